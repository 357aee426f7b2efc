"""What people told about their household, kept because they asked to hear when help for them changes."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, ForeignKey, LargeBinary, String, Table

from store.schema.base import metadata

household = Table(
    "household",
    metadata,
    Column("resident_id", ForeignKey("resident.id"), primary_key=True),
    Column("area", String(12), nullable=False),  # township, or county while the township is unknown
    Column("body", LargeBinary, nullable=False),  # sealed: the answers, and what each programme said then
    Column("day", Date, nullable=False),  # when they were answered
    Column("looked", String(24), nullable=False, index=True),  # by which figures it was looked at last
    Column("kept_at", BigInteger, nullable=False),
)

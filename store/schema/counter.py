"""Requests that are being taken down at the counter: see `store.counter`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, String, Table

from store.schema.base import Id, metadata

counter_draft = Table(
    "counter_draft",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("script", String(16), nullable=False),
    Column("key", String(32), nullable=False, unique=True),  # what the body is sealed to
    Column("body", LargeBinary, nullable=False),  # sealed JSON: answers and what was typed
    Column("resident_id", ForeignKey("resident.id"), nullable=True),  # with the first photo
    Column("case_id", ForeignKey("cases.id"), nullable=True),  # once it was handed in
    Column("made_at", BigInteger, nullable=False),
    Column("kept_at", BigInteger, nullable=False),
)

"""Lists of cases that somebody gave a name: see `store.desk.saved_views`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table

from store.schema.base import Id, metadata

saved_view = Table(
    "saved_view",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=True, index=True),  # None: of everybody there
    Column("area", String(12), nullable=False, index=True),  # of whoever named it
    Column("name", String(30), nullable=False),
    Column("query", String(200), nullable=False),  # what stands behind /desk?
    Column("by_staff", ForeignKey("staff.id"), nullable=False),
    Column("made_at", BigInteger, nullable=False),
)

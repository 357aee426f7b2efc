"""Who is on which case right now: see `store.desk.presence`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table

from store.schema.base import Id, metadata

presence = Table(  # forgotten within a day
    "presence",
    metadata,
    Column("case_id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Column("at", BigInteger, nullable=False),  # the last sign of life
    Index("ix_presence_at", "at"),
)

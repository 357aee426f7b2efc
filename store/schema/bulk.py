"""One thing done in many cases at once: see `store.bulk`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, false

from store.schema.base import Id, metadata

bulk = Table(
    "bulk",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("deed", String(12), nullable=False),  # store.bulk.DEEDS
    Column("taker", ForeignKey("staff.id"), nullable=True),  # of hand_over: once it is chosen
    Column("title", String(60), nullable=False, server_default=""),  # of message: the saved reply ...
    Column("text", String(600), nullable=False, server_default=""),  # ... as it was when it was chosen
    Column("cut", Boolean, nullable=False, server_default=false()),  # the list went on beyond what fits
    Column("made_at", BigInteger, nullable=False),
    Column("ran_at", BigInteger, nullable=True),
    Index("ix_bulk_staff_id", "staff_id", "id"),
)
bulk_case = Table(
    "bulk_case",
    metadata,
    Column("bulk_id", ForeignKey("bulk.id"), primary_key=True),
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("place", Integer, nullable=False),  # as the list stood
    Column("version", Integer, nullable=False),  # of the case as it was looked at
    Column("outcome", String(8), nullable=False, server_default=""),  # "" | done | left
    Column("why", String(16), nullable=False, server_default=""),  # why it was left: store.bulk.judging
    Column("at", BigInteger, nullable=True),
)

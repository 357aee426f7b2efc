"""Decisions that can be laid beside each other: see `store.casework.rulings`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, text

from store.schema.base import metadata

ruling = Table(  # how a request was decided, and a blind mark of the facts that mattered
    "ruling",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("mark", LargeBinary(16), nullable=False),
    Column("outcome", String(12), nullable=False),  # granted | refused
    Column("at", BigInteger, nullable=False),
    Index("ix_ruling_mark", "mark", "outcome", "at", "case_id"),
)

ruling_group = Table(  # how often the same facts were answered with yes and with no
    "ruling_group",
    metadata,
    Column("mark", LargeBinary(16), primary_key=True),
    Column("county", String(6), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("granted", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),  # of the last decision
)
SPLIT = "granted > 0 and refused > 0"
Index(
    "ix_ruling_group_split",
    ruling_group.c.county,
    ruling_group.c.at,
    ruling_group.c.mark,
    sqlite_where=text(SPLIT),
    postgresql_where=text(SPLIT),
)

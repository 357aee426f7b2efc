"""The county's own figures over those of the files: see `store.standards_desk`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)

from store.schema.base import Id, metadata


def _decided() -> tuple[Column[Any] | CheckConstraint, ...]:
    """What one person proposes and another one decides. Nothing of it is ever deleted."""
    return (
        Column("proposed_by", ForeignKey("staff.id"), nullable=False),
        Column("proposed_at", BigInteger, nullable=False),
        Column("decided_by", ForeignKey("staff.id"), nullable=True),
        Column("decided_at", BigInteger, nullable=True),
        Column("state", String(10), nullable=False),  # proposed | published | rejected
        Column("reason", String(300), nullable=False, server_default=""),  # why it was rejected
        CheckConstraint(
            "state <> 'published' or (decided_by is not null and decided_by <> proposed_by)",
            name="two_pairs_of_eyes",
        ),
    )


standard_change = Table(  # values of the county over those of rules/standards: see store.standards_desk
    "standard_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(12), nullable=False),  # new | correction
    Column("replaces", Id, nullable=True),  # the change that a correction takes the place of,
    Column("replaces_from", Date, nullable=True),  # or the first day of the value of the files
    Column("key", String(60), nullable=False),
    Column("area", String(12), nullable=False),
    Column("population", String(8), nullable=False),
    Column("value", String(200), nullable=False),  # JSON
    Column("unit", String(10), nullable=False),
    Column("period", String(8), nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date, nullable=True),
    Column("title", String(200), nullable=False),
    Column("number", String(80), nullable=False),
    Column("article", String(40), nullable=False),
    Column("published_on", Date, nullable=False),
    Column("reconfirm_by", Date, nullable=False),
    Column("confidence", String(16), nullable=False),
    Column("note", String(300), nullable=False),
    *_decided(),
    Column("accepted", Text, nullable=False, server_default="[]"),  # JSON: golden households, by name
    Index(
        "ix_standard_change_one_open",  # two open proposals for one figure would hide each other
        "key",
        "area",
        "population",
        unique=True,
        sqlite_where=text("state = 'proposed'"),
        postgresql_where=text("state = 'proposed'"),
    ),
)

price_index = Table(  # rises against the same month of last year, in tenths of a percent
    "price_index",
    metadata,
    Column("id", Id, primary_key=True),
    Column("month", Date, nullable=False),  # its first day
    Column("area", String(12), nullable=False),
    Column("consumer", Integer, nullable=False),
    Column("food", Integer, nullable=False),
    Column("title", String(200), nullable=False),
    Column("number", String(80), nullable=False),
    Column("published_on", Date, nullable=False),
    *_decided(),
    Index(
        "ix_price_index_one_open",
        "month",
        "area",
        unique=True,
        sqlite_where=text("state = 'proposed'"),
        postgresql_where=text("state = 'proposed'"),
    ),
)

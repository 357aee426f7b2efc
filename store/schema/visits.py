"""Visits to homes, and what was written down, photographed and signed there. See `store.visits`."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from store.schema.base import Id, metadata

visit = Table(
    "visit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(80), nullable=False, unique=True),  # planned twice by the same form, it is one visit
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("area", String(12), nullable=False),
    Column("village", String(12), nullable=True),
    Column("why", String(12), nullable=False),  # survey | assist | review
    Column("day", Date, nullable=False),
    Column("first", ForeignKey("staff.id"), nullable=True),  # the two who go
    Column("second", ForeignKey("staff.id"), nullable=True),
    Column("seed", String(40), nullable=True),  # of the lot that chose the second
    Column("remote", Boolean, nullable=False),  # by telephone or video, in a major emergency
    Column("state", String(10), nullable=False),  # planned | recorded | late | dropped
    Column("body", LargeBinary, nullable=False),  # sealed: reasons, and how it ended
    Column("made_at", BigInteger, nullable=False),
    Column("done_at", BigInteger, nullable=True),
    Column("told_day", Date, nullable=True),  # the day that the household was told last
    Index(
        "ix_visit_planned",
        "area",
        "day",
        "id",
        sqlite_where=text("state = 'planned'"),
        postgresql_where=text("state = 'planned'"),
    ),
)

visit_part = Table(
    "visit_part",
    metadata,
    Column("id", Id, primary_key=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=False),
    Column("key", String(40), nullable=False),  # made on the phone: sent again, it is the same part
    Column("kind", String(10), nullable=False),  # point | care | notes | photo | signature
    Column("subject", String(60), nullable=False),  # the fact, or who signs
    Column("at", BigInteger, nullable=False),  # by the phone's clock
    Column("got_at", BigInteger, nullable=False),  # by ours
    Column("by_staff", ForeignKey("staff.id"), nullable=False),
    Column("late", Boolean, nullable=False),  # came after the visit was finished
    Column("body", LargeBinary, nullable=False),  # sealed
    Column("page", String(32), nullable=True),  # name on the shelf
    Column("preview", String(32), nullable=True),
    UniqueConstraint("visit_id", "key"),
)

"""How residents wish to be reached, what they left unfinished, and how they found it in the end."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    text,
    true,
)

from store.schema.base import Id, metadata

wish = Table(  # only of those who said something
    "wish",
    metadata,
    Column("resident_id", ForeignKey("resident.id"), primary_key=True),
    Column("best_time", String(8), nullable=False, server_default=""),  # dialogs.quiet.BestTime
    Column("reminders", Boolean, nullable=False, server_default=true()),  # of what they left unfinished
    Column("at", BigInteger, nullable=False),
)

left_draft = Table(  # a request that is begun and not handed in
    "left_draft",
    metadata,
    Column("resident_id", ForeignKey("resident.id"), primary_key=True),
    Column("script", String(16), primary_key=True),
    Column("begun_at", BigInteger, nullable=False),
    Column("answered_at", BigInteger, nullable=False),
    Column("reminded", Integer, nullable=False),  # how often
    Column("due_at", BigInteger, nullable=True),  # of the next reminder; null: there will be none
    Index(
        "ix_left_draft_due",
        "due_at",
        sqlite_where=text("due_at is not null"),
        postgresql_where=text("due_at is not null"),
    ),
)

survey = Table(  # asked at most once for a case; a row that says "spared" keeps it from being asked
    "survey",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("resident_id", Id, nullable=False),
    Column("area", String(12), nullable=False),
    Column("state", String(8), nullable=False),  # spared | asked | answered
    Column("face", Integer, nullable=True),  # 3 good, 2 so so, 1 bad
    Column("words", LargeBinary, nullable=True),  # sealed
    Column("by_staff", Id, nullable=True),  # who spared them the question
    Column("at", BigInteger, nullable=False),
    Column("answered_at", BigInteger, nullable=True),
    Index("ix_survey_area", "area", "answered_at"),
)

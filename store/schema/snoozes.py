"""Cases whose reminders rest until a day: see `store.snoozes`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, String, Table, text

from store.schema.base import Id, metadata

snooze = Table(  # the last one of each case; no personal data: the reason is of a list
    "snooze",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("until", Date, nullable=False),  # the day on which reminders come again
    Column("reason", String(16), nullable=False),  # store.snoozes.REASONS
    Column("by_staff", Id, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("woke_at", BigInteger, nullable=True),  # it came back, or was ended
)
Index(
    "ix_snooze_asleep",
    snooze.c.until,
    sqlite_where=text("woke_at is null"),
    postgresql_where=text("woke_at is null"),
)

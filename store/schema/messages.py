"""What comes in, what goes out, and work for later."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from store.schema.base import Id, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("message_id", String(80), nullable=False),
    Column("resident_id", Id, nullable=True),
    Column("case_id", Id, nullable=True),
    Column("body", LargeBinary, nullable=False),  # sealed: what was said
    Column("state", String(8), nullable=False),  # done | failed | held (its turn is at due_at) | parked
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("due_at", BigInteger, nullable=False, server_default="0"),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("channel", "message_id"),
    Index("ix_inbox_resident_at", "resident_id", "at"),
    Index(
        "ix_inbox_unfinished",
        "due_at",
        sqlite_where=text("state <> 'done'"),
        postgresql_where=text("state <> 'done'"),
    ),
)

letter = Table(
    "letter",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(120), nullable=False),
    Column("resident_id", Id, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("sender", String(64), nullable=False),
    Column("case_id", Id, nullable=True),
    Column("about", String(80), nullable=False),  # the question it asks, or ""
    Column("body", LargeBinary, nullable=False),  # sealed: dialogs.message.Say
    Column("by_staff", Id, nullable=True),
    Column("state", String(8), nullable=False),  # queued | sent | failed | blocked
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lease_until", BigInteger, nullable=False, server_default="0"),
    Column("provider_id", String(64), nullable=True),
    Column("error", String(200), nullable=True),
    Column("due_at", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("lane", String(8), nullable=False, server_default="reply"),  # reply | notice: nobody waits for it
    Column("held_until", BigInteger, nullable=False, server_default="0"),  # the end of a night; 0: not held
    Column("call_asked", Boolean, nullable=False, server_default=false()),  # staff know it did not arrive
    Index(  # saying the same thing twice is refused here; answers by `inbox`, no message has two turns
        "uq_letter_said",
        "key",
        unique=True,
        sqlite_where=text("substr(key, 1, 2) <> 'r:'"),
        postgresql_where=text("substr(key, 1, 2) <> 'r:'"),
    ),
    Index("ix_letter_resident_id", "resident_id", "id"),
    Index(
        "ix_letter_undelivered",
        "id",
        sqlite_where=text("state in ('failed', 'blocked') and not call_asked"),
        postgresql_where=text("state in ('failed', 'blocked') and not call_asked"),
    ),
    Index(
        "ix_letter_provider",
        "channel",
        "sender",
        "provider_id",
        sqlite_where=text("provider_id is not null"),
        postgresql_where=text("provider_id is not null"),
    ),
    Index(
        "ix_letter_due",
        "channel",
        "due_at",
        sqlite_where=text("state = 'queued'"),
        postgresql_where=text("state = 'queued'"),
    ),
    Index(
        "ix_letter_failed",
        "at",
        "case_id",
        sqlite_where=text("state in ('failed', 'blocked')"),
        postgresql_where=text("state in ('failed', 'blocked')"),
    ),
)

job = Table(
    "job",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(24), nullable=False),
    Column("key", String(120), nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),  # sealed JSON
    Column("state", String(8), nullable=False),  # queued | done | failed
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lease_until", BigInteger, nullable=False, server_default="0"),
    Column("error", String(200), nullable=True),
    Column("due_at", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index(
        "ix_job_due",
        "due_at",
        sqlite_where=text("state = 'queued'"),
        postgresql_where=text("state = 'queued'"),
    ),
    Index(
        "ix_job_failed",
        "kind",
        "id",
        sqlite_where=text("state = 'failed'"),
        postgresql_where=text("state = 'failed'"),
    ),
)

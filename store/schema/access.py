"""Other systems: the keys they come with, and where they are told of what happens."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Index, LargeBinary, String, Table, text

from store.schema.base import Id, metadata
from store.schema.casework import event

access_key = Table(
    "access_key",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(60), nullable=False),  # of the other system
    Column("mark", LargeBinary, nullable=False, unique=True),  # hash of the token
    Column("scopes", String(200), nullable=False),  # with spaces
    Column("area", String(12), nullable=False),  # county or township
    Column("made_by", String(24), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=True),
    Column("revoked_at", BigInteger, nullable=True),
    Column("used_at", BigInteger, nullable=True),
    Column("left", Float, nullable=False),  # requests it may still make, as of `used_at`
)

hook = Table(
    "hook",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(24), nullable=False, unique=True),  # what the sealed columns are bound to
    Column("name", String(60), nullable=False),
    Column("url", LargeBinary, nullable=False),  # sealed: people put passwords into addresses
    Column("secret", LargeBinary, nullable=False),  # sealed
    Column("kinds", String(200), nullable=False),  # of happenings, with spaces
    Column("area", String(12), nullable=False),
    Column("made_by", String(24), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger, nullable=True),
    Column("told_at", BigInteger, nullable=True),  # when it last answered properly
)

Index("ix_event_at", event.c.at, event.c.case_id)
Index(
    "ix_event_seq",
    event.c.seq,
    unique=True,
    sqlite_where=text("seq is not null"),
    postgresql_where=text("seq is not null"),
)
Index(
    "ix_event_unnumbered",
    event.c.at,
    sqlite_where=text("seq is null"),
    postgresql_where=text("seq is null"),
)

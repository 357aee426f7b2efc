"""Those who talk to us, and where they are reached."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from store.schema.base import Id, metadata

resident = Table(
    "resident",
    metadata,
    Column("id", Id, primary_key=True),
    Column("lang", String(8), nullable=False),
    Column("talk", LargeBinary, nullable=False),  # sealed: dialogs.state.Talk
    Column("last_address", Id, nullable=True),  # where pushes go
    Column("seen_letter", Id, nullable=False, server_default="0"),  # newest letter a web page has shown
    Column("muted_until", BigInteger, nullable=False, server_default="0"),  # store.residents.mutes; 0: never
    Column("muted_for", String(16), nullable=False, server_default=""),
    Column("muted_by", Id, nullable=True),
    Column("muted_at", BigInteger, nullable=False, server_default="0"),
    Column("created_at", BigInteger, nullable=False),
)
Index(
    "ix_resident_muted",
    resident.c.muted_until,
    sqlite_where=text("muted_until > 0"),
    postgresql_where=text("muted_until > 0"),
)

address = Table(
    "address",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("sender", String(64), nullable=False),  # chat id, or a hash of the browser's cookie
    Column("resident_id", ForeignKey("resident.id"), nullable=False, index=True),
    Column("blocked_at", BigInteger, nullable=True),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("channel", "sender"),
)

hand_over = Table(  # a resident moves to another phone
    "hand_over",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("resident_id", ForeignKey("resident.id"), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=True),
)

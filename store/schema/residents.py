"""Those who talk to us, and where they are reached."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
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
    Column("created_at", BigInteger, nullable=False),
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

"""Pages that are opened from a chat to answer one question, once."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, String, Table

from store.schema.base import metadata

once_page = Table(
    "once_page",
    metadata,
    Column("mark", LargeBinary, primary_key=True),  # of its token
    Column("resident_id", ForeignKey("resident.id"), nullable=False),
    Column("address_id", ForeignKey("address.id"), nullable=False),  # the chat that goes on afterwards
    Column("draft", String(60), nullable=False),  # the request: dialogs.turns.offshore.draft_name
    Column("question", String(60), nullable=False),  # the fact's name; "": whatever the person hands in
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("used_at", BigInteger, nullable=True),
)

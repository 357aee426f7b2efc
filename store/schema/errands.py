"""Work that comes round again: when each is due, and how it went."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    String,
    Table,
)

from store.schema.base import metadata

errand = Table(
    "errand",
    metadata,
    Column("name", String(32), primary_key=True),  # permanent: see bot.errands
    Column("due_at", BigInteger, nullable=False),
    Column("done_at", BigInteger, nullable=True),  # when it last went well
    Column("error", String(200), nullable=True),  # of the last try; null: it went well
)

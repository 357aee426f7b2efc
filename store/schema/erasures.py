"""Who was erased: numbers only, so that it can be done again after a backup came back."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, String, Table

from store.schema.base import Id, metadata

erasure = Table(
    "erasure",
    metadata,
    Column("id", Id, primary_key=True),
    Column("resident_id", Id, nullable=False, index=True),
    Column("cases", String(4000), nullable=False),  # ids, with spaces
    Column("by_staff", Id, nullable=True),
    Column("at", BigInteger, nullable=False),
)

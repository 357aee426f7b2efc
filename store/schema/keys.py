"""The keys that seal, themselves sealed with the master key."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, Table

from store.schema.base import metadata

data_key = Table(  # envelope encryption: a stolen table of them opens nothing
    "data_key",
    metadata,
    Column(
        "number", Integer, primary_key=True, autoincrement=False
    ),  # on every value it sealed; -1: makes marks
    Column("wrapped", LargeBinary, nullable=False),  # sealed with a master key
    Column("made_at", BigInteger, nullable=False),
)

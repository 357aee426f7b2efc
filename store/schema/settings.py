"""Small facts about this installation, and brakes on guessing."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
)

from store.schema.base import metadata

throttle = Table(
    "throttle",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("until", BigInteger, nullable=False),
)

setting = Table(  # small facts about this installation
    "setting",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", String(200), nullable=False),
)

"""The one kind of statement that SQLAlchemy spells per database."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from store.database import Tx

Insert = sqlite.Insert | postgresql.Insert


def insert_into(tx: Tx, table: Table) -> Insert:
    """An insert that may go on with `.on_conflict_do_nothing()` or `.on_conflict_do_update(...)`."""
    return sqlite.insert(table) if tx.dialect.name == "sqlite" else postgresql.insert(table)

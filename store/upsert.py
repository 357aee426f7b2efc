"""The one kind of statement that SQLAlchemy spells per database."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from store.database import Tx

Insert = sqlite.Insert | postgresql.Insert


def insert_into(tx: Tx, table: Table) -> Insert:
    """An insert that may go on with `.on_conflict_do_nothing()` or `.on_conflict_do_update(...)`."""
    return insert_for(tx.dialect.name, table)


def insert_for(dialect: str, table: Table) -> Insert:
    """The same, for a statement that is built once."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)

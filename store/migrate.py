"""Bring the tables of a database up to what the code expects."""

from __future__ import annotations

import sys
from collections.abc import Callable

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from store.database import Store, Tx
from store.revision import FOLDER, refuse_newer

_LOCK = 0x70616C6D  # two processes that start at once must not both build


def migrate(url: str, to: str = "head") -> None:
    """Up to a revision, in one transaction: a step that fails leaves everything as it was. Raises NewerTables
    for tables that this code does not know.
    """
    _run(url, lambda config: command.upgrade(config, to))


def step_back(url: str, to: str = "base") -> None:
    """Down to a revision. For tests and for a release that must be taken back."""
    _run(url, lambda config: command.downgrade(config, to))


def draft(url: str, message: str) -> None:
    """Write a new revision file: what `store.schema` has beyond the (migrated) database at `url`."""
    _run(url, lambda config: command.revision(config, message, autogenerate=True))


def config_of(conn: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = conn
    return config


def _run(url: str, work: Callable[[Config], object]) -> None:
    store = Store(url)
    try:
        with store.engine.connect() as conn:
            if store.is_sqlite:
                _let_tables_be_replaced(conn)
            with conn.begin():
                if not store.is_sqlite:
                    conn.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                refuse_newer(Tx(conn))
                work(config_of(conn))
                if store.is_sqlite and (astray := conn.exec_driver_sql("PRAGMA foreign_key_check").first()):
                    raise RuntimeError(f"a row of {astray[0]} would point to nothing in {astray[2]}")
    finally:
        store.close()


def _let_tables_be_replaced(conn: Connection) -> None:
    """SQLite changes a column by making the table anew, and lets go of no table that rows of others point to.

    Heard only outside of a transaction, and until the connection is closed.
    """
    raw = conn.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA foreign_keys = OFF")


if __name__ == "__main__":  # as `store.revision.bring_up` starts it
    migrate(sys.stdin.read())

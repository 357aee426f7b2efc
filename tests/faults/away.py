"""Take the database away from a running service, and give it back."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import Connection, NullPool, create_engine, make_url, text


@contextmanager
def books_away(url: str) -> Iterator[None]:
    """SQLite: somebody else holds the pen, so that nothing can be written. PostgreSQL: every connection to
    this database is cut and no new one is let in, as when the server is gone; the others on the server live.
    """
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(make_url(url).database or "", timeout=60, isolation_level=None)) as pen:
            pen.execute("BEGIN IMMEDIATE")
            yield
            pen.execute("ROLLBACK")
        return
    name = make_url(url).database
    engine = create_engine(make_url(url).set(database="postgres"), poolclass=NullPool)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        _let_in(conn, name, "false")
        cut = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
        while conn.execute(cut, {"name": name}).all():  # each takes a moment to go
            time.sleep(0.05)
        try:
            yield
        finally:
            _let_in(conn, name, "true")


def _let_in(conn: Connection, name: str | None, whom: str) -> None:
    conn.exec_driver_sql(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS {whom}')

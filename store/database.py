"""The one transaction. Callers hand in a plain function of a `Tx`; nobody else begins or commits anything.

A synchronous function cannot await the network, so no transaction is ever open while something is sent.
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import CursorResult, make_url
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.sql.expression import Executable

from store.prepared import Prepared, Row

T = TypeVar("T")
Work = Callable[["Tx"], T]
CLASHES = (IntegrityError, sqlite3.IntegrityError, psycopg.IntegrityError)
"""Somebody else was first. Prepared statements raise what the driver raises, the others SQLAlchemy's own."""

GROUP = 64  # turns that share one commit at the most
READERS = 4
PG_POOL = 8
PG_TRIES = 3  # a deadlock or a serialisation failure is tried again


class Tx:
    """What a function gets to work with: statements, and `wake` for who waits for news of this commit."""

    __slots__ = ("_cursor", "conn", "dialect", "wakes")

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.dialect = conn.dialect
        self._cursor: Any = conn.connection.dbapi_connection
        self.wakes: list[str] = []

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Any SQLAlchemy statement; for the desk, where convenience beats microseconds."""
        return self.conn.execute(statement, values)

    def fetch(self, prepared: Prepared, **values: Any) -> list[Row]:
        sql, bound = prepared.bind(self.dialect, values)
        rows: list[Row] = self._cursor.execute(sql, bound).fetchall()
        return rows

    def do(self, prepared: Prepared, **values: Any) -> int:
        """Run an insert, update or delete; the number of rows it touched."""
        sql, bound = prepared.bind(self.dialect, values)
        touched: int = self._cursor.execute(sql, bound).rowcount
        return touched

    def fetch_two(
        self, first: Prepared, values: Mapping[str, Any], second: Prepared, more: Mapping[str, Any]
    ) -> tuple[list[Row], list[Row]]:
        """Fetch two statements, in a single round trip where the driver can."""
        if self.dialect.name == "sqlite":
            return self.fetch(first, **values), self.fetch(second, **more)
        with self._cursor.pipeline():
            one = self._cursor.execute(*first.bind(self.dialect, values))
            two = self._cursor.execute(*second.bind(self.dialect, more))
        return one.fetchall(), two.fetchall()

    def do_all(self, *steps: tuple[Prepared, Mapping[str, Any]]) -> None:
        """Run several statements whose results do not matter, in a single round trip where the driver can."""
        if self.dialect.name == "sqlite":
            for prepared, values in steps:
                self._cursor.execute(*prepared.bind(self.dialect, values))
            return
        with self._cursor.pipeline():
            for prepared, values in steps:
                self._cursor.execute(*prepared.bind(self.dialect, values))

    def wake(self, topic: str) -> None:
        """Tell who listens to `topic`, once this is committed."""
        self.wakes.append(topic)


class Store:
    """A database behind two verbs. `url` is an SQLAlchemy URL of SQLite or PostgreSQL (psycopg)."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._listeners: dict[str, set[asyncio.Event]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self.engine = _sqlite_engine(url, writer=True) if self.is_sqlite else _pg_engine(url)
        self._read_engine = _sqlite_engine(url, writer=False) if self.is_sqlite else self.engine
        self._readers = ThreadPoolExecutor(READERS if self.is_sqlite else PG_POOL, "store-read")
        self._writer = _SqliteWriter(self.engine) if self.is_sqlite else _PgWriter(self.engine)

    async def write(self, work: Work[T]) -> T:
        """Run `work` in one transaction; it is durable when this returns. Whatever `work` raises, is raised
        here.
        """
        self._loop = asyncio.get_running_loop()
        outcome: tuple[T, list[str]] = await asyncio.wrap_future(self._writer.submit(work))
        for topic in outcome[1]:
            self._ring(topic)
        return outcome[0]

    async def read(self, work: Work[T]) -> T:
        """Run `work` read-only, beside any writing."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    def write_now(self, work: Work[T]) -> T:
        """The same as `write` for callers without an event loop (command line, tests)."""
        outcome: tuple[T, list[str]] = self._writer.submit(work).result()
        value, wakes = outcome
        loop = self._loop
        if wakes and loop is not None and not loop.is_closed():
            for topic in wakes:
                loop.call_soon_threadsafe(self._ring, topic)
        return value

    def read_now(self, work: Work[T]) -> T:
        with self._read_engine.connect() as conn:
            return work(Tx(conn))

    def listen(self, topic: str) -> asyncio.Event:
        """An event that is set whenever a commit wakes `topic`. Give it back with `unlisten`."""
        waiter = asyncio.Event()
        self._listeners.setdefault(topic, set()).add(waiter)
        return waiter

    def unlisten(self, topic: str, waiter: asyncio.Event) -> None:
        waiters = self._listeners.get(topic, set())
        waiters.discard(waiter)
        if not waiters:
            self._listeners.pop(topic, None)

    def _ring(self, topic: str) -> None:
        for waiter in self._listeners.get(topic, ()):
            waiter.set()

    def close(self) -> None:
        self._writer.close()
        self._readers.shutdown()
        self._read_engine.dispose()
        self.engine.dispose()


Outcome = tuple[Any, list[str]]


class _SqliteWriter:
    """One thread that owns the only writing connection and commits waiting functions together.

    A durable commit costs a disk sync; with 32 residents at once, one sync serves them all. Each function
    runs in a savepoint of its own, so one that raises takes nothing of its neighbours with it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[tuple[Work[Any], Future[Outcome]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="store-write", daemon=True)
        self._thread.start()

    def submit(self, work: Work[Any]) -> Future[Outcome]:
        done: Future[Outcome] = Future()
        self._queue.put((work, done))
        return done

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        going = True
        while going:
            group: list[tuple[Work[Any], Future[Outcome]]] = []
            item = self._queue.get()
            while item is not None:
                if item[
                    1
                ].set_running_or_notify_cancel():  # who stopped waiting before it began wants it no more
                    group.append(item)
                if len(group) >= GROUP or self._queue.empty():
                    break
                item = self._queue.get()
            going = item is not None
            if group:
                self._commit(group)

    def _commit(self, group: list[tuple[Work[Any], Future[Outcome]]]) -> None:
        outcomes: list[tuple[Future[Outcome], Outcome | BaseException]] = []
        try:
            with self._engine.begin() as conn:
                raw: Any = conn.connection.dbapi_connection
                for work, done in group:
                    outcomes.append((done, _in_savepoint(raw, conn, work)))
        except BaseException as failure:  # the commit itself failed: nobody's work was kept
            for _, done in group:
                done.set_exception(failure)
            return
        for done, outcome in outcomes:
            if isinstance(outcome, BaseException):
                done.set_exception(outcome)
            else:
                done.set_result(outcome)


def _in_savepoint(raw: Any, conn: Connection, work: Work[Any]) -> Outcome | BaseException:
    tx = Tx(conn)
    raw.execute("SAVEPOINT turn")
    try:
        value = work(tx)
    except BaseException as failure:
        raw.execute("ROLLBACK TO turn")
        raw.execute("RELEASE turn")
        return failure
    raw.execute("RELEASE turn")
    return value, tx.wakes


class _PgWriter:
    """A small pool of threads, each with its own connection; row locks do the queueing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pool = ThreadPoolExecutor(PG_POOL, "store-write")

    def submit(self, work: Work[Any]) -> Future[Outcome]:
        return self._pool.submit(self._once_or_again, work)

    def close(self) -> None:
        self._pool.shutdown()

    def _once_or_again(self, work: Work[Any]) -> Outcome:
        for tries_left in reversed(range(PG_TRIES)):
            try:
                with self._engine.begin() as conn:
                    tx = Tx(conn)
                    return work(tx), tx.wakes
            except (OperationalError, psycopg.OperationalError) as failure:
                cause = failure.orig if isinstance(failure, OperationalError) else failure
                if not tries_left or getattr(cause, "sqlstate", "") not in ("40001", "40P01"):
                    raise
        raise AssertionError("unreachable")


def _sqlite_engine(url: str, *, writer: bool) -> Engine:
    path = make_url(url).database
    if path:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url, hide_parameters=True, connect_args={"check_same_thread": False, "cached_statements": 256}
    )

    @event.listens_for(engine, "connect")
    def _prepare(raw: Any, _: Any) -> None:
        raw.isolation_level = None  # we say BEGIN ourselves: the driver's own guessing loses updates
        pragmas = ["journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON"]
        for pragma in pragmas if writer else [*pragmas[2:], "query_only=ON"]:
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")

    return engine


def _pg_engine(url: str) -> Engine:
    return create_engine(url, hide_parameters=True, pool_size=PG_POOL * 2, max_overflow=0, pool_pre_ping=True)

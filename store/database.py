"""The one transaction. Callers hand in a plain function of a `Tx`; nobody else begins or commits anything.

A synchronous function cannot await the network, so no transaction is ever open while something is sent.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError

from store.engine.sqlite_writer import SqliteWriter
from store.engine.transaction import Tx, Viewer, Work
from store.engine.writers import Outcome, Waiting, Writer
from store.viewing import Wall, stand_behind

if TYPE_CHECKING:
    from store.engine.pg_news import PgNews

__all__ = ["Store", "Tx", "Work"]

T = TypeVar("T")
READERS = 4
PG_POOL = 8

WRITER_KEEPS, READER_KEEPS = 32 << 10, 2000
"""KiB of the database that SQLite keeps in memory for each connection, at the most."""

BOTH = ("busy_timeout=5000", "foreign_keys=ON")
READER = ("query_only=ON", f"cache_size=-{READER_KEEPS}")
WRITER = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=2000",  # pages: a log written over is synced twice as fast as one that grows
    f"journal_size_limit={16 << 20}",  # bytes: one that grew while somebody read for long is cut again
    f"cache_size=-{WRITER_KEEPS}",
    "temp_store=MEMORY",
)


class Store:
    """A database behind two verbs. `url` is an SQLAlchemy URL of SQLite or PostgreSQL (psycopg)."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._listeners: dict[str, dict[asyncio.Event, asyncio.AbstractEventLoop]] = {}
        self._marks: dict[str, str] = {}
        engine = _sqlite_engine if self.is_sqlite else _pg_engine
        self.engine = engine(url, writer=True)
        self._read_engine = engine(url, writer=False)
        self._readers = ThreadPoolExecutor(READERS if self.is_sqlite else PG_POOL, "store-read")
        self._news: PgNews | None = None  # to and from other processes, once there are any
        self._connecting = Lock()
        self._writer = _writer_for(self.engine, self.is_sqlite, self._spread)
        self._wall = Wall()
        dbapi: Any = self.engine.dialect.loaded_dbapi
        self.clashes = (IntegrityError, dbapi.IntegrityError)
        """Somebody else was first. Prepared statements raise what the driver raises, the others what
        SQLAlchemy raises.
        """

    async def write(self, work: Work[T], *, brief: bool = False) -> T:
        """Run `work` in one transaction; it is durable when this returns. Whatever `work` raises, is raised
        here. `brief`: it takes about as long as a resident's turn, and may be done where that is quickest.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Outcome] = loop.create_future()
        self._writer.submit(Waiting(work, done, loop, brief))
        value, wakes = await done
        self._ring(wakes, loop)
        return cast(T, value)

    async def read(self, work: Work[T]) -> T:
        """Run `work` read-only, beside any writing."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    def write_now(self, work: Work[T]) -> T:
        """The same as `write` for callers without an event loop (command line, tests)."""
        done: Future[Outcome] = Future()
        self._writer.submit(Waiting(work, done))
        value, wakes = done.result()
        self._ring(wakes)
        return cast(T, value)

    def read_now(self, work: Work[T]) -> T:
        with self._read_engine.connect() as conn:
            return work(Tx(conn))

    def seen_by(self, viewer: Viewer) -> Store:
        """The same store for somebody at the desk: on PostgreSQL they read behind the second wall. SQLite has
        none.
        """
        return self if self.is_sqlite else _Behind(self, viewer)

    def listen(self, topic: str) -> asyncio.Event:
        """An event that is set whenever a commit wakes `topic`, on PostgreSQL of any process, and now and
        then for nothing. Give it back with `unlisten`.
        """
        waiter = asyncio.Event()
        self._listeners.setdefault(topic, {})[waiter] = asyncio.get_running_loop()
        if not self.is_sqlite:
            self._connected()
        return waiter

    def unlisten(self, topic: str, waiter: asyncio.Event) -> None:
        waiters = self._listeners.get(topic, {})
        waiters.pop(waiter, None)
        if not waiters:
            self._listeners.pop(topic, None)

    def mark(self, topic: str) -> str:
        """Another one whenever a commit has waked `topic` since, and now and then for nothing. It tells that
        something came, and neither what nor how much.
        """
        if not self.is_sqlite:
            self._connected()
        return self._marks.setdefault(topic, token_hex(6))

    def _ring(self, topics: Sequence[str] | None, here: asyncio.AbstractEventLoop | None = None) -> None:
        """Each in the loop that waits, which may be another one than `here`. None: everybody."""
        for topic in list(self._marks) if topics is None else self._marks.keys() & set(topics):
            self._marks[topic] = token_hex(6)
        for topic in list(self._listeners) if topics is None else topics:
            for waiter, loop in list(self._listeners.get(topic, {}).items()):
                if loop is here:
                    waiter.set()
                else:
                    with suppress(RuntimeError):  # the loop is closed: nobody listens
                        loop.call_soon_threadsafe(waiter.set)

    def call_everybody(self) -> None:
        """Whoever listens, in whichever process, looks once: this one begins, and who knows what the one
        before it could not tell any more.
        """
        if not self.is_sqlite:
            from store.engine.pg_news import EVERYTHING

            self._spread([EVERYTHING])

    def _spread(self, topics: list[str]) -> None:
        """Tell the other processes on this PostgreSQL."""
        self._connected().tell(topics)

    def _connected(self) -> PgNews:
        from store.engine.pg_news import PgNews

        with self._connecting:
            if self._news is None:
                self._news = PgNews(self.engine, token_hex(6), self._ring)
            return self._news

    def close(self) -> None:
        self._writer.close()
        if self._news is not None:
            self._news.close()
        self._readers.shutdown()
        self._read_engine.dispose()
        self.engine.dispose()


class _Behind(Store):
    """What somebody sees of a store. Everything but reading is the whole one's."""

    def __init__(self, whole: Store, viewer: Viewer) -> None:
        self.__dict__.update(whole.__dict__)
        self._whole, self._viewer = whole, viewer

    async def write(self, work: Work[T], *, brief: bool = False) -> T:
        return await self._whole.write(work, brief=brief)

    def write_now(self, work: Work[T]) -> T:
        return self._whole.write_now(work)

    def read_now(self, work: Work[T]) -> T:
        with self._read_engine.connect() as conn:
            if not self._wall.stands(conn):
                return work(Tx(conn))
            stand_behind(conn, self._viewer)
            return work(Tx(conn, viewer=self._viewer))

    def listen(self, topic: str) -> asyncio.Event:
        return self._whole.listen(topic)

    def unlisten(self, topic: str, waiter: asyncio.Event) -> None:
        self._whole.unlisten(topic, waiter)

    def mark(self, topic: str) -> str:
        return self._whole.mark(topic)


def _writer_for(engine: Engine, is_sqlite: bool, spread: Callable[[list[str]], None]) -> Writer:
    if is_sqlite:
        return SqliteWriter(engine)
    from store.engine.pg_writer import PgWriter  # eight megabytes that a county on SQLite does not need

    return PgWriter(engine, PG_POOL, spread)


def _sqlite_engine(url: str, *, writer: bool) -> Engine:
    path = make_url(url).database
    if path:
        _for_us_alone(Path(path))
    engine = create_engine(
        url, hide_parameters=True, connect_args={"check_same_thread": False, "cached_statements": 256}
    )

    @event.listens_for(engine, "connect")
    def _prepare(raw: Any, _: Any) -> None:
        raw.isolation_level = None  # we say BEGIN ourselves: the driver's own guessing loses updates
        for pragma in (*BOTH, *(WRITER if writer else READER)):
            raw.execute(f"PRAGMA {pragma}")

    begin = "BEGIN IMMEDIATE" if writer else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        raw: Any = conn.connection.dbapi_connection
        if not raw.in_transaction:  # the writer has begun already
            raw.execute(begin)

    return engine


def _for_us_alone(file: Path) -> None:
    """Nobody else of this machine reads it; SQLite gives the log beside it the same rights. One that is there
    stays as it was set.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _pg_engine(url: str, *, writer: bool) -> Engine:
    """Readers ask first whether a connection is alive; the writer finds out and tries again."""
    return create_engine(
        url, hide_parameters=True, pool_size=PG_POOL, max_overflow=PG_POOL, pool_pre_ping=not writer
    )

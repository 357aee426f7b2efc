"""Who runs the functions handed to `Store.write` on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from store.engine.failpoints import reached
from store.engine.transaction import Tx, Work
from store.engine.writers import Outcome, Waiting, tell

PG_TRIES = 3  # a deadlock or a serialisation failure is tried again


class PgWriter:
    """A small pool of threads, each with its own connection; row locks do the queueing.

    `spread` is called with the topics that a commit wakes.
    """

    def __init__(self, engine: Engine, threads: int, spread: Callable[[list[str]], None]) -> None:
        self._engine = engine
        self._spread = spread
        self._pool = ThreadPoolExecutor(threads, "store-write")

    def submit(self, waiting: Waiting) -> None:
        self._pool.submit(self._answer, waiting)

    def close(self) -> None:
        self._pool.shutdown()

    def _answer(self, waiting: Waiting) -> None:
        if waiting.done.cancelled():
            return
        try:
            done = self._once_or_again(waiting.work)
        except BaseException as failure:
            tell([(waiting, failure)])
            return
        _, wakes = done
        if wakes:
            self._spread(wakes)
        tell([(waiting, done)])

    def _once_or_again(self, work: Work[Any]) -> Outcome:
        for tries_left in reversed(range(PG_TRIES)):
            attempt = _Attempt(work)
            try:
                with self._engine.connect() as conn:
                    return attempt.make(conn)
            except (OperationalError, psycopg.OperationalError) as failure:
                if not tries_left or not (attempt.lost or _state(failure) in ("40001", "40P01")):
                    raise
                if attempt.lost:
                    self._engine.dispose()  # the server was away: what else lies in the pool is dead too
        raise AssertionError("unreachable")


class _Attempt:
    """Work on a connection that nobody asked first whether it is alive: that would be one more round trip."""

    def __init__(self, work: Work[Any]) -> None:
        self._work = work
        self.lost = False  # the connection broke before the commit: nothing was kept

    def make(self, conn: Connection) -> Outcome:
        raw: Any = conn.connection.dbapi_connection
        committing = False
        try:
            raw.autocommit = True  # the driver would begin in a round trip of its own
            tx = Tx(conn, to_begin=True)
            value = self._work(tx)
            tx.finish()
            tx.begin()  # work that has done nothing yet learns here whether the connection lives
            committing = True
            reached("commit-before")
            tx.catch_up_and_commit()
            reached("commit-after")
        except BaseException:
            self.lost = raw.closed and not committing  # a commit nobody heard of is not made a second time
            if raw.closed:
                conn.invalidate()
            else:
                raw.rollback()
                raw.autocommit = False
            raise
        raw.autocommit = False
        conn.commit()  # only ends SQLAlchemy's idea of it
        return value, tx.wakes


def _state(failure: OperationalError | psycopg.OperationalError) -> str | None:
    """What PostgreSQL calls it, whether the driver raised it or SQLAlchemy."""
    cause = failure.orig if isinstance(failure, OperationalError) else failure
    return getattr(cause, "sqlstate", None)

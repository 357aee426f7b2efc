"""Who runs the functions handed to `Store.write` on SQLite: one connection, held by one thread at a time."""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Iterable
from time import monotonic, perf_counter, sleep
from typing import Any

from sqlalchemy import Connection, Engine

from store.engine.failpoints import reached
from store.engine.transaction import Tx, Work
from store.engine.writers import Answer, Outcome, Waiting, settle, tell

GROUP = 64  # turns that share one commit at the most
TOGETHER = 16
"""Brief turns that the event loop does in one round: it has other things to do as well."""
QUICK = 0.002
"""Seconds that commits may take on average for that: a loop that waits answers nobody."""
UNKNOWN = 10 * QUICK
"""What a commit takes on a disk that has not shown better yet."""
PATIENCE, LOOK_SECONDS = 5.0, 0.005
"""How long another program may hold the database, and how often it is asked whether it still does."""


class SqliteWriter:
    """A thread that commits waiting functions together, and gives the pen away where nobody waits.

    A durable commit costs a disk sync; with 32 residents at once, one sync serves them all. One that raises
    takes nothing of its neighbours with it: the group is begun anew, with a savepoint for each. Brief turns
    are done on the event loop while the disk is quick, all of a round with one commit: the way to the thread
    and back would take as long as half their work (`docs/decisions/0033-brief-turns-stay.md`).
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: deque[Waiting] = deque()
        self._bell: queue.SimpleQueue[bool] = queue.SimpleQueue()  # True: somebody waits; False: close
        self._brief: list[Waiting] = []
        self._pen = threading.Lock()  # who holds it has the connection
        self._conn: Connection | None = None
        self._took = UNKNOWN  # seconds of a commit, lately
        self._thread = threading.Thread(target=self._run, name="store-write", daemon=True)
        self._thread.start()

    def submit(self, waiting: Waiting) -> None:
        loop, before = waiting.loop, self._brief
        of_another = bool(before) and before[0].loop is not loop
        if loop is None or of_another or not waiting.brief or self._took > QUICK:
            self._queue(waiting)
            return
        if not before:  # whoever comes in the same round is there by the next
            loop.call_soon(self._on_the_loop, loop)
        before.append(waiting)

    def close(self) -> None:
        self._bell.put(False)
        self._thread.join()

    def _queue(self, waiting: Waiting) -> None:
        self._waiting.append(waiting)
        self._bell.put(True)

    def _on_the_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        group, self._brief = _still_wanted(self._brief[:TOGETHER]), self._brief[TOGETHER:]
        if self._brief:
            loop.call_soon(self._on_the_loop, loop)
        answers = self._answered_here(group) if group else []
        if answers is not None:
            settle(answers)
        else:
            for waiting in group:
                self._queue(waiting)

    def _answered_here(self, group: list[Waiting]) -> list[Answer] | None:
        """None where the thread is at work, or another program: a loop waits for neither. And where one of
        them raises: the thread finds out which.
        """
        if not self._pen.acquire(blocking=False):
            return None
        try:
            if self._waiting or self._conn is None:
                return None
            return self._together_or_not(self._conn, group)
        finally:
            self._pen.release()

    def _together_or_not(self, conn: Connection, group: list[Waiting]) -> list[Answer] | None:
        try:
            _raw(conn).execute("BEGIN IMMEDIATE")
            answers = _together(conn, group)
        except BaseException:
            _raw(conn).rollback()
            return None
        return self._kept(conn, answers)

    def _run(self) -> None:
        """Until closed: commit group after group of those who wait."""
        while self._bell.get():
            self._serve()
        self._serve()
        with self._pen:
            self._let_go()

    def _serve(self) -> None:
        while self._waiting:
            with self._pen:
                group = self._group()
                answers = self._answered(group) if group else []
            tell(answers)  # who hears it may want the pen at once

    def _group(self) -> list[Waiting]:
        """Who waits by now."""
        return _still_wanted(self._waiting.popleft() for _ in range(min(len(self._waiting), GROUP)))

    def _answered(self, group: list[Waiting]) -> list[Answer]:
        try:
            conn = self._conn = self._conn or self._opened()
            _begin(conn)
        except BaseException as failure:  # the database could not even be opened, or was never free
            self._let_go()
            return [(waiting, failure) for waiting in group]
        return self._committed(conn, group)

    def _committed(self, conn: Connection, group: list[Waiting]) -> list[Answer]:
        """How it went for each."""
        try:
            answers = _all_done(conn, group)
        except BaseException as failure:
            self._begin_anew(conn)
            return [(waiting, failure) for waiting in group]
        return self._kept(conn, answers)

    def _kept(self, conn: Connection, answers: list[Answer]) -> list[Answer]:
        """The same, once the disk has it."""
        raw = _raw(conn)
        try:
            reached("commit-before")
            began = perf_counter()
            raw.commit()
            self._took += (perf_counter() - began - self._took) / 10
            reached("commit-after")
            conn.commit()  # only ends SQLAlchemy's idea of it
        except BaseException as failure:
            self._begin_anew(conn)
            return [(waiting, failure) for waiting, _ in answers]
        return answers

    def _begin_anew(self, conn: Connection) -> None:
        """Nothing of it was kept: another connection for whoever comes next."""
        _raw(conn).rollback()
        self._let_go()

    def _opened(self) -> Connection:
        conn = self._engine.connect()
        _raw(conn).execute("PRAGMA busy_timeout=0")  # how long to wait is said here
        return conn

    def _let_go(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()


def _still_wanted(waiting: Iterable[Waiting]) -> list[Waiting]:
    """Who stopped waiting before it began wants it no more."""
    return [each for each in waiting if not each.done.cancelled()]


def _raw(conn: Connection) -> Any:
    """The driver begins and commits; SQLAlchemy's own way costs as much as the statements of a turn."""
    return conn.connection.dbapi_connection


def _begin(conn: Connection) -> None:
    """Raises OperationalError where another program holds the database for too long."""
    until = monotonic() + PATIENCE
    while True:
        try:
            _raw(conn).execute("BEGIN IMMEDIATE")
            return
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() >= until:
                raise
        sleep(LOOK_SECONDS)


def _all_done(conn: Connection, group: list[Waiting]) -> list[Answer]:
    """A savepoint for each only where one of them raises: that is seldom, and they cost every turn."""
    try:
        return _together(conn, group)
    except BaseException:
        if len(group) == 1:
            raise
    _raw(conn).rollback()
    _begin(conn)
    return [(waiting, _in_savepoint(conn, waiting.work)) for waiting in group]


def _together(conn: Connection, group: list[Waiting]) -> list[Answer]:
    return [(waiting, _done(conn, waiting.work)) for waiting in group]


def _done(conn: Connection, work: Work[Any]) -> Outcome:
    tx = Tx(conn)
    value = work(tx)
    tx.finish()
    tx.catch_up()
    return value, tx.wakes


def _in_savepoint(conn: Connection, work: Work[Any]) -> Outcome | BaseException:
    raw = _raw(conn)
    raw.execute("SAVEPOINT turn")
    try:
        outcome = _done(conn, work)
    except BaseException as failure:
        raw.execute("ROLLBACK TO turn")
        raw.execute("RELEASE turn")
        return failure
    raw.execute("RELEASE turn")
    return outcome

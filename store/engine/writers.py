"""Who runs the functions handed to `Store.write`, and commits them: the thread of SQLite (for PostgreSQL see
`store.engine.pg_writer`).
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Iterable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, Engine

from store.engine.failpoints import reached
from store.engine.transaction import Tx, Work

GROUP = 64  # turns that share one commit at the most

Outcome = tuple[Any, list[str]]
"""What the work returned, and the topics it wakes."""


@dataclass(slots=True, eq=False)
class Waiting:
    """Work, and the future somebody waits on: of an event loop, or (no loop) of another thread."""

    work: Work[Any]
    done: asyncio.Future[Outcome] | Future[Outcome]
    loop: asyncio.AbstractEventLoop | None = None

    def settle(self, outcome: Outcome | BaseException) -> None:
        """Only where the future belongs."""
        if self.done.done():
            return  # nobody waits any more
        if isinstance(outcome, BaseException):
            self.done.set_exception(outcome)
        else:
            self.done.set_result(outcome)


Answer = tuple[Waiting, Outcome | BaseException]


def tell(answers: Iterable[Answer]) -> None:
    """Tell everybody how it went; a loop is woken once for all of its own."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Answer]] = {}
    for waiting, outcome in answers:
        if waiting.loop is None:
            waiting.settle(outcome)
        else:
            by_loop.setdefault(waiting.loop, []).append((waiting, outcome))
    for loop, theirs in by_loop.items():
        with suppress(RuntimeError):  # the loop is closed: nobody waits
            loop.call_soon_threadsafe(_settle, theirs)


def _settle(answers: list[Answer]) -> None:
    for waiting, outcome in answers:
        waiting.settle(outcome)


class Writer(Protocol):
    def submit(self, waiting: Waiting) -> None: ...

    def close(self) -> None: ...


class SqliteWriter:
    """One thread that owns the only writing connection and commits waiting functions together.

    A durable commit costs a disk sync; with 32 residents at once, one sync serves them all. One that raises
    takes nothing of its neighbours with it: the group is begun anew, with a savepoint for each.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[Waiting | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="store-write", daemon=True)
        self._thread.start()

    def submit(self, waiting: Waiting) -> None:
        self._queue.put(waiting)

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        """Until closed. After a failed commit the connection is opened anew."""
        going = True
        while going:
            first = self._queue.get()
            if first is None:
                return
            try:
                with self._engine.connect() as conn:
                    going = self._serve(conn, first)
            except BaseException as failure:  # the database could not even be opened
                tell([(first, failure)])

    def _serve(self, conn: Connection, first: Waiting | None) -> bool:
        """Commit group after group. False: closed; True: go on with another connection."""
        while first is not None:
            group, closing = self._group(first)
            if group and not _commit(conn, group):
                return not closing
            if closing:
                return False
            first = self._queue.get()
        return False

    def _group(self, first: Waiting) -> tuple[list[Waiting], bool]:
        """Everybody who waits by now, and whether the house closes after them."""
        group, item = [], first
        while True:
            if not item.done.cancelled():  # who stopped waiting before it began wants it no more
                group.append(item)
            if len(group) >= GROUP or self._queue.empty():
                return group, False
            following = self._queue.get()
            if following is None:
                return group, True
            item = following


def _commit(conn: Connection, group: list[Waiting]) -> bool:
    """False: nothing of it was kept, and everybody was told why.

    The driver begins and commits; SQLAlchemy's own way costs as much as the statements of a turn.
    """
    raw: Any = conn.connection.dbapi_connection
    try:
        answers = _all_done(conn, raw, group)
        reached("commit-before")
        raw.commit()
        reached("commit-after")
        conn.commit()  # only ends SQLAlchemy's idea of it
    except BaseException as failure:
        raw.rollback()
        tell([(waiting, failure) for waiting in group])
        return False
    tell(answers)
    return True


def _all_done(conn: Connection, raw: Any, group: list[Waiting]) -> list[Answer]:
    """A savepoint for each only where one of them raises: that is seldom, and they cost every turn."""
    raw.execute("BEGIN IMMEDIATE")
    try:
        return [(waiting, _done(conn, waiting.work)) for waiting in group]
    except BaseException:
        if len(group) == 1:
            raise
    raw.rollback()
    raw.execute("BEGIN IMMEDIATE")
    return [(waiting, _in_savepoint(conn, waiting.work)) for waiting in group]


def _done(conn: Connection, work: Work[Any]) -> Outcome:
    tx = Tx(conn)
    value = work(tx)
    tx.finish()
    tx.catch_up()
    return value, tx.wakes


def _in_savepoint(conn: Connection, work: Work[Any]) -> Outcome | BaseException:
    raw: Any = conn.connection.dbapi_connection
    raw.execute("SAVEPOINT turn")
    try:
        outcome = _done(conn, work)
    except BaseException as failure:
        raw.execute("ROLLBACK TO turn")
        raw.execute("RELEASE turn")
        return failure
    raw.execute("RELEASE turn")
    return outcome

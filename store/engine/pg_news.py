"""What one process commits, the others on the same PostgreSQL database hear of: LISTEN and NOTIFY.

Only topics travel ("desk", "resident:7"), never what happened; whoever listens looks for themselves. They
leave right after the commit, in a transaction of their own that waits for no disk, and many commits share
one: a commit that notifies holds a lock of the whole database while it syncs (docs/decisions, 0027). While
the line is down nothing is heard; once it is up again everybody looks, as if all topics had been called.
"""

from __future__ import annotations

import logging
import os
import select
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import psycopg
from sqlalchemy import Engine

log = logging.getLogger(__name__)

CHANNEL = "palmtop"
EVERYTHING = "*"
"""The topic of a process that begins: what the one before it could not tell any more, nobody knows."""
LONGEST = 7900
"""Bytes; PostgreSQL takes less than 8000."""
GAP = 0.02
"""Seconds between notices: a busy process puts many topics into one."""
STILL_THERE = 10.0
"""Seconds without news after which the line is tried."""
FIRST_WAIT, LONGEST_WAIT = 0.2, 5.0
"""Seconds between tries to get a line."""
LINE = {
    "autocommit": True,
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,  # ms: a server that vanished is noticed
}

Heard = Callable[[Sequence[str] | None], None]
"""Called in the thread that listens, with topics; None: anything may have happened."""


def payloads(mark: str, topics: Iterable[str]) -> list[str]:
    """The notices for these topics: one, unless they are very many. `mark` is whose they are."""
    found: list[str] = []
    for topic in dict.fromkeys(topics):
        longer = f"{found[-1]} {topic}" if found else ""
        if longer and len(longer.encode()) <= LONGEST:
            found[-1] = longer
        else:
            found.append(f"{mark} {topic}")
    return found


class PgNews:
    """A thread with a connection of its own, from now until it is closed. It passes over what `mark` signed:
    whoever commits rings their own listeners without asking the server.
    """

    def __init__(self, engine: Engine, mark: str, heard: Heard) -> None:
        self._engine = engine
        self._mark = mark
        self._heard = heard
        self._waiting: list[str] = []  # topics that are still to be told
        self._adding = threading.Lock()
        self._closing = threading.Event()
        self._bell, self._rope = os.pipe()
        self._thread = threading.Thread(target=self._run, name="store-news", daemon=True)
        self._thread.start()

    def tell(self, topics: Sequence[str]) -> None:
        """Of what was just committed. From any thread; does not wait."""
        with self._adding:
            if not self._waiting:
                os.write(self._rope, b"!")
            self._waiting += topics

    def close(self) -> None:
        """What waits is still told, if the server is there."""
        self._closing.set()
        os.write(self._rope, b"!")
        self._thread.join(LONGEST_WAIT)
        if not self._thread.is_alive():  # else it waits for a server that is away, and ends with the process
            os.close(self._bell)
            os.close(self._rope)

    def _run(self) -> None:
        wait = 0.0
        while not (self._closing.wait(wait) and wait):
            try:
                with self._line() as line:
                    line.execute("SET synchronous_commit = off")  # a notice that a power cut takes is no loss
                    line.execute(f"LISTEN {CHANNEL}")
                    self._heard(None)
                    wait = 0.0
                    if self._until_closed(line):
                        return
            except (psycopg.Error, OSError) as failure:
                log.warning("no news of other processes: %s", type(failure).__name__)
                wait = min(max(wait * 2, FIRST_WAIT), LONGEST_WAIT)

    def _line(self) -> psycopg.Connection[Any]:
        arguments, named = self._engine.dialect.create_connect_args(self._engine.url)
        return psycopg.connect(*arguments, **{**LINE, **named})

    def _until_closed(self, line: psycopg.Connection[Any]) -> bool:
        """True: closed. Raises when the line breaks."""
        while True:
            ready, _, _ = select.select([line.fileno(), self._bell], [], [], STILL_THERE)
            if not ready:
                line.execute("SELECT 1")
            if self._bell in ready:
                self._tell(line)
            self._hear(line)
            if self._closing.is_set():
                return True

    def _tell(self, line: psycopg.Connection[Any]) -> None:
        with self._adding:
            os.read(self._bell, 4096)
            topics, self._waiting = self._waiting, []
        try:
            for payload in payloads(self._mark, topics):
                line.execute("SELECT pg_notify(%s, %s)", (CHANNEL, payload))
        except psycopg.Error:
            self.tell(topics)  # on the next line
            raise
        self._closing.wait(GAP)

    def _hear(self, line: psycopg.Connection[Any]) -> None:
        marked = [note.payload.split(" ") for note in line.notifies(timeout=0)]
        topics = [topic for mark, *theirs in marked if mark != self._mark for topic in theirs]
        if EVERYTHING in topics:
            self._heard(None)
        elif topics:
            self._heard(list(dict.fromkeys(topics)))

"""What one process commits, the others on the same PostgreSQL database hear of: LISTEN and NOTIFY.

Only topics travel ("desk", "resident:7"), never what happened; whoever listens looks for themselves. A
notice is part of the transaction it tells of: it leaves with the commit or not at all. While the line is down
nothing is heard; once it is up again everybody looks, as if all topics had been called.
"""

from __future__ import annotations

import logging
import os
import select
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import psycopg
from sqlalchemy import Engine, bindparam, func
from sqlalchemy import select as sql_select

from store.prepared import Prepared

log = logging.getLogger(__name__)

CHANNEL = "palmtop"
LONGEST = 7900
"""Bytes; PostgreSQL takes less than 8000."""
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

NOTIFY = Prepared(sql_select(func.pg_notify(CHANNEL, bindparam("payload"))))

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
        self._bell, self._rung = os.pipe()
        self._thread = threading.Thread(target=self._run, name="store-news", daemon=True)
        self._thread.start()

    def close(self) -> None:
        os.close(self._rung)
        self._thread.join(1.0)  # it may just be waiting for a server that is away

    def _run(self) -> None:
        try:
            self._until_closed()
        finally:
            os.close(self._bell)

    def _until_closed(self) -> None:
        wait = 0.0
        while not self._closed_within(wait):
            try:
                with self._line() as line:
                    line.execute(f"LISTEN {CHANNEL}")
                    self._heard(None)
                    wait = FIRST_WAIT
                    if self._listen(line):
                        return
            except (psycopg.Error, OSError) as failure:
                log.warning("no news of other processes: %s", type(failure).__name__)
                wait = min(max(wait * 2, FIRST_WAIT), LONGEST_WAIT)

    def _line(self) -> psycopg.Connection[Any]:
        arguments, named = self._engine.dialect.create_connect_args(self._engine.url)
        return psycopg.connect(*arguments, **{**LINE, **named})

    def _listen(self, line: psycopg.Connection[Any]) -> bool:
        """Until the line breaks (it raises), or this is closed (True)."""
        while True:
            ready, _, _ = select.select([line.fileno(), self._bell], [], [], STILL_THERE)
            if self._bell in ready:
                return True
            if not ready:
                line.execute("SELECT 1")
            marked = [note.payload.split(" ") for note in line.notifies(timeout=0)]
            topics = [topic for mark, *theirs in marked if mark != self._mark for topic in theirs]
            if topics:
                self._heard(list(dict.fromkeys(topics)))

    def _closed_within(self, seconds: float) -> bool:
        return bool(select.select([self._bell], [], [], seconds)[0])

"""The standards that count now, for a house that runs: read again as soon as something was published."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Lock
from typing import NamedTuple

from sqlalchemy import select, update

from rules.standards import Standards
from store.database import Store, Tx
from store.engine.prepared import Prepared
from store.schema import setting
from store.standards_desk.proposals import standards_now
from store.upsert import insert_into

COUNTER = "standards"
LOOK_EVERY = timedelta(seconds=3)
"""How long another process may go on with the old figures after one was published."""

_NUMBER = Prepared(select(setting.c.value).where(setting.c.name == COUNTER))


class _Seen(NamedTuple):
    at: datetime
    until: datetime
    number: str  # how often something was published
    files: Standards
    standards: Standards

    def fresh(self, files: Standards, now: datetime) -> bool:
        return self.files is files and self.at <= now < self.until


class InForce:
    """Shared by all threads. Asks the database at most every few seconds, and only for a counter."""

    def __init__(self) -> None:
        self._reading = Lock()
        self._seen: _Seen | None = None

    def over(self, files: Standards, store: Store, now: datetime) -> Standards:
        """The files with what was published over them. Raises BadStandards if they contradict each other."""
        seen = self._seen
        if seen is None or not seen.fresh(files, now):
            with self._reading:
                before = self._seen  # perhaps somebody else has just read it
                if before is None or not before.fresh(files, now):
                    self._seen = store.read_now(lambda tx: _look(tx, files, before, now))
                seen = self._seen
        assert seen is not None
        return seen.standards

    def look_again(self) -> None:
        """Something was published by this very process: the next one who asks reads it."""
        with self._reading:
            self._seen = None


def _look(tx: Tx, files: Standards, seen: _Seen | None, now: datetime) -> _Seen:
    number = times_published(tx)
    if seen is not None and seen.files is files and seen.number == number:
        return seen._replace(at=now, until=now + LOOK_EVERY)
    return _Seen(now, now + LOOK_EVERY, number, files, standards_now(tx, files))


def times_published(tx: Tx) -> str:
    """How often something was published: another number, another law."""
    found = tx.fetch(_NUMBER)
    return str(found[0][0]) if found else "0"


def hold(tx: Tx) -> None:
    """Nobody else publishes until this transaction ends."""
    tx.execute(insert_into(tx, setting).values(name=COUNTER, value="0").on_conflict_do_nothing())
    tx.execute(select(setting.c.value).where(setting.c.name == COUNTER).with_for_update())


def count_up(tx: Tx) -> None:
    """Tell every process that there is something new."""
    number = int(times_published(tx)) + 1
    tx.execute(update(setting).where(setting.c.name == COUNTER).values(value=str(number)))
    tx.wake(COUNTER)

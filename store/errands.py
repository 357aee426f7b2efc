"""Which errands are due, and that each is run by one process only."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select, update

from store.database import Tx
from store.schema import errand
from store.set_back import AHEAD, bring_back, was_set_back
from store.times import ms, span_ms
from store.upsert import insert_into

log = logging.getLogger(__name__)

LONGEST_WHY = 200
LATE = "late"
"""Why an errand that should not be made up for waits, until it is done again."""


def due(tx: Tx, names: Iterable[str], now: datetime) -> list[str]:
    """Of `names`, those that are due, have never been heard of, or were done at a time that has not come yet;
    in the order given.
    """
    believed = func.coalesce(errand.c.done_at, 0) <= ms(now) + AHEAD
    later = set(tx.execute(select(errand.c.name).where(errand.c.due_at > ms(now), believed)).scalars())
    return [name for name in names if name not in later]


def once(
    tx: Tx,
    name: str,
    now: datetime,
    next_due: datetime,
    run: Callable[[], bool | None],
    too_late: timedelta | None = None,
) -> bool:
    """Run it if it is still due and nobody else is at it. The row is ours until the transaction ends.

    `run` says True when there is more to do: then it stays due. An errand met for the first time waits for
    its first hour, and so does one that was done at a time that has not come yet, or that has been due for
    longer than `too_late`. Whether it was run.
    """
    mine = select(errand).where(errand.c.name == name).with_for_update(skip_locked=True)
    row = tx.execute(mine).first()
    if row is None:
        first = insert_into(tx, errand).values(name=name, due_at=ms(next_due))
        tx.execute(first.on_conflict_do_nothing())
        return False
    if was_set_back(row.done_at, ms(now)):
        bring_back(tx, ms(now))
        _keep(tx, name, {"due_at": ms(next_due), "done_at": ms(now)})
        return False
    if row.due_at > ms(now):
        return False
    if too_late is not None and ms(now) - row.due_at > span_ms(too_late):
        log.error("%s is %d hours late, and waits for its next: is the clock right?", name, _hours(row, now))
        _keep(tx, name, {"due_at": ms(next_due), "error": LATE})
        return False
    more = run()
    _keep(tx, name, {"due_at": ms(now if more else next_due), "done_at": ms(now), "error": None})
    return True


def went_wrong(tx: Tx, name: str, why: str, again: datetime) -> None:
    _keep(tx, name, {"due_at": ms(again), "error": why[:LONGEST_WHY]})


def hurry(tx: Tx, name: str, now: datetime) -> None:
    """Make it due now, for tests and for whoever cannot wait for its hour."""
    if not _keep(tx, name, {"due_at": ms(now)}):
        tx.execute(insert(errand).values(name=name, due_at=ms(now)))


def how_they_went(tx: Tx) -> Mapping[str, Any]:
    """Every errand with its row, for whoever looks after the house."""
    return {row.name: row for row in tx.execute(select(errand).order_by(errand.c.name))}


def next_tick(now: datetime, every: timedelta, offset: timedelta) -> datetime:
    """The next moment after `now` on a grid of `every`, counted from midnight in China plus `offset`."""
    step, shift = span_ms(every), span_ms(offset) - CHINA_MS
    return now + timedelta(milliseconds=step - (ms(now) - shift) % step)


def _hours(row: Any, now: datetime) -> int:
    return int((ms(now) - row.due_at) // span_ms(timedelta(hours=1)))


CHINA_MS = 8 * 3600 * 1000


def _keep(tx: Tx, name: str, values: Mapping[str, Any]) -> bool:
    return bool(tx.execute(update(errand).where(errand.c.name == name).values(**values)).rowcount)

"""Guessing is slowed down: five tries (or as many as the caller allows, where many people share a name), then
nobody gets in until it has been quiet for 15 minutes.

A try is counted before it is judged and given back when it was right, so that a hundred guesses sent at the
same moment count as a hundred.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import bindparam, case, delete, update

from store.database import Tx
from store.schema import throttle
from store.times import ms
from store.upsert import insert_into

TRIES = 5
FROM_ONE_NETWORK = 30
"""Wrong tries from one network address: a village shares one."""
QUIET = timedelta(minutes=15)
WITHOUT_END = 1_000_000_000


def may_try(tx: Tx, who: tuple[str, ...], now: datetime) -> bool:
    """Counts a try of each of `who` (such as f"login:{x}") in this order; False if one has none left."""
    return may_try_each(tx, dict.fromkeys(who, TRIES), now)


def may_try_each(tx: Tx, who: Mapping[str, int], now: datetime, quiet: timedelta = QUIET) -> bool:
    """The same with the tries that each has. The narrow ones first: who is stopped there does not use up the
    tries of others. `quiet`: how long there must be none until they begin anew.
    """
    return all(_count(tx, name, now, tries, quiet) <= tries for name, tries in who.items())


def times(tx: Tx, name: str, now: datetime) -> int:
    """How often that happened, counting this one, since it was last quiet for 15 minutes."""
    return _count(tx, name, now, WITHOUT_END)


def give_back(tx: Tx, names: Iterable[str]) -> None:
    """The try was right: it is not counted."""
    row = throttle.c
    for name in names:
        tx.execute(update(throttle).where(row.mark == _mark(name), row.n > 0).values(n=row.n - 1))


def forget(tx: Tx, name: str) -> None:
    """All wrong tries are forgotten."""
    tx.execute(delete(throttle).where(throttle.c.mark == _mark(name)))


def _count(tx: Tx, name: str, now: datetime, tries: int, quiet: timedelta = QUIET) -> int:
    """One statement, so that the row is locked from reading to writing."""
    fresh = insert_into(tx, throttle).values(mark=_mark(name), n=1, until=ms(now + quiet))
    was = throttle.c
    over, spent = was.until <= bindparam("now"), was.n >= tries
    counted = fresh.on_conflict_do_update(
        index_elements=[was.mark],
        set_={
            "n": case((over, 1), (spent, tries + 1), else_=was.n + 1),
            "until": case((over | ~spent, fresh.excluded.until), else_=was.until),
        },
    ).returning(was.n)
    n: int = tx.execute(counted, {"now": ms(now)}).scalar_one()
    return n


def _mark(name: str) -> bytes:
    return sha256(f"throttle\0{name}".encode()).digest()[:16]

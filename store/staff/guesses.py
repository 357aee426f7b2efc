"""Guessing passwords is slowed down, and nobody can be locked out by it.

Each wrong try of one login from one address beyond the fifth makes the next one wait, longer each time, at
most 15 minutes. An address that tries many logins waits too, and so does a login that many addresses try; but
not for who comes from an address where that login has been let in before. A try is counted before it is
judged, so that a hundred guesses sent at the same moment count as a hundred. A day without a wrong try, and
all is forgotten.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete, select, update

from store.database import Tx
from store.schema import throttle
from store.times import ms
from store.upsert import insert_into

FREE, FREE_FOR_MANY = 5, 50
"""Tries without waiting: of a login from one address; of an address (an office shares it), or of a login."""
FREE_CODES = 20
"""Wrong codes of one person from anywhere, without waiting."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(minutes=15)
FORGOTTEN = timedelta(days=1)
KNOWN = timedelta(days=30)


def may_guess(tx: Tx, login: str, address: str, now: datetime) -> bool:
    """Counts a try; False if it is too early for one. What is refused is not counted."""
    if not may_try(tx, f"guess:{login}@{address}", FREE, now):
        return False
    if not may_try(tx, f"guess:@{address}", FREE_FOR_MANY, now):
        return False
    return _is_known(tx, login, address, now) or may_try(tx, f"guess:{login}@", FREE_FOR_MANY, now)


def was_right(tx: Tx, login: str, address: str, now: datetime) -> None:
    """Forget the wrong tries of the login from here, and remember that it belongs here.

    Sweeps away what is over.
    """
    tx.execute(delete(throttle).where(throttle.c.until <= ms(now - FORGOTTEN)))
    forget(tx, f"guess:{login}@{address}")
    for name in (f"guess:@{address}", f"guess:{login}@"):
        row = throttle.c
        tx.execute(update(throttle).where(row.mark == _mark(name), row.n > 0).values(n=row.n - 1))
    until = ms(now + KNOWN)
    row_of = insert_into(tx, throttle).values(mark=_mark(f"known:{login}@{address}"), n=1, until=until)
    tx.execute(row_of.on_conflict_do_update(index_elements=[throttle.c.mark], set_={"until": until}))


def may_show_code(tx: Tx, staff_id: int, address: str, now: datetime) -> bool:
    """The same for six digits of somebody whose password was right: a thousand tries would be a danger."""
    return may_try(tx, f"code:{staff_id}@{address}", FREE, now) and may_try(
        tx, f"code:{staff_id}@", FREE_CODES, now
    )


def code_was_right(tx: Tx, staff_id: int, address: str) -> None:
    forget(tx, f"code:{staff_id}@{address}")
    forget(tx, f"code:{staff_id}@")


def may_try(tx: Tx, name: str, free: int, now: datetime) -> bool:
    """Counts a try of `name` unless it has to wait still."""
    mark, row = _mark(name), throttle.c
    # made or locked in one statement: somebody who was right beside us may just be taking the row away
    fresh = insert_into(tx, throttle).values(mark=mark, n=0, until=0)
    locked = fresh.on_conflict_do_update(index_elements=[row.mark], set_={"n": row.n})
    found = tx.execute(locked.returning(row.n, row.until)).one()
    if found.until > ms(now):
        return False
    n = 1 if found.until and found.until <= ms(now - FORGOTTEN) else found.n + 1
    tx.execute(update(throttle).where(row.mark == mark).values(n=n, until=ms(now + _wait(n - free))))
    return True


def tries(tx: Tx, name: str) -> int:
    """How many of `name` are counted."""
    n = tx.execute(select(throttle.c.n).where(throttle.c.mark == _mark(name))).scalar()
    return n or 0


def forget(tx: Tx, name: str) -> None:
    tx.execute(delete(throttle).where(throttle.c.mark == _mark(name)))


def _wait(beyond: int) -> timedelta:
    """After so many tries beyond the free ones: none, then 30 seconds, doubling up to 15 minutes."""
    if beyond < 0:
        return timedelta()
    return min(FIRST_WAIT * (1 << min(beyond, 10)), LONGEST_WAIT)


def _is_known(tx: Tx, login: str, address: str, now: datetime) -> bool:
    known = select(throttle.c.n).where(
        throttle.c.mark == _mark(f"known:{login}@{address}"), throttle.c.until > ms(now)
    )
    return tx.execute(known).first() is not None


def _mark(name: str) -> bytes:
    return sha256(f"throttle\0{name}".encode()).digest()[:16]

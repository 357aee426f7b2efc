"""When a message may leave, for all processes of a service together: a provider counts them together too.

A chat is held from the moment it gets its place until its message has left; then it rests. The places of a
channel follow each other at a fixed distance.
"""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import bindparam, select

from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import pace
from store.upsert import Insert, insert_for, insert_into

LOOK_AGAIN = 250
LONGEST_LINE = 5_000
"""ms. A line that is longer than this is no line: the whole channel rests."""
LONGEST_REST = 15 * 60_000
"""What ends later than that was written by a clock that has been set back since."""


class Place(NamedTuple):
    wait: int  # ms, until the message may leave, or until asking again is worth it
    given: bool
    rests: bool = False  # the whole channel does, so long


def place(tx: Tx, channel: str, chat: str, now: int, gap: int, hold: int, *, again: bool = False) -> Place:
    """A place for one message, `gap` ms behind the one before it in the channel. Times are ms.

    The chat waits for it for `hold`, and no longer, if who has the place dies. `again`: they come late to the
    place they had, and the chat is held for them already.
    """
    whole, one = _mark(channel, ""), _mark(channel, chat)
    free = max(_locked(tx, whole, now), now)
    if free - now > LONGEST_LINE:
        return Place(free - now, given=False, rests=True)
    chat_free = 0 if again else _free_at(tx, one, now)
    if chat_free > now:
        return Place(min(chat_free - now, LOOK_AGAIN), given=False)
    tx.all_later(
        (_SET, {"b_mark": whole, "b_free": free + gap}), (_SET, {"b_mark": one, "b_free": free + hold})
    )
    return Place(free - now, given=True)


def went(tx: Tx, channel: str, chat: str, until: int) -> None:
    """The message has left, or was refused: the chat rests until then (ms)."""
    tx.later(_SET, b_mark=_mark(channel, chat), b_free=until)


def rest(tx: Tx, channel: str, now: int, until: int) -> None:
    """Nothing leaves the channel before that."""
    mark = _mark(channel, "")
    tx.later(_SET, b_mark=mark, b_free=max(_locked(tx, mark, now), min(until, now + LONGEST_REST)))


def _locked(tx: Tx, mark: bytes, now: int) -> int:
    """When it is free. The row is ours until the transaction ends."""
    mine = select(pace.c.free_at).where(pace.c.mark == mark).with_for_update()
    row = tx.execute(mine).first()
    if row is None:
        tx.execute(insert_into(tx, pace).values(mark=mark, free_at=0).on_conflict_do_nothing())
        row = tx.execute(mine).first()
    return _believed(row[0], now) if row else 0


def _free_at(tx: Tx, mark: bytes, now: int) -> int:
    found = tx.fetch(_FREE_AT, b_mark=mark)
    return _believed(found[0][0], now) if found else 0


def _believed(free_at: int, now: int) -> int:
    return 0 if free_at > now + LONGEST_REST else free_at


def _mark(channel: str, chat: str) -> bytes:
    return sha256(f"pace\0{channel}\0{chat}".encode()).digest()[:16]


def _set(dialect: str) -> Insert:
    fresh = insert_for(dialect, pace).values(mark=bindparam("b_mark"), free_at=bindparam("b_free"))
    return fresh.on_conflict_do_update(index_elements=[pace.c.mark], set_={"free_at": fresh.excluded.free_at})


_SET = Prepared(_set)
_FREE_AT = Prepared(select(pace.c.free_at).where(pace.c.mark == bindparam("b_mark")))

"""Going on with on another phone: eight digits, ten minutes, once.

Somebody who guesses may come with a fresh browser each time, so tries are counted for the browser, for the
network it comes from, and for the whole house. Among a hundred million numbers, if one waits at every moment
of day and night, 200 tries in each quarter of an hour find one in fourteen years; they wait ten minutes each.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from secrets import randbelow
from typing import Literal

from sqlalchemy import delete, insert, select, update

from store import throttle
from store.database import Tx
from store.residents.talks import Resident, opened_talk
from store.schema import address, hand_over, resident
from store.seal import Seal
from store.times import ms

GOOD_FOR = timedelta(minutes=10)
IN_ALL = 200
"""Wrong numbers in the whole house. Then nobody gets in by number until it has been quiet for 15 minutes."""
DIGITS = 8
TRIES = 20  # a number that nobody holds is found within so many tries, or the house is very busy


def offer(tx: Tx, seal: Seal, resident_id: int, now: datetime) -> str:
    """A fresh number; earlier ones of this resident stop working."""
    tx.execute(
        delete(hand_over).where((hand_over.c.resident_id == resident_id) | (hand_over.c.expires_at < ms(now)))
    )
    for _ in range(TRIES):
        code = f"{randbelow(10**DIGITS):0{DIGITS}d}"
        mark = seal.mark("hand-over", code)
        if tx.execute(select(hand_over.c.mark).where(hand_over.c.mark == mark)).first() is None:
            tx.execute(
                insert(hand_over).values(mark=mark, resident_id=resident_id, expires_at=ms(now + GOOD_FOR))
            )
            return code
    raise RuntimeError("no free hand-over number")


def join(
    tx: Tx, seal: Seal, who: Resident, code: str, place: str, now: datetime
) -> Literal["joined", "wrong", "wait"]:
    """This address now belongs to the resident who asked for the number, and goes on with their talk.

    `place` is the network it comes from ("" where the channel hides it). "wrong" for a number that nobody
    holds, that was used, or that is too old, alike.
    """
    asked = _asked(who, place)
    if not throttle.may_try_each(tx, asked, now):
        return "wait"
    used = (
        update(hand_over)
        .where(
            hand_over.c.mark == seal.mark("hand-over", code),
            hand_over.c.used_at.is_(None),
            hand_over.c.expires_at >= ms(now),
        )
        .values(used_at=ms(now))
        .returning(hand_over.c.resident_id)
    )
    target = tx.execute(used).scalar()
    if target is None:
        return "wrong"
    throttle.give_back(tx, asked)
    row = tx.execute(select(resident.c.talk).where(resident.c.id == target).with_for_update()).one()
    tx.execute(update(address).where(address.c.id == who.address_id).values(resident_id=target))
    who.id = int(target)
    who.talk = opened_talk(seal, bytes(row.talk), who.id)
    return "joined"


def _asked(who: Resident, place: str) -> dict[str, int]:
    """What a try is counted for, and how many each may have."""
    asked = {f"hand-over:{who.channel}:{who.sender}": throttle.TRIES}
    if place:
        asked[f"hand-over-from:{place}"] = throttle.FROM_ONE_NETWORK
    return {**asked, "hand-over": IN_ALL}

"""Another phone asks for a case: by its code and the last four of the ID.

Guessing is slowed down, and nobody is shut out by it: five wrong tries of one asker, then a quarter of an
hour of quiet. Wrong tries on one code are counted from everywhere; beyond the free ones each makes the next
wait, longer each time, but who asks for that code for the first time is heard nevertheless, as long as not
too many come for a first time.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import select

from cases.codes import read_code
from dialogs.deeds import CaseView
from dialogs.ground import Ground
from store import throttle
from store.casework.index import tail_fits
from store.casework.views import case_view
from store.database import Tx
from store.schema import cases
from store.seal import Seal
from store.staff import guesses
from store.tokens import plain_code
from store.tokens import tail as last_four

FREE = 20
"""Wrong tries on one code, from anywhere, without waiting."""
FREE_FIRST = 100
"""First tries that are heard while others guess: beyond, they wait as well. An ID ends in one of 11,000."""
_NOBODY = bytes(16)


def find_by_code(
    tx: Tx, seal: Seal, code: str, tail: str, asker: str, now: datetime, ground: Ground, place: str = ""
) -> CaseView | Literal["wrong", "wait"]:
    """`asker` names who asks (f"resident:{id}"), for the brakes; `place` the network it comes from, where it
    is known: fresh browsers from one network share their tries.

    "wrong" for an unknown code and for a wrong tail alike, after the same work; "wait": see above. A write:
    it counts the tries.
    """
    wanted = wanted_code(code)
    asked = {f"asks:{asker}": throttle.TRIES}
    if place:
        asked[f"asks-from:{place}"] = throttle.FROM_ONE_NETWORK
    if not throttle.may_try_each(tx, asked, now):
        return "wait"
    heard = _hear(tx, wanted, asker, now)
    if not heard:
        throttle.give_back(tx, asked)
        return "wait"
    row = tx.execute(select(cases.c.id, cases.c.id_tail).where(cases.c.code == wanted)).first()
    kept = row.id_tail if row and row.id_tail else _NOBODY
    right = tail_fits(seal, wanted, last_four(tail), bytes(kept))
    if not right or row is None:
        return "wrong"
    throttle.give_back(tx, (*asked, heard))
    throttle.forget(tx, _here(wanted, asker))
    return case_view(tx, seal, row.id, ground, now)


def wanted_code(code: str) -> str:
    """A code as it is kept, or what was typed in its place."""
    return read_code(code) or plain_code(code)[:40]


def wrong_tries(tx: Tx, code: str) -> int:
    """On this code, from anywhere, without a day of rest between them."""
    wanted = wanted_code(code)
    return guesses.tries(tx, _anywhere(wanted)) + guesses.tries(tx, _first(wanted))


def _hear(tx: Tx, code: str, asker: str, now: datetime) -> str:
    """The name under which the try was counted; "" if it is too early for one."""
    if guesses.may_try(tx, _anywhere(code), FREE, now):
        return _anywhere(code)
    if not guesses.may_try(tx, _here(code, asker), 1, now):
        return ""
    return _first(code) if guesses.may_try(tx, _first(code), FREE_FIRST, now) else ""


def _anywhere(code: str) -> str:
    return f"case:{code}"


def _first(code: str) -> str:
    return f"case:{code}:first"


def _here(code: str, asker: str) -> str:
    return f"case:{code}@{asker}"

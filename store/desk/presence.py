"""Who else has a case open, so that two people do not work past each other.

A page gives a sign of life every twenty seconds; who has given none for longer is not there any more. Nothing
depends on it: whoever saves second is told by the version of the case, whether they saw somebody or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from cases.people import Actor, staff_number
from cases.refusals import NotYours
from store.database import Tx
from store.desk.area import is_seen
from store.schema import presence, staff
from store.times import ms, span_ms
from store.upsert import insert_into

SIGN = timedelta(seconds=20)
"""At most one write of a person and a case in this time."""
GONE = timedelta(seconds=25)
FORGOTTEN = timedelta(hours=1)
TOPIC = "presence"
_p = presence.c


@dataclass(frozen=True, slots=True)
class Here:
    """Names of the others, who came first. `again`: in so many seconds a page looks again."""

    names: tuple[str, ...]
    again: float
    due: bool  # a sign of the actor's own is to be written


def here(tx: Tx, actor: Actor, case_id: int, now: datetime) -> Here:
    """Reads only. Raises NotYours for a foreign or unknown case."""
    if not is_seen(tx, actor, case_id):
        raise NotYours("here")
    rows = tx.execute(
        select(_p.staff_id, _p.at, staff.c.name)
        .join(staff, staff.c.id == _p.staff_id)
        .where(_p.case_id == case_id, _p.at > ms(now - GONE), staff.c.disabled_at.is_(None))
        .order_by(staff.c.name, _p.staff_id)
    ).all()
    me = staff_number(actor.id)
    others = [row for row in rows if row.staff_id != me]
    mine = next((row.at for row in rows if row.staff_id == me), None)
    due = mine is None or mine <= ms(now - SIGN)
    return Here(
        tuple(row.name for row in others), _again(None if due else mine, [r.at for r in others], now), due
    )


def _again(mine: int | None, others: Sequence[int], now: datetime) -> float:
    """When the next sign of one's own is due, or the first of the others is gone."""
    at, sign, gone = ms(now), span_ms(SIGN), span_ms(GONE)
    moments = [sign if mine is None else mine + sign - at, *(each + gone - at for each in others)]
    return max(1.0, min(moments) / 1000 + 0.2)


def give_sign(tx: Tx, actor: Actor, case_id: int, now: datetime) -> None:
    """The actor is there. Others hear of it only where they did not know."""
    me = staff_number(actor.id)
    if me is None:
        return
    known = tx.execute(select(_p.at).where(_p.case_id == case_id, _p.staff_id == me)).scalar()
    row = insert_into(tx, presence).values(case_id=case_id, staff_id=me, at=ms(now))
    tx.execute(row.on_conflict_do_update(index_elements=[_p.case_id, _p.staff_id], set_={"at": ms(now)}))
    if known is None or known <= ms(now - GONE):
        tx.wake(TOPIC)


def forget_presence(tx: Tx, now: datetime) -> None:
    """Signs of an hour ago and older go."""
    tx.execute(delete(presence).where(_p.at <= ms(now - FORGOTTEN)))

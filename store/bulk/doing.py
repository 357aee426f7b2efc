"""Do what was looked at: a job for each case. The process may die at any time; nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from cases.moves import Given, MoveRefused
from cases.people import STAFF, Actor, staff_number
from cases.refusals import Changed, NotYours
from dialogs.ground import Ground
from store.bulk.asking import Bulk, bulk_of, for_once
from store.bulk.judging import HAND_OVER, REMIND, why_not
from store.bulk.looking import Eyes, look, stand, standing
from store.casework.locking import locked
from store.database import Tx
from store.desk.colleagues import colleague
from store.desk.sheet import Save, act_quietly
from store.office.bells import ring
from store.office.leaves import away_on
from store.residents.talks import new_job
from store.schema import bulk, bulk_case
from store.seal import Seal
from store.times import china_day, ms

JOB = "bulk"
"""The kind of its jobs."""


def run(tx: Tx, eyes: Eyes, bulk_id: int, mark: str) -> None:
    """Begin. Whoever is out stays out, with why; the others are done as soon as somebody comes to it.

    Raises NotYours; NotNow if it has been begun; Changed if it is not what was looked at (`Look.mark`).
    """
    asked = for_once(tx, eyes.actor, bulk_id)
    seen = look(tx, eyes, asked)
    if not asked.ready or not seen.ins or seen.mark != mark:
        raise Changed("bulk")
    at = ms(eyes.now)
    tx.execute(update(bulk).where(bulk.c.id == bulk_id).values(ran_at=at))
    for each in seen.outs:
        _keep(tx, bulk_id, each.case_id, "left", each.why, at)
    for each in seen.ins:
        key = f"{JOB}:{bulk_id}:{each.case_id}"
        new_job(tx, eyes.seal, JOB, key, {"bulk": bulk_id, "case": each.case_id}, at)


@dataclass(frozen=True, slots=True)
class One:
    """A case of a bulk whose turn has come."""

    bulk_id: int
    case_id: int
    now: datetime
    ground: Ground
    by_page: Callable[[str], bool]  # whether letters of a channel are read on our own page


def do_one(tx: Tx, seal: Seal, one: One) -> None:
    """One case, if it has not been done: done, or left as it is with why. Never forced.

    Whoever began it must still be allowed to: who has left, or sits elsewhere now, does nothing any more.
    """
    bulk_id, case_id = one.bulk_id, one.case_id
    waits = (bulk_case.c.bulk_id == bulk_id, bulk_case.c.case_id == case_id, bulk_case.c.outcome == "")
    if tx.execute(select(bulk_case.c.case_id).where(*waits).with_for_update()).first() is None:
        return
    why = _done(tx, seal, one)
    _keep(tx, bulk_id, case_id, "left" if why else "done", why, ms(one.now))
    _tell_taker(tx, bulk_id, one.now, one.ground)
    tx.wake("desk")


def broke(tx: Tx, bulk_id: int, case_id: int, now: datetime) -> None:
    """It went wrong again and again: whoever began it reads so."""
    _keep(tx, bulk_id, case_id, "left", "broke", ms(now))
    tx.wake("desk")


def _done(tx: Tx, seal: Seal, one: One) -> str:
    """Why not; "" once it is done."""
    owner: int = tx.execute(select(bulk.c.staff_id).where(bulk.c.id == one.bulk_id)).scalar_one()
    actor = colleague(tx, owner)
    if actor is None or actor.role not in STAFF:
        return "no-right"
    locked(tx, one.case_id)
    eyes = Eyes(seal, actor, one.now, one.ground, one.by_page)
    asked = bulk_of(tx, actor, one.bulk_id)
    row = tx.execute(standing(actor, one.bulk_id).where(bulk_case.c.case_id == one.case_id)).first()
    if row is None:
        return "gone"
    stands = stand(eyes, asked, row)
    taker = colleague(tx, asked.taker) if asked.taker else None
    why = why_not(asked.deed, stands, actor, taker, one.now)
    if why:
        return why
    if asked.deed == REMIND:
        _remind(tx, asked, actor, one.case_id, row.assignee, one.now)
        return ""
    step = ("hand_over", Given(assignee=taker)) if asked.deed == HAND_OVER else _said(stands.words)
    try:
        act_quietly(tx, seal, Save(actor, one.case_id, stands.seen, [step]), one.now, one.ground)
    except MoveRefused as refused:  # before anything was written: a move is made before it is kept
        return "gone" if isinstance(refused, NotYours) else "not-open"
    return ""


def _said(words: str) -> tuple[str, Given]:
    return "reply", Given(words=words)


def _remind(tx: Tx, asked: Bulk, actor: Actor, case_id: int, assignee: int, now: datetime) -> None:
    whom = away_on(tx, china_day(now)).stand_in(assignee)
    ring(tx, whom, "urged", now, key=f"bulk:{asked.id}:{case_id}", case_id=case_id, by=staff_number(actor.id))


def _tell_taker(tx: Tx, bulk_id: int, now: datetime, ground: Ground) -> None:
    """Once all is done, whoever was handed the cases hears of it: one bell, not fifty."""
    c = bulk_case.c
    row = tx.execute(select(bulk.c.deed, bulk.c.taker, bulk.c.staff_id).where(bulk.c.id == bulk_id)).one()
    if row.deed != HAND_OVER or row.taker is None:
        return
    tx.execute(select(bulk.c.id).where(bulk.c.id == bulk_id).with_for_update())
    counted = select(c.outcome, func.count().label("n")).where(c.bulk_id == bulk_id).group_by(c.outcome)
    n = {row.outcome: row.n for row in tx.execute(counted)}
    if n.get("") or not n.get("done"):
        return
    whom = away_on(tx, ground.day).stand_in(row.taker)
    ring(tx, whom, "handed_many", now, key=f"bulk:{bulk_id}", by=row.staff_id, n=n["done"])


def _keep(tx: Tx, bulk_id: int, case_id: int, outcome: str, why: str, at: int) -> None:
    mine = (bulk_case.c.bulk_id == bulk_id, bulk_case.c.case_id == case_id)
    tx.execute(update(bulk_case).where(*mine).values(outcome=outcome, why=why, at=at))

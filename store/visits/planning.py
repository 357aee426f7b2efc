"""Who goes where and when: planned by hand, by the lot, or by the house for a review."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import insert, select, update

from cases.lots import drawn
from cases.people import STAFF, Actor, Role, staff_number
from cases.posts import CASEWORK
from cases.refusals import NotYours
from cases.tables.looking import REMOTE
from dialogs.ground import Ground
from store.casework.kin import no_kin
from store.casework.locking import in_turn
from store.database import Tx
from store.desk.area import scope
from store.office.bells import ring
from store.schema import assignment, cases, staff, visit
from store.seal import Seal
from store.times import ms
from store.visits.reading import visit_context
from store.visits.shapes import Plan, VisitRefused, arranged
from store.visits.telling import tell_of_visit

ASSISTS = Role.VILLAGE


def plan_visit(
    tx: Tx, seal: Seal, actor: Actor, case_id: int, plan: Plan, now: datetime, ground: Ground
) -> int:
    """The number of the visit; of one planned by the same form before, that one's.

    Raises NotYours; VisitRefused for people, a day or a reason that cannot be.
    """
    case = _case(tx, actor, case_id)
    known = tx.execute(select(visit.c.id).where(visit.c.key == plan.key, visit.c.case_id == case_id)).scalar()
    if known is not None:
        return int(known)
    if plan.day < ground.day:
        raise VisitRefused("visit-no-day")
    if plan.remote and plan.code not in REMOTE:
        raise VisitRefused("visit-no-remote-reason")
    first, second = _pair(tx, actor, case, plan)
    made = tx.execute(
        insert(visit)
        .values(
            key=plan.key,
            case_id=case_id,
            area=case.area,
            village=case.village,
            why="survey" if _surveys(first, second) else "assist",
            day=plan.day,
            first=staff_number(first.id),
            second=staff_number(second.id) if second else None,
            seed=plan.seed or None,
            remote=plan.remote,
            state="planned",
            body=seal.shut(orjson.dumps(_said(plan)), visit_context(plan.key)),
            made_at=ms(now),
        )
        .returning(visit.c.id, visit.c.remote, visit.c.told_day)
    ).one()
    if plan.tells:
        tell_of_visit(tx, seal, actor, case, made, plan.day, now, ground)
    _ring(tx, actor, made.id, case_id, (first, second), now)
    return int(made.id)


def assign_visit(
    tx: Tx, seal: Seal, actor: Actor, visit_id: int, plan: Plan, now: datetime, ground: Ground
) -> None:
    """Who goes, and when: for a visit that the house planned, or one whose people changed.

    Raises NotYours, VisitRefused.
    """
    row = _planned(tx, actor, visit_id)
    case = _case(tx, actor, row.case_id)
    if plan.instead_of and plan.instead_of != arranged(row.day, row.first, row.second):
        raise VisitRefused("visit-arranged")
    if plan.day < ground.day:
        raise VisitRefused("visit-no-day")
    first, second = _pair(tx, actor, case, plan)
    if row.why != "assist" and not _surveys(first, second):
        raise VisitRefused("visit-no-second")
    values = {
        "day": plan.day,
        "first": staff_number(first.id),
        "second": staff_number(second.id) if second else None,
        "seed": plan.seed or None,
    }
    tx.execute(update(visit).where(visit.c.id == visit_id).values(**values))
    if plan.tells:
        tell_of_visit(tx, seal, actor, case, row, plan.day, now, ground)
    _ring(tx, actor, visit_id, row.case_id, (first, second), now)


def drop_visit(
    tx: Tx, seal: Seal, actor: Actor, visit_id: int, reason: str, now: datetime, ground: Ground
) -> None:
    """It will not be made, and why. What was written down already stays. Raises NotYours, VisitRefused."""
    row = _planned(tx, actor, visit_id)
    case = _case(tx, actor, row.case_id)
    if not reason.strip():
        raise VisitRefused("visit-no-drop-reason")
    body = orjson.loads(seal.open(row.body, visit_context(row.key)))
    sealed = seal.shut(orjson.dumps({**body, "reason": reason.strip()}), visit_context(row.key))
    tx.execute(
        update(visit).where(visit.c.id == visit_id).values(state="dropped", body=sealed, done_at=ms(now))
    )
    if row.told_day is not None and row.told_day >= ground.day:
        tell_of_visit(tx, seal, actor, case, row, None, now, ground)


def companions(tx: Tx, actor: Actor, case_id: int) -> tuple[tuple[int, str, str], ...]:
    """(number, name, role) of everybody who may go along to this case. Raises NotYours."""
    case = _case(tx, actor, case_id)
    return tuple((int(staff_number(each.id) or 0), each.name, each.role) for each in _may_go(tx, case))


def _pair(tx: Tx, actor: Actor, case: Any, plan: Plan) -> tuple[Actor, Actor | None]:
    may = {staff_number(each.id): each for each in _may_go(tx, case)}
    first = may.get(plan.first)
    if first is None:
        raise VisitRefused("visit-no-first")
    second = _by_lot(may, first, plan, case.code) if plan.second is None else may.get(plan.second)
    if second is None and plan.second:
        raise VisitRefused("visit-no-second")
    if second is not None and second.id == first.id:
        raise VisitRefused("visit-same-people")
    if second is None and (first.role is not ASSISTS or actor.role in STAFF):
        raise VisitRefused("visit-no-second")
    return first, second


def _by_lot(may: dict[int | None, Actor], first: Actor, plan: Plan, code: str) -> Actor:
    """Anybody can draw again: SHA-256 of "seed:case:staff:number", the smallest goes."""
    if len(plan.seed) < 3:
        raise VisitRefused("visit-no-seed")
    hat = {f"{code}:{each.id}": each for each in may.values() if each.id != first.id and each.role in STAFF}
    if not hat:
        raise VisitRefused("visit-no-second")
    return hat[drawn(plan.seed, hat, 1)[0]]


def _surveys(first: Actor, second: Actor | None) -> bool:
    """Two people, and not the village alone: it helps with a survey and makes none (Law Arts. 39, 43)."""
    return second is not None and not first.role is second.role is ASSISTS


def _may_go(tx: Tx, case: Any) -> list[Actor]:
    """Those who carry cases there, helpers of the village, and workers who were asked for this case."""
    row = staff.c
    found = tx.execute(
        select(row.id, row.role, row.area, row.name)
        .where(row.disabled_at.is_(None), row.role.in_([str(role) for role in CASEWORK]))
        .order_by(row.area.desc(), row.name)
    )
    asked = set(
        tx.execute(
            select(assignment.c.staff_id).where(
                assignment.c.case_id == case.id, assignment.c.ended_at.is_(None)
            )
        ).scalars()
    )
    people = [(Actor(f"staff:{each.id}", Role(each.role), each.area, each.name), each.id) for each in found]
    return [
        person
        for person, number in people
        if (number in asked if person.role is Role.WORKER else person.covers(case.area, case.village))
    ]


def _case(tx: Tx, actor: Actor, case_id: int) -> Any:
    if actor.role not in STAFF | {ASSISTS}:
        raise NotYours("visit")
    row = cases.c
    columns = row.id, row.code, row.area, row.village, row.kind, row.resident_id, row.hands
    query = select(*columns).where(row.id == case_id)
    found = tx.execute(scope(query, actor, by_index=False)).first()
    if found is None or not actor.covers(found.area, found.village):  # asked of the row as well: decision 25
        raise NotYours("visit")
    no_kin(actor, found.hands, "visit")
    return found


def _said(plan: Plan) -> dict[str, str]:
    return {"reason": plan.reason.strip(), "code": plan.code if plan.remote else ""}


def _planned(tx: Tx, actor: Actor, visit_id: int) -> Any:
    query = select(visit).join(cases, cases.c.id == visit.c.case_id).where(visit.c.id == visit_id)
    in_turn(tx, select(visit.c.case_id).where(visit.c.id == visit_id))
    row = tx.execute(scope(query, actor, by_index=False).with_for_update(of=visit)).first()
    if row is None or actor.role not in STAFF | {ASSISTS}:
        raise NotYours("visit")
    if row.state != "planned":
        raise VisitRefused("visit-over")
    return row


def _ring(
    tx: Tx, actor: Actor, visit_id: int, case_id: int, pair: tuple[Actor | None, ...], now: datetime
) -> None:
    for each in pair:
        if each is not None and each.id != actor.id:
            number = staff_number(each.id) or 0
            by = staff_number(actor.id)
            ring(tx, number, "task", now, key=f"visit:{visit_id}:{ms(now)}", case_id=case_id, by=by)
    tx.wake("desk")


__all__ = ["assign_visit", "companions", "drop_visit", "plan_visit"]

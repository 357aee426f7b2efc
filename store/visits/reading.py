"""Visits as they are looked at. Every query passes the scope of the desk; a worker sees only their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Select, or_, select

from cases.people import Actor, Role, staff_number
from cases.refusals import NotYours
from store.casework.rows import open_name
from store.database import Tx
from store.desk.area import asked_of_the_row, scope
from store.desk.rows import staff_names
from store.schema import cases, visit, visit_part
from store.seal import Seal
from store.visits.shapes import Record, VisitPart, VisitRow

MOST = 300
_v = visit.c


def visit_of(tx: Tx, seal: Seal, actor: Actor, visit_id: int) -> VisitRow:
    """Raises NotYours for a visit that is not the actor's to see, or none."""
    row = tx.execute(_seen(actor).where(_v.id == visit_id)).first()
    if row is None or not asked_of_the_row(actor, row.case_id, row.lies_in, row.lies_in_village):
        raise NotYours("visit")
    return _rows(tx, seal, [row])[0]


def visits_of_case(tx: Tx, seal: Seal, actor: Actor, case_id: int) -> tuple[VisitRow, ...]:
    """Newest first."""
    found = tx.execute(_seen(actor).where(_v.case_id == case_id).order_by(_v.id.desc()).limit(MOST))
    return _rows(tx, seal, found.all())


def planned(tx: Tx, seal: Seal, actor: Actor, mine: bool = False) -> tuple[VisitRow, ...]:
    """Visits that are still to be made, village by village, earliest first."""
    query = _seen(actor).where(_v.state == "planned")
    if mine:
        query = query.where(_goes(actor))
    found = tx.execute(query.order_by(_v.area, _v.village, _v.day, _v.id).limit(MOST))
    return _rows(tx, seal, found.all())


def last_recorded(tx: Tx, seal: Seal, actor: Actor, case_id: int) -> tuple[VisitRow, Record] | None:
    """The newest survey that went into the case, with what stands in it."""
    rows = visits_of_case(tx, seal, actor, case_id)
    row = next((each for each in rows if each.state == "recorded" and each.why != "assist"), None)
    return (row, record_of(tx, seal, row.id)) if row else None


def record_of(tx: Tx, seal: Seal, visit_id: int) -> Record:
    """Whose visit it is, the caller has asked."""
    found = tx.execute(
        select(visit_part).where(visit_part.c.visit_id == visit_id).order_by(visit_part.c.at, visit_part.c.id)
    ).all()
    names = staff_names(tx, {row.by_staff for row in found})
    parts = [_part(seal, row, names.get(row.by_staff, "")) for row in found]
    kept = [each for each in parts if not each.late]
    return Record(
        points={each.subject: each for each in kept if each.kind == "point"},
        care=_last(each for each in kept if each.kind == "care"),
        notes=_last(each for each in kept if each.kind == "notes"),
        photos=tuple(each for each in kept if each.kind == "photo"),
        signatures={each.subject: each for each in kept if each.kind == "signature"},
        late=tuple(each for each in parts if each.late),
    )


def file_of_part(tx: Tx, seal: Seal, actor: Actor, visit_id: int, part_id: int) -> VisitPart:
    """Raises NotYours."""
    visit_of(tx, seal, actor, visit_id)
    mine = visit_part.c.id == part_id, visit_part.c.visit_id == visit_id
    row = tx.execute(select(visit_part).where(*mine)).first()
    if row is None or row.page is None:
        raise NotYours("visit")
    return _part(seal, row, "")


def part_context(visit_id: int, key: str) -> bytes:
    return f"visit.part:{visit_id}:{key}".encode()


def visit_context(key: str) -> bytes:
    return f"visit:{key}".encode()


def _seen(actor: Actor) -> Select[Any]:
    row = cases.c  # where the case lies now; the visit knows where it lay when it was planned
    lies = row.area.label("lies_in"), row.village.label("lies_in_village")
    query = select(visit, row.code, row.name, *lies).join(cases, row.id == _v.case_id)
    query = scope(query, actor, by_index=False)
    return query.where(_goes(actor)) if actor.role is Role.WORKER else query


def _goes(actor: Actor) -> ColumnElement[bool]:
    number = staff_number(actor.id)
    return or_(_v.first == number, _v.second == number)


def _rows(tx: Tx, seal: Seal, found: Iterable[Any]) -> tuple[VisitRow, ...]:
    rows = list(found)
    names = staff_names(tx, {number for row in rows for number in (row.first, row.second)})
    return tuple(_row(seal, row, names.get(row.first, ""), names.get(row.second, "")) for row in rows)


def _row(seal: Seal, row: Any, first: str, second: str) -> VisitRow:
    body = orjson.loads(seal.open(row.body, visit_context(row.key)))
    return VisitRow(
        id=row.id,
        case_id=row.case_id,
        code=row.code,
        name=open_name(seal, row.name, row.code),
        area=row.area,
        village=row.village,
        why=row.why,
        day=row.day,
        first=row.first,
        second=row.second,
        first_name=first,
        second_name=second,
        seed=row.seed or "",
        remote=row.remote,
        state=row.state,
        remote_why=str(body.get("code", "")),
        reason=str(body.get("reason", "")),
        done_at=row.done_at,
        outcome=body.get("outcome", {}),
        told_day=row.told_day,
    )


def _part(seal: Seal, row: Any, by: str) -> VisitPart:
    body = orjson.loads(seal.open(row.body, part_context(row.visit_id, row.key)))
    return VisitPart(
        row.id, row.kind, row.subject, row.at, row.got_at, by, row.late, body, row.page, row.preview
    )


def _last(parts: Iterable[VisitPart]) -> VisitPart | None:
    return max(parts, key=lambda each: (each.at, each.id), default=None)

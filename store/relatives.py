"""The register of close relatives (近亲属备案): who in it may apply, and which cases are theirs.

Names lie sealed; blind marks of the same kinds as those of cases let the county list related cases without
anybody's name lying open in the database.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Select, Table, delete, insert, select, update

from cases.hands import HOUSEHOLD, Part
from cases.kinship import SELF, TIES, Relative
from cases.people import COUNTY, Actor, staff_number
from cases.posts import CASEWORK, PostRefused
from store.casework.index import TABLES
from store.casework.kin import Registered, opened, read_relative, register_of, relative_context
from store.casework.rows import open_name
from store.database import Tx
from store.desk.area import scope
from store.schema import cases, relative, relative_mark, sight, staff
from store.seal import Seal
from store.times import ms
from store.tokens import plain_name, plain_phone

MOST = 40
RELATED_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Related:
    """A case in which somebody of the register seems to be, as the county lists it."""

    case_id: int
    code: str
    name: str
    area: str
    state: str
    staff_id: int  # 0: nobody's register, the household said so
    staff_name: str
    staff_area: str
    tie: str  # of TIES | declared | household
    handles: bool  # the case is in the hands of this very member of staff
    visit_due: bool  # registered as related, and the county has not been there


def add_relative(tx: Tx, seal: Seal, actor: Actor, one: Relative, now: datetime) -> int:
    """Raises PostRefused where the name, the tie or the last four are none, or the register is full."""
    tie_known = one.tie in TIES
    if actor.role not in CASEWORK or not tie_known:
        raise PostRefused("kin-no-tie")
    name = plain_name(one.name)
    if len(name) < 2:
        raise PostRefused("kin-no-name")
    if one.id_tail and len(one.id_tail) != 4:
        raise PostRefused("kin-no-tail")
    me = staff_number(actor.id) or 0
    if len(register_of(tx, seal, me)) >= MOST:
        raise PostRefused("kin-too-many")
    return _add(tx, seal, me, one, now)


def about_oneself(tx: Tx, seal: Seal, actor: Actor, phone: str, village: str, now: datetime) -> None:
    """The member's own telephone and home village, in place of what was said before."""
    me = staff_number(actor.id) or 0
    for each in register_of(tx, seal, me):
        if each.relative.tie == SELF:
            remove_relative(tx, me, each.id)
    if phone or village:
        _add(tx, seal, me, Relative(actor.name, SELF, "", phone, village), now)


def remove_relative(tx: Tx, staff_id: int, relative_id: int) -> bool:
    """False if there is none of the member's own with this id."""
    own = select(relative.c.id).where(relative.c.id == relative_id, relative.c.staff_id == staff_id)
    if tx.execute(own).first() is None:
        return False
    tx.execute(delete(relative_mark).where(relative_mark.c.relative_id == relative_id))
    tx.execute(delete(relative).where(relative.c.id == relative_id))
    return True


def related_cases(tx: Tx, seal: Seal, actor: Actor) -> tuple[Related, ...]:
    """For the county only: cases that are registered as related, then those in which somebody of a
    colleague's register seems to be, newest first.
    """
    if actor.role not in COUNTY:
        return ()
    said = _declared(tx, seal, actor)
    known = {(each.case_id, each.staff_id) for each in said}
    seeming = (each for each in _seeming(tx, seal, actor) if (each.case_id, each.staff_id) not in known)
    return (*said, *seeming)


def _declared(tx: Tx, seal: Seal, actor: Actor) -> tuple[Related, ...]:
    """By a member of staff, or by the household itself."""
    found = tx.execute(
        scope(select(*_OF_CASE, _kin.c.staff.label("staff_id"), *_OF_STAFF), actor, by_index=False)
        .join(_kin, _kin.c.case_id == cases.c.id)
        .outerjoin(staff, staff.c.id == _kin.c.staff)
        .where(_kin.c.part == str(Part.KIN))
        .order_by(cases.c.id.desc())
        .limit(RELATED_SHOWN)
    )
    return tuple(_related(each, seal, "declared" if each.staff_id else HOUSEHOLD) for each in found)


def _seeming(tx: Tx, seal: Seal, actor: Actor) -> tuple[Related, ...]:
    found = [each for marked in TABLES for each in tx.execute(_seeming_in(marked, actor))]
    once = {(each.id, each.staff_id, each.relative_id): each for each in found}
    newest = sorted(once.values(), key=lambda each: each.id, reverse=True)[:RELATED_SHOWN]
    return tuple(
        _related(each, seal, read_relative(seal.open(each.body, relative_context(each.relative_id))).tie)
        for each in newest
    )


def _seeming_in(marked: Table, actor: Actor) -> Select[Any]:
    return (
        scope(
            select(
                *_OF_CASE, staff.c.id.label("staff_id"), *_OF_STAFF,
                relative.c.id.label("relative_id"), relative.c.body,
            ),
            actor,
            by_index=False,
        )
        .join(marked, marked.c.case_id == cases.c.id)
        .join(relative_mark, relative_mark.c.mark == marked.c.mark)
        .join(relative, relative.c.id == relative_mark.c.relative_id)
        .join(staff, staff.c.id == relative.c.staff_id)
        .order_by(cases.c.id.desc())
        .limit(RELATED_SHOWN)
    )  # fmt: skip


_kin = sight.alias("kin")
_OF_CASE = tuple(cases.c[name] for name in ("id", "code", "name", "area", "state", "assignee", "hands"))
_OF_STAFF = (staff.c.name.label("staff_name"), staff.c.area.label("staff_area"))


def _related(row: Any, seal: Seal, tie: str) -> Related:
    done = {part for part, _ in orjson.loads(row.hands)}
    return Related(
        case_id=row.id,
        code=row.code,
        name=open_name(seal, row.name, row.code),
        area=row.area,
        state=row.state,
        staff_id=row.staff_id,
        staff_name=row.staff_name or "",
        staff_area=row.staff_area or "",
        tie=tie,
        handles=row.assignee == row.staff_id,
        visit_due=Part.KIN in done and Part.VISITED not in done,
    )


def relative_marks(seal: Seal, one: Relative) -> set[bytes]:
    """What they are found by among the people of cases, whichever key made the marks of those."""
    return {mark for kind, plain in found_by(one) for mark in seal.marks(kind, plain)}


def found_by(one: Relative) -> list[tuple[str, str]]:
    """Kinds of marks, and what they are over."""
    name = [("name", plain_name(one.name))] if one.tie != SELF else []
    return [*name, ("phone", plain_phone(one.phone))] if one.phone else name


def everybody(tx: Tx, seal: Seal) -> list[Registered]:
    """The registers of all staff, for whoever makes their marks anew."""
    return [Registered(row.id, opened(row, seal)) for row in tx.execute(select(relative)).all()]


def _add(tx: Tx, seal: Seal, staff_id: int, one: Relative, now: datetime) -> int:
    made: int = tx.execute(
        insert(relative).values(staff_id=staff_id, body=b"", at=ms(now)).returning(relative.c.id)
    ).scalar_one()
    body = seal.shut(orjson.dumps(asdict(one)), relative_context(made))
    tx.execute(update(relative).where(relative.c.id == made).values(body=body))
    marks = relative_marks(seal, one)
    if marks:
        rows = [{"mark": mark, "relative_id": made} for mark in sorted(marks)]
        tx.execute(insert(relative_mark), rows)
    return made

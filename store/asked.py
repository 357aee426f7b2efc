"""A third party's own list: what it was asked to do, what it needs to know for that, and how it went.

Never the file of a case: name, place or telephone, as far as the task needs them (Law Arts. 55-56).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select, update

from cases.codes import grouped
from cases.moves import Given
from cases.people import Actor, staff_number
from cases.refusals import Missing, NotYours
from dialogs.ground import Ground
from rules import keys
from store.casework.locking import in_turn
from store.casework.rows import open_dossier, open_name
from store.database import Tx
from store.desk.area import scope
from store.desk.sheet import Save, act
from store.office.bells import ring
from store.schema import assignment, cases, staff
from store.seal import Seal
from store.times import ms

_WHERE = (keys.TOWNSHIP.name, keys.VILLAGE.name, keys.PLACE.name)
NEEDED: Mapping[str, tuple[str, ...]] = {
    "visit": (keys.NAME.name, keys.PHONE.name, *_WHERE),
    "check": (keys.NAME.name, *_WHERE),
    "follow_up": (keys.NAME.name, keys.PHONE.name),
    "evaluate": (keys.NAME.name, *_WHERE),
}
"""By task (`store.office.assignments.TASKS`): which facts of the case whoever does it is told."""
LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Asked:
    id: int
    case_id: int
    code: str  # as it is read aloud
    name: str
    task: str
    until: date
    by: str  # name of the colleague who asked
    facts: Mapping[str, Any]  # of NEEDED, as far as they are known


def asked_of(tx: Tx, seal: Seal, actor: Actor, today: date) -> tuple[Asked, ...]:
    """What runs for a worker today, what is due first in front."""
    rows = tx.execute(_theirs(actor, today).order_by(assignment.c.until, assignment.c.id))
    return tuple(_read(seal, row) for row in rows)


def one_asked(tx: Tx, seal: Seal, actor: Actor, assignment_id: int, today: date) -> Asked:
    """Raises NotYours for another's, and for one that is over."""
    row = tx.execute(_theirs(actor, today).where(assignment.c.id == assignment_id)).first()
    if row is None:
        raise NotYours("task_done")
    return _read(seal, row)


def in_case(tx: Tx, actor: Actor, case_id: int, today: date) -> int | None:
    """The task that runs for a worker in a case."""
    found = _theirs(actor, today).where(assignment.c.case_id == case_id).order_by(assignment.c.until)
    row = tx.execute(found).first()
    return int(row.id) if row else None


def report(
    tx: Tx, seal: Seal, actor: Actor, assignment_id: int, words: str, now: datetime, ground: Ground
) -> None:
    """How it went: into the history of the case, and out of the worker's sight. Told twice, it is told once.

    Raises NotYours, Missing.
    """
    mine = (assignment.c.id == assignment_id, assignment.c.staff_id == (staff_number(actor.id) or 0))
    in_turn(tx, select(assignment.c.case_id).where(*mine))
    row = tx.execute(select(assignment).where(*mine).with_for_update()).first()
    if row is not None and row.done_at is not None:
        return
    asked = one_asked(tx, seal, actor, assignment_id, ground.day)
    if not words.strip():
        raise Missing("task_done", "words")
    given = Given(words=words.strip()[:LONGEST], data={"task": asked.task})
    act(tx, seal, Save(actor, asked.case_id, None, [("task_done", given)]), now, ground)
    done = update(assignment).where(assignment.c.id == assignment_id)
    tx.execute(done.values(done_at=ms(now), ended_at=ms(now)))
    by: int = tx.execute(select(assignment.c.by_staff).where(assignment.c.id == assignment_id)).scalar_one()
    key = f"task_done:{assignment_id}"
    ring(tx, by, "task_done", now, key=key, case_id=asked.case_id, by=staff_number(actor.id))


def _theirs(actor: Actor, today: date) -> Select[Any]:
    """In cases that they may see at all."""
    row = assignment.c
    found = (
        select(
            row.id, row.case_id, row.task, row.until, cases.c.code, cases.c.name, cases.c.dossier,
            staff.c.name.label("by_name"),
        )
        .select_from(assignment)
        .join(cases, cases.c.id == row.case_id)
        .outerjoin(staff, staff.c.id == row.by_staff)
        .where(row.staff_id == (staff_number(actor.id) or 0), row.ended_at.is_(None), row.until >= today)
    )  # fmt: skip
    return scope(found, actor, by_index=False)


def _read(seal: Seal, row: Any) -> Asked:
    facts = open_dossier(seal, row.dossier, row.code)["facts"]
    return Asked(
        id=row.id,
        case_id=row.case_id,
        code=grouped(row.code),
        name=open_name(seal, row.name, row.code),
        task=row.task,
        until=row.until,
        by=row.by_name or "",
        facts={name: facts[name] for name in NEEDED[row.task] if facts.get(name) is not None},
    )

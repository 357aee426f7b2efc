"""What somebody still has to do (待办). Any part of the house opens one, in its own transaction, by a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, func, literal_column, or_, select, update

from cases.codes import grouped
from cases.people import TOWNSHIP_DIGITS, Actor, Role, staff_number
from cases.posts import CASEWORK
from cases.refusals import Missing, NotNow, NotYours
from store.casework.rows import open_name
from store.database import Tx
from store.desk.area import asked_of_the_row, scope
from store.desk.rows import staff_names
from store.schema import cases, task
from store.seal import Seal
from store.times import ms
from store.upsert import insert_into

_t = task.c
_OPEN: ColumnElement[bool] = literal_column("task.open")  # word for word the conditions of the indexes
_DONE: ColumnElement[bool] = literal_column("task.done_at is not null")
TASK_VIEWS = ("mine", "open", "late", "done")
MOST = 200


@dataclass(frozen=True, slots=True)
class NewTask:
    """`kind` names its title (`task-<kind>`), `words` say what exactly; they are sealed.

    Nobody's yet unless `assignee` is given; then it is for `role` in `area`, or for anybody there.
    """

    key: str  # the same key is the same task, whatever happens twice
    kind: str
    area: str
    due: date
    case_id: int | None = None
    village: str | None = None
    role: str = ""
    assignee: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    kind: str
    case_id: int | None
    code: str
    name: str
    area: str
    role: str
    assignee: int | None
    assignee_name: str
    due: date
    words: str
    open: bool
    made_at: int
    done_by: str
    done_at: int | None
    outcome: str
    kept_back: bool = False  # something is written that this reader is not shown


def open_task(tx: Tx, seal: Seal, wanted: NewTask, now: datetime, by: int | None = None) -> int:
    """The task's id: of the new one, or of the one that has this key already, done or not."""
    row = insert_into(tx, task).values(
        key=wanted.key,
        kind=wanted.kind,
        case_id=wanted.case_id,
        area=wanted.area,
        village=wanted.village,
        role=wanted.role,
        assignee=wanted.assignee,
        due=wanted.due,
        words=seal.shut_text(wanted.words, task_context("words", wanted.key)) if wanted.words else None,
        open=True,
        made_by=by,
        made_at=ms(now),
    )
    made: int | None = tx.execute(row.on_conflict_do_nothing().returning(_t.id)).scalar()
    tx.wake("desk")
    if made is not None:
        return made
    known: int = tx.execute(select(_t.id).where(_t.key == wanted.key)).scalar_one()
    return known


def settle(tx: Tx, seal: Seal, key: str, outcome: str, now: datetime, by: int | None = None) -> bool:
    """What it asked for has come about by itself. False if no such task is open."""
    done = update(task).where(_t.key == key, _t.open)
    sealed = seal.shut_text(outcome, task_context("outcome", key))
    values = {"open": False, "done_by": by, "done_at": ms(now), "outcome": sealed}
    tx.wake("desk")
    return bool(tx.execute(done.values(**values)).rowcount)


def finish(tx: Tx, seal: Seal, actor: Actor, task_id: int, outcome: str, now: datetime) -> None:
    """Raises NotYours, NotNow (done by somebody else), Missing (how it ended)."""
    row = _own(tx, actor, task_id)
    if not outcome.strip():
        raise Missing("finish", "outcome")
    if not settle(tx, seal, row.key, outcome.strip()[:500], now, staff_number(actor.id)):
        raise NotNow("finish")


def take_task(tx: Tx, actor: Actor, task_id: int) -> None:
    """It is the actor's from now on. Raises NotYours, NotNow."""
    row = _own(tx, actor, task_id)
    mine = update(task).where(_t.id == row.id, _t.open)
    if not tx.execute(mine.values(assignee=staff_number(actor.id))).rowcount:
        raise NotNow("take")
    tx.wake("desk")


def tasks(tx: Tx, seal: Seal, actor: Actor, view: str, today: date) -> tuple[Task, ...]:
    """A view of TASK_VIEWS: what is due first stands first, what was done last. The auditor reads of all
    tasks of the place what kind they are, when they are due and who did them; the words may name anybody, and
    are read one by one and with a reason (`one_for_auditor`).
    """
    wanted: ColumnElement[bool] = {
        "mine": and_(_OPEN, _mine(actor)),
        "open": _OPEN,
        "late": and_(_OPEN, _t.due < today),
        "done": _DONE,
    }[view]
    order = (_t.done_at.desc(), _t.id.desc()) if view == "done" else (_t.due, _t.id)
    audits = actor.role is Role.AUDITOR
    read = _placed(actor) if audits else _theirs(actor)
    found = _shown(tx, seal, tx.execute(_SELECT.where(read, wanted).order_by(*order).limit(MOST)).all())
    return tuple(_kept_back(one) for one in found) if audits else found


def one_for_auditor(tx: Tx, seal: Seal, actor: Actor, task_id: int) -> Task:
    """With its words, and without the name of the resident. Raises NotYours; NotYours where nothing is kept
    back.
    """
    if actor.role is not Role.AUDITOR:
        raise NotYours("task")
    found = _shown(tx, seal, tx.execute(_SELECT.where(_t.id == task_id, _placed(actor))).all())
    if not found or not _kept_back(found[0]).kept_back:
        raise NotYours("task")
    return replace(found[0], name="")


def _kept_back(one: Task) -> Task:
    return replace(one, name="", words="", outcome="", kept_back=bool(one.words or one.outcome))


def tasks_of_case(tx: Tx, seal: Seal, case_id: int) -> tuple[Task, ...]:
    """Open ones first. Whether the case is theirs to see, the caller has asked."""
    found = _SELECT.where(_t.case_id == case_id).order_by(case((_t.open, 0), else_=1), _t.due, _t.id)
    return _shown(tx, seal, tx.execute(found).all())


def tasks_waiting(actor: Actor) -> Select[int]:
    """How many: mine, and those of my place that are nobody's."""
    free = and_(_t.assignee.is_(None), or_(_t.role == "", _t.role == str(actor.role)))
    return select(func.count()).select_from(task).where(_OPEN, or_(_mine(actor), free), _theirs(actor))


_SELECT = select(task, cases.c.code, cases.c.name).outerjoin(cases, cases.c.id == _t.case_id)


def _theirs(actor: Actor) -> ColumnElement[bool]:
    """Which tasks the actor may know of: their own and those of their place, of a third party only their own
    (Law Arts. 55-56); and never one about a case that they may not know of.
    """
    if actor.role not in CASEWORK:
        return false()
    theirs = _mine(actor) if actor.role is Role.WORKER else or_(_mine(actor), _placed(actor), _moved_along())
    known = scope(select(cases.c.id).where(cases.c.id == _t.case_id), actor, by_index=False)
    return and_(theirs, or_(_t.case_id.is_(None), known.correlate(task).exists()))


def _moved_along() -> ColumnElement[bool]:
    """What a township has to do in a case is done where the case lies now, if another one took it over."""
    return and_(_t.case_id.is_not(None), func.length(_t.area) == TOWNSHIP_DIGITS)


def _mine(actor: Actor) -> ColumnElement[bool]:
    return _t.assignee == staff_number(actor.id)


def _placed(actor: Actor) -> ColumnElement[bool]:
    if not actor.area:
        return false()
    if len(actor.area) > TOWNSHIP_DIGITS:
        return _t.village == actor.area
    return _t.area.startswith(actor.area, autoescape=True)


def _own(tx: Tx, actor: Actor, task_id: int) -> Any:
    lies = cases.c.area.label("lies_in"), cases.c.village.label("lies_in_village")
    found = select(task, *lies).outerjoin(cases, cases.c.id == _t.case_id).where(_t.id == task_id)
    row = tx.execute(found.where(_theirs(actor)).with_for_update(of=task)).first()
    if row is None:
        raise NotYours("task")
    if row.case_id is not None and not asked_of_the_row(actor, row.case_id, row.lies_in, row.lies_in_village):
        raise NotYours("task")
    return row


def _shown(tx: Tx, seal: Seal, rows: Sequence[Any]) -> tuple[Task, ...]:
    names = staff_names(tx, {number for row in rows for number in (row.assignee, row.done_by)})
    return tuple(
        Task(
            id=row.id,
            kind=row.kind,
            case_id=row.case_id,
            code=grouped(row.code) if row.code else "",
            name=open_name(seal, row.name, row.code) if row.code else "",
            area=row.area,
            role=row.role,
            assignee=row.assignee,
            assignee_name=names.get(row.assignee, ""),
            due=row.due,
            words=_opened(seal, row.words, "words", row.key),
            open=row.open,
            made_at=row.made_at,
            done_by=names.get(row.done_by, ""),
            done_at=row.done_at,
            outcome=_opened(seal, row.outcome, "outcome", row.key),
        )
        for row in rows
    )


def _opened(seal: Seal, sealed: bytes | None, part: str, key: str) -> str:
    return "" if sealed is None else seal.open_text(sealed, task_context(part, key))


def task_context(part: str, key: str) -> bytes:
    return f"task.{part}:{key}".encode()

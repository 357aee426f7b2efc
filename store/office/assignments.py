"""What a worker of a third party was asked to do, in which case, until when (Law Arts. 55-56).

A worker sees a case as long as a task in it is theirs, and no other case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, insert, select, update

from cases.people import STAFF, Actor, Role
from cases.posts import PostRefused
from cases.refusals import NotYours
from store.database import Tx
from store.office.bells import ring
from store.schema import assignment, staff
from store.times import ms

TASKS = ("visit", "check", "follow_up", "evaluate")
"""Home visit, looking into particulars, keeping in touch, judging. Words: `worker-task-<value>`."""
LONGEST = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class Assignment:
    id: int
    staff_id: int
    name: str  # of the worker
    task: str
    until: date
    running: bool
    done_at: int | None = None  # ms: the worker told how it went


def cases_asked_of(tx: Tx, staff_id: int, today: date) -> frozenset[str]:
    """Ids of the cases in which a task is running for the worker."""
    found = tx.execute(
        select(assignment.c.case_id).where(assignment.c.staff_id == staff_id, _running(today)).distinct()
    )
    return frozenset(str(row.case_id) for row in found)


def ask_worker(
    tx: Tx, actor: Actor, case_id: int, staff_id: int, task: str, until: date, now: datetime, today: date
) -> int:
    """Ask somebody to do one thing in a case. The case must be known to be the actor's to work.

    Raises NotYours for an actor who works no cases; PostRefused for a day that has passed or lies too far
    away, and for somebody who is no worker of the place.
    """
    if actor.role not in STAFF:
        raise NotYours("ask")
    if task not in TASKS:
        raise PostRefused("assignment-no-task")
    if not today <= until <= today + LONGEST:
        raise PostRefused("assignment-day")
    if all(each.id != staff_id for each in workers(tx, actor)):
        raise PostRefused("assignment-no-worker")
    mine = _number(actor)
    made: int = tx.execute(
        insert(assignment)
        .values(staff_id=staff_id, case_id=case_id, task=task, until=until, by_staff=mine, at=ms(now))
        .returning(assignment.c.id)
    ).scalar_one()
    ring(tx, staff_id, "task", now, key=f"assignment:{made}", case_id=case_id, by=mine)
    return made


def end_assignment(tx: Tx, case_id: int, assignment_id: int, now: datetime) -> bool:
    """The worker sees the case no more. False if there is no such task in the case."""
    theirs = and_(assignment.c.id == assignment_id, assignment.c.case_id == case_id)
    ended = update(assignment).where(theirs, assignment.c.ended_at.is_(None)).values(ended_at=ms(now))
    return tx.execute(ended).rowcount == 1


def assignments_of(tx: Tx, case_id: int, today: date) -> tuple[Assignment, ...]:
    """Newest first, also those that are over."""
    row = assignment.c
    found = tx.execute(
        select(row.id, row.staff_id, staff.c.name, row.task, row.until, row.ended_at, row.done_at)
        .join(staff, staff.c.id == row.staff_id)
        .where(row.case_id == case_id)
        .order_by(row.id.desc())
    )
    return tuple(
        Assignment(
            each.id,
            each.staff_id,
            each.name,
            each.task,
            each.until,
            each.ended_at is None and each.until >= today,
            each.done_at,
        )
        for each in found
    )


def workers(tx: Tx, actor: Actor) -> tuple[Any, ...]:
    """Workers who may be asked in the actor's area: those of the same place, or of the whole county."""
    row = staff.c
    above = [actor.area[:end] for end in range(1, len(actor.area) + 1)]
    reach = row.area.in_(above) | row.area.startswith(actor.area, autoescape=True)
    found = tx.execute(
        select(row.id, row.name)
        .where(row.role == Role.WORKER, row.disabled_at.is_(None), reach)
        .order_by(row.name)
    )
    return tuple(found)


def _running(today: date) -> ColumnElement[bool]:
    return and_(assignment.c.until >= today, assignment.c.ended_at.is_(None))


def _number(actor: Actor) -> int:
    return int(actor.id.removeprefix("staff:"))

"""Somebody is in danger: it rings for those who can take the case up, and for the county if none does.

A bell is for whoever sits at the desk. The resident is told whom to call at once, whatever rings here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, select, text, update

from cases.case import Case
from cases.needs import can_take_over
from cases.people import COUNTY, STAFF, Actor, Role
from store.casework.rows import case_of
from store.database import Tx
from store.office.bells import ring_all
from store.schema import bell, cases, event, staff
from store.seal import Seal
from store.times import ms

NEW, WAITS = "danger", "danger_waits"
KNOWN_AFTER = timedelta(hours=1)
"""So long a call is repeated for who came meanwhile; then the list of cases has it on top all the same."""
MOST = 200


def ring_for_danger(tx: Tx, seal: Seal, minutes: int, now: datetime) -> None:
    """A look at the urgent cases of the last hour; what runs twice rings once. `minutes`: until the county
    hears.
    """
    _hush(tx, now)
    patience = timedelta(minutes=minutes)
    people = _people(tx)
    for row in _untouched(tx, now - patience, now):
        case = case_of(row, seal)
        ring_all(tx, _nearest(people, case), NEW, now, key=f"{NEW}:{row.id}:{row.since}", case_id=row.id)
    for row in _untouched(tx, now - patience - KNOWN_AFTER, now - patience):
        whom = [each for each in _able(people, case_of(row, seal)) if each.role in COUNTY]
        about = {"key": f"{WAITS}:{row.id}:{row.since}", "case_id": row.id, "n": minutes}
        ring_all(tx, map(_number, whom), WAITS, now, **about)


def _untouched(tx: Tx, after: datetime, until: datetime) -> list[Any]:
    """Urgent since then, and nobody who works here has done anything about them; the newest first."""
    said = select(func.max(event.c.at)).where(event.c.case_id == cases.c.id, event.c.move == "urgent")
    since = func.coalesce(said.correlate(cases).scalar_subquery(), cases.c.submitted_at)
    found = (
        select(cases, since.label("since"))
        .where(text("(open and urgent) is true"), since > ms(after), since <= ms(until))
        .where(~_taken_up(cases.c.id, since))
        .order_by(cases.c.id.desc())
        .limit(MOST)
    )
    return list(tx.execute(found))


def _taken_up(case_id: ColumnElement[int], since: ColumnElement[int]) -> ColumnElement[bool]:
    by_staff = and_(event.c.case_id == case_id, event.c.actor.like("staff:%"), event.c.at >= since)
    return exists(select(event.c.case_id).where(by_staff))


def _people(tx: Tx) -> list[Actor]:
    row = staff.c
    here = select(row.id, row.role, row.area).where(row.role.in_(sorted(STAFF)), row.disabled_at.is_(None))
    return [Actor(f"staff:{each.id}", Role(each.role), each.area) for each in tx.execute(here)]


def _able(people: Iterable[Actor], case: Case) -> list[Actor]:
    return [each for each in people if can_take_over(each, case) or each.id == case.assignee]


def _nearest(people: Iterable[Actor], case: Case) -> list[int]:
    """Those of the township; those of the county where it has nobody, or where no township is known."""
    able = _able(people, case)
    return [_number(each) for each in able if each.role not in COUNTY] or [_number(each) for each in able]


def _number(actor: Actor) -> int:
    return int(actor.id.removeprefix("staff:"))


def _hush(tx: Tx, now: datetime) -> None:
    """Somebody has taken it up, or it is over: nobody else needs to run."""
    closed = exists(select(cases.c.id).where(cases.c.id == bell.c.case_id, cases.c.open.is_(False)))
    heard = update(bell).where(bell.c.kind.in_((NEW, WAITS)), bell.c.read_at.is_(None))
    tx.execute(heard.where(_taken_up(bell.c.case_id, bell.c.at) | closed).values(read_at=ms(now)))

"""The cases behind a figure of the overview: whatever counts there, listed by key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from cases.calendar import WorkCalendar
from cases.people import Actor
from cases.states import Kind
from store.casework.milestones import JUDGED
from store.casework.months import BUCKETS
from store.database import Tx
from store.desk.area import scope, within
from store.desk.leafing import Order, leaf
from store.desk.overview import failed_since
from store.desk.rows import COLUMNS, queue_rows
from store.desk.shapes import QueuePage
from store.schema import cases, letter, survey
from store.seal import Seal

WHATS = ("filed", "answered", "decided", "open", "late", "undelivered", "rated")
_c = cases.c
_ORDERS = {
    "filed": Order(_c.submitted_at, True),
    "answered": Order(_c.answered_at, True),
    "decided": Order(_c.decided_at, True),
    "open": Order(_c.sort_at),
    "late": Order(_c.due),
    "undelivered": Order(_c.submitted_at, True),
    "rated": Order(survey.c.answered_at, True),
}
_READ = (*COLUMNS, _c.decided_at, _c.decided_late, _c.outcome, _c.amount, _c.village)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases. Moments in ms; empty text and None do not narrow."""

    what: str  # of WHATS
    area: str
    since: int = 0  # with and after; of filed, answered and decided
    until: int = 1 << 62  # before
    kind: str = ""
    track: str = ""
    outcome: str = ""  # of decided
    days: str = ""  # a bucket: of answered until the first answer, of decided until the decision
    timed: str = ""  # in-time | late
    staff: int | None = None  # who carries it; of decided: who decided
    face: str = ""  # of rated: what they pressed
    no_village: bool = False  # those only that name none


def listed_cases(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    wanted: Wanted,
    today: date,
    calendar: WorkCalendar,
    after: str | None,
    limit: int,
) -> tuple[QueuePage, dict[int, Any]]:
    """One page, and the raw rows by id (decided_at, outcome, amount, of rated `face` ...)."""
    order = _ORDERS[wanted.what]
    page = leaf(tx, _narrowed(_query(wanted), actor, wanted, today), order, after, limit)
    [rows] = queue_rows(tx, seal, today, calendar, page.rows)
    found = QueuePage(urgent=(), rows=rows, next=page.next, previous=page.previous)
    return found, {row.id: row for row in page.rows}


def _query(wanted: Wanted) -> Select[Any]:
    if wanted.what != "rated":
        return select(*_READ, _c.answered_at)
    said = select(*_READ, survey.c.face, survey.c.answered_at).join(survey, survey.c.case_id == _c.id)
    pressed = survey.c.face == int(wanted.face) if wanted.face else survey.c.face.is_not(None)
    return said.where(survey.c.state == "answered", pressed)


def _narrowed(query: Select[Any], actor: Actor, wanted: Wanted, today: date) -> Select[Any]:
    found: list[ColumnElement[bool]] = [within(wanted.area), _c.kind != Kind.COMPLAINT]
    if wanted.what in ("open", "late"):
        found.append(_c.open)
        if wanted.what == "late":
            found.append(_c.due < today)
        if wanted.staff:
            found.append(_c.assignee == wanted.staff)
    elif wanted.what == "undelivered":
        found.append(_c.id.in_(select(letter.c.case_id).where(failed_since(wanted.since))))
    else:
        moment = _ORDERS[wanted.what].column
        found += [moment >= wanted.since, moment < wanted.until]
    if wanted.kind:
        found.append(_c.kind == wanted.kind)
    if wanted.track:
        found.append(_c.track == wanted.track)
    if wanted.no_village:
        found.append(_c.village.is_(None))
    if wanted.what == "decided":
        found += _of_decided(wanted)
    elif wanted.what == "answered" and wanted.days:
        found += _in_bucket(_c.answer_days, wanted.days)
    return scope(query, actor).where(*found)


def _of_decided(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.outcome:
        found.append(_c.outcome == wanted.outcome)
    if wanted.days:
        found += [*_in_bucket(_c.decision_days, wanted.days), _c.outcome.in_(sorted(JUDGED))]
    if wanted.timed:
        found += [_c.decided_late.is_(wanted.timed == "late"), _c.outcome.in_(sorted(JUDGED))]
    if wanted.staff:
        found.append(_c.decided_by == wanted.staff)
    return found


def _in_bucket(column: Any, begins: str) -> list[ColumnElement[bool]]:
    at = BUCKETS.index(int(begins))
    ends = BUCKETS[at + 1 :]
    return [column >= BUCKETS[at], *([column < ends[0]] if ends else [])]

"""The queue: what waits for whom, longest waiting first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import (
    Select,
    String,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    true,
    union_all,
)

from cases.calendar import WorkCalendar
from cases.case import Level
from cases.clock import SOON
from cases.people import COUNTY, TOWNSHIP_DIGITS, Actor, Role, staff_number
from cases.posts import FIELD, WATCHERS
from cases.states import Kind
from store.casework.tally import COUNTED, labels
from store.database import Tx
from store.desk.area import scope, span, within
from store.desk.leafing import Order, leaf
from store.desk.rows import COLUMNS, WEEKENDS, queue_rows
from store.desk.shapes import SORTS, VIEWS, QueuePage
from store.desk.standing_in import whose
from store.engine.prepared import Prepared, Row
from store.office.bells import UNREAD, unread_bells
from store.office.leaves import ABSENT, Away
from store.schema import bell, cases, leave, sight, tally
from store.seal import Seal

PINNED = 20  # urgent cases above the first page; the others are in the view "urgent"

_BY_WAIT, _BY_DUE, _BY_NEWEST = Order(cases.c.sort_at), Order(cases.c.due), Order(cases.c.submitted_at, True)
_BY_END, _BY_STEP = Order(cases.c.closed_at, True), Order(cases.c.step_due)
_ORDERS = {"waiting": _BY_WAIT, "due": _BY_DUE, "newest": _BY_NEWEST}

_WHERE = {  # word for word the conditions of the partial indexes in store.schema
    "open": text("cases.open"),
    "nobody": text("(cases.open and cases.assignee is null) is true"),
    "urgent": text("(cases.open and cases.urgent) is true"),
    "unread": text("cases.unread is true"),
    "waiting": text("(cases.open and cases.state in ('waiting', 'supplement')) is true"),
    "closed": text("(not cases.open and cases.state <> 'running') is true"),
    "deciding": text("(cases.open and cases.decider is not null) is true"),
    "hearing": text("(cases.open and cases.state = 'hearing') is true"),
    "running": text("(cases.state = 'running') is true"),
    "step": text("(cases.step_due < '9999-12-31') is true"),
    "explain": text("(cases.explain_due is not null) is true"),
    "complaints": text("(cases.open and cases.kind = 'complaint') is true"),
}
_ALSO = {  # the same of a case that was found by another index
    "nobody": text("+cases.assignee is null"),  # the plus keeps the index of "mine" out of it
    "unread": text("cases.unread"),
    "waiting": text("cases.state in ('waiting', 'supplement')"),
    "deciding": text("cases.decider is not null"),
    "hearing": text("cases.state = 'hearing'"),
    "complaints": text("cases.kind = 'complaint'"),
}
_ONE_ORDER = {
    "closed": _BY_END,
    "running": _BY_STEP,
    "step": _BY_STEP,
    "deciding": _BY_WAIT,
    "hearing": _BY_WAIT,
    "explain": _BY_WAIT,
    "complaints": _BY_WAIT,
}
"""Views that are read in the order that makes sense for them, whatever is asked for."""
_UNPINNED = frozenset({"urgent", "closed", "running", "step", "explain"})
_PLAIN = ("open", "nobody", "urgent", "unread", "waiting", "closed", "hearing", "running")
_HERE = and_(tally.c.area >= bindparam("first"), tally.c.area < bindparam("after"))
_SUM = (
    select(tally.c.view, tally.c.value, func.sum(tally.c.n))
    .where(_HERE)
    .group_by(tally.c.view, tally.c.value)
)
_BADGES = Prepared(
    union_all(
        _SUM.where(tally.c.view.in_(literal_column(f"'{view}'") for view in _PLAIN), tally.c.value == ""),
        _SUM.where(tally.c.view == "mine", tally.c.value == bindparam("me")),
        _SUM.where(tally.c.view == "deciding", tally.c.value.like(bindparam("level"))),
        _SUM.where(tally.c.view == "explain"),
        _SUM.where(tally.c.view == "due", tally.c.value <= bindparam("soon")),
        _SUM.where(tally.c.view == "step", tally.c.value < bindparam("day")),
        select(literal_column("'complaints'"), literal_column("''"), func.count(cases.c.id)).where(
            cases.c.area >= bindparam("first"),
            cases.c.area < bindparam("after"),
            _WHERE["complaints"],
            ~exists().where(
                sight.c.case_id == cases.c.id, sight.c.part == "barred", sight.c.staff == bindparam("number")
            ),
        ),
        select(literal_column("'bells'"), literal_column("''"), func.count(bell.c.id)).where(UNREAD),
        select(literal_column("'away'"), cast(leave.c.staff_id, String), leave.c.deputy_id).where(ABSENT),
        select(literal_column("'of_away'"), tally.c.value, func.sum(tally.c.n))
        .where(_HERE, tally.c.view == "mine")
        .where(tally.c.value.in_(select(cast(leave.c.staff_id, String)).where(ABSENT)))
        .group_by(tally.c.value),
    )
)
"""Shown on every page of the desk, so it is built once, and asked at once."""


def queue_page(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    view: str,
    today: date,
    *,
    sort: str = "waiting",
    area: str | None = None,
    kind: str | None = None,
    after: str | None = None,
    limit: int = 50,
    calendar: WorkCalendar = WEEKENDS,
) -> QueuePage:
    """One page of a view (see VIEWS). `after` is a cursor; a broken one means page one."""
    order = _order(view, sort)
    listed = _listed(tx, select(*COLUMNS), actor, view, today, area, kind, calendar)
    page = leaf(tx, listed.where(_condition(view, order)), order, after, limit)
    pinned = _pinned(tx, listed, view) if page.first else []
    above = {row.id for row in pinned}
    urgent, rows = queue_rows(
        tx, seal, today, calendar, pinned, [row for row in page.rows if row.id not in above]
    )
    return QueuePage(urgent=urgent, rows=rows, next=page.next, previous=page.previous)


def queue_ids(
    tx: Tx,
    actor: Actor,
    view: str,
    today: date,
    *,
    sort: str = "waiting",
    area: str | None = None,
    kind: str | None = None,
    most: int,
    calendar: WorkCalendar = WEEKENDS,
) -> tuple[int, ...]:
    """The whole list of a view in its order, as far as `most` cases."""
    order = _order(view, sort)
    listed = _listed(tx, select(cases.c.id), actor, view, today, area, kind, calendar)
    found = listed.where(_condition(view, order)).order_by(*order.by(backwards=False)).limit(most)
    return tuple(tx.execute(found).scalars())


def _listed(
    tx: Tx,
    columns: Select[Any],
    actor: Actor,
    view: str,
    today: date,
    area: str | None,
    kind: str | None,
    calendar: WorkCalendar,
) -> Select[Any]:
    """The cases of a list, before its view's own condition."""
    by_me = view == "mine"
    mine = whose(tx, actor, today) if by_me else ()
    filters = _filters(view, actor, mine, today, area, kind, calendar)
    return scope(columns.where(*filters), actor, by_index=not by_me)


def badges(tx: Tx, actor: Actor, today: date, calendar: WorkCalendar = WEEKENDS) -> Mapping[str, int]:
    """How many cases stand in each view, read from the tally table alone, and how many "bells" are unread.

    The tally is kept by township: the few cases of a village, or of a worker, are counted themselves.
    """
    number, soon = staff_number(actor.id) or 0, _soon(today, calendar)
    counts = dict.fromkeys((*VIEWS, "bells"), 0)
    if not actor.area or actor.role in WATCHERS:
        return {**counts, "bells": unread_bells(tx, number)}
    if actor.role in FIELD:
        return {**counts, **_counted(tx, actor, today, soon), "bells": unread_bells(tx, number)}
    first, after = span(actor.area[:TOWNSHIP_DIGITS])
    found = tx.fetch(
        _BADGES,
        first=first,
        after=after,
        me=str(number),
        number=number,
        staff_id=number,
        level=_level(actor) or "%",
        day=today.isoformat(),
        soon=soon.isoformat(),
        on=today.isoformat(),
    )
    for view, value, n in found:
        for name in _views_of(view, value, today, soon):
            counts[name] += int(n)
    counts["mine"] += _stood_in_for(number, found)
    return counts


def _stood_in_for(number: int, found: Iterable[Row]) -> int:
    """How many cases somebody has today for colleagues who are away."""
    away = Away({int(value): int(deputy) for view, value, deputy in found if view == "away"})
    theirs = {str(each) for each in away.stood_in_for(number)}
    return sum(int(n) for view, value, n in found if view == "of_away" and value in theirs)


def _counted(tx: Tx, actor: Actor, today: date, soon: date) -> Mapping[str, int]:
    me, found = str(staff_number(actor.id)), Counter[str]()
    columns = [cases.c[name] for name in COUNTED]
    for row in tx.execute(
        scope(select(*columns), actor).where(or_(_WHERE["open"], _WHERE["unread"], _WHERE["running"]))
    ):
        for _, view, value in labels(dict(row._mapping)):
            if view != "mine" or value == me:
                found.update(_views_of(view, value, today, soon))
    return found


def _views_of(view: str, value: str, today: date, soon: date) -> tuple[str, ...]:
    """Where a line of the tally is shown."""
    day = today.isoformat()
    if view == "due":
        near = ("soon",) if value <= soon.isoformat() else ()
        return ("today",) if value == day else ("overdue",) if value < day else near
    if view == "step":
        return ("step",) if value < day else ()
    if view in ("owed", "away", "of_away"):
        return ()  # the same cases as "due" and "mine", by whose they are
    return (view,)


def _level(actor: Actor) -> str | None:
    """What "waits for a decision" means to somebody: theirs, or whosever for those who decide nothing."""
    if actor.role in COUNTY:
        return Level.COUNTY
    return Level.TOWNSHIP if actor.role is Role.HEAD else None


def _soon(today: date, calendar: WorkCalendar) -> date:
    return calendar.add(today, SOON)


def sorts_of(view: str) -> tuple[str, ...]:
    """The orders that can be chosen for a view, the usual one first; what is due is looked at by its day."""
    if view in _ONE_ORDER:
        return ()
    return ("due", "newest") if view in ("today", "overdue", "soon") else SORTS


def _order(view: str, sort: str) -> Order:
    if view in _ONE_ORDER:
        return _ONE_ORDER[view]
    sorts = sorts_of(view)
    return _ORDERS[sort if sort in sorts else sorts[0]]


def _condition(view: str, order: Order) -> Any:
    """What an index is found by: the view's own, or that of all open cases in another order."""
    if order is _BY_WAIT or view in ("urgent", "unread") or view in _ONE_ORDER:
        return _WHERE.get(view, _WHERE["open"])
    return and_(_WHERE["open"], _ALSO[view]) if view in _ALSO else _WHERE["open"]


def _filters(
    view: str,
    actor: Actor,
    mine: tuple[int, ...],
    today: date,
    area: str | None,
    kind: str | None,
    calendar: WorkCalendar,
) -> list[Any]:
    found = _of_view(view, actor, today, calendar)
    if len(mine) == 1:
        found.append(cases.c.assignee == mine[0])
    elif mine:
        found.append(cases.c.assignee.in_(mine))
    if view != "complaints":
        found.append(cases.c.kind != Kind.COMPLAINT)
    if area:
        found.append(within(area, by_index=view != "mine"))
    if kind:
        found.append(cases.c.kind == kind)
    return found


def _of_view(view: str, actor: Actor, today: date, calendar: WorkCalendar) -> list[Any]:
    """What the day, or whoever looks, adds to a view's own condition."""
    match view:
        case "today":
            return [cases.c.due == today]
        case "overdue":
            return [cases.c.due < today]
        case "soon":
            return [cases.c.due > today, cases.c.due <= _soon(today, calendar)]
        case "step":
            return [cases.c.step_due < today]
        case "deciding" if level := _level(actor):
            return [cases.c.decider == level]
    return []


def _pinned(tx: Tx, listed: Select[Any], view: str) -> list[Any]:
    """The urgent ones of a view, whatever it is sorted by."""
    if view in _UNPINNED:
        return []
    if view == "mine":  # few enough to look through
        urgent = listed.where(_WHERE["open"], text("cases.urgent"))
    else:
        urgent = listed.where(_WHERE["urgent"], _ALSO.get(view, true()))
    return list(tx.execute(urgent.order_by(*_BY_WAIT.by(backwards=False)).limit(PINNED)))

"""The queue: what waits for whom, longest waiting first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, literal_column, or_, select, text, true, union_all

from cases.calendar import WorkCalendar
from cases.people import TOWNSHIP_DIGITS, Actor
from cases.posts import FIELD, WATCHERS
from store.casework.rows import staff_number
from store.casework.tally import COUNTED, labels
from store.database import Tx
from store.desk.area import scope, span, within
from store.desk.leafing import Order, leaf
from store.desk.rows import COLUMNS, WEEKENDS, queue_rows
from store.desk.shapes import SORTS, VIEWS, QueuePage
from store.desk.standing_in import whose
from store.prepared import Prepared
from store.schema import cases, tally
from store.seal import Seal

PINNED = 20  # urgent cases above the first page; the others are in the view "urgent"

_BY_WAIT, _BY_DUE, _BY_NEWEST = Order(cases.c.sort_at), Order(cases.c.due), Order(cases.c.submitted_at, True)
_BY_END = Order(cases.c.closed_at, True)
_ORDERS = {"waiting": _BY_WAIT, "due": _BY_DUE, "newest": _BY_NEWEST}

_WHERE = {  # word for word the conditions of the partial indexes in store.schema
    "open": text("cases.open"),
    "nobody": text("(cases.open and cases.assignee is null) is true"),
    "urgent": text("(cases.open and cases.urgent) is true"),
    "unread": text("cases.unread is true"),
    "waiting": text("(cases.open and cases.state = 'waiting') is true"),
    "closed": text("not cases.open"),
}
_ALSO = {  # the same of a case that was found by another index
    "nobody": text("+cases.assignee is null"),  # the plus keeps the index of "mine" out of it
    "unread": text("cases.unread"),
    "waiting": text("cases.state = 'waiting'"),
}
_HERE = and_(tally.c.area >= bindparam("first"), tally.c.area < bindparam("after"))
_SUM = (
    select(tally.c.view, tally.c.value, func.sum(tally.c.n))
    .where(_HERE)
    .group_by(tally.c.view, tally.c.value)
)
_BADGES = Prepared(
    union_all(
        _SUM.where(tally.c.view.in_(literal_column(f"'{view}'") for view in _WHERE), tally.c.value == ""),
        _SUM.where(tally.c.view == "mine", tally.c.value == bindparam("me")),
        _SUM.where(tally.c.view == "due", tally.c.value <= bindparam("day")),
    )
)
"""Shown on every page of the desk, so it is built once."""


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
    mine = whose(tx, actor, today) if view == "mine" else ()
    more = _filters(view, mine, today, area, kind)
    listed = scope(select(*COLUMNS).where(*more), actor, by_index=view != "mine")
    page = leaf(tx, listed.where(_condition(view, order)), order, after, limit)
    pinned = _pinned(tx, listed, view) if page.first else []
    above = {row.id for row in pinned}
    urgent, rows = queue_rows(
        tx, seal, today, calendar, pinned, [row for row in page.rows if row.id not in above]
    )
    return QueuePage(urgent=urgent, rows=rows, next=page.next, previous=page.previous)


def badges(tx: Tx, actor: Actor, today: date) -> Mapping[str, int]:
    """How many cases stand in each view, read from the tally table alone.

    The tally is kept by township: the few cases of a village, or of a worker, are counted themselves.
    """
    counts = dict.fromkeys(VIEWS, 0)
    if not actor.area or actor.role in WATCHERS:
        return counts
    if actor.role in FIELD:
        return {**counts, **_counted(tx, actor, today)}
    first, after = span(actor.area[:TOWNSHIP_DIGITS])
    day, me = today.isoformat(), str(staff_number(actor.id))
    for view, value, n in tx.fetch(_BADGES, first=first, after=after, me=me, day=day):
        counts[view if view != "due" else "today" if value == day else "overdue"] += int(n)
    _, *others = whose(tx, actor, today)
    if others:
        stood_in = select(func.coalesce(func.sum(tally.c.n), 0)).where(
            tally.c.area >= first,
            tally.c.area < after,
            tally.c.view == "mine",
            tally.c.value.in_([str(each) for each in others]),
        )
        counts["mine"] += int(tx.execute(stood_in).scalar_one())
    return counts


def _counted(tx: Tx, actor: Actor, today: date) -> Mapping[str, int]:
    me, found = str(staff_number(actor.id)), Counter[str]()
    columns = [cases.c[name] for name in COUNTED]
    for row in tx.execute(scope(select(*columns), actor).where(or_(_WHERE["open"], _WHERE["unread"]))):
        for _, view, value in labels(dict(row._mapping)):
            if view == "due":
                found["today"] += value == today.isoformat()
                found["overdue"] += value < today.isoformat()
            elif view != "mine" or value == me:
                found[view] += 1
    return found


def _order(view: str, sort: str) -> Order:
    if view == "closed":
        return _BY_END
    if view in ("today", "overdue") and sort == "waiting":
        return _BY_DUE  # what is due is waited for since it is due
    return _ORDERS[sort if sort in SORTS else "waiting"]


def _condition(view: str, order: Order) -> Any:
    """What an index is found by: the view's own, or that of all open cases in another order."""
    if order is _BY_WAIT or view in ("urgent", "unread", "closed"):
        return _WHERE.get(view, _WHERE["open"])
    return and_(_WHERE["open"], _ALSO[view]) if view in _ALSO else _WHERE["open"]


def _filters(view: str, mine: tuple[int, ...], today: date, area: str | None, kind: str | None) -> list[Any]:
    found: list[Any] = []
    if len(mine) == 1:
        found.append(cases.c.assignee == mine[0])
    elif mine:
        found.append(cases.c.assignee.in_(mine))
    if view == "today":
        found.append(cases.c.due == today)
    if view == "overdue":
        found.append(cases.c.due < today)
    if area:
        found.append(within(area, by_index=view != "mine"))
    if kind:
        found.append(cases.c.kind == kind)
    return found


def _pinned(tx: Tx, listed: Select[Any], view: str) -> list[Any]:
    """The urgent ones of a view, whatever it is sorted by."""
    if view in ("urgent", "closed"):
        return []
    if view == "mine":  # few enough to look through
        urgent = listed.where(_WHERE["open"], text("cases.urgent"))
    else:
        urgent = listed.where(_WHERE["urgent"], _ALSO.get(view, true()))
    return list(tx.execute(urgent.order_by(*_BY_WAIT.by(backwards=False)).limit(PINNED)))

"""The queue: what waits for whom, longest waiting first.

Pages are found by key, never by counting rows away: page 2,000 costs what page one costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, text, tuple_

from cases.people import Actor
from store.database import Tx
from store.desk.area import counted_within, scope, within
from store.desk.rows import COLUMNS, queue_rows
from store.desk.shapes import SORTS, VIEWS, QueuePage
from store.schema import cases, tally
from store.seal import Seal

PINNED = 20  # urgent cases above the first page; the others are in the view "urgent"
_DAY_VIEWS = ("today", "overdue")


@dataclass(frozen=True, slots=True)
class Order:
    """What a page goes by: one column, then the id."""

    column: Any
    falling: bool = False

    def by(self, *, backwards: bool) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
        if self.falling != backwards:
            return self.column.desc(), cases.c.id.desc()
        return self.column, cases.c.id

    def beyond(self, key: Any, case_id: int, *, backwards: bool) -> ColumnElement[bool]:
        here, there = tuple_(self.column, cases.c.id), tuple_(key, case_id)
        return here < there if self.falling != backwards else here > there


_ORDERS = {
    "waiting": Order(cases.c.sort_at),
    "due": Order(cases.c.due),
    "newest": Order(cases.c.submitted_at, True),
}
_CLOSED = Order(cases.c.closed_at, True)

_URGENT = text("cases.urgent")
_WHERE = {  # word for word the conditions of the partial indexes in store.schema
    "open": text("cases.open"),
    "nobody": text("cases.open and cases.assignee is null"),
    "urgent": text("cases.open and cases.urgent"),
    "unread": text("cases.unread"),
    "waiting": text("cases.open and cases.state = 'waiting'"),
    "closed": text("not cases.open"),
}


@dataclass(frozen=True, slots=True)
class Cursor:
    backwards: bool
    key: Any
    case_id: int

    def __str__(self) -> str:
        key = self.key.isoformat() if isinstance(self.key, date) else str(self.key)
        return f"{'p' if self.backwards else 'n'}.{key}.{self.case_id}"


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
) -> QueuePage:
    """One page of a view (see VIEWS). `after` is a cursor; a broken one means page one."""
    order = _order(view, sort)
    listed = scope(select(*COLUMNS).where(*_filters(view, actor, today, area, kind)), actor)
    cursor = _cursor(after, order)
    found = _slice(tx, listed, order, cursor, limit + 1)
    if cursor and len(found) <= (limit if cursor.backwards else 0):
        cursor = None  # back at the beginning, or beyond the end: page one, whole
        found = _slice(tx, listed, order, None, limit + 1)
    backwards = cursor is not None and cursor.backwards
    more = backwards or len(found) > limit
    found = found[:limit]
    if backwards:
        found.reverse()
    pinned = _pinned(tx, listed) if cursor is None and view not in ("urgent", "closed") else []
    above = {row.id for row in pinned}
    urgent, rows = queue_rows(tx, seal, today, pinned, [row for row in found if row.id not in above])
    at = order.column.name
    return QueuePage(
        urgent=urgent,
        rows=rows,
        next=_mark(found[-1], at, False) if found and more else None,
        previous=_mark(found[0], at, True) if found and cursor else None,
    )


def badges(tx: Tx, actor: Actor, today: date) -> Mapping[str, int]:
    """How many cases stand in each view, read from the tally table alone."""
    row, me, day = tally.c, _staff_id(actor), today.isoformat()
    mine = and_(row.view == "mine", row.value == str(me))
    due = and_(row.view == "due", row.value <= day)
    found = tx.execute(
        select(row.view, row.value, func.sum(row.n).label("n"))
        .where(counted_within(actor.area), or_(row.value == "", mine, due))
        .group_by(row.view, row.value)
    )
    counts = dict.fromkeys(VIEWS, 0)
    for each in found:
        counts[_badge(each.view, each.value, day)] += int(each.n)
    return counts


def _badge(view: str, value: str, day: str) -> str:
    if view != "due":
        return view
    return "today" if value == day else "overdue"


def _order(view: str, sort: str) -> Order:
    if view == "closed":
        return _CLOSED
    if view in _DAY_VIEWS and sort == "waiting":
        return _ORDERS["due"]  # what is due is waited for since it is due
    return _ORDERS[sort if sort in SORTS else "waiting"]


def _filters(view: str, actor: Actor, today: date, area: str | None, kind: str | None) -> list[Any]:
    found: list[Any] = [_WHERE.get(view, _WHERE["open"])]
    if view == "mine":
        found.append(cases.c.assignee == _staff_id(actor))
    if view == "today":
        found.append(cases.c.due == today)
    if view == "overdue":
        found.append(cases.c.due < today)
    if area:
        found.append(within(area))
    if kind:
        found.append(cases.c.kind == kind)
    return found


def _slice(tx: Tx, listed: Select[Any], order: Order, cursor: Cursor | None, n: int) -> list[Any]:
    backwards = cursor is not None and cursor.backwards
    page = listed.order_by(*order.by(backwards=backwards)).limit(n)
    if cursor:
        page = page.where(order.beyond(cursor.key, cursor.case_id, backwards=backwards))
    return list(tx.execute(page))


def _pinned(tx: Tx, listed: Select[Any]) -> list[Any]:
    urgent = listed.where(_URGENT).order_by(cases.c.sort_at, cases.c.id).limit(PINNED)
    return list(tx.execute(urgent))


def _cursor(given: str | None, order: Order) -> Cursor | None:
    way, _, rest = (given or "").partition(".")
    key, _, case_id = rest.rpartition(".")
    if way not in ("n", "p"):
        return None
    try:
        read = date.fromisoformat(key) if order.column is cases.c.due else int(key)
        return Cursor(way == "p", read, int(case_id))
    except ValueError:
        return None


def _mark(row: Any, column: str, backwards: bool) -> str:
    return str(Cursor(backwards, getattr(row, column), row.id))


def _staff_id(actor: Actor) -> int:
    return int(actor.id.partition(":")[2])

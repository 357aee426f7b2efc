"""Leafing through a long list by key: a page is what comes after the last row seen, so page 2,000 costs what
page one costs, and a case that leaves the list shifts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, Date, Select, tuple_

from store.database import Tx
from store.schema import cases


@dataclass(frozen=True, slots=True)
class Order:
    """What a list goes by: one column, then the id."""

    column: Column[Any]
    falling: bool = False

    def by(self, *, backwards: bool) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
        if self.falling != backwards:
            return self.column.desc(), cases.c.id.desc()
        return self.column, cases.c.id

    def beyond(self, key: Any, case_id: int, *, backwards: bool) -> ColumnElement[bool]:
        here, there = tuple_(self.column, cases.c.id), tuple_(key, case_id)
        return here < there if self.falling != backwards else here > there


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a list. As text it is safe in a URL."""

    backwards: bool
    key: Any
    case_id: int

    def __str__(self) -> str:
        key = self.key.isoformat() if isinstance(self.key, date) else str(self.key)
        return f"{'p' if self.backwards else 'n'}.{key}.{self.case_id}"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of raw rows, and where the pages beside it begin."""

    rows: list[Any]
    first: bool
    next: str | None
    previous: str | None


def leaf(tx: Tx, listed: Select[Any], order: Order, after: str | None, limit: int) -> Leaf:
    """`listed` must select the order's column and the id. A broken cursor means page one."""
    cursor = _read(after, order)
    found = _slice(tx, listed, order, cursor, limit + 1)
    if cursor and len(found) <= (limit if cursor.backwards else 0):
        cursor = None  # back at the beginning, or beyond the end: page one, whole
        found = _slice(tx, listed, order, None, limit + 1)
    backwards = cursor is not None and cursor.backwards
    more = backwards or len(found) > limit
    rows = found[:limit]
    if backwards:
        rows.reverse()
    return Leaf(
        rows=rows,
        first=cursor is None,
        next=_mark(rows[-1], order, backwards=False) if rows and more else None,
        previous=_mark(rows[0], order, backwards=True) if rows and cursor else None,
    )


def _slice(tx: Tx, listed: Select[Any], order: Order, cursor: Cursor | None, n: int) -> list[Any]:
    backwards = cursor is not None and cursor.backwards
    page = listed.order_by(*order.by(backwards=backwards)).limit(n)
    if cursor:
        page = page.where(order.beyond(cursor.key, cursor.case_id, backwards=backwards))
    return list(tx.execute(page))


def _read(given: str | None, order: Order) -> Cursor | None:
    way, _, rest = (given or "")[:60].partition(".")
    key, _, case_id = rest.rpartition(".")
    if way not in ("n", "p"):
        return None
    try:
        read = date.fromisoformat(key) if isinstance(order.column.type, Date) else _bigint(key)
        return Cursor(way == "p", read, _bigint(case_id))
    except ValueError:
        return None


def _bigint(text: str) -> int:
    """A number that a database can hold. Raises ValueError."""
    number = int(text)
    if abs(number) >= 1 << 63:
        raise ValueError("too long")
    return number


def _mark(row: Any, order: Order, *, backwards: bool) -> str:
    return str(Cursor(backwards, getattr(row, order.column.name), row.id))

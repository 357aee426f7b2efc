"""Which cases a member of staff may know of. Every query of cases for staff passes `scope`."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, false

from cases.people import TOWNSHIP_DIGITS, Actor
from store.schema import cases, tally

S = TypeVar("S", bound=Select[Any])


def scope(query: S, actor: Actor) -> S:
    """The query, limited to the actor's area (a division code is the prefix of what lies within)."""
    return query.where(within(actor.area))


def within(area: str) -> ColumnElement[bool]:
    """Cases of a province, city, county, township or village, by its division code."""
    if not area:
        return false()  # nobody's area is everywhere
    if len(area) > TOWNSHIP_DIGITS:
        return and_(cases.c.area == area[:TOWNSHIP_DIGITS], cases.c.village == area)
    return _starts(cases.c.area, area)


def counted_within(area: str) -> ColumnElement[bool]:
    """The same for the tally, which is kept by township."""
    if not area:
        return false()
    return _starts(tally.c.area, area[:TOWNSHIP_DIGITS])


def _starts(column: Any, code: str) -> ColumnElement[bool]:
    """As a range, which an index on (area, ...) serves; a whole township as an equality, which also sorts."""
    if len(code) == TOWNSHIP_DIGITS:
        found: ColumnElement[bool] = column == code
        return found
    return and_(column >= code, column < f"{int(code) + 1:0{len(code)}}")

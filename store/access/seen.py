"""What a key may see of cases: those of its area, and never the confidential kinds."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, tuple_

from cases.states import Kind
from store.access.keys import Key
from store.desk.area import S, scope
from store.schema import cases, event

CONFIDENTIAL = frozenset({Kind.COMPLAINT, Kind.DATA})
"""A complaint, and what somebody asks about their own data, are nobody else's business."""


class BadCursor(ValueError):
    """A place in a list that no answer of ours named."""


def seen_by(query: S, key: Key) -> S:
    """The query of cases, limited to what the key may see."""
    return scope(query, key.actor, by_index=False).where(cases.c.kind.not_in(sorted(CONFIDENTIAL)))


def cursor_of(*numbers: int) -> str:
    return urlsafe_b64encode(".".join(map(str, numbers)).encode()).decode().rstrip("=")


def read_cursor(given: str, parts: int) -> tuple[int, ...]:
    """Raises BadCursor."""
    try:
        text = urlsafe_b64decode(given + "=" * (-len(given) % 4)).decode("ascii")
        numbers = tuple(int(each) for each in text.split("."))
    except ValueError:
        raise BadCursor(given) from None
    if len(numbers) != parts or cursor_of(*numbers) != given or not all(0 <= n < 1 << 63 for n in numbers):
        raise BadCursor(given)
    return numbers


def after_event(query: Select[Any], after: str | None, last: Sequence[Any]) -> Select[Any]:
    """In the order in which things happened, from a place on. `last`: what breaks a tie of moments."""
    columns = (event.c.at, *last)
    if after:
        query = query.where(tuple_(*columns) > tuple_(*read_cursor(after, len(columns))))
    return query.order_by(*columns)


def newest_event() -> ColumnElement[bool]:
    """Ties a case to the last thing that happened to it."""
    return and_(event.c.case_id == cases.c.id, event.c.version == cases.c.version)

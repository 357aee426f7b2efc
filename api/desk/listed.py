"""What the pages of lists know of one sort of list. The sorts are in `api.desk.lists.sorts`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from fastapi.responses import Response

from api.guard import SignedIn
from cases.people import Role
from store.database import Tx
from store.trail import Act

Query = Mapping[str, str]
"""Which list exactly: parts of the address of the page that shows it."""


@dataclass(frozen=True, slots=True)
class Found:
    """The rows as they stand now, as far as who asks may see them; by what never changes of a row."""

    area: str  # which all of it lies in
    rows: Mapping[str, Any]
    file: Callable[[Sequence[Any]], Response]  # of some of them, within the same transaction
    acts: Callable[[Sequence[Any]], Sequence[Act]]  # what the trail says of who took them


@dataclass(frozen=True, slots=True)
class Listed:
    """`asks`: who may ask for it. `page`: where it stands to be looked at, without what only a file has.
    `named`: what its query may hold. `columns`: ids of their words. `said`: which list, in words. `find`
    raises NotYours and NotAllowed for whom it is no concern of.
    """

    asks: frozenset[Role]
    page: Callable[[Query], str]
    named: tuple[str, ...]
    columns: tuple[str, ...]
    said: Callable[[Tx, Request, SignedIn, Query], str]
    find: Callable[[Tx, Request, SignedIn, Query], Found]

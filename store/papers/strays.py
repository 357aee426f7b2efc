"""Do the shelf and the database agree? A crash between the two leaves files that nobody names; a disk that
was copied badly leaves names without a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import Select, func, or_, select

from store.catalogue import BOOK, Entry
from store.database import Store, Tx
from store.papers.shelf import Shelf
from store.seal import Seal

OLD = timedelta(days=1)
"""A file may be on the shelf before the database names it, but not for a day."""
FEW, SHARE = 20, 0.1
"""More strays than `FEW` and than this share of the shelf are no leftovers of crashes."""
AT_A_TIME = 500
_NAME = re.compile(r"\b[0-9a-f]{32}\b")

Place = tuple[str, Any]
"""Table, and number of the row."""


class Doubt(Exception):
    """So much is named by nobody that this must be another house's database. Nothing is dropped."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """`strays`: files older than a day that nobody names. `missing`: rows whose file is not there."""

    strays: tuple[str, ...]
    missing: tuple[Place, ...]
    files: int


def compare(store: Store, seal: Seal, shelf: Shelf, now: datetime) -> Agreement:
    """Looks only. Raises store.seal.Tampered if a row cannot be read: then nobody knows what it names."""
    old = set(shelf.older_than(now - OLD))  # before the rows: what a row names was on the shelf first
    missing: list[Place] = []
    for place, named in _rows(store, seal):
        old -= named
        if any(not shelf.holds(name) for name in named) and store.read_now(_lacks(place, seal, shelf)):
            missing.append(place)
    return Agreement(tuple(sorted(old)), tuple(missing), sum(1 for _ in shelf.names()))


def sweep(store: Store, seal: Seal, shelf: Shelf, now: datetime) -> Agreement:
    """Drop what nobody names, and what was never finished. Raises Doubt, Tampered; then all stays."""
    found = compare(store, seal, shelf, now)
    if len(found.strays) > max(FEW, found.files * SHARE):
        raise Doubt(f"{len(found.strays)} of {found.files} files are named by nobody")
    for name in found.strays:
        shelf.drop_if_older(name, now - OLD)  # kept again meanwhile, by a job done anew: it stays
    shelf.drop_unfinished(now - OLD)
    return found


def _rows(store: Store, seal: Seal) -> Iterator[tuple[Place, set[str]]]:
    """Each row with the names in it, in small transactions: the desk goes on meanwhile."""
    for entry in BOOK:
        last = 0
        while entry.shelf:
            batch = store.read_now(lambda tx, e=entry, n=last: list(_some(tx, seal, e, n)))  # type: ignore[misc]
            yield from (((entry.table.name, number), named) for number, named in batch if named)
            if len(batch) < AT_A_TIME:
                break
            last = batch[-1][0]


def _some(tx: Tx, seal: Seal, entry: Entry, after: int) -> Iterator[tuple[int, set[str]]]:
    query = _query(entry).where(entry.table.c.id > after).order_by(entry.table.c.id).limit(AT_A_TIME)
    for row in tx.execute(query):
        yield row.id, _named(seal, entry, row)


def _query(entry: Entry) -> Select[Any]:
    """Only rows that can name something; `id` is the key of every table that names files."""
    columns = [entry.table.c[name] for name in entry.shelf.split()]
    return select(entry.table).where(or_(*(func.length(column) > 0 for column in columns)))


def _named(seal: Seal, entry: Entry, row: Any) -> set[str]:
    found: set[str] = set()
    for column in entry.shelf.split():
        value = row._mapping[column]
        if column not in entry.sealed:
            found |= {value} if value else set()
            continue
        told = orjson.loads(seal.open(bytes(value), entry.sealed[column](row)))
        told.pop("upload", None)  # what the page called it
        found |= set(_NAME.findall(orjson.dumps(told).decode()))
    return found


def _lacks(place: Place, seal: Seal, shelf: Shelf) -> Any:
    """Looked at once more: a paper may be erased, with its file, between two looks."""

    def lacks(tx: Tx) -> bool:
        entry = next(each for each in BOOK if each.table.name == place[0])
        row = tx.execute(_query(entry).where(entry.table.c.id == place[1])).first()
        return row is not None and any(not shelf.holds(name) for name in _named(seal, entry, row))

    return lacks

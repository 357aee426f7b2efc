"""Seal anew, with the newest key, whatever an older one sealed: every sealed column of the catalogue.

In small transactions, while the house goes on. It may be stopped at any moment and begun again: the first
byte of each value tells whether it is done. A value that changes meanwhile is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Select, and_, func, or_, select, tuple_, update

from store.catalogue import BOOK, Entry
from store.database import Store, Tx
from store.seal import Seal

AT_A_TIME = 200

Place = Sequence[Any]
"""The primary key of a row."""


def reseal(store: Store, seal: Seal) -> Iterator[tuple[str, int]]:
    """Table by table: its name, and how many values were sealed anew. Raises store.seal.Tampered."""
    for entry in BOOK:
        if entry.sealed:
            yield entry.table.name, _table(store, seal, entry)


def left_over(tx: Tx, seal: Seal) -> dict[str, int]:
    """Values that an older key sealed, by table: none after `reseal`, unless somebody still uses that key."""
    found = {}
    for entry in BOOK:
        if entry.sealed:
            query = select(func.count()).select_from(entry.table).where(_old(entry, seal))
            found[entry.table.name] = int(tx.execute(query).scalar_one())
    return {name: n for name, n in found.items() if n}


def _table(store: Store, seal: Seal, entry: Entry) -> int:
    done, after = _batch(store, seal, entry, None)
    while after is not None:
        more, after = _batch(store, seal, entry, after)
        done += more
    return done


def _batch(store: Store, seal: Seal, entry: Entry, after: Place | None) -> tuple[int, Place | None]:
    return store.write_now(lambda tx: _some(tx, seal, entry, after))


def _some(tx: Tx, seal: Seal, entry: Entry, after: Place | None) -> tuple[int, Place | None]:
    """Some rows behind `after`: how many values were sealed anew, and where to go on."""
    keys = list(entry.table.primary_key)
    query: Select[Any] = select(entry.table).where(_old(entry, seal)).order_by(*keys).limit(AT_A_TIME)
    if after is not None:
        query = query.where(tuple_(*keys) > tuple_(*after))
    rows = list(tx.execute(query))
    done = sum(_row(tx, seal, entry, keys, row) for row in rows)
    last = tuple(rows[-1]._mapping[key] for key in keys) if len(rows) == AT_A_TIME else None
    return done, last


def _row(tx: Tx, seal: Seal, entry: Entry, keys: Sequence[Column[Any]], row: Any) -> int:
    done = 0
    for name, context in entry.sealed.items():
        kept = row._mapping[name]
        if kept is None or seal.is_current(bytes(kept)):
            continue
        bound = context(row)
        anew = seal.shut(seal.open(bytes(kept), bound), bound)
        same = [key == row._mapping[key] for key in keys]
        mine = update(entry.table).where(and_(*same, entry.table.c[name] == kept))
        done += tx.execute(mine.values({name: anew})).rowcount
    return done


def _old(entry: Entry, seal: Seal) -> Any:
    """Rows in which an older key sealed something."""
    return or_(*(func.substr(entry.table.c[name], 1, 1) != seal.label for name in entry.sealed))

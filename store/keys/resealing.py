"""Seal anew, with the newest key, whatever an older one sealed: every sealed column of the catalogue.

In small transactions, while the house goes on. It may be stopped at any moment and begun again: the first
byte of each value tells whether it is done. A value that changes meanwhile is left as it is, and so is one
that was harmed: it must not keep the others under a key that is to go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Select, and_, func, or_, select, tuple_, update

from store.catalogue import BOOK, Entry
from store.database import Store, Tx
from store.seal import Seal, Tampered

AT_A_TIME = 200

Place = Sequence[Any]
"""The primary key of a row."""


@dataclass(slots=True)
class Done:
    anew: int = 0
    harmed: int = 0  # what no key opens

    def __iadd__(self, more: Done) -> Done:
        self.anew += more.anew
        self.harmed += more.harmed
        return self


def reseal(store: Store, seal: Seal) -> Iterator[tuple[str, Done]]:
    """Table by table: its name, and how many values were sealed anew."""
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


def _table(store: Store, seal: Seal, entry: Entry) -> Done:
    done, after = _batch(store, seal, entry, None)
    while after is not None:
        more, after = _batch(store, seal, entry, after)
        done += more
    return done


def _batch(store: Store, seal: Seal, entry: Entry, after: Place | None) -> tuple[Done, Place | None]:
    return store.write_now(lambda tx: _some(tx, seal, entry, after))


def _some(tx: Tx, seal: Seal, entry: Entry, after: Place | None) -> tuple[Done, Place | None]:
    """Some rows behind `after`: how many values were sealed anew, and where to go on."""
    keys = list(entry.table.primary_key)
    query: Select[Any] = select(entry.table).where(_old(entry, seal)).order_by(*keys).limit(AT_A_TIME)
    if after is not None:
        query = query.where(tuple_(*keys) > tuple_(*after))
    rows = list(tx.execute(query))
    done = Done()
    for row in rows:
        done += _row(tx, seal, entry, keys, row)
    last = tuple(rows[-1]._mapping[key] for key in keys) if len(rows) == AT_A_TIME else None
    return done, last


def _row(tx: Tx, seal: Seal, entry: Entry, keys: Sequence[Column[Any]], row: Any) -> Done:
    done = Done()
    for name, context in entry.sealed.items():
        kept = row._mapping[name]
        if kept is None or seal.is_current(bytes(kept)):
            continue
        bound = context(row)
        try:
            anew = seal.shut(seal.open(bytes(kept), bound), bound)
        except Tampered:
            done.harmed += 1
            continue
        same = [key == row._mapping[key] for key in keys]
        mine = update(entry.table).where(and_(*same, entry.table.c[name] == kept))
        done.anew += tx.execute(mine.values({name: anew})).rowcount
    return done


def _old(entry: Entry, seal: Seal) -> Any:
    """Rows in which an older key sealed something."""
    return or_(*(func.substr(entry.table.c[name], 1, 1) != seal.label for name in entry.sealed))

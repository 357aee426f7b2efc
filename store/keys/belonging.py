"""Whether the keys of a house without a ring are those that sealed what it keeps.

A master key of elsewhere bears the same number as the right one. What it seals, and the marks it makes,
nobody could tell from the others afterwards, so it must not seal anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import func, or_, select

from store.catalogue import BOOK, Entry
from store.database import Tx
from store.seal import Seal, Tampered

FEW = 3
"""The oldest rows of each table: a single one may be harmed, and the first key was theirs."""


def belongs(tx: Tx, seal: Seal, numbers: Collection[int]) -> bool:
    """True also where nothing is kept yet. `numbers`: of the keys that are held."""
    kept = [each for entry in BOOK if entry.sealed for each in _oldest(tx, entry)]
    if any(sealed[0] not in numbers for sealed, _ in kept):
        return False
    return not kept or any(_opens(seal, sealed, bound) for sealed, bound in kept)


def _oldest(tx: Tx, entry: Entry) -> Iterator[tuple[bytes, bytes]]:
    """Sealed values, each with what it is bound to; what was taken back is empty, and opens nothing."""
    holds = or_(*(func.length(entry.table.c[name]) > 0 for name in entry.sealed))
    query = select(entry.table).where(holds).order_by(*entry.table.primary_key.columns).limit(FEW)
    for row in tx.execute(query):
        for name, context in entry.sealed.items():
            if row._mapping[name]:
                yield bytes(row._mapping[name]), context(row)


def _opens(seal: Seal, sealed: bytes, bound: bytes) -> bool:
    try:
        seal.open(sealed, bound)
    except Tampered:
        return False
    return True

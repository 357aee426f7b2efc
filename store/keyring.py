"""The ring of keys that seal, kept in the database and sealed with the master key (envelope encryption).

A house begins without one: its master key makes the keys that seal. The first `turn` puts those on the ring,
adds a fresh one, and seals all with the newest master; from then on a master only opens the ring, and an old
master can be thrown away although old values are still there. No key ever leaves the ring: what it sealed may
come back with a backup, and the trail stays signed with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import insert, select, update

from store.database import Store, Tx
from store.schema import data_key
from store.seal import BadSecret, Keys, Masters, Seal, Tampered, make_data_key
from store.times import ms

MARKS = -1
"""The number of the key that makes marks. It stays the same, or nothing could be found any more."""
MOST = 255


def seal_for(store: Store, masters: Masters) -> Seal:
    """The house's seal. Raises BadSecret when the ring was sealed with a master that is not among these."""
    found = store.read_now(lambda tx: read(tx, masters))
    keys, index_key = found or ((masters.data_keys(), masters.newest), masters.index_key())
    return Seal(*keys, index_key, learn=lambda: _learnt(store, masters))


def _learnt(store: Store, masters: Masters) -> Keys | None:
    """None also where the ring was given to a master that this process was not started with."""
    try:
        found = store.read_now(lambda tx: read(tx, masters))
    except BadSecret:
        return None
    return found[0] if found else None


def read(tx: Tx, masters: Masters) -> tuple[Keys, bytes] | None:
    """The keys on the ring and the one for marks; None where there is no ring yet. Raises BadSecret."""
    wrapping = masters.for_wrapping()
    try:
        found = {
            row.number: wrapping.open(bytes(row.wrapped), _context(row.number))
            for row in tx.execute(select(data_key))
        }
    except Tampered as why:
        raise BadSecret(f"the keys of this database do not open with this master key: {why}") from None
    if not found:
        return None
    index_key = found.pop(MARKS)
    return (found, max(found)), index_key


def turn(tx: Tx, masters: Masters, now: datetime) -> int:
    """A fresh key seals from now on, and the newest master holds the ring. The number of the fresh key.

    Raises BadSecret; OverflowError when the ring is full, after some two hundred turns.
    """
    keys = _on_the_ring(tx, masters)
    fresh = max(keys) + 1
    if fresh > MOST:
        raise OverflowError("the ring of keys is full")
    _hang(tx, masters, {**keys, fresh: make_data_key()}, now)
    return fresh


def wrap_again(tx: Tx, masters: Masters, now: datetime) -> int:
    """The newest master holds the ring, made if there is none; no key is added. The number of keys."""
    keys = _on_the_ring(tx, masters)
    _hang(tx, masters, keys, now)
    return len(keys)


def _on_the_ring(tx: Tx, masters: Masters) -> dict[int, bytes]:
    """All keys with the one for marks, or those of the masters, which go on a new ring."""
    kept = read(tx, masters)
    if kept is None:
        return {**masters.data_keys(), MARKS: masters.index_key()}
    (keys, _), index_key = kept
    return {**keys, MARKS: index_key}


def _hang(tx: Tx, masters: Masters, keys: Mapping[int, bytes], now: datetime) -> None:
    wrapping = masters.for_wrapping()
    for number, key in keys.items():
        wrapped = wrapping.shut(key, _context(number))
        touched = tx.execute(update(data_key).where(data_key.c.number == number).values(wrapped=wrapped))
        if not touched.rowcount:
            tx.execute(insert(data_key).values(number=number, wrapped=wrapped, made_at=ms(now)))


def _context(number: int) -> bytes:
    return b"data key:%d" % number

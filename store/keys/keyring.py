"""The ring of keys that seal, kept in the database and sealed with the master key (envelope encryption).

A house begins without one: its master key makes the keys that seal. The first `turn` puts those on the ring,
adds a fresh one, and seals all with the newest master; from then on a master only opens the ring, and an old
master can be thrown away although old values are still there. No key that seals ever leaves the ring: what
it sealed may come back with a backup, and the trail stays signed with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from time import time

from sqlalchemy import delete, func, insert, select, update

from store.database import Store, Tx
from store.keys.belonging import belongs
from store.schema import data_key, setting
from store.seal import BadSecret, Finders, Masters, Ring, Seal, Tampered, make_data_key
from store.times import ms
from store.upsert import insert_into

MARKS = -1
"""The number of the key that makes marks. It stays, for marks of long codes; the numbers below it are of the
keys that make people's marks since they were changed.
"""
MOST = 255
KNOWN_MS = 12_000
"""How long every process has to learn of a new key of marks before the first mark is made with it."""
PROGRESS = "marks"
"""The row of `setting` that is there while people's marks are changed, with how far that is."""


def seal_for(store: Store, masters: Masters) -> Seal:
    """The house's seal. Raises BadSecret when the ring, or without one what is kept, was sealed with a master
    that is not among these.
    """
    found = store.read_now(lambda tx: read(tx, masters))

    def learn() -> Ring | None:
        return _learnt(store, masters)

    if found is None:
        seal = Seal(masters.data_keys(), masters.newest, masters.index_key(), learn)
        if not store.read_now(lambda tx: belongs(tx, seal, masters.keys.keys())):
            raise BadSecret("secret-of-another-house")
        return seal
    return Seal(found.keys, found.current, found.index_key, learn, found.finders)


def _learnt(store: Store, masters: Masters) -> Ring | None:
    """None also where the ring was given to a master that this process was not started with."""
    try:
        return store.read_now(lambda tx: read(tx, masters))
    except BadSecret:
        return None


def read(tx: Tx, masters: Masters) -> Ring | None:
    """The keys on the ring; None where there is no ring yet. Raises BadSecret."""
    found = kept_on(tx, masters)
    if not found:
        return None
    keys = {number: key for number, key in found.items() if number >= 0}
    made = {row.number: row.made_at for row in tx.execute(select(data_key.c.number, data_key.c.made_at))}
    finders = {number: made[number] for number in found if number < 0}
    return Ring(keys, max(keys), found[MARKS], _finders(found, finders, progress(tx) is not None))


def kept_on(tx: Tx, masters: Masters) -> dict[int, bytes]:
    """Every key on the ring by its number. Raises BadSecret."""
    wrapping = masters.for_wrapping()
    try:
        return {
            row.number: wrapping.open(bytes(row.wrapped), context_of(row.number))
            for row in tx.execute(select(data_key))
        }
    except Tampered:
        raise BadSecret("secret-of-another-house") from None


def _finders(found: Mapping[int, bytes], made: Mapping[int, int], changing: bool) -> Finders:
    """Of people's marks: the newest; while they are changed, every key that may have made one."""
    newest_first = sorted(made)
    if not changing:
        return Finders((found[newest_first[0]],), found[newest_first[0]])
    usable = [number for number in newest_first if made[number] + KNOWN_MS <= _now() or number == MARKS]
    return Finders(tuple(found[number] for number in newest_first), found[usable[0]])


def turn(tx: Tx, masters: Masters, now: datetime) -> int:
    """A fresh key seals from now on, and the newest master holds the ring. The number of the fresh key.

    Raises BadSecret; OverflowError when the ring is full, after some two hundred turns.
    """
    keys = on_the_ring(tx, masters)
    fresh = max(keys) + 1
    if fresh > MOST:
        raise OverflowError("the ring of keys is full")
    hang(tx, masters, {**keys, fresh: make_data_key()}, now)
    return fresh


def wrap_again(tx: Tx, masters: Masters, now: datetime) -> int:
    """The newest master holds the ring, made if there is none; no key is added. The number of keys."""
    keys = on_the_ring(tx, masters)
    hang(tx, masters, keys, now)
    return len(keys)


def turn_marks(tx: Tx, masters: Masters, now: datetime) -> None:
    """A fresh key for people's marks: known to everybody soon, used a little later. Raises BadSecret."""
    keys = on_the_ring(tx, masters)
    hang(tx, masters, keys, now)
    fresh = min(keys) - 1
    wrapped = masters.for_wrapping().shut(make_data_key(), context_of(fresh))
    tx.execute(insert(data_key).values(number=fresh, wrapped=wrapped, made_at=_now()))
    note_progress(tx, "")


def progress(tx: Tx) -> str | None:
    """How far the change of people's marks is; None: none is under way."""
    found = tx.execute(select(setting.c.value).where(setting.c.name == PROGRESS)).scalar()
    return None if found is None else str(found)


def note_progress(tx: Tx, value: str) -> None:
    row = insert_into(tx, setting).values(name=PROGRESS, value=value)
    tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def marks_turned(tx: Tx) -> None:
    """Everybody's marks are made with the newest key: the older ones go."""
    newest = select(func.min(data_key.c.number)).scalar_subquery()
    tx.execute(delete(data_key).where(data_key.c.number < MARKS, data_key.c.number > newest))
    tx.execute(delete(setting).where(setting.c.name == PROGRESS))


def on_the_ring(tx: Tx, masters: Masters) -> dict[int, bytes]:
    """All keys with those for marks, or those of the masters, which go on a new ring."""
    return kept_on(tx, masters) or {**masters.data_keys(), MARKS: masters.index_key()}


def hang(tx: Tx, masters: Masters, keys: Mapping[int, bytes], now: datetime) -> None:
    """These, by their numbers, sealed with the newest master."""
    wrapping = masters.for_wrapping()
    for number, key in keys.items():
        wrapped = wrapping.shut(key, context_of(number))
        touched = tx.execute(update(data_key).where(data_key.c.number == number).values(wrapped=wrapped))
        if not touched.rowcount:
            tx.execute(insert(data_key).values(number=number, wrapped=wrapped, made_at=ms(now)))


def _now() -> int:
    """Real time: what it is compared with was written by another process, whatever the house's clock says."""
    return round(time() * 1000)


def context_of(number: int) -> bytes:
    return b"data key:%d" % number

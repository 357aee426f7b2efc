"""Reading the whole trail again: is every row there, as it was written, in its place?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select, tuple_

from store.database import Tx
from store.schema import trail, trail_words
from store.seal import Seal, Tampered
from store.trail.anchors import Anchor
from store.trail.chain import BEGINNING, FIELDS, Heads, hash_of, heads, promise_of
from store.trail.words import open_words

AT_ONCE = 5000

CHANGED = "changed"  # does not fit its hash, or not the row before it: edited, or moved here
MISSING = "missing"  # rows before it are gone
FORGED = "forged"  # not in the house's hand: put in by somebody else
CUT = "cut"  # the chain ends too early
HEAD = "head"  # the noted end of the chain is not its end
ANCHOR = "anchor"  # on an anchored day another row stood there
WORDS = "words"  # other words than were promised
FAULTS = (CHANGED, MISSING, FORGED, CUT, HEAD, ANCHOR, WORDS)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: the first bad row of a chain."""

    kind: str  # one of FAULTS
    chain: int
    seq: int
    at: int | None = None  # ms, as the row says


@dataclass(frozen=True, slots=True)
class Verdict:
    rows: int
    chains: int
    anchors: int
    words: int  # rows whose words still fit
    erased: int  # rows whose words were erased
    faults: tuple[Fault, ...]  # at most one a chain, and those of words; in order

    @property
    def whole(self) -> bool:
        return not self.faults


@dataclass(slots=True)
class _Walk:
    """Along one chain: where we stand, and which hashes the anchors expect on the way."""

    chain: int
    seq: int
    hash: bytes
    expected: dict[int, bytes]
    noted: tuple[int, bytes] | None  # the head
    fault: Fault | None = None


@dataclass(slots=True)
class _Count:
    rows: int = 0
    words: int = 0
    erased: int = 0
    faults: list[Fault] = field(default_factory=list)


def verify(tx: Tx, seal: Seal, anchors: Sequence[Anchor], since: Anchor | None = None) -> Verdict:
    """Every row, in order. With `since` only what came after that anchor, which is then trusted.

    The heads are read before the rows, so what is written meanwhile does no harm.
    """
    noted = heads(tx)
    begin: Heads = since.heads if since else {}
    known = {chain for each in anchors for chain in each.heads}
    walks = {chain: _walk(chain, begin, noted, anchors) for chain in sorted(known | set(noted))}
    count = _Count()
    for rows in _batches(tx, begin):
        spoken = []
        for row in rows:
            walk = walks.get(row.chain)
            if walk is None:  # a chain that nobody noted
                walk = walks[row.chain] = _walk(row.chain, begin, noted, anchors)
            count.rows += 1
            if walk.fault is None:
                _step(walk, row, seal)
            if row.promise is not None:
                spoken.append(row)
        _check_words(tx, seal, spoken, count)
    for walk in walks.values():
        _end(walk)
    broken = [walk.fault for walk in walks.values() if walk.fault is not None]
    return Verdict(count.rows, len(walks), len(anchors), count.words, count.erased, (*broken, *count.faults))


def _walk(chain: int, begin: Heads, noted: Heads, anchors: Sequence[Anchor]) -> _Walk:
    seq, before = begin.get(chain, (0, BEGINNING))
    expected = dict(each.heads[chain] for each in anchors if chain in each.heads)
    return _Walk(
        chain, seq, before, {at: made for at, made in expected.items() if at > seq}, noted.get(chain)
    )


def _batches(tx: Tx, begin: Heads) -> Iterator[Sequence[Any]]:
    """Chain by chain, each from where it is to be begun."""
    columns = [trail.c[name] for name in (*FIELDS, "hash", "mac")]
    after: tuple[int, int] = (-1, 0)
    while True:
        following = select(*columns).where(tuple_(trail.c.chain, trail.c.seq) > tuple_(*after))
        rows = tx.execute(following.order_by(trail.c.chain, trail.c.seq).limit(AT_ONCE)).all()
        if not rows:
            return
        after = (rows[-1].chain, rows[-1].seq)
        yield [row for row in rows if row.seq > begin.get(row.chain, (0, b""))[0]] if begin else rows


def _step(walk: _Walk, row: Any, seal: Seal) -> None:
    made = bytes(row.hash)
    kind = ""
    if row.seq != walk.seq + 1:
        kind = MISSING
    elif not seal.signed(made, bytes(row.mac)):
        kind = FORGED
    elif hash_of(walk.hash, tuple(row[: len(FIELDS)])) != made:
        kind = CHANGED
    elif walk.expected.pop(row.seq, made) != made:
        kind = ANCHOR
    elif walk.noted is not None and walk.noted[0] == row.seq and walk.noted[1] != made:
        kind = HEAD
    if kind:
        walk.fault = Fault(kind, walk.chain, walk.seq + 1 if kind == MISSING else row.seq, row.at)
        return
    walk.seq, walk.hash = row.seq, made


def _end(walk: _Walk) -> None:
    """What should still have come."""
    if walk.fault is not None:
        return
    if walk.expected or (walk.noted is not None and walk.noted[0] > walk.seq):
        walk.fault = Fault(CUT, walk.chain, walk.seq + 1)
    elif walk.noted is None and walk.seq:
        walk.fault = Fault(HEAD, walk.chain, walk.seq)


def _check_words(tx: Tx, seal: Seal, rows: Sequence[Any], count: _Count) -> None:
    """Erased words are counted, other words are a fault."""
    kept = _bodies(tx, rows)
    for row in rows:
        body = kept.get((row.chain, row.seq))
        if body is None:
            count.erased += 1
            continue
        try:
            salt, words = open_words(seal, body, row.chain, row.seq)
        except Tampered:
            count.faults.append(Fault(WORDS, row.chain, row.seq, row.at))
            continue
        if promise_of(salt, words) != bytes(row.promise):
            count.faults.append(Fault(WORDS, row.chain, row.seq, row.at))
        count.words += 1


def _bodies(tx: Tx, rows: Sequence[Any]) -> Mapping[tuple[int, int], bytes]:
    found: dict[tuple[int, int], bytes] = {}
    row = trail_words.c
    for start in range(0, len(rows), 500):
        keys = [(each.chain, each.seq) for each in rows[start : start + 500]]
        asked = select(row.chain, row.seq, row.body).where(tuple_(row.chain, row.seq).in_(keys))
        found |= {(each.chain, each.seq): each.body for each in tx.execute(asked)}
    return found

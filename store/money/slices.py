"""Work on a long list is kept whole, as jobs, and done slice by slice, a transaction each.

Thousands of payments in one transaction would hold everybody else up for minutes, and a request that lasts so
long is given up by whoever stands in front. Whoever dies meanwhile, each line is dealt with, once; and what
came of a slice stands sealed in its job until that is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import select, update

from store.database import Tx
from store.engine.failpoints import SLICE, reached
from store.jobs import Work, done_with
from store.residents.talks import job_context, new_job
from store.schema import job
from store.seal import Seal
from store.times import ms

AT_ONCE = 25
"""Lines a transaction: some 150 ms of the processor, so that a resident's turn is hardly held up."""
LOOKED_UP = 500


@dataclass(frozen=True, slots=True)
class Slice:
    """`body`: what was told to it and its "lines"; once it is done, what came of it instead."""

    state: str  # queued | done | failed
    body: Mapping[str, Any]


def keep(
    tx: Tx, seal: Seal, kind: str, stem: str, told: Mapping[str, Any], lines: Sequence[Any], now: datetime
) -> None:
    """Whole or not at all; of no lines one slice, so that they are answered, too. What is there already
    stays, and what went wrong of it is tried again. `stem`: the name of the list among all jobs.
    """
    parts = [lines[at : at + AT_ONCE] for at in range(0, max(1, len(lines)), AT_ONCE)]
    keys = [_key(stem, n) for n in range(len(parts))]
    if _kept(tx, keys[:1]):
        for few in _few(keys):
            broken = update(job).where(job.c.key.in_(few), job.c.state == "failed")
            tx.execute(broken.values(state="queued", due_at=ms(now), attempts=0))
        tx.wake("jobs")
        return
    for key, part in zip(keys, parts, strict=True):
        new_job(tx, seal, kind, key, {**told, "of": len(parts), "key": key, "lines": part}, ms(now))


def settle(tx: Tx, seal: Seal, work: Work, came: Mapping[str, Any]) -> None:
    """In the transaction that did it. Raises LeaseLost."""
    reached(SLICE)
    done_with(tx, seal, work, work.body["key"], {"of": work.body["of"], **came})
    tx.wake("desk")


def slices_of(tx: Tx, seal: Seal, stem: str) -> Iterator[Slice]:
    """Nothing if no such list was kept, or it is forgotten."""
    for first in _kept(tx, [_key(stem, 0)]):
        keys = [_key(stem, n) for n in range(int(_body(seal, first)["of"]))]
        for few in _few(keys):
            yield from (Slice(row.state, _body(seal, row)) for row in _kept(tx, few))


def _key(stem: str, number: int) -> str:
    return f"{stem}:{number}"


def _kept(tx: Tx, keys: Sequence[str]) -> list[Any]:
    return list(tx.execute(select(job.c.key, job.c.state, job.c.body).where(job.c.key.in_(keys))))


def _body(seal: Seal, row: Any) -> Mapping[str, Any]:
    told: Mapping[str, Any] = orjson.loads(seal.open(bytes(row.body), job_context(row.key)))
    return told


def _few(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    return (keys[at : at + LOOKED_UP] for at in range(0, len(keys), LOOKED_UP))

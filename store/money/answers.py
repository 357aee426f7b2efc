"""A whole answer of the bank is taken in at once and booked slice by slice, a transaction each.

Fifty thousand rows in one transaction would hold everybody else up for minutes. So handing it in keeps the
file, whole or not at all, as jobs; whoever dies meanwhile, each row is booked or refused, once, and what came
of it stands in the jobs until these are forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import select, update

from cases.people import Actor, staff_number
from cases.refusals import NotYours
from dialogs.ground import Ground
from store.database import Tx
from store.desk.colleagues import colleague
from store.jobs import Work, done_with
from store.money.batches import batch_of
from store.money.results import Booked, ResultLine, book_results
from store.residents.talks import job_context, new_job
from store.schema import job, payment, payment_batch
from store.seal import Seal
from store.times import ms

ANSWER = "bank-answer"
"""The kind of its jobs."""
AT_ONCE = 25
"""Rows a transaction: some 150 ms of the processor, so that a resident's turn is hardly held up."""
LOOKED_UP = 500
BROKE, NO_RIGHT = "pay-no-broke", "pay-no-not-yours"


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of it so far. `waiting`: rows that are still to be booked."""

    booked: Booked
    waiting: int


def hand_in(
    tx: Tx, seal: Seal, actor: Actor, batch_id: int, lines: Sequence[ResultLine], now: datetime
) -> str:
    """Its name, by which `answered` finds it. Handed in again before anything was booked it is the same one,
    and what went wrong of it is tried again. Raises NotYours.
    """
    batch_of(tx, actor, batch_id)
    tx.execute(select(payment_batch.c.id).where(payment_batch.c.id == batch_id).with_for_update())
    name = _name(tx, actor, batch_id, lines)
    slices = [lines[at : at + AT_ONCE] for at in range(0, max(1, len(lines)), AT_ONCE)]
    keys = [_key(batch_id, name, n) for n in range(len(slices))]
    if _kept(tx, keys[:1]):
        for part in _parts(keys):
            broken = update(job).where(job.c.key.in_(part), job.c.state == "failed")
            tx.execute(broken.values(state="queued", due_at=ms(now), attempts=0))
        tx.wake("jobs")
        return name
    told = {"batch": batch_id, "staff": staff_number(actor.id), "of": len(slices)}
    for key, few in zip(keys, slices, strict=True):
        rows = [(one.row, one.payment_id, one.amount, one.arrived, one.why) for one in few]
        new_job(tx, seal, ANSWER, key, {**told, "key": key, "lines": rows}, ms(now))
    return name


def book_slice(tx: Tx, seal: Seal, work: Work, now: datetime, ground: Ground) -> None:
    """What is booked, and what came of it, are kept together. Raises LeaseLost.

    Whoever handed it in must still be allowed to: who has left, or sits elsewhere now, books nothing.
    """
    lines = [ResultLine(*each) for each in work.body["lines"]]
    actor = colleague(tx, int(work.body["staff"]))
    try:
        if actor is None:
            raise NotYours("batch")
        batch_of(tx, actor, work.body["batch"])
        booked = book_results(tx, seal, actor, work.body["batch"], lines, now, ground)
    except NotYours:  # of the list itself, before anything was written
        booked = Booked(0, 0, tuple((line.row, NO_RIGHT) for line in lines))
    came = {"confirmed": booked.confirmed, "failed": booked.failed, "refused": booked.refused}
    done_with(tx, seal, work, work.body["key"], {"of": work.body["of"], **came})
    tx.wake("desk")


def answered(tx: Tx, seal: Seal, batch_id: int, name: str) -> Answered | None:
    """None if no such answer was handed in for this list, or it is forgotten. Whose it is, the caller has
    asked.
    """
    first = _kept(tx, [_key(batch_id, name, 0)])
    if not first:
        return None
    of = int(_body(seal, first[0])["of"])
    came = Answered(Booked(0, 0, ()), 0)
    for part in _parts([_key(batch_id, name, n) for n in range(of)]):
        for row in _kept(tx, part):
            came = _with(came, row.state, _body(seal, row))
    return replace(came, booked=replace(came.booked, refused=tuple(sorted(came.booked.refused))))


def _with(came: Answered, state: str, body: Mapping[str, Any]) -> Answered:
    if state == "queued":
        return replace(came, waiting=came.waiting + len(body["lines"]))
    so_far = came.booked
    if state == "failed":
        broke = tuple((int(row), BROKE) for row, *_ in body["lines"])
        return replace(came, booked=replace(so_far, refused=so_far.refused + broke))
    refused = tuple((int(row), str(why)) for row, why in body["refused"])
    confirmed, failed = so_far.confirmed + body["confirmed"], so_far.failed + body["failed"]
    return replace(came, booked=Booked(confirmed, failed, so_far.refused + refused))


def _name(tx: Tx, actor: Actor, batch_id: int, lines: Sequence[ResultLine]) -> str:
    """Of who hands in, what it says, and how the list stands: once something is booked it is another one."""
    stands = select(payment.c.id, payment.c.version).where(payment.c.batch_id == batch_id)
    found = [tuple(row) for row in tx.execute(stands.order_by(payment.c.id))]
    said = [(one.row, one.payment_id, one.amount, one.arrived, one.why) for one in lines]
    return sha256(orjson.dumps((actor.id, found, said))).hexdigest()[:24]


def _key(batch_id: int, name: str, number: int) -> str:
    return f"{ANSWER}:{batch_id}:{name[:24]}:{number}"


def _kept(tx: Tx, keys: Sequence[str]) -> list[Any]:
    return list(tx.execute(select(job.c.key, job.c.state, job.c.body).where(job.c.key.in_(keys))))


def _body(seal: Seal, row: Any) -> Mapping[str, Any]:
    told: Mapping[str, Any] = orjson.loads(seal.open(bytes(row.body), job_context(row.key)))
    return told


def _parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    return (keys[at : at + LOOKED_UP] for at in range(0, len(keys), LOOKED_UP))

"""A whole answer of the bank is taken in at once and booked slice by slice (`store.money.slices`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

import orjson
from sqlalchemy import select

from cases.people import Actor, staff_number
from cases.refusals import NotYours
from dialogs.ground import Ground
from store.database import Tx
from store.desk.colleagues import colleague
from store.jobs import Work
from store.money.batches import batch_of
from store.money.results import Booked, ResultLine, book_results
from store.money.slices import Slice, keep, settle, slices_of
from store.schema import payment, payment_batch
from store.seal import Seal

ANSWER = "bank-answer"
"""The kind of its jobs."""
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
    told = {"batch": batch_id, "staff": staff_number(actor.id)}
    rows = [(one.row, one.payment_id, one.amount, one.arrived, one.why) for one in lines]
    keep(tx, seal, ANSWER, _stem(batch_id, name), told, rows, now)
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
    settle(tx, seal, work, came)


def answered(tx: Tx, seal: Seal, batch_id: int, name: str) -> Answered | None:
    """None if no such answer was handed in for this list, or it is forgotten. Whose it is, the caller has
    asked.
    """
    came: Answered | None = None
    for part in slices_of(tx, seal, _stem(batch_id, name)):
        came = _with(came or Answered(Booked(0, 0, ()), 0), part)
    if came is None:
        return None
    return replace(came, booked=replace(came.booked, refused=tuple(sorted(came.booked.refused))))


def _with(came: Answered, part: Slice) -> Answered:
    if part.state == "queued":
        return replace(came, waiting=came.waiting + len(part.body["lines"]))
    so_far = came.booked
    if part.state == "failed":
        broke = tuple((int(row), BROKE) for row, *_ in part.body["lines"])
        return replace(came, booked=replace(so_far, refused=so_far.refused + broke))
    refused = tuple((int(row), str(why)) for row, why in part.body["refused"])
    confirmed, failed = so_far.confirmed + part.body["confirmed"], so_far.failed + part.body["failed"]
    return replace(came, booked=Booked(confirmed, failed, so_far.refused + refused))


def _name(tx: Tx, actor: Actor, batch_id: int, lines: Sequence[ResultLine]) -> str:
    """Of who hands in, what it says, and how the list stands: once something is booked it is another one."""
    stands = select(payment.c.id, payment.c.version).where(payment.c.batch_id == batch_id)
    found = [tuple(row) for row in tx.execute(stands.order_by(payment.c.id))]
    said = [(one.row, one.payment_id, one.amount, one.arrived, one.why) for one in lines]
    return sha256(orjson.dumps((actor.id, found, said))).hexdigest()[:24]


def _stem(batch_id: int, name: str) -> str:
    return f"{ANSWER}:{batch_id}:{name[:24]}"

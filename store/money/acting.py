"""What somebody does to many payments at once, slice by slice (`store.money.slices`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

import orjson
from sqlalchemy import func, literal_column, select

from cases.people import Actor, staff_number
from dialogs.ground import Ground
from store.database import Tx
from store.desk.colleagues import colleague
from store.jobs import Work
from store.money.answers import NO_RIGHT
from store.money.selecting import Done, Pairs, act_on
from store.money.slices import Slice, keep, settle, slices_of
from store.schema import job
from store.seal import Seal

DEED = "pay-deed"
"""The kind of its jobs."""
BROKE = "pay-no-undone"


@dataclass(frozen=True, slots=True)
class Doing:
    """How far it is. `waiting`: payments that are still to be looked at."""

    action: str
    done: Done
    waiting: int


def set_about(tx: Tx, seal: Seal, actor: Actor, action: str, pairs: Pairs, looked: str, now: datetime) -> str:
    """Approve or confirm all of `pairs`, as they were looked at; its name, by which `doing` finds it.

    `looked`: which preview it was. The same one sent twice is one deed.
    """
    name = sha256(orjson.dumps((actor.id, action, pairs, looked))).hexdigest()[:24]
    told = {"action": action, "staff": staff_number(actor.id)}
    keep(tx, seal, DEED, _stem(actor, name), told, pairs, now)
    return name


def do_slice(tx: Tx, seal: Seal, work: Work, now: datetime, ground: Ground) -> None:
    """What is done, and what came of it, are kept together. Raises LeaseLost.

    By whoever began it, with the rights they have now: who has left does nothing any more, and who proposed
    a payment does not approve it.
    """
    pairs = tuple((int(number), int(version)) for number, version in work.body["lines"])
    actor, action = colleague(tx, int(work.body["staff"])), str(work.body["action"])
    if actor is None:
        done = Done(0, 0, tuple((number, NO_RIGHT) for number, _ in pairs))
    else:
        done = act_on(tx, seal, actor, action, pairs, now, ground)
    came = {"action": action, "n": done.n, "total": done.total, "changed": done.changed}
    settle(tx, seal, work, came)


def doing(tx: Tx, seal: Seal, actor: Actor, name: str) -> Doing | None:
    """Of whoever began it; None for nothing of theirs, and for what is forgotten."""
    found: Doing | None = None
    for part in slices_of(tx, seal, _stem(actor, name)):
        found = _with(found or Doing(str(part.body["action"]), Done(0, 0, ()), 0), part)
    return found


def unfinished(tx: Tx, actor: Actor) -> str:
    """The name of what this person began last and is not done yet; "" if nothing is."""
    waits = job.c.state == literal_column("'queued'"), job.c.kind == DEED, job.c.due_at >= 0
    mine = job.c.key.startswith(f"{DEED}:{staff_number(actor.id)}:", autoescape=True)
    last = select(job.c.key).where(
        job.c.id == select(func.max(job.c.id)).where(*waits, mine).scalar_subquery()
    )
    found = tx.execute(last).scalar()
    return str(found).split(":")[2] if found else ""


def _with(so_far: Doing, part: Slice) -> Doing:
    if part.state == "queued":
        return replace(so_far, waiting=so_far.waiting + len(part.body["lines"]))
    if part.state == "failed":
        more = Done(0, 0, tuple((int(number), BROKE) for number, _ in part.body["lines"]))
    else:
        changed = tuple((int(number), str(why)) for number, why in part.body["changed"])
        more = Done(part.body["n"], part.body["total"], changed)
    return replace(so_far, done=so_far.done.and_then(more))


def _stem(actor: Actor, name: str) -> str:
    return f"{DEED}:{staff_number(actor.id)}:{name[:24]}"

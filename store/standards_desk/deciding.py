"""A second person publishes a proposal, or rejects it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import update

from cases.people import Actor
from cases.refusals import Missing
from rules.changes import laid_over
from rules.golden import Golden, Shift, shifted
from rules.standards import Standards
from store.database import Tx
from store.schema import standard_change
from store.standards_desk.current import count_up, hold, times_published
from store.standards_desk.proposals import Proposal, check, proposal, published
from store.standards_desk.refusals import (
    Decided,
    NotAccepted,
    OwnProposal,
    TriedOnOther,
    may_decide,
)
from store.times import ms

_c = standard_change.c


@dataclass(frozen=True, slots=True)
class Tried:
    """What a proposal does to the golden households, by the standards of one moment."""

    change_id: int
    number: str  # how often something had been published before
    shifts: tuple[Shift, ...]


def try_out(tx: Tx, files: Standards, goldens: Iterable[Golden], proposed: Proposal) -> Tried:
    """Takes a second, so it is done before the transaction that publishes. Raises Gone, Overlapping."""
    before = published(tx)
    after = check(files, before, proposed.change)
    found = shifted(goldens, laid_over(files, before), after, proposed.value.area)
    return Tried(proposed.id, times_published(tx), found)


def publish(
    tx: Tx, actor: Actor, tried: Tried, accepted: Collection[str], files: Standards, now: datetime
) -> None:
    """From this commit on the value counts. `accepted`: golden households that may change, by name.

    Raises NotYours, OwnProposal, Decided, Gone, Overlapping, NotAccepted, TriedOnOther.
    """
    hold(tx)  # one at a time: each is tried on what the one before has left
    found = proposal(tx, actor, tried.change_id)
    number = may_decide(actor, found.value.area)
    if found.state != "proposed":
        raise Decided("publish")
    if found.proposed_by == number:
        raise OwnProposal("publish")
    check(files, published(tx), found.change)
    if tried.number != times_published(tx):
        raise TriedOnOther("publish")
    changed = [shift.name for shift in tried.shifts]
    if left := [name for name in changed if name not in accepted]:
        raise NotAccepted(left)
    said = json.dumps(changed, ensure_ascii=False)
    _decide(tx, tried.change_id, number, now, state="published", accepted=said)
    count_up(tx)


def reject(tx: Tx, actor: Actor, change_id: int, reason: str, now: datetime) -> None:
    """Also how a proposer takes back what they proposed. Raises NotYours, Decided, Missing (no reason)."""
    found = proposal(tx, actor, change_id)
    number = may_decide(actor, found.value.area)
    if found.state != "proposed":
        raise Decided("reject")
    if not reason:
        raise Missing("reject", "reason")
    _decide(tx, change_id, number, now, state="rejected", reason=reason[:300])


def _decide(tx: Tx, change_id: int, number: int, now: datetime, **values: Any) -> None:
    """Raises Decided if somebody was first."""
    row = update(standard_change).where(_c.id == change_id, _c.state == "proposed")
    if tx.execute(row.values(decided_by=number, decided_at=ms(now), **values)).rowcount != 1:
        raise Decided("decide")

"""A case of somebody who is away: on the deputy's list, and what the deputy does in it says for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from cases.moves import Given
from cases.people import Actor, staff_number
from store.database import Tx
from store.office.bells import ring
from store.office.leaves import away_on

FOR = "for"
"""In the data of an event: the id of the colleague on whose behalf it was done."""

Steps = Sequence[tuple[str, Given]]


def whose(tx: Tx, actor: Actor, today: date) -> tuple[int, ...]:
    """Whose cases stand on the actor's list: their own, and those of whom they stand in for today."""
    me = staff_number(actor.id) or 0
    return (me, *away_on(tx, today).stood_in_for(me))


def on_behalf(tx: Tx, actor: Actor, assignee: int | None, steps: Steps, today: date) -> Steps:
    """The steps as they are recorded: with the colleague they are done for, if there is one."""
    me = staff_number(actor.id)
    if not assignee or assignee == me or away_on(tx, today).stand_in(assignee) != me:
        return steps
    return [(move, replace(given, data={**given.data, FOR: assignee})) for move, given in steps]


def tell_receiver(
    tx: Tx, actor: Actor, case_id: int, assignee: int, version: int, now: datetime, today: date
) -> None:
    """Whoever was handed a case hears of it; while they are away, whoever stands in."""
    hands = away_on(tx, today).stand_in(assignee)
    kind = "handed" if hands == assignee else "stand_in"
    key = f"handed:{case_id}:{version}"
    ring(tx, hands, kind, now, key=key, case_id=case_id, by=staff_number(actor.id))

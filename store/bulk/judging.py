"""Who is in, who is out, and why: one rule, asked before anything is done and again when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cases.case import Case
from cases.moves import open_to
from cases.needs import can_take_over
from cases.people import Actor
from dialogs.hear.long_numbers import holds_number
from store.desk.replies import holes

HAND_OVER, MESSAGE, REMIND = "hand_over", "message", "remind"
DEEDS = (HAND_OVER, MESSAGE, REMIND)
"""Give to a colleague; write to the residents with a saved reply; ring for whoever has it. Stored."""
MOVES = {HAND_OVER: "hand_over", MESSAGE: "reply"}


@dataclass(frozen=True, slots=True)
class Standing:
    """One chosen case as it stands at one moment."""

    case: Case
    seen: int  # its version when it was looked at
    words: str  # of a message: the reply with what this case puts into it
    channel: str  # where a message would go; "": nowhere
    blocked: bool  # the resident has closed that door
    offshore: bool  # that door's servers are abroad: no ID and no account goes that way
    rests: bool  # its reminders are paused until a day
    works_here: bool  # whoever has it still does


def why_not(deed: str, standing: Standing, actor: Actor, taker: Actor | None, now: datetime) -> str:
    """ "" for who is in; else why not. Words: `bulk-out-<why>`."""
    case = standing.case
    if case.version != standing.seen:
        return "changed"
    move = MOVES.get(deed)
    if move is not None and all(each.name != move for each in open_to(case, actor, now)):
        return "not-open"
    if deed == HAND_OVER:
        return _not_to(case, taker)
    return _not_told(standing) if deed == MESSAGE else _not_reminded(standing, actor)


def _not_to(case: Case, taker: Actor | None) -> str:
    if taker is None:
        return "no-taker"
    if case.assignee == taker.id:
        return "has-it"
    return "" if can_take_over(taker, case) else "cannot-take"


def _not_told(standing: Standing) -> str:
    if not standing.channel or standing.blocked:
        return "no-way"
    if holes(standing.words):
        return "hole"
    return "offshore" if standing.offshore and holds_number(standing.words) else ""


def _not_reminded(standing: Standing, actor: Actor) -> str:
    case = standing.case
    if not case.open:
        return "over"
    if case.assignee is None:
        return "nobody"
    if case.assignee == actor.id:
        return "yours"
    if not standing.works_here:
        return "left-us"
    return "rests" if standing.rests else ""

"""What may happen to a case. The only module that changes one.

`make` is the one door: it refuses with a class (see `cases.refusals`) or gives the case as it is now, the
event for the history and what to tell the resident. It keeps nothing; the keeper (`store.casework`) does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from cases.calendar import day_of
from cases.case import Case, Event, Notice
from cases.clock import Terms, after_wait, due_day
from cases.move import NOTHING, Given, Move, Step
from cases.needs import check_needs
from cases.notices import notice_of
from cases.people import APPLICANTS, Actor, Role
from cases.refusals import Changed, Missing, MoveRefused, NotNow, NotYours, SayWhy
from cases.states import Kind, State, Track
from cases.table import MOVES

__all__ = [
    "MOVES",
    "NOTHING",
    "Changed",
    "Given",
    "Missing",
    "Move",
    "MoveRefused",
    "Moved",
    "NotNow",
    "NotYours",
    "SayWhy",
    "Step",
    "Terms",
    "filed",
    "make",
    "open_to",
    "with_message",
]

NO_DATA: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Moved:
    case: Case
    event: Event
    notice: Notice | None  # None: nothing to tell, or the conversation tells it itself


def make(
    name: str, case: Case, actor: Actor, now: datetime, given: Given = NOTHING, terms: Terms | None = None
) -> Moved:
    """Make a move. Raises NotYours, Changed, NotNow, Missing or SayWhy, asked in this order.

    `terms` let clocks start and move on; without them a due day stays as it is.
    """
    move = MOVES[case.kind].get(name)
    if move is None or not _may(move, case, actor):
        raise NotYours(name)
    if given.seen_version is not None and given.seen_version != case.version:
        raise Changed(name)
    if not _fits(move, case, actor):
        raise NotNow(name)
    check_needs(move, case, actor, given)
    return _made(move, case, Step(actor, now, given, terms))


def open_to(case: Case, actor: Actor) -> list[Move]:
    """The buttons. Same table as `make`, so a button that shows is a button that works."""
    return [
        move for move in MOVES[case.kind].values() if _may(move, case, actor) and _fits(move, case, actor)
    ]


def with_message(case: Case, actor: Actor) -> list[Move]:
    """Those of `open_to` that tell the resident something."""
    return [move for move in open_to(case, actor) if move.with_message]


def filed(case: Case, actor: Actor, terms: Terms | None = None, data: Mapping[str, Any] = NO_DATA) -> Moved:
    """A case begins: version 1, its clock set from the day of handing in. The conversation confirms it.

    `case` holds what the resident handed in; where it stands is decided here. An enquiry waits to be read.
    """
    enquiry = case.kind is Kind.ENQUIRY
    now = case.submitted_at
    begun = replace(
        case,
        state=State.SUBMITTED,
        track=Track.NONE if enquiry else case.track,
        version=1,
        due=due_day(case.kind, case.track, day_of(now), terms),
        unread=enquiry,
        waiting_since=now if enquiry else None,
    )
    at = begun.state
    event = Event(case.id, 1, "file", at, at, actor.id, actor.role, now, None, dict(data))
    return Moved(begun, event, None)


def _may(move: Move, case: Case, actor: Actor) -> bool:
    return actor.role in move.by and _reaches(case, actor)


def _reaches(case: Case, actor: Actor) -> bool:
    """Applicants reach their own cases, staff those of their area, the house all."""
    if actor.role in APPLICANTS:
        return case.id in actor.applicant_of
    return actor.role is Role.SYSTEM or actor.covers(case.area, case.village)


def _fits(move: Move, case: Case, actor: Actor) -> bool:
    return case.state in move.source and move.fits(case, actor)


def _made(move: Move, case: Case, step: Step) -> Moved:
    target = move.target or case.state
    after = _clocked(move, case, move.effect(case, step), step)
    after = replace(after, state=target, version=case.version + 1)
    given = step.given
    event = Event(
        case_id=case.id,
        version=after.version,
        move=move.name,
        source=case.state,
        target=target,
        actor_id=step.actor.id,
        actor_role=step.actor.role,
        at=step.now,
        reason=(given.reason or "").strip() or None,
        data=_recorded(move, case, after, given),
    )
    return Moved(after, event, notice_of(move, after, step))


def _clocked(move: Move, before: Case, after: Case, step: Step) -> Case:
    """Starting again counts afresh; otherwise a day once told to the resident stands."""
    if move.clock == "start":
        started = day_of(before.submitted_at) if before.state is State.SUBMITTED else step.today
        afresh = due_day(before.kind, before.track, started, step.terms)
        return replace(after, accepted_at=step.now, due=before.due or afresh)
    if move.clock == "stop":
        return replace(after, due=None)
    if before.state is State.WAITING and move.target is State.ACCEPTED:
        return replace(after, due=after_wait(before, step.today, step.terms))
    return after


def _recorded(move: Move, before: Case, after: Case, given: Given) -> Mapping[str, Any]:
    """What the history needs to tell the move again: what was given, and what went from where to where."""
    found: dict[str, Any] = dict(given.data)
    if "words" in move.needs and given.words:
        found["words"] = given.words.strip()
    if after.amount_fen != before.amount_fen:
        found["amount_fen"] = after.amount_fen if after.amount_fen is not None else before.amount_fen
    if after.wanted and after.wanted != before.wanted:
        found["wanted"] = after.wanted.key
    for name, old, new in (
        ("assignee", before.assignee, after.assignee),
        ("area", before.area, after.area),
        ("village", before.village, after.village),
    ):
        if old != new:
            found[name] = [old, new]
    return found

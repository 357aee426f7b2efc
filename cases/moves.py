"""What may happen to a case. The only module that changes one.

`make` is the one door: it refuses with a class (see `cases.refusals`) or gives the case as it is now, the
event for the history and what to tell the resident. It keeps nothing; the keeper (`store.casework`) does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from cases.calendar import china_day
from cases.case import Case, Event, Notice, Proposal
from cases.clock import accepted_due, after_wait, due_day, longer
from cases.deadlines import step_day
from cases.hands import Part
from cases.move import NOTHING, Given, Move, Step
from cases.needs import check_needs
from cases.notices import notice_of
from cases.people import APPLICANTS, COUNTY_DIGITS, Actor, Role
from cases.refusals import Apart, Changed, Missing, MoveRefused, NotNow, NotYours, SayWhy
from cases.states import Kind, State, Track
from cases.tables import MOVES
from cases.tables.shared import LOOKING
from cases.terms import Terms

__all__ = [
    "MOVES",
    "NOTHING",
    "Apart",
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

_ASKED = frozenset({State.WAITING, State.SUPPLEMENT})
"""Nowhere else is anything wanted from the resident."""
NO_DATA: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Moved:
    case: Case
    event: Event
    notice: Notice | None  # None: nothing to tell, or the conversation tells it itself


def make(
    name: str, case: Case, actor: Actor, now: datetime, given: Given = NOTHING, terms: Terms | None = None
) -> Moved:
    """Make a move. Raises NotYours, Changed, NotNow, Apart, Missing or SayWhy, asked in this order.

    `terms` let clocks start and move on, and say who decides; without them a due day stays as it is.
    """
    move = MOVES[case.kind].get(name)
    if move is None or not _may(move, case, actor):
        raise NotYours(name)
    if given.seen_version is not None and given.seen_version != case.version:
        raise Changed(name)
    if not _fits(move, case, actor, china_day(now)):
        raise NotNow(name)
    if not _clean_hands(move, case, actor):
        raise Apart(name)
    check_needs(move, case, actor, given)
    return _made(move, case, Step(actor, now, given, terms))


def open_to(case: Case, actor: Actor, now: datetime) -> list[Move]:
    """The buttons. Same table as `make`, so a button that shows is a button that works."""
    today = china_day(now)
    return [
        move
        for move in MOVES[case.kind].values()
        if _may(move, case, actor) and _fits(move, case, actor, today) and _clean_hands(move, case, actor)
    ]


def with_message(case: Case, actor: Actor, now: datetime) -> list[Move]:
    """Those of `open_to` that tell the resident something."""
    return [move for move in open_to(case, actor, now) if move.with_message]


def may_see(case: Case, actor: Actor) -> bool:
    """Whether somebody may know of the case at all: applicants of their own, staff of those of their area.

    A third party of those it has a task in; nobody of one that is about themselves.
    """
    if actor.role in APPLICANTS:
        return case.id in actor.applicant_of
    if actor.role is Role.SYSTEM:
        return True
    if case.did(Part.BARRED, actor.id):
        return False
    if actor.role is Role.WORKER:
        return case.id in actor.asked_to
    return actor.covers(case.area, case.village)


def filed(case: Case, actor: Actor, terms: Terms | None = None, data: Mapping[str, Any] = NO_DATA) -> Moved:
    """A case begins: version 1, its clock set from the day of handing in. The conversation confirms it.

    `case` holds what the resident handed in; where it stands is decided here. An enquiry waits to be read. A
    complaint lies with the county, out of sight of the township.
    """
    enquiry = case.kind in (Kind.ENQUIRY, Kind.COMPLAINT, Kind.DATA)
    now, today = case.submitted_at, china_day(case.submitted_at)
    begun = replace(
        case,
        area=case.area[:COUNTY_DIGITS] if case.kind is Kind.COMPLAINT else case.area,
        village=None if case.kind is Kind.COMPLAINT else case.village,
        state=State.SUBMITTED,
        track=case.track if case.kind is Kind.TEMPORARY else Track.NONE,
        version=1,
        due=due_day(case, today, terms),
        unread=enquiry,
        waiting_since=now if enquiry else None,
    )
    begun = replace(begun, step_due=step_day(begun, today, terms))
    at = begun.state
    event = Event(case.id, 1, "file", at, at, actor.id, actor.role, now, None, dict(data))
    return Moved(begun, event, None)


def _may(move: Move, case: Case, actor: Actor) -> bool:
    return actor.role in move.by and may_see(case, actor)


def _fits(move: Move, case: Case, actor: Actor, today: date) -> bool:
    return case.state in move.source and move.fits(case, actor, today)


def _clean_hands(move: Move, case: Case, actor: Actor) -> bool:
    """Incompatible parts of one case never come into one hand; a relative takes no part."""
    if case.did(Part.KIN, actor.id):
        return False
    return not any(case.did(part, actor.id) for part in move.apart)


def _made(move: Move, case: Case, step: Step) -> Moved:
    target = move.target or case.state
    given = step.given
    after = _recorded_hands(move, move.effect(case, step), step)
    wanted = after.wanted if target in _ASKED else None
    after = replace(after, state=target, version=case.version + 1, wanted=wanted)
    after = _stepped(move, case, _clocked(move, case, after, step), step)
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


def _recorded_hands(move: Move, case: Case, step: Step) -> Case:
    if move.part is None:
        return case
    if move.part is Part.DECIDED:  # a new decision is put into the person's hands anew
        case = replace(case, hands=frozenset(hand for hand in case.hands if hand[0] is not Part.SERVED))
    who = {step.actor.id, *step.given.partners}
    return replace(case, hands=case.hands | {(move.part, each) for each in who})


def _clocked(move: Move, before: Case, after: Case, step: Step) -> Case:
    """Starting again counts afresh; otherwise a day once told to the resident stands."""
    if move.clock == "start":
        return _started(before, replace(after, accepted_at=step.now), step)
    if move.clock == "stop":
        return replace(after, due=None, paused_since=None)
    if move.clock == "longer":
        return replace(after, due=longer(after, step.terms))
    waited = before.state in (State.WAITING, State.SUSPENDED) and after.state is not before.state
    if waited and after.state is not State.SUSPENDED:
        return replace(after, due=after_wait(before, step.today, step.terms), paused_since=None)
    if waited:  # from one standing still into another
        return replace(after, due=after_wait(before, step.today, step.terms))
    return after


def _started(before: Case, after: Case, step: Step) -> Case:
    if before.kind is not Kind.TEMPORARY:
        return replace(after, due=accepted_due(after, step.today, step.terms) or before.due)
    started = china_day(before.submitted_at) if before.state is State.SUBMITTED else step.today
    return replace(after, due=before.due or due_day(before, started, step.terms))


def _stepped(move: Move, before: Case, after: Case, step: Step) -> Case:
    """A step's own last day: set on coming to stand somewhere, gone once the step's part is done."""
    if step.given.until is not None and after.state is not before.state:
        return replace(after, step_due=step.given.until)
    if step.terms is None:
        return after if after.state is before.state else replace(after, step_due=None)
    if move.step is not None:
        return replace(after, step_due=step_day(after, step.today, step.terms, move.step))
    if after.state is not before.state or (move.part is not None and after.state in LOOKING):
        return replace(after, step_due=step_day(after, step.today, step.terms))
    return after


def _recorded(move: Move, before: Case, after: Case, given: Given) -> Mapping[str, Any]:
    """What the history needs to tell the move again: what was given, and what went from where to where."""
    found: dict[str, Any] = dict(given.data)
    if "words" in move.needs and given.words:
        found["words"] = given.words.strip()
    if given.code and move.codes:
        found["code"] = given.code
    if after.proposal is not None and after.proposal != before.proposal:
        found |= _proposed(after.proposal)
    if after.amount_fen != before.amount_fen:
        found["amount_fen"] = after.amount_fen if after.amount_fen is not None else before.amount_fen
    if after.wanted and after.wanted != before.wanted:
        found["wanted"] = after.wanted.key
        if after.wanted.more:
            found["more"] = list(after.wanted.more)
    if "assignee" in move.needs and given.assignee and after.assignee == before.assignee:
        found["named"] = given.assignee.id
    for name, old, new in (
        ("assignee", before.assignee, after.assignee),
        ("area", before.area, after.area),
        ("village", before.village, after.village),
    ):
        if old != new:
            found[name] = [old, new]
    return found


def _proposed(proposal: Proposal) -> Mapping[str, Any]:
    found: dict[str, Any] = {"meant": str(proposal.meant), "level": str(proposal.level)}
    if proposal.amount_fen is not None:
        found["proposed_fen"] = proposal.amount_fen
    if proposal.approvers > 1:
        found["approvers"] = proposal.approvers
    return found

"""The moves, one table for each kind of case. Buttons, permissions, clocks and messages all come from here.

Staff may not withdraw a case for its resident: nobody may be stopped from applying. No rule of the county
says yet which approvals need a second person; until one does, approving is the act of one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cases import effects, silence
from cases.case import Case
from cases.move import Move
from cases.people import APPLICANTS, STAFF, TOWNSHIP_DIGITS, Actor, Role
from cases.states import ALL, OPEN, Kind, State

_OFFICER = frozenset({Role.OFFICER})
_OUTSIDE = APPLICANTS | {Role.SYSTEM}
_ALARM = STAFF | {Role.SYSTEM}
_UNDECIDED = frozenset({State.SUBMITTED, State.ACCEPTED, State.WAITING})
_ENDED = frozenset({State.CLOSED, State.REFUSED, State.WITHDRAWN, State.PAID})


def _from(*states: State) -> frozenset[State]:
    return frozenset(states)


def _needs(*needs: str) -> frozenset[str]:
    return frozenset(needs)


def _nobodys(case: Case, actor: Actor) -> bool:
    return case.assignee is None


def _township_unknown(case: Case, actor: Actor) -> bool:
    return not case.township_known


def _elsewhere_too(case: Case, actor: Actor) -> bool:
    return len(actor.area) < TOWNSHIP_DIGITS


def _unread(case: Case, actor: Actor) -> bool:
    return case.unread or case.waiting_since is not None


def _urgent(case: Case, actor: Actor) -> bool:
    return case.urgent


def _calm(case: Case, actor: Actor) -> bool:
    return not case.urgent


def _no_first_aid(case: Case, actor: Actor) -> bool:
    return not case.first_aid


_TAKE = Move(
    "take", STAFF, _from(State.SUBMITTED), State.ACCEPTED, frozenset(), "told-take", "start", effects.taken
)
_REOPEN = Move(
    "reopen",
    STAFF,
    _ENDED | {State.APPROVED},
    State.ACCEPTED,
    _needs("reason"),
    "told-reopen",
    "start",
    effects.begun_again,
)

_SHARED = (
    # A case that was routed or reopened may have an owner missing without being new.
    Move("claim", STAFF, OPEN - {State.SUBMITTED}, effect=effects.taken, fits=_nobodys),
    Move("hand_over", STAFF, OPEN, needs=_needs("assignee"), effect=effects.handed_over),
    Move(
        "route",
        _OFFICER,
        OPEN,
        needs=_needs("area"),
        tells="told-route",
        effect=effects.routed,
        fits=_elsewhere_too,
    ),
    # An urgent case may come in before anybody knows the township.
    Move("place", _OUTSIDE, OPEN, needs=_needs("area"), effect=effects.placed, fits=_township_unknown),
    # What a resident writes always arrives, even after the end.
    Move("say", _OUTSIDE, ALL, effect=effects.said),
    Move("call", _OUTSIDE, ALL, effect=effects.person_called),
    Move("reply", STAFF, ALL, None, _needs("words"), "told-reply", effect=effects.answered_by_staff),
    Move("seen", STAFF, ALL, effect=effects.looked_at, fits=_unread),
    Move("note", STAFF, ALL, needs=_needs("words")),
    Move("urgent", _ALARM, OPEN, effect=effects.made_urgent, fits=_calm),
    Move("calm", STAFF, OPEN, effect=effects.calmed, fits=_urgent),
    *silence.MOVES,
)

_TEMPORARY = (
    _TAKE,
    Move(
        "ask",
        STAFF,
        _from(State.ACCEPTED),
        State.WAITING,
        _needs("wanted", "words"),
        "told-ask",
        effect=effects.asked_back,
    ),
    Move("answer", _OUTSIDE, _from(State.WAITING), State.ACCEPTED, effect=effects.supplied),
    # Brought to the counter, told by phone, or not needed after all.
    Move(
        "unask",
        STAFF,
        _from(State.WAITING),
        State.ACCEPTED,
        tells="told-unask",
        effect=effects.nothing_wanted,
    ),
    Move("supplement", _OUTSIDE, OPEN, effect=effects.came_in),
    Move(
        "approve",
        STAFF,
        _from(State.ACCEPTED),
        State.APPROVED,
        _needs("amount"),
        "told-approve",
        "stop",
        effects.granted,
    ),
    Move("refuse", STAFF, _from(State.ACCEPTED), State.REFUSED, _needs("reason"), "told-refuse", "stop"),
    Move("pay", STAFF, _from(State.APPROVED), State.PAID, tells="told-pay"),
    Move("close", STAFF, _from(State.PAID, State.REFUSED), State.CLOSED, tells="told-close", clock="stop"),
    _REOPEN,
    Move("withdraw", APPLICANTS, _UNDECIDED, State.WITHDRAWN, clock="stop", effect=effects.nothing_wanted),
    # Aid before the forms (Law Art. 50).
    Move("advance", STAFF, OPEN, tells="told-advance", effect=effects.advanced, fits=_no_first_aid),
    *_SHARED,
)

_ENQUIRY = (
    replace(_TAKE, tells="told-take-enquiry"),
    Move(
        "close",
        STAFF,
        _from(State.ACCEPTED, State.SUBMITTED),
        State.CLOSED,
        tells="told-close-enquiry",
        clock="stop",
        effect=effects.answered_by_staff,
    ),
    replace(_REOPEN, source=_from(State.CLOSED), tells="told-reopen-enquiry"),
    *(replace(move, tells="told-route-enquiry") if move.name == "route" else move for move in _SHARED),
)

MOVES: Mapping[Kind, Mapping[str, Move]] = {
    Kind.TEMPORARY: {move.name: move for move in _TEMPORARY},
    Kind.ENQUIRY: {move.name: move for move in _ENQUIRY},
}

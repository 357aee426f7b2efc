"""Kinds that end with an answer instead of aid: a reported hardship, a complaint, a request for data."""

from __future__ import annotations

from dataclasses import replace

from cases import effects
from cases.move import Move
from cases.people import COUNTY, STAFF, Role
from cases.states import ENDS, OPEN, UNDECIDED, State
from cases.tables import looking, shared
from cases.tables.shared import TAKE, TALKING, needs, states

_CLOSED = effects.answered_by_staff


def _take(tells: str) -> Move:
    return replace(TAKE, tells=tells)


LEAD = (
    # 线索: whoever reported hears that it was looked after, never what became of whom.
    _take("told-take-lead"),
    *looking.VISITING,
    Move(
        "lead_helped",
        STAFF,
        states(State.ACCEPTED),
        State.CLOSED,
        needs("words"),
        "told-lead-done",
        "stop",
        _CLOSED,
    ),
    Move(
        "lead_nothing",
        STAFF,
        states(State.ACCEPTED),
        State.CLOSED,
        needs("reason"),
        "told-lead-done",
        "stop",
        _CLOSED,
    ),
    *shared.REFERRAL,
    *looking.KINSHIP[:2],
    replace(shared.REOPEN, source=states(State.CLOSED, State.WITHDRAWN), tells="told-reopen-lead"),
    replace(shared.WITHDRAW, source=UNDECIDED),
    replace(shared.MERGE, tells="told-lead-done"),
    *TALKING,
    *(replace(move, tells="told-route-lead") if move.name == "route" else move for move in shared.PLACED),
)


def _county(moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """The same for people of the county alone."""
    return tuple(replace(move, by=(move.by - STAFF) | COUNTY) if move.by & STAFF else move for move in moves)


COMPLAINT = _county(
    (
        # With the county, out of sight of whoever is complained about or handled what it is about.
        _take("told-take-complaint"),
        # Also by the house, for whoever takes part in the other case while this one is open.
        Move(
            "bar",
            STAFF | {Role.SYSTEM},
            OPEN,
            needs=needs("assignee"),
            effect=effects.kept_out,
        ),
        Move(
            "uphold",
            STAFF,
            states(State.ACCEPTED),
            State.CLOSED,
            needs("words"),
            "told-uphold",
            "stop",
            _CLOSED,
        ),
        Move(
            "dismiss",
            STAFF,
            states(State.ACCEPTED),
            State.CLOSED,
            needs("reason"),
            "told-dismiss",
            "stop",
            _CLOSED,
        ),
        *looking.KINSHIP[:2],
        replace(shared.REOPEN, source=states(State.CLOSED, State.WITHDRAWN), tells="told-reopen-own"),
        replace(shared.WITHDRAW, source=UNDECIDED),
        *(replace(move, by=STAFF) if move.name in ("note", "contact") else move for move in TALKING),
    )
)

DATA = (
    _take("told-take-data"),
    Move(
        "fulfil",
        STAFF,
        states(State.ACCEPTED),
        State.CLOSED,
        needs("words"),
        "told-data-done",
        "stop",
        _CLOSED,
    ),
    Move(
        "data_refuse",
        shared.HEADS,
        states(State.ACCEPTED),
        State.REFUSED,
        needs("reason"),
        "told-data-refused",
        "stop",
        _CLOSED,
    ),
    replace(shared.CLOSE, source=states(State.REFUSED), tells="told-close-own"),
    replace(shared.REOPEN, source=ENDS, tells="told-reopen-own"),
    replace(shared.WITHDRAW, source=UNDECIDED),
    *TALKING,
    *(replace(move, tells="told-route-own") if move.name == "route" else move for move in shared.PLACED),
)

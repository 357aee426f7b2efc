"""Somebody wants to talk with a person: answered and closed without any decision."""

from __future__ import annotations

from dataclasses import replace

from cases import effects
from cases.move import Move
from cases.people import STAFF
from cases.states import State
from cases.tables.shared import COME_BACK, PLACED, REOPEN, TAKE, TALKING, states

MOVES = (
    replace(TAKE, tells="told-take-enquiry"),
    Move(
        "close",
        STAFF,
        states(State.ACCEPTED, State.SUBMITTED),
        State.CLOSED,
        tells="told-close-enquiry",
        clock="stop",
        effect=effects.answered_by_staff,
    ),
    replace(REOPEN, source=states(State.CLOSED), tells="told-reopen-enquiry"),
    COME_BACK,
    *TALKING,
    *(replace(move, tells="told-route-enquiry") if move.name == "route" else move for move in PLACED),
)

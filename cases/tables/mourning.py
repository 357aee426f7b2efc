"""Whoever asked has died, and nobody has decided yet: the family is told kindly, and the request stands still
until somebody says what becomes of it. It goes on for those who are left, or it is closed by a second person.
"""

from __future__ import annotations

from dataclasses import replace

from cases import conditions as when
from cases import effects
from cases.hands import Part
from cases.move import Move
from cases.people import STAFF
from cases.states import UNDECIDED, State
from cases.tables.shared import HEADS, needs, states

REPORTED = ("died", "died_before")
TAKEN_BACK = ("keep_on", "family_goes_on")
"""It was a mistake, or the household is helped on."""
DECIDED = ("end_died", "close_died")
_SOURCE = UNDECIDED - {State.REFERRED} | states(State.APPROVED)
MOVES = (
    Move(
        "died_before",
        STAFF,
        _SOURCE,
        needs=needs("words"),
        tells="told-died-before",
        effect=effects.somebody_died,
        fits=when.both(when.applying, when.alive),
    ),
    # The others of the household ask on, or it was a mistake.
    Move(
        "family_goes_on",
        STAFF,
        _SOURCE,
        needs=needs("words"),
        tells="told-family-goes-on",
        effect=effects.family_goes_on,
        fits=when.mourned,
    ),
    Move(
        "close_died",
        HEADS,
        _SOURCE,
        State.CLOSED,
        needs("reason"),
        "told-close-died",
        "stop",
        effects.decided_against,
        when.both(when.mourned, when.all_read),
        Part.DECIDED,
        frozenset({Part.MOURNED}),
    ),
)
_UNFIT = frozenset(
    {"ask", "ask_again", "incomplete", "not_accept", "approve_first", "approve", "refuse", "discontinue"}
    | {"begin", "pay", "suspend", "propose", "propose_no", "post_notice"}
)
"""Neither asked of the dead, nor decided about them, nor hung up in public."""


def stand_still(table: tuple[Move, ...]) -> tuple[Move, ...]:
    """The table of a kind, in which nothing is asked and nothing decided while a death is not dealt with."""
    return tuple(
        replace(move, fits=when.both(move.fits, when.alive)) if move.name in _UNFIT else move
        for move in table
    )

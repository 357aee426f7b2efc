"""The moves, one table for each kind of case. Buttons, permissions, clocks and messages come from here."""

from __future__ import annotations

from collections.abc import Mapping

from cases.move import Move
from cases.states import STANDING, Kind
from cases.tables import enquiry, others, standing, temporary

_TABLES: Mapping[Kind, tuple[Move, ...]] = {
    Kind.TEMPORARY: temporary.MOVES,
    **{kind: standing.moves_of(kind) for kind in Kind if kind in STANDING},
    Kind.LEAD: others.LEAD,
    Kind.ENQUIRY: enquiry.MOVES,
    Kind.COMPLAINT: others.COMPLAINT,
    Kind.DATA: others.DATA,
}

MOVES: Mapping[Kind, Mapping[str, Move]] = {
    kind: {move.name: move for move in table} for kind, table in _TABLES.items()
}

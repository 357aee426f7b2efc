"""How the four kinds that go on differ from each other, as data. One table of moves serves them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cases.states import ON_NOTICE, Kind, Track


@dataclass(frozen=True, slots=True)
class Procedure:
    paid: bool  # money every month, so an opinion names an amount
    checked: bool  # the county compares the economy before an opinion
    noticed: bool  # public notice before the decision
    end_noticed: bool  # and before it ends
    self_care: bool  # self-care is assessed (特困认定办法 Arts. 20-23)
    extend_for: tuple[str, ...]  # reason codes for the longer limit; none: there is none


PROCEDURES: Mapping[Kind, Procedure] = {
    Kind.DIBAO: Procedure(True, True, True, False, False, ("objection", "apart", "elsewhere", "hard")),
    Kind.TEKUN: Procedure(True, True, True, True, True, ()),
    Kind.BORDER: Procedure(False, True, True, False, False, ("objection", "apart", "elsewhere", "hard")),
    Kind.RIGID: Procedure(False, True, False, False, False, ("apart", "hard")),  # 2025 办法 Art. 8
}


def on_notice(kind: Kind, track: Track, ending: bool) -> bool:
    """Whether a decision to grant (or to end) is put on public notice first."""
    procedure = PROCEDURES.get(kind)
    if procedure is None:
        return kind is Kind.TEMPORARY and track in ON_NOTICE and not ending
    return procedure.end_noticed if ending else procedure.noticed

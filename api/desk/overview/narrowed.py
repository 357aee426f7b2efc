"""Which cases of a place and a period a figure counts: the rest of the address of the list behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Annotated

from fastapi import Depends

from api.desk.overview.asked import LEADERS
from api.guard import Staff
from cases.states import Kind, Track
from store.casework.milestones import OUTCOMES
from store.casework.months import BUCKETS
from store.residents.surveys import FACES

TIMED = ("in-time", "late")
NO_VILLAGE = "none"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Empty text does not narrow. See `store.desk.overview_lists.Wanted`."""

    kind: str
    track: str
    village: str  # its code, or NO_VILLAGE
    outcome: str
    days: str
    timed: str
    staff: str
    face: str

    def said(self) -> dict[str, str]:
        """What does narrow, for the address of another page of the same list."""
        return {name: value for name, value in asdict(self).items() if value}


def narrowed(
    signed: Staff,
    kind: str = "",
    track: str = "",
    village: str = "",
    outcome: str = "",
    days: str = "",
    timed: str = "",
    staff: str = "",
    face: str = "",
) -> Narrowed:
    """Anything that is not there to choose does not narrow. Who carries a case is for those who lead."""
    return Narrowed(
        kind=_of(Kind, kind),
        track=_of(Track, track),
        village=_of((NO_VILLAGE,), village) or _digits(village, 12),
        outcome=_of(OUTCOMES, outcome),
        days=_of((f"{each:02}" for each in BUCKETS), days),
        timed=_of(TIMED, timed),
        staff=_digits(staff, 9) if signed.actor.role in LEADERS else "",
        face=_of(FACES, face),
    )


NarrowedTo = Annotated[Narrowed, Depends(narrowed)]


def _of(known: Iterable[object], said: str) -> str:
    return said if said in map(str, known) else ""


def _digits(said: str, most: int) -> str:
    return said if said.isascii() and said.isdecimal() and len(said) <= most else ""

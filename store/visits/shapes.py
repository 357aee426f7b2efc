"""What visits hand to pages and papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cases.refusals import MoveRefused

WHY = ("survey", "assist", "review")
"""Survey by two people, help from the village, review of who is in the aid. Words: `visit-why-<value>`."""
PARTS = ("point", "care", "notes", "photo", "signature")
SIGNERS = ("resident", "first", "second")
MOST_PARTS = 600
MOST_PHOTOS = 20


class VisitRefused(MoveRefused):
    """Something is missing or cannot be. `message` is the id of a kind sentence."""

    status = 422

    def __init__(self, message: str) -> None:
        super().__init__("visit")
        self.message = message


@dataclass(frozen=True, slots=True)
class Plan:
    """What is planned. `second`: 0 for nobody, None to let the lot choose with `seed`."""

    key: str
    day: date
    first: int
    second: int | None
    seed: str = ""
    remote: bool = False
    code: str = ""  # why by telephone or video: of cases.tables.looking.REMOTE
    reason: str = ""  # more about it, in words
    tells: bool = False  # the household is told the day
    instead_of: str = ""  # what was planned when it was looked at (`arranged`); "" for whatever is by now


@dataclass(frozen=True, slots=True)
class Sent:
    """A part as a phone sends it. `key` is made there: whatever is sent again is the same part."""

    key: str
    kind: str
    subject: str
    at: int  # ms, by the phone's clock
    body: Mapping[str, Any] = field(default_factory=dict)
    page: str | None = None
    preview: str | None = None


@dataclass(frozen=True, slots=True)
class VisitPart:
    id: int
    kind: str
    subject: str
    at: int
    got_at: int
    by: str  # name
    late: bool
    body: Mapping[str, Any]
    page: str | None
    preview: str | None


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of a list, and the head of the visit's own page."""

    id: int
    case_id: int
    code: str
    name: str  # of the person in need
    area: str
    village: str | None
    why: str
    day: date
    first: int | None
    second: int | None
    first_name: str
    second_name: str
    seed: str
    remote: bool
    state: str
    remote_why: str  # why by telephone or video, of cases.tables.looking.REMOTE; "" at the home
    reason: str
    done_at: int | None
    outcome: Mapping[str, Any]  # of one that is over: what became of each point
    told_day: date | None  # the day that the household was told last

    @property
    def arranged(self) -> str:
        return arranged(self.day, self.first, self.second)

    @property
    def surveyors(self) -> tuple[int, ...]:
        return tuple(each for each in (self.first, self.second) if each)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(each for each in (self.first_name, self.second_name) if each)


def arranged(day: date, first: int | None, second: int | None) -> str:
    """Day and people in one word, to tell whether somebody has arranged it otherwise."""
    return f"{day.isoformat()}:{first or 0}:{second or 0}"


@dataclass(frozen=True, slots=True)
class Record:
    """What stands written down: of each point the last word, everything signed, every photo."""

    points: Mapping[str, VisitPart]
    care: VisitPart | None
    notes: VisitPart | None
    photos: tuple[VisitPart, ...]
    signatures: Mapping[str, VisitPart]
    late: tuple[VisitPart, ...]

    @property
    def failed(self) -> tuple[str, ...]:
        """Items of self-care that the person cannot do alone."""
        return tuple(self.care.body.get("failed", ())) if self.care else ()

    def note(self, name: str) -> str:
        return str(self.notes.body.get(name, "")) if self.notes else ""

"""Every step's own deadline, as one table of data: how long, counted from when, and where that is written.

A row without a source is a goal of the service and is called one wherever it is shown. Days that a text gives
without saying "working" are calendar days. Figures are those of the national texts (policy of 2021-2026); the
total of a case is in `cases.clock`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cases.calendar import WorkCalendar, day_of
from cases.case import Case, Level
from cases.hands import Part
from cases.states import Kind, State, Track
from rules.line import Source
from rules.months import months_later
from rules.sources import DIBAO, REFORM, RIGID, SAFETY_NET, TEKUN


class Basis(StrEnum):
    LEGAL = "legal"
    GOAL = "goal"


class Unit(StrEnum):
    WORKING = "working"
    CALENDAR = "calendar"
    MONTHS = "months"


class Since(StrEnum):
    """What a deadline is counted from."""

    ENTERED = "entered"  # the day on which the case came to stand there
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Deadline:
    kinds: frozenset[Kind]
    step: str  # a state, or a step with a name of its own (`Move.step`)
    days: int  # or months: see unit
    unit: Unit
    basis: Basis
    source: Source | None = None  # None for a goal
    since: Since = Since.ENTERED
    until: Part | None = None  # met once somebody did this part
    level: Level | None = None  # only where this level decides

    def last_day(self, start: date, calendar: WorkCalendar) -> date:
        """The last day; the first does not count."""
        if self.unit is Unit.WORKING:
            return calendar.add(start, self.days)
        if self.unit is Unit.MONTHS:
            return months_later(start, self.days)
        return start + timedelta(days=self.days)


_W, _C, _M = Unit.WORKING, Unit.CALENDAR, Unit.MONTHS
_LEGAL, _GOAL = Basis.LEGAL, Basis.GOAL


def _of(*kinds: Kind) -> frozenset[Kind]:
    return frozenset(kinds)


_DIBAO, _TEKUN, _BORDER, _RIGID = (_of(kind) for kind in (Kind.DIBAO, Kind.TEKUN, Kind.BORDER, Kind.RIGID))
_STANDING = _DIBAO | _TEKUN | _BORDER | _RIGID
_LOOKED_INTO = (State.ACCEPTED, State.WAITING, State.CHECKING, State.SURVEYING)

DEADLINES: tuple[Deadline, ...] = (
    Deadline(_DIBAO, State.ACCEPTED, 3, _W, _LEGAL, DIBAO.at("15"), Since.ACCEPTED, Part.SURVEYED),
    Deadline(_DIBAO, State.CHECKING, 3, _W, _LEGAL, DIBAO.at("17")),
    Deadline(_DIBAO, State.NOTICED, 7, _C, _LEGAL, DIBAO.at("19")),
    Deadline(_DIBAO, State.CONFIRMING, 10, _W, _LEGAL, DIBAO.at("20"), level=Level.COUNTY),
    Deadline(_DIBAO, State.REFUSED, 3, _W, _LEGAL, DIBAO.at("21")),
    Deadline(_DIBAO, State.RUNNING, 12, _M, _LEGAL, DIBAO.at("31")),
    Deadline(_DIBAO, "death", 3, _M, _LEGAL, SAFETY_NET.at("1")),
    *(
        Deadline(_TEKUN, state, 15, _W, _LEGAL, TEKUN.at("13"), Since.ACCEPTED, Part.PROPOSED)
        for state in _LOOKED_INTO
    ),
    Deadline(_TEKUN, State.NOTICED, 7, _C, _LEGAL, TEKUN.at("15")),
    Deadline(_TEKUN, State.OBJECTED, 15, _W, _LEGAL, TEKUN.at("15")),
    Deadline(_TEKUN, State.CONFIRMING, 15, _W, _LEGAL, TEKUN.at("16"), level=Level.COUNTY),
    Deadline(_TEKUN, State.REFUSED, 3, _W, _LEGAL, TEKUN.at("18")),
    Deadline(_TEKUN, "care", 10, _W, _LEGAL, TEKUN.at("23")),
    Deadline(_TEKUN, State.RUNNING, 12, _M, _LEGAL, REFORM.at("7")),
    Deadline(_RIGID, State.RUNNING, 12, _M, _LEGAL, RIGID.at("10")),
    # What follows has no national number: goals of the service.
    Deadline(_STANDING, State.SUBMITTED, 3, _W, _GOAL),
    Deadline(_STANDING, State.HEARING, 5, _W, _GOAL),
    Deadline(_BORDER, State.NOTICED, 7, _C, _GOAL),
    Deadline(_BORDER, State.RUNNING, 6, _M, _GOAL),
    Deadline(_STANDING | _of(Kind.TEMPORARY), State.REFERRED, 1, _W, _GOAL),
    Deadline(_of(Kind.TEMPORARY), State.NOTICED, 7, _C, _GOAL),
    Deadline(_of(Kind.TEMPORARY), "explain", 10, _W, _GOAL),
    Deadline(_of(Kind.TEMPORARY), State.APPROVED, 3, _W, _GOAL),
    Deadline(_of(Kind.LEAD), State.SUBMITTED, 1, _W, _GOAL),
    Deadline(_of(Kind.LEAD), State.ACCEPTED, 3, _W, _GOAL, since=Since.ACCEPTED, until=Part.SURVEYED),
    Deadline(_of(Kind.COMPLAINT), State.SUBMITTED, 3, _W, _GOAL),
    Deadline(_of(Kind.DATA), State.SUBMITTED, 3, _W, _GOAL),
)


@dataclass(frozen=True, slots=True)
class Total:
    """From acceptance (temporary assistance: from handing in) to the decision."""

    kind: Kind
    days: int
    unit: Unit
    basis: Basis
    source: Source | None = None
    level: Level | None = None  # only where this level decides
    extended: int | None = None  # the most, with a reason code
    tracks: frozenset[Track] = frozenset()  # of temporary assistance


TOTALS: tuple[Total, ...] = (
    Total(Kind.DIBAO, 20, _W, _LEGAL, SAFETY_NET.at("4"), Level.TOWNSHIP, 45),
    Total(Kind.DIBAO, 30, _W, _LEGAL, DIBAO.at("22"), extended=45),
    Total(Kind.BORDER, 30, _W, _GOAL, extended=45),  # it may follow the dibao rule
    Total(Kind.RIGID, 30, _W, _LEGAL, RIGID.at("8"), extended=45),
    Total(Kind.LEAD, 5, _W, _GOAL),
    Total(Kind.COMPLAINT, 15, _W, _GOAL),
    Total(Kind.DATA, 15, _W, _GOAL),
)
"""Tekun has no total of its own: it is the sum of its steps."""


def total_of(kind: Kind, level: Level) -> Total | None:
    return next((row for row in TOTALS if row.kind is kind and row.level in (None, level)), None)


def rows_for(kind: Kind, step: str) -> Iterable[Deadline]:
    return (row for row in DEADLINES if kind in row.kinds and row.step == step)


def deadline_of(case: Case, step: str | None = None) -> Deadline | None:
    """The row that a case stands under. `step` names one that is not a state."""
    decides = case.proposal.level if case.proposal else None
    for row in rows_for(case.kind, step or case.state):
        met = row.until is not None and case.done(row.until)
        if not met and row.level in (None, decides):
            return row
    return None


def step_day(case: Case, today: date, calendar: WorkCalendar | None, step: str | None = None) -> date | None:
    """The last day of the step that a case begins today; None where nothing is to be kept."""
    row = deadline_of(case, step)
    if row is None or calendar is None:
        return None
    if row.since is Since.ACCEPTED:
        return row.last_day(day_of(case.accepted_at), calendar) if case.accepted_at else None
    return row.last_day(today, calendar)


def paid_from(kind: Kind, decided: date) -> date:
    """From which day monthly aid is paid: the month after the decision (低保办法 21, 特困办法 17)."""
    if kind not in (Kind.DIBAO, Kind.TEKUN):
        return decided
    return (decided.replace(day=1) + timedelta(days=32)).replace(day=1)

"""Until when a case has to be answered, and how far along that is. Days come in; no wall clock is read.

Two kinds of clock:

* legal: small quick aid and crises, three days from handing in (2026 Opinion on temporary assistance:
  "一般不超过3天", which does not say working days, so the stricter reading holds). It never stands still
  and is never moved to a later day because of a holiday.
* goal: no national number exists for the expenditure track. The county promises some working days; it must
  be called a goal (服务目标) wherever it is shown. It stands still while the resident is asked for something.

A day that was told to the resident is moved only by such a wait. Taking a case late moves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from cases.calendar import WorkCalendar, day_of
from cases.case import Case
from cases.states import LEGAL_LIMIT, Kind, State, Track

QUICK_DAYS = 3
SOON = 2  # working days


class Basis(StrEnum):
    LEGAL = "legal"
    GOAL = "goal"


class Unit(StrEnum):
    WORKING = "working"
    CALENDAR = "calendar"


class Colour(StrEnum):
    """Words: `colour-<value>`."""

    OK = "ok"
    SOON = "soon"
    LATE = "late"


class Limits(Protocol):
    """What the county promises. `dialogs.ground.County` is one."""

    @property
    def expenditure_working_days(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Promised:
    """Limits by themselves, for whoever has no county at hand."""

    expenditure_working_days: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What a move has to know of the county. Without them clocks keep the day they have."""

    calendar: WorkCalendar
    limits: Limits
    review_body: str = ""  # where an administrative review is applied for


@dataclass(frozen=True, slots=True)
class Due:
    day: date
    kind: Basis
    days: int
    unit: Unit
    estimated: bool = False  # holidays of a year in between are not announced yet


@dataclass(frozen=True, slots=True)
class Clock:
    """A running clock as it is shown."""

    due: date
    kind: Basis
    colour: Colour
    day_number: int  # "受理第 n 个工作日", or since handing in while nobody has accepted it
    accepted: bool
    left: int  # working days; 0 on the last day; negative when overdue
    paused: bool  # a goal that waits for the resident
    estimated: bool


def basis(track: Track) -> Basis:
    return Basis.LEGAL if track in LEGAL_LIMIT else Basis.GOAL


def due(track: Track, started: date, calendar: WorkCalendar, limits: Limits) -> Due | None:
    """The last day for an answer; the day of starting does not count. None for an enquiry."""
    if track is Track.NONE:
        return None
    if track not in LEGAL_LIMIT:
        days = limits.expenditure_working_days
        day = calendar.add(started, days)
        return Due(day, Basis.GOAL, days, Unit.WORKING, calendar.estimated(started, day))
    return Due(started + timedelta(days=QUICK_DAYS), Basis.LEGAL, QUICK_DAYS, Unit.CALENDAR)


def due_day(kind: Kind, track: Track, started: date, terms: Terms | None) -> date | None:
    """The same as a bare day, for a case. None without terms."""
    if terms is None or kind is Kind.ENQUIRY:
        return None
    found = due(track, started, terms.calendar, terms.limits)
    return found.day if found else None


def after_wait(case: Case, today: date, terms: Terms | None) -> date | None:
    """The due day once the resident has answered: a goal moves by the working days waited."""
    asked = case.wanted.asked if case.wanted else None
    if case.due is None or asked is None or terms is None or basis(case.track) is Basis.LEGAL:
        return case.due
    return terms.calendar.add(case.due, max(0, terms.calendar.count(asked, today)))


def elapsed(started: date, today: date, calendar: WorkCalendar) -> int:
    """Which working day this is, the day of starting being the first."""
    return 1 + max(0, calendar.count(started, today))


def left(due_on: date, today: date, calendar: WorkCalendar) -> int:
    """Working days that remain; 0 on the last day; negative when it has passed, even by a weekend only."""
    if today > due_on:
        return min(-1, calendar.count(today, due_on))
    return calendar.count(today, due_on)


def colour(due_on: date, today: date, calendar: WorkCalendar) -> Colour:
    if today > due_on:
        return Colour.LATE
    return Colour.SOON if left(due_on, today, calendar) <= SOON else Colour.OK


def clock_of(case: Case, today: date, calendar: WorkCalendar) -> Clock | None:
    """The clock of a case, None where none runs."""
    if case.due is None or not case.open:
        return None
    started = day_of(case.accepted_at or case.submitted_at)
    kind = basis(case.track)
    paused = kind is Basis.GOAL and case.state is State.WAITING
    return Clock(
        due=case.due,
        kind=kind,
        colour=Colour.OK if paused else colour(case.due, today, calendar),
        day_number=elapsed(started, today, calendar),
        accepted=case.accepted_at is not None,
        left=left(case.due, today, calendar),
        paused=paused,
        estimated=kind is Basis.GOAL and calendar.estimated(started, case.due),
    )

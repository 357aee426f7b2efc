"""Until when a case has to be answered, and how far along that is. Days come in; no wall clock is read.

Two kinds of clock:

* legal: small quick aid and crises, three days from handing in (2026 Opinion on temporary assistance:
  "一般不超过3天", which does not say working days, so the stricter reading holds); dibao and rigid spending
  in working days from acceptance. It never stands still and is never moved because of a holiday.
  Tekun has such days for each step and none for all of them: what is shown is their sum, and called that.
* goal: no national number exists. The county promises some working days; it must be called a goal
  (服务目标) wherever it is shown. It stands still while the resident is asked for something, or for a reason
  of a list.

A day that was told to the resident is moved only by such a wait, or by the longer limit that the law gives
for a reason. Taking a case late moves nothing. The deadlines of single steps are in `cases.deadlines`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cases.approval import level
from cases.calendar import WorkCalendar, china_day
from cases.case import Case, Level
from cases.deadlines import QUICK, Basis, Unit, deadline_of, rows_for, total_of
from cases.hands import Part
from cases.states import LEGAL_LIMIT, Kind, State, Track
from cases.terms import Terms

SOON = 2  # working days
ENDS = "recognised"
CARE = "care"  # self-care is assessed anew (特困办法 Art. 23)
ANNOUNCED = 11  # the month in which next year's holidays are announced


class Colour(StrEnum):
    """Words: `colour-<value>`."""

    OK = "ok"
    SOON = "soon"
    LATE = "late"


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
    told: str  # as the resident is told it: see `told_as`
    colour: Colour
    day_number: int  # "受理第 n 个工作日", or since handing in while nobody has accepted it
    accepted: bool
    left: int  # working days; 0 on the last day; negative when overdue
    paused: bool  # a goal that waits for the resident
    estimated: bool


def basis(track: Track) -> Basis:
    """Of temporary assistance."""
    return Basis.LEGAL if track in LEGAL_LIMIT else Basis.GOAL


def basis_of(case: Case) -> Basis:
    """Whether the limit of a case is the law's, or a goal of the service."""
    if case.kind is Kind.TEMPORARY:
        return basis(case.track)
    row = total_of(case.kind, Level.COUNTY)
    return row.span.basis if row else Basis.GOAL


def told_as(case: Case) -> str:
    """How its last day is told: "legal", "goal", or "steps" where the law has days for each step, none for
    all of them together.
    """
    return "steps" if case.kind is Kind.TEKUN and case.accepted_at else basis_of(case).value


def due(track: Track, started: date, terms: Terms, area: str) -> Due | None:
    """The last day for an answer to a request for temporary assistance; the day of starting does not count.

    None for an enquiry.
    """
    if track is Track.NONE:
        return None
    calendar = terms.calendar
    if track not in LEGAL_LIMIT:
        days = terms.limits.expenditure_working_days
        day = calendar.add(started, days)
        return Due(day, Basis.GOAL, days, Unit.WORKING, calendar.estimated(started, day))
    last = QUICK.last_day(started, calendar, terms.standards, area)
    return Due(last, Basis.LEGAL, (last - started).days, QUICK.unit) if last else None


def due_day(case: Case, started: date, terms: Terms | None) -> date | None:
    """The same as a bare day, counted from handing in. None without terms, and for other kinds."""
    if terms is None or case.kind is not Kind.TEMPORARY:
        return None
    found = due(case.track, started, terms, case.area)
    return found.day if found else None


def accepted_due(case: Case, accepted: date, terms: Terms | None) -> date | None:
    """The last day for an answer of a case that is accepted on that day, of the kinds that count from then.

    Tekun has no total: it is the sum of opinion, notice and confirmation.
    """
    if terms is None:
        return None
    row = total_of(case.kind, level(case, None, accepted, terms.standards))
    if row is not None:
        return row.span.last_day(accepted, terms.calendar, terms.standards, case.area)
    return _sum_of_steps(case, accepted, terms) if case.kind is Kind.TEKUN else None


def _sum_of_steps(case: Case, accepted: date, terms: Terms) -> date | None:
    day: date | None = accepted
    for step in (State.ACCEPTED, State.NOTICED, State.CONFIRMING):
        span = next(iter(rows_for(case.kind, step))).span
        day = span.last_day(day, terms.calendar, terms.standards, case.area) if day else None
    return day


def longer(case: Case, terms: Terms | None) -> date | None:
    """The last day under the longer limit, which needs a reason code."""
    row = total_of(case.kind, Level.COUNTY)
    if terms is None or row is None or row.longest is None or case.accepted_at is None:
        return case.due
    accepted = china_day(case.accepted_at)
    day = row.longest.last_day(accepted, terms.calendar, terms.standards, case.area)
    return max(day, case.due) if day and case.due else day or case.due


def after_wait(case: Case, today: date, terms: Terms | None) -> date | None:
    """The due day once the wait is over: a goal moves by the working days waited, a legal limit never."""
    since = case.paused_since or (case.wanted.asked if case.wanted else None)
    if case.due is None or since is None or terms is None or basis_of(case) is Basis.LEGAL:
        return case.due
    return terms.calendar.add(case.due, max(0, terms.calendar.count(since, today)))


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
    started = china_day(case.accepted_at or case.submitted_at)
    kind = basis_of(case)
    paused = kind is Basis.GOAL and case.state in (State.WAITING, State.SUSPENDED)
    return Clock(
        due=case.due,
        kind=kind,
        told=told_as(case),
        colour=Colour.OK if paused else colour(case.due, today, calendar),
        day_number=elapsed(started, today, calendar),
        accepted=case.accepted_at is not None,
        left=left(case.due, today, calendar),
        paused=paused,
        estimated=_in_working_days(case) and calendar.estimated(started, case.due),
    )


def _in_working_days(case: Case) -> bool:
    """Whether its last day depends on which days are holidays: but for quick aid, counted in plain days."""
    return case.kind is not Kind.TEMPORARY or basis(case.track) is Basis.GOAL


@dataclass(frozen=True, slots=True)
class StepClock:
    """How far along the step is in which a case stands.

    `what` is to be done by then: a part (`cases.hands.Part`) or the state to get out of. Its words are
    `desk-step-<what>`.
    """

    what: str
    due: date
    colour: Colour
    kind: Basis


def step_clock(case: Case, today: date, calendar: WorkCalendar) -> StepClock | None:
    """None where the step has no deadline of its own."""
    cared = case.state is State.RUNNING and case.done(Part.CARE)
    row = deadline_of(case, CARE if cared else None)
    if case.step_due is None:
        return None
    tint = colour(case.step_due, today, calendar)
    what = CARE if cared else str(row.until if row and row.until else case.state)
    if case.kind is Kind.RIGID and case.state is State.RUNNING:
        what = ENDS  # a recognition is not looked at again: it runs out (2025 Measures Art. 10)
    return StepClock(what, case.step_due, tint, row.span.basis if row else Basis.GOAL)


def missing_year(today: date, calendar: WorkCalendar) -> int | None:
    """This year, or from November on the next, whose holidays are announced by now and not in the calendar.

    Until they are, days of that year are reckoned by plain weekends, and the county is told so.
    """
    announced = (today.year, today.year + 1) if today.month >= ANNOUNCED else (today.year,)
    return next((year for year in announced if not calendar.knows(year)), None)

"""Every step's own deadline, as one table of data: what sets it, and counted from when.

How long a step may last by law stands with the other dated figures (`rules/standards`): with its days, its
article and how sure it is; a row here only names the figure. A row with a number of its own is a goal of the
service and is called one wherever it is shown. Days that a text gives without saying "working" are calendar
days. The total of a case is in `cases.clock`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cases.calendar import WorkCalendar, china_day
from cases.case import Case, Level
from cases.hands import Part
from cases.states import Kind, State, Track
from cases.terms import Terms
from rules.months import months_later
from rules.standards import Standards


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
class Span:
    """So many days or months, as `unit` says: by a standard that is in force, or as a goal."""

    unit: Unit
    law: str = ""  # the standard that sets how many; "": no text does
    goal: int = 0  # how many the service aims at, where none does

    @property
    def basis(self) -> Basis:
        return Basis.LEGAL if self.law else Basis.GOAL

    def length(self, standards: Standards, day: date, area: str) -> int | None:
        """None on a day on which the text does not hold, or nobody knows its figure.

        A figure that nobody has reconfirmed in time binds us on: it is no less the law.
        """
        if not self.law:
            return self.goal
        found = standards.within(self.law, day, area)
        return None if found is None or found.unknown else int(found.number_value)

    def last_day(self, start: date, calendar: WorkCalendar, standards: Standards, area: str) -> date | None:
        """The last day; the first does not count."""
        length = self.length(standards, start, area)
        if length is None:
            return None
        if self.unit is Unit.WORKING:
            return calendar.add(start, length)
        if self.unit is Unit.MONTHS:
            return months_later(start, length)
        return start + timedelta(days=length)


@dataclass(frozen=True, slots=True)
class Deadline:
    kinds: frozenset[Kind]
    step: str  # a state, or a step with a name of its own (`Move.step`)
    span: Span
    since: Since = Since.ENTERED
    until: Part | None = None  # met once somebody did this part
    level: Level | None = None  # only where this level decides


_W, _C, _M = Unit.WORKING, Unit.CALENDAR, Unit.MONTHS


def _of(*kinds: Kind) -> frozenset[Kind]:
    return frozenset(kinds)


_DIBAO, _TEKUN, _BORDER, _RIGID = (_of(kind) for kind in (Kind.DIBAO, Kind.TEKUN, Kind.BORDER, Kind.RIGID))
_STANDING = _DIBAO | _TEKUN | _BORDER | _RIGID
_LOOKED_INTO = (State.ACCEPTED, State.WAITING, State.CHECKING, State.SURVEYING)


def _working(law: str) -> Span:
    return Span(Unit.WORKING, law)


def _days(law: str) -> Span:
    return Span(Unit.CALENDAR, law)


def _months(law: str) -> Span:
    return Span(Unit.MONTHS, law)


def _aim(unit: Unit, goal: int) -> Span:
    return Span(unit, goal=goal)


DEADLINES: tuple[Deadline, ...] = (
    Deadline(_DIBAO, State.ACCEPTED, _working("dibao.survey_days"), Since.ACCEPTED, Part.SURVEYED),
    Deadline(_DIBAO, State.CHECKING, _working("dibao.check_days")),
    Deadline(_DIBAO, State.NOTICED, _days("dibao.notice_days")),
    Deadline(_DIBAO, State.CONFIRMING, _working("dibao.confirm_days"), level=Level.COUNTY),
    Deadline(_DIBAO, State.REFUSED, _working("dibao.refusal_days")),
    Deadline(_DIBAO, State.RUNNING, _months("review.stable.months")),
    Deadline(_DIBAO, "death", _months("dibao.death_months")),
    *(
        Deadline(_TEKUN, state, _working("tekun.opinion_days"), Since.ACCEPTED, Part.PROPOSED)
        for state in _LOOKED_INTO
    ),
    Deadline(_TEKUN, State.NOTICED, _days("tekun.notice_days")),
    Deadline(_TEKUN, State.OBJECTED, _working("tekun.objection_days")),
    Deadline(_TEKUN, State.CONFIRMING, _working("tekun.confirm_days"), level=Level.COUNTY),
    Deadline(_TEKUN, State.REFUSED, _working("tekun.refusal_days")),
    Deadline(_TEKUN, "care", _working("tekun.care_days")),
    Deadline(_TEKUN, State.RUNNING, _months("tekun.review_months")),
    Deadline(_RIGID, State.RUNNING, _months("rigid.validity_months")),
    # What follows has no national number: goals of the service.
    Deadline(_STANDING, State.SUBMITTED, _aim(_W, 3)),
    Deadline(_STANDING, State.HEARING, _aim(_W, 5)),
    Deadline(_BORDER, State.NOTICED, _aim(_C, 7)),
    Deadline(_BORDER, State.RUNNING, _aim(_M, 6)),
    Deadline(_STANDING | _of(Kind.TEMPORARY), State.REFERRED, _aim(_W, 1)),
    Deadline(_of(Kind.TEMPORARY), State.NOTICED, _aim(_C, 7)),
    Deadline(_of(Kind.TEMPORARY), "explain", _aim(_W, 10)),
    Deadline(_of(Kind.TEMPORARY), State.APPROVED, _aim(_W, 3)),
    Deadline(_of(Kind.LEAD), State.SUBMITTED, _aim(_W, 1)),
    Deadline(_of(Kind.LEAD), State.ACCEPTED, _aim(_W, 3), since=Since.ACCEPTED, until=Part.SURVEYED),
    Deadline(_of(Kind.COMPLAINT), State.SUBMITTED, _aim(_W, 3)),
    Deadline(_of(Kind.DATA), State.SUBMITTED, _aim(_W, 3)),
)

QUICK = _days("temporary.quick.max_days")
"""From handing in to the decision, of small quick aid and of crises."""


@dataclass(frozen=True, slots=True)
class Total:
    """From acceptance (temporary assistance: from handing in) to the decision, in working days."""

    kind: Kind
    span: Span
    level: Level | None = None  # only where this level decides
    longest: Span | None = None  # the most, with a reason code
    tracks: frozenset[Track] = frozenset()  # of temporary assistance


TOTALS: tuple[Total, ...] = (
    Total(
        Kind.DIBAO, _working("dibao.decide_days_township"), Level.TOWNSHIP, _working("dibao.decide_days_hard")
    ),
    Total(Kind.DIBAO, _working("dibao.decide_days"), longest=_working("dibao.decide_days_hard")),
    Total(Kind.BORDER, _aim(_W, 30), longest=_aim(_W, 45)),  # it may follow the dibao rule
    Total(Kind.RIGID, _working("rigid.decide_days"), longest=_working("rigid.decide_days_hard")),
    Total(Kind.LEAD, _aim(_W, 5)),
    Total(Kind.COMPLAINT, _aim(_W, 15)),
    Total(Kind.DATA, _aim(_W, 15)),
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


def step_day(case: Case, today: date, terms: Terms | None, step: str | None = None) -> date | None:
    """The last day of the step that a case begins today; None where nothing is to be kept."""
    row = deadline_of(case, step)
    if row is None or terms is None:
        return None
    start = today
    if row.since is Since.ACCEPTED:
        if case.accepted_at is None:
            return None
        start = china_day(case.accepted_at)
    return row.span.last_day(start, terms.calendar, terms.standards, case.area)


def paid_from(kind: Kind, decided: date) -> date:
    """From which day monthly aid is paid: the month after the decision (低保办法 21, 特困办法 17)."""
    if kind not in (Kind.DIBAO, Kind.TEKUN):
        return decided
    return (decided.replace(day=1) + timedelta(days=32)).replace(day=1)

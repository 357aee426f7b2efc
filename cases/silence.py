"""A case in which nothing happens: its handler is reminded, then it is anybody's, then a head hears of it.

How long that takes is a goal of the service, set by the county and counted in working days; no law gives it.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cases.calendar import WorkCalendar
from cases.case import Case
from cases.move import Move, Step
from cases.people import Role
from cases.states import OPEN

HEAD, COUNTY = "head", "county"
"""To whom a case is brought up; in the data of the move."""

Done = tuple[str, str]
"""A step that was made since anybody worked the case: the move, and to whom."""

WAITS_FOR_OTHERS = frozenset({"waiting", "supplement", "noticed", "suspended", "hearing"})
"""States in which the next step is not the office's; stillness is no silence there."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Working days without a step, until each thing happens. Holds from `since` on."""

    since: date
    remind: int
    give_back: int
    head: int
    county: int


def patience_on(known: Iterable[Patience], day: date) -> Patience | None:
    """What holds on a day; None before the first, or where a county has set nothing."""
    begun = [each for each in known if each.since <= day]
    return max(begun, key=lambda each: each.since, default=None)


def next_step(silent: int, patience: Patience, done: Set[Done], *, assigned: bool) -> Done | None:
    """What is due after so many silent working days: one step at a time, none of them twice."""
    if assigned:
        if silent >= patience.give_back:
            return "give_back", ""
        return _unless(done, "nudge", "", due=silent >= patience.remind)
    to_head = _unless(done, "escalate", HEAD, due=silent >= patience.head)
    return to_head or _unless(done, "escalate", COUNTY, due=silent >= patience.county)


def silent_since(today: date, working_days: int, calendar: WorkCalendar) -> date:
    """The latest day after which, up to today, so many working days have passed."""
    day = today
    while calendar.count(day, today) < working_days:
        day -= timedelta(days=1)
    return day


def _unless(done: Set[Done], move: str, to: str, *, due: bool) -> Done | None:
    return (move, to) if due and (move, to) not in done else None


def _nobodys_again(case: Case, step: Step) -> Case:
    return replace(case, assignee=None)


MOVES = (
    Move("nudge", frozenset({Role.SYSTEM}), OPEN),
    Move("give_back", frozenset({Role.SYSTEM}), OPEN, effect=_nobodys_again),
    Move("escalate", frozenset({Role.SYSTEM}), OPEN),
)
"""Made by the house alone, in every kind of case."""

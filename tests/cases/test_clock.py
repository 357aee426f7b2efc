"""Until when a resident hears, and that nobody quietly moves that day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from cases.case import Wanted
from cases.clock import Basis, Colour, Unit, clock_of, colour, due, elapsed, left
from cases.moves import Given, filed, make
from cases.states import State, Track
from cases.tables.shared import PAUSES
from tests.cases.ground import CLERK, HEAD, HERE, NOW, OFFICER, RESIDENT, TODAY, announced, case, terms


@pytest.mark.parametrize("track", [Track.QUICK, Track.CRISIS])
def test_quick_aid_has_three_days_and_no_holiday_makes_them_longer(track: Track) -> None:
    found = due(track, date(2026, 9, 30), terms(), HERE)
    assert found is not None
    assert (found.day, found.kind, found.days, found.unit) == (
        date(2026, 10, 3),
        Basis.LEGAL,
        3,
        Unit.CALENDAR,
    )
    assert not found.estimated


def test_the_expenditure_track_has_a_goal_in_working_days() -> None:
    found = due(Track.EXPENDITURE, date(2026, 9, 28), terms(), HERE)
    assert found is not None
    assert (found.day, found.kind, found.unit) == (date(2026, 10, 30), Basis.GOAL, Unit.WORKING)


def test_a_goal_that_reaches_into_a_year_not_announced_is_an_estimate() -> None:
    found = due(Track.EXPENDITURE, date(2026, 12, 20), terms(), HERE)
    assert found is not None and found.estimated


def test_an_enquiry_has_no_limit() -> None:
    assert due(Track.NONE, TODAY, terms(), HERE) is None


def test_the_day_of_acceptance_is_the_first_working_day() -> None:
    calendar = announced()
    assert elapsed(date(2026, 9, 30), date(2026, 9, 30), calendar) == 1
    assert elapsed(date(2026, 9, 30), date(2026, 10, 7), calendar) == 1
    assert elapsed(date(2026, 9, 30), date(2026, 10, 8), calendar) == 2
    assert elapsed(date(2026, 10, 3), date(2026, 10, 2), calendar) == 1, "a clock that runs ahead is no crash"


@pytest.mark.parametrize(
    ("today", "remains", "shown"),
    [
        (date(2026, 9, 15), 3, Colour.OK),
        (date(2026, 9, 16), 2, Colour.SOON),
        (date(2026, 9, 18), 0, Colour.SOON),
        (date(2026, 9, 19), -1, Colour.LATE),  # a Saturday: no working day has passed, the limit has
        (date(2026, 9, 20), -1, Colour.LATE),  # a Sunday that is worked
        (date(2026, 9, 22), -3, Colour.LATE),
    ],
)
def test_the_colour_warns_two_working_days_ahead(today: date, remains: int, shown: Colour) -> None:
    friday = date(2026, 9, 18)
    assert (left(friday, today, announced()), colour(friday, today, announced())) == (remains, shown)


def test_taking_a_case_late_does_not_move_the_day_that_was_told() -> None:
    asked = filed(case(track=Track.EXPENDITURE), RESIDENT, terms()).case
    taken = make("take", asked, CLERK, NOW + timedelta(days=9), Given(), terms()).case
    assert taken.due == asked.due is not None


def test_a_case_filed_late_in_the_evening_counts_from_the_day_in_china() -> None:
    late = case(submitted_at=datetime(2026, 9, 14, 16, 30, tzinfo=UTC))
    assert filed(late, RESIDENT, terms()).case.due == date(2026, 9, 18)


def test_a_goal_stands_still_while_the_resident_is_asked_for_something() -> None:
    wanted = Given(wanted=Wanted("papers.receipts", "请补收据"))
    begun = filed(case(track=Track.EXPENDITURE), RESIDENT, terms()).case
    taken = make("take", begun, CLERK, NOW, Given(), terms()).case
    asked = make("ask", taken, CLERK, NOW, wanted, terms()).case
    clock = clock_of(asked, TODAY + timedelta(days=60), announced())
    assert clock is not None and clock.paused and clock.colour is Colour.OK
    week = NOW + timedelta(days=7)
    answered = make("answer", asked, RESIDENT, week, Given(), terms()).case
    assert taken.due and answered.due
    assert announced().count(taken.due, answered.due) == announced().count(TODAY, date(2026, 9, 21)) == 6


def test_a_legal_day_never_stands_still() -> None:
    begun = filed(case(), RESIDENT, terms()).case
    taken = make("take", begun, CLERK, NOW, Given(), terms()).case
    asked = make("ask", taken, CLERK, NOW, Given(wanted=Wanted("person.id", "号码不对")), terms()).case
    answered = make("answer", asked, RESIDENT, NOW + timedelta(days=9), Given(), terms()).case
    assert answered.due == begun.due == date(2026, 9, 17)
    clock = clock_of(asked, date(2026, 9, 18), announced())
    assert clock is not None and not clock.paused and clock.colour is Colour.LATE


def test_a_decision_stops_the_clock_and_reopening_starts_a_new_one() -> None:
    accepted = case(State.ACCEPTED, due=date(2026, 9, 17), accepted_at=NOW)
    opinion = make("propose_no", accepted, CLERK, NOW, Given(reason="不符合"), terms()).case
    decided = make("refuse", opinion, OFFICER, NOW, Given(reason="不符合"), terms()).case
    assert decided.due is None and clock_of(decided, TODAY, announced()) is None
    again = make("reopen", decided, CLERK, NOW + timedelta(days=30), Given(reason="补了证明"), terms()).case
    assert again.due == date(2026, 10, 17)


def test_a_goal_that_stood_still_by_decision_goes_on_and_stands_still_no_more() -> None:
    """Else the days of the first pause would be counted again with the next one."""
    taken = case(State.ACCEPTED, track=Track.EXPENDITURE, accepted_at=NOW, due=date(2026, 10, 15))
    why = Given(reason="人在外省住院", code=PAUSES[0])
    paused = make("suspend", taken, HEAD, NOW, why, terms()).case
    assert paused.paused_since == TODAY
    resumed = make("resume", paused, CLERK, NOW + timedelta(days=7), Given(), terms()).case
    assert resumed.paused_since is None and resumed.due == announced().add(date(2026, 10, 15), 6)


def test_without_terms_a_day_that_was_told_still_stands() -> None:
    accepted = case(due=date(2026, 9, 17))
    assert make("take", accepted, CLERK, NOW).case.due == date(2026, 9, 17)


def test_a_running_clock_says_which_day_it_is_and_what_remains() -> None:
    accepted = case(State.ACCEPTED, track=Track.EXPENDITURE, accepted_at=NOW, due=date(2026, 10, 15))
    clock = clock_of(accepted, date(2026, 9, 16), announced())
    assert clock is not None
    assert (clock.day_number, clock.kind, clock.accepted) == (3, Basis.GOAL, True)
    assert clock.left == announced().count(date(2026, 9, 16), date(2026, 10, 15))

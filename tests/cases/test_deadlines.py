"""Every deadline of a step, at its last day, over National Day and over the Spring Festival of 2026.

The days were counted by hand: 1 to 7 October are off and Saturday the 10th is worked; 15 to 23 February are
off and Saturday the 14th is worked.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cases.case import Level, Meant
from cases.clock import Colour, clock_of, missing_year, step_clock
from cases.deadlines import DEADLINES, QUICK, TOTALS, Basis, Span, Unit, deadline_of, paid_from
from cases.moves import Given, make, open_to
from cases.states import Kind, State
from rules.standards import Confidence
from tests.cases.ground import (
    CLERK,
    COUNTY_HEAD,
    HEAD,
    HERE,
    OFFICER,
    TODAY,
    announced,
    case,
    in_force,
    proposed,
    terms,
    township_decides,
)

EVE = datetime(2026, 9, 30, 1, tzinfo=UTC)  # the last working day before National Day
BEFORE_SPRING = date(2026, 2, 13)
SPANS = [QUICK, *(row.span for row in (*DEADLINES, *TOTALS)), *(row.longest for row in TOTALS if row.longest)]


def test_every_legal_deadline_says_where_it_is_written_and_a_goal_claims_nothing() -> None:
    for span in SPANS:
        assert bool(span.law) != bool(span.goal), span
        if span.law:
            standard = in_force().on(span.law, TODAY, HERE)
            assert standard.confidence is Confidence.CONFIRMED and standard.number_value > 0, span
            assert standard.article or span is QUICK, span  # of that one an excerpt was read, without numbers


@pytest.mark.parametrize(
    ("kind", "state", "last", "over_spring"),
    [
        (Kind.DIBAO, State.ACCEPTED, date(2026, 10, 10), date(2026, 2, 25)),  # survey begins, Art. 15
        (Kind.DIBAO, State.CHECKING, date(2026, 10, 10), date(2026, 2, 25)),  # check begins, Art. 17
        (Kind.DIBAO, State.NOTICED, date(2026, 10, 7), date(2026, 2, 20)),  # seven calendar days, Art. 19
        (Kind.DIBAO, State.CONFIRMING, date(2026, 10, 20), None),  # Art. 20
        (Kind.DIBAO, State.REFUSED, date(2026, 10, 10), date(2026, 2, 25)),  # in writing, Art. 21
        (Kind.TEKUN, State.ACCEPTED, date(2026, 10, 27), None),  # opinion, Art. 13
        (Kind.TEKUN, State.NOTICED, date(2026, 10, 7), date(2026, 2, 20)),  # Art. 15
        (Kind.TEKUN, State.OBJECTED, date(2026, 10, 27), None),  # looked at again, Art. 15
        (Kind.TEKUN, State.CONFIRMING, date(2026, 10, 27), None),  # Art. 16
        (Kind.TEKUN, State.REFUSED, date(2026, 10, 10), date(2026, 2, 25)),  # Art. 18
        (Kind.DIBAO, State.HEARING, date(2026, 10, 13), None),  # a goal of the service
    ],
)
def test_a_step_ends_on_its_day(kind: Kind, state: State, last: date, over_spring: date | None) -> None:
    about = case(state, kind, proposal=proposed(level=Level.COUNTY), accepted_at=EVE)
    row = deadline_of(about)
    assert row is not None
    assert row.span.last_day(date(2026, 9, 30), announced(), in_force(), HERE) == last
    if over_spring:
        assert row.span.last_day(BEFORE_SPRING, announced(), in_force(), HERE) == over_spring


def test_on_its_last_day_a_step_is_in_time_and_the_day_after_it_is_late() -> None:
    taken = make("take", case(kind=Kind.DIBAO), CLERK, EVE, Given(), terms()).case
    assert taken.step_due == date(2026, 10, 10)
    in_time = step_clock(taken, date(2026, 10, 10), announced())
    late = step_clock(taken, date(2026, 10, 11), announced())
    assert in_time is not None and late is not None
    assert (in_time.colour, late.colour) == (Colour.SOON, Colour.LATE)


def test_before_a_text_holds_and_where_nobody_knows_its_figure_nothing_is_counted() -> None:
    twenty = next(row.span for row in TOTALS if row.level is Level.TOWNSHIP)
    assert twenty.length(in_force(), date(2022, 10, 20), HERE) == 20
    assert twenty.length(in_force(), date(2022, 10, 19), HERE) is None
    unknown = township_decides(ceiling=None)
    assert Span(Unit.WORKING, "temporary.small.ceiling").length(unknown, TODAY, HERE) is None


def test_dibao_has_thirty_working_days_and_twenty_where_the_township_decides() -> None:
    by_county = make("take", case(kind=Kind.DIBAO), CLERK, EVE, Given(), terms()).case
    ours = terms(standards=township_decides("dibao"))
    by_township = make("take", case(kind=Kind.DIBAO), CLERK, EVE, Given(), ours).case
    assert (by_county.due, by_township.due) == (date(2026, 11, 17), date(2026, 11, 3))
    clock = clock_of(by_county, date(2026, 11, 18), announced())
    assert clock is not None and (clock.kind, clock.colour) == (Basis.LEGAL, Colour.LATE)


def test_a_legal_limit_of_working_days_is_an_estimate_where_holidays_are_not_announced() -> None:
    december = datetime(2026, 12, 21, 1, tzinfo=UTC)
    taken = make("take", case(kind=Kind.DIBAO), CLERK, december, Given(), terms()).case
    assert taken.due is not None and taken.due.year == 2027
    clock = clock_of(taken, december.date(), announced())
    assert clock is not None and clock.kind is Basis.LEGAL and clock.estimated
    quick = case(due=date(2027, 1, 2), submitted_at=december)
    clock = clock_of(quick, december.date(), announced())
    assert clock is not None and clock.kind is Basis.LEGAL and not clock.estimated


def test_forty_five_working_days_need_a_head_a_reason_and_a_code() -> None:
    taken = make("take", case(kind=Kind.RIGID), CLERK, EVE, Given(), terms()).case
    longer = make("extend", taken, HEAD, EVE, Given(reason="住在外省", code="apart"), terms()).case
    assert (taken.due, longer.due, longer.extended) == (date(2026, 11, 17), date(2026, 12, 8), "apart")


def test_a_legal_limit_does_not_stand_still_while_the_resident_is_asked() -> None:
    waiting = case(State.WAITING, Kind.DIBAO, due=date(2026, 11, 17), accepted_at=EVE)
    back = make("unask", waiting, CLERK, datetime(2026, 11, 2, 1, tzinfo=UTC), Given(), terms()).case
    assert back.due == date(2026, 11, 17)


def test_self_care_is_assessed_anew_in_ten_working_days_and_a_death_is_looked_at_in_three_months() -> None:
    tekun, dibao = case(State.RUNNING, Kind.TEKUN), case(State.RUNNING, Kind.DIBAO)
    assert make("care_report", tekun, CLERK, EVE, Given(), terms()).case.step_due == date(2026, 10, 20)
    assert make("death", dibao, CLERK, EVE, Given(), terms()).case.step_due == date(2026, 12, 30)


def test_monthly_aid_is_paid_from_the_month_after_the_decision() -> None:
    assert paid_from(Kind.DIBAO, date(2026, 12, 31)) == date(2027, 1, 1)
    assert paid_from(Kind.TEKUN, date(2026, 9, 1)) == date(2026, 10, 1)
    assert paid_from(Kind.TEMPORARY, date(2026, 9, 1)) == date(2026, 9, 1)


def test_from_november_on_a_missing_calendar_is_noticed_until_it_is_there() -> None:
    assert missing_year(date(2026, 10, 31), announced()) is None
    assert missing_year(date(2026, 11, 1), announced()) == 2027
    assert missing_year(date(2027, 2, 1), announced()) == 2027, "the year began and it is needed every day"
    assert missing_year(date(2025, 11, 1), announced()) is None


# Who decides


@pytest.mark.parametrize(
    ("fen", "ceiling", "two_from", "level", "approvers"),
    [
        (100_000, 1000, None, Level.TOWNSHIP, 1),
        (100_001, 1000, None, Level.COUNTY, 1),
        (100, None, None, Level.COUNTY, 1),  # no ceiling is known: the county
        (500_000, 1000, 5000, Level.COUNTY, 2),
    ],
)
def test_who_decides_follows_the_dated_figures(
    fen: int, ceiling: int | None, two_from: int | None, level: Level, approvers: int
) -> None:
    known = terms(standards=township_decides("temporary", ceiling=ceiling, two_from=two_from))
    found = make("propose", case(State.ACCEPTED), CLERK, EVE, Given(amount_fen=fen), known).case.proposal
    assert found is not None and (found.level, found.approvers) == (level, approvers)


def test_two_approvals_come_from_two_people() -> None:
    opinion = case(State.PROPOSED, proposal=proposed(approvers=2))
    first = make("approve_first", opinion, OFFICER, EVE).case
    assert first.state is State.PROPOSED and first.amount_fen is None
    second = make("approve", first, COUNTY_HEAD, EVE).case
    assert (second.state, second.amount_fen) == (State.APPROVED, 80_000)


def test_nobody_is_ended_unheard() -> None:
    meant = case(State.HEARING, Kind.DIBAO, proposal=proposed(Meant.END, None), step_due=date(2026, 10, 13))
    too_early = {move.name for move in open_to(meant, CLERK, EVE)}
    over = {move.name for move in open_to(meant, CLERK, datetime(2026, 10, 14, 1, tzinfo=UTC))}
    assert "heard" not in too_early and "end" not in too_early and "heard" in over
    heard = make("hear_record", meant, CLERK, EVE, Given(words="他说还在看病")).case
    assert make("heard", heard, CLERK, EVE, Given(), terms()).case.state is State.PROPOSED

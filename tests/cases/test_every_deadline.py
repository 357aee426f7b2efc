"""Every row of the two tables of deadlines, at its last day and the day after, across National Day.

Counted by hand: 1 to 7 October 2026 are off, Saturday the 10th is worked, and so is Sunday 20 September. The
eve is a Wednesday. A row that is added must be counted here too.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from cases.case import Level
from cases.clock import Colour, clock_of, colour, step_clock
from cases.deadlines import DEADLINES, TOTALS, Deadline, Span, Total, Unit
from cases.states import Kind, State
from tests.cases.ground import HERE, announced, case, in_force

EVE = date(2026, 9, 30)
ACCEPTED_AT = datetime(2026, 9, 30, 1, tzinfo=UTC)
LAST = {
    (1, Unit.WORKING): date(2026, 10, 8),
    (3, Unit.WORKING): date(2026, 10, 10),  # a Saturday that is worked
    (5, Unit.WORKING): date(2026, 10, 13),
    (10, Unit.WORKING): date(2026, 10, 20),
    (15, Unit.WORKING): date(2026, 10, 27),
    (20, Unit.WORKING): date(2026, 11, 3),
    (30, Unit.WORKING): date(2026, 11, 17),
    (45, Unit.WORKING): date(2026, 12, 8),
    (7, Unit.CALENDAR): date(2026, 10, 7),  # the last day off: no working day is waited for
    (3, Unit.MONTHS): date(2026, 12, 30),
    (6, Unit.MONTHS): date(2027, 3, 30),
    (12, Unit.MONTHS): date(2027, 9, 30),
}
ROWS = [pytest.param(row, id=f"{'-'.join(sorted(row.kinds))}-{row.step}") for row in DEADLINES]
SUMS = [pytest.param(row, id=f"{row.kind}-{row.level or 'any'}") for row in TOTALS]


def counted(span: Span) -> date:
    return LAST[span.length(in_force(), EVE, HERE) or 0, span.unit]


@pytest.mark.parametrize("row", ROWS)
def test_a_step_is_in_time_on_its_last_day_and_late_the_day_after(row: Deadline) -> None:
    last = row.span.last_day(EVE, announced(), in_force(), HERE)
    assert last is not None and last == counted(row.span)
    for kind in row.kinds:
        state = State(row.step) if row.step in set(State) else State.RUNNING
        standing = case(state, kind, step_due=last, accepted_at=ACCEPTED_AT)
        seen = [step_clock(standing, day, announced()) for day in (last, last + timedelta(days=1))]
        assert [each.colour if each else None for each in seen] == [Colour.SOON, Colour.LATE]


@pytest.mark.parametrize("row", SUMS)
def test_the_whole_is_in_time_on_its_last_day_and_late_the_day_after(row: Total) -> None:
    last = counted(row.span)
    assert row.span.last_day(EVE, announced(), in_force(), HERE) == last
    standing = case(State.ACCEPTED, row.kind, due=last, accepted_at=ACCEPTED_AT)
    seen = [clock_of(standing, day, announced()) for day in (last, last + timedelta(days=1))]
    assert [each.colour if each else None for each in seen] == [Colour.SOON, Colour.LATE]
    if row.longest is not None:
        assert row.longest.last_day(EVE, announced(), in_force(), HERE) == counted(row.longest)


def test_a_day_off_in_between_moves_a_working_day_and_no_calendar_day() -> None:
    friday = date(2026, 9, 18)  # the Sunday after it is worked
    assert announced().add(friday, 1) == date(2026, 9, 20)
    assert colour(date(2026, 10, 7), date(2026, 10, 8), announced()) is Colour.LATE


def test_the_levels_that_decide_differ_only_where_the_law_says_so() -> None:
    assert {(row.kind, row.level) for row in TOTALS if row.level} == {(Kind.DIBAO, Level.TOWNSHIP)}

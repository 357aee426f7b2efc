"""Working days at the edges of the Chinese year."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given as vary
from hypothesis import strategies as some

from cases.calendar import WorkCalendar, china_day, parse_calendar
from store.shipped.calendar import load_calendar
from tests.cases.ground import announced

DAYS = some.dates(date(2024, 1, 1), date(2028, 12, 31))


def test_the_spring_festival_of_2026_is_nine_days_with_two_days_made_up() -> None:
    calendar = announced()
    assert calendar.is_workday(date(2026, 2, 14)), "a Saturday that is worked"
    assert not any(calendar.is_workday(date(2026, 2, day)) for day in range(15, 24))
    assert calendar.add(date(2026, 2, 13), 1) == date(2026, 2, 14)
    assert calendar.add(date(2026, 2, 14), 1) == date(2026, 2, 24)
    assert calendar.is_workday(date(2026, 2, 28)) and not calendar.is_workday(date(2026, 3, 1))


def test_the_national_day_of_2026_is_seven_days_with_two_days_made_up() -> None:
    calendar = announced()
    assert calendar.is_workday(date(2026, 9, 20)), "a Sunday that is worked"
    assert calendar.add(date(2026, 9, 30), 1) == date(2026, 10, 8)
    assert calendar.count(date(2026, 9, 30), date(2026, 10, 10)) == 3, "8, 9 and Saturday 10 October"


def test_made_up_days_and_holidays_agree_with_the_weekday_they_stand_for() -> None:
    calendar = announced()
    assert all(day.weekday() >= 5 for day in calendar.made_up)
    assert {2024, 2025, 2026} == calendar.years
    assert [sum(day.year == year for day in calendar.off) for year in (2024, 2025, 2026)] == [28, 28, 33]


def test_a_year_that_is_not_announced_is_reckoned_by_weekends_and_says_so() -> None:
    calendar = announced()
    assert not calendar.knows(2027)
    assert calendar.is_workday(date(2027, 10, 1)), "a Friday; nobody knows better yet"
    assert calendar.add(date(2026, 12, 31), 2) == date(2027, 1, 4)
    assert calendar.estimated(date(2026, 12, 20), date(2027, 1, 4))
    assert not calendar.estimated(date(2026, 1, 1), date(2026, 12, 31))


def test_without_any_notice_every_monday_to_friday_is_worked() -> None:
    assert WorkCalendar().add(date(2026, 10, 1), 1) == date(2026, 10, 2)


@vary(DAYS, some.integers(0, 60))
def test_counting_undoes_adding(day: date, working_days: int) -> None:
    calendar = announced()
    end = calendar.add(day, working_days)
    assert calendar.count(day, end) == working_days == -calendar.count(end, day)
    assert working_days == 0 or calendar.is_workday(end)


def test_working_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError):
        announced().add(date(2026, 9, 1), -1)


def test_the_day_is_the_one_in_china() -> None:
    assert china_day(datetime(2026, 9, 30, 16, tzinfo=UTC)) == date(2026, 10, 1)
    assert china_day(datetime(2026, 9, 30, 16, tzinfo=UTC) - timedelta(seconds=1)) == date(2026, 9, 30)
    with pytest.raises(ValueError):
        china_day(datetime(2026, 9, 30))


def test_a_year_is_added_by_one_file(tmp_path: Path) -> None:
    notice = {"year": 2031, "source": "某通知", "off": {"2031-01-01": "元旦"}, "work": {"2031-01-04": "元旦"}}
    (tmp_path / "2031.json").write_text(json.dumps(notice), "utf-8")
    calendar = load_calendar(tmp_path)
    assert calendar.knows(2031) and not calendar.is_workday(date(2031, 1, 1))
    assert calendar.is_workday(date(2031, 1, 4))


def test_a_day_cannot_be_off_and_worked() -> None:
    day = {"2031-01-04": "元旦"}
    with pytest.raises(ValueError):
        parse_calendar([{"year": 2031, "off": day, "work": day}])

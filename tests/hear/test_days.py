"""Days, seen from Monday 23 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.hear.calendar.days import Day, read_day
from dialogs.hear.unclear import Unclear

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text, day",
    [
        ("今天", "2026-11-23"), ("刚才", "2026-11-23"), ("今早上", "2026-11-23"), ("昨天", "2026-11-22"),
        ("昨天晚上", "2026-11-22"),
        ("昨晚", "2026-11-22"), ("前天", "2026-11-21"), ("大前天", "2026-11-20"), ("三天前", "2026-11-20"),
        ("三天了", "2026-11-20"),
        ("我摔了3天了", "2026-11-20"), ("十天前", "2026-11-13"), ("上周三", "2026-11-18"),
        ("上个星期三", "2026-11-18"),
        ("周三", "2026-11-18"), ("星期天", "2026-11-22"), ("上礼拜天", "2026-11-22"),
        ("上上周五", "2026-11-13"),
        ("这个月5号", "2026-11-05"), ("5号", "2026-11-05"), ("28号", "2026-10-28"),
        ("上个月5号", "2026-10-05"), ("上月20日", "2026-10-20"),
        ("11月3日", "2026-11-03"), ("11月3号", "2026-11-03"), ("１１月３日", "2026-11-03"),
        ("十一月三号", "2026-11-03"),
        ("11.3", "2026-11-03"), ("11-3", "2026-11-03"), ("11/3", "2026-11-03"), ("2026-11-03", "2026-11-03"),
        ("2026.11.3", "2026-11-03"),
        ("2026/11/3", "2026-11-03"), ("20261103", "2026-11-03"), ("2026年11月3日", "2026-11-03"),
        ("26年11月3号", "2026-11-03"),
        ("二〇二六年十一月三号", "2026-11-03"), ("今年3月5日", "2026-03-05"), ("去年3月5日", "2025-03-05"),
        ("2月29日前", "none"),
        ("3月1日", "2026-03-01"), ("我今年60岁，上周三摔的", "2026-11-18"), ("yesterday", "2026-11-22"),
        ("last night", "2026-11-22"),
        ("last Wednesday", "2026-11-18"), ("3 days ago", "2026-11-20"), ("three days ago", "2026-11-20"),
        ("November 3", "2026-11-03"),
        ("Nov 3rd, 2026", "2026-11-03"), ("3 November 2026", "2026-11-03"), ("昨 天", "2026-11-22"),
    ],
)  # fmt: skip
def test_an_exact_day_is_read(text: str, day: str) -> None:
    expected = Unclear("unclear-day-none") if day == "none" else Day(date.fromisoformat(day))
    assert read_day(text, TODAY) == expected


@pytest.mark.parametrize(
    "text, day",
    [
        ("上个月", "2026-10-15"), ("上个月底", "2026-10-25"), ("半个月前", "2026-11-08"),
        ("一个多月前", "2026-10-23"),
        ("三个月前", "2026-08-23"), ("半年前", "2026-05-23"), ("一年前", "2025-11-23"),
        ("去年", "2025-07-01"), ("去年11月", "2025-11-15"),
        ("去年年底", "2025-12-15"), ("年初", "2026-02-01"), ("今年年初", "2026-02-01"),
        ("前年", "2024-07-01"), ("2025年", "2025-07-01"),
        ("11月", "2026-11-15"), ("11月底", "2026-11-23"), ("2026.11", "2026-11-15"), ("12月", "2025-12-15"),
        ("上周", "2026-11-18"),
        ("上周末", "2026-11-21"), ("前几天", "2026-11-20"), ("这两天", "2026-11-20"),
        ("两三天前", "2026-11-21"), ("国庆", "2026-10-01"),
        ("五一", "2026-05-01"), ("月初", "2026-11-03"), ("last month", "2026-10-15"),
        ("two weeks ago", "2026-11-09"),
        ("in March", "2026-03-15"), ("半年", "2026-05-23"),
    ],
)  # fmt: skip
def test_a_rough_day_is_read_as_about(text: str, day: str) -> None:
    assert read_day(text, TODAY) == Day(date.fromisoformat(day), about=True)


@pytest.mark.parametrize(
    "text, problem, guess",
    [
        ("", "unclear-day", None), ("哈哈", "unclear-day", None), ("0", "unclear-day", None),
        ("3号楼", "unclear-day", None),
        ("都不是", "unclear-day-neither", None), ("不是今天也不是昨天", "unclear-day-neither", None),
        ("十多年咯", "unclear-day-old", "2016-11-23"),
        ("明天", "unclear-day-future", None), ("2027-01-01", "unclear-day-future", None),
        ("这周五", "unclear-day-future", None),
        ("下周三", "unclear-day-future", None), ("今年年底", "unclear-day-future", None),
        ("11月25号", "unclear-day-future", "2025-11-25"),
        ("2月30号", "unclear-day-none", None), ("2026年13月3日", "unclear-day-none", None),
        ("2025年2月29日", "unclear-day-none", None),
        ("农历十月初五", "unclear-day-lunar", None), ("十月初五", "unclear-day-lunar", None),
        ("2019年3月", "unclear-day-old", "2019-03-15"),
        ("十年前", "unclear-day-old", "2016-11-23"), ("13/11", "unclear-day-guess", "2026-11-13"),
        ("1103", "unclear-day-guess", "2026-11-03"),
        ("昨天摔的今天才去医院", "unclear-day-guess", "2026-11-22"), ("一百年前", "unclear-day", None),
        ("9999999年前", "unclear-day", None), ("我今年七十二", "unclear-day", None),
        ("今年72岁了", "unclear-day", None), ("我今年六十多", "unclear-day", None),
    ],
)  # fmt: skip
def test_other_days_are_asked_back(text: str, problem: str, guess: str | None) -> None:
    assert read_day(text, TODAY) == Unclear(problem, guess)


@pytest.mark.parametrize(
    "text, day",
    [
        ("明天", "2026-11-24"), ("后天", "2026-11-25"), ("12月1日", "2026-12-01"),
        ("3月1日", "2027-03-01"), ("下周三", "2026-12-02"),
    ],
)  # fmt: skip
def test_days_to_come_are_read_where_they_may_be(text: str, day: str) -> None:
    assert read_day(text, TODAY, past=False) == Day(date.fromisoformat(day))


def test_a_day_of_last_december_is_not_taken_for_one_to_come() -> None:
    assert read_day("12月28日", date(2026, 1, 5)) == Day(date(2025, 12, 28))


def test_the_29th_of_february_is_found_in_the_leap_year() -> None:
    assert read_day("2月29日", date(2025, 1, 5)) == Day(date(2024, 2, 29))


@pytest.mark.parametrize(
    "text, guess",
    [
        ("过年的时候", "2026-02-17"), ("去年过年", "2025-01-29"), ("大年三十", "2026-02-16"),
        ("正月初六", "2026-02-22"), ("今年正月", "2026-02-17"), ("腊月二十", "2026-02-06"),
        ("前年腊月", "2025-01-14"), ("去年腊月间", "2026-02-02"), ("冬月间", "2026-01-03"),
        ("元宵节", "2026-03-03"), ("清明", "2026-04-05"), ("端午前后", "2026-06-19"),
        ("七月半", "2026-08-26"), ("中秋节", "2026-09-25"), ("八月十五", "2026-09-25"),
    ],
)  # fmt: skip
def test_a_festival_is_asked_back_as_a_day_of_the_solar_calendar(text: str, guess: str) -> None:
    assert read_day(text, TODAY) == Unclear("unclear-day-lunar-guess", guess)


@pytest.mark.parametrize(
    "text, day",
    [
        ("十来天", "2026-11-13"), ("十几天了", "2026-11-10"), ("二十来天前", "2026-11-03"),
        ("三十多天", "2026-10-24"), ("个把星期", "2026-11-16"), ("个把月前", "2026-10-23"),
        ("一周左右", "2026-11-16"), ("两个多月", "2026-09-23"), ("上上个月", "2026-09-15"),
        ("上半年", "2026-04-01"), ("去年上半年", "2025-04-01"), ("去年底", "2025-12-15"),
        ("去年这个时候", "2025-11-23"),
    ],
)  # fmt: skip
def test_how_long_ago_in_round_numbers_is_about_that_long_ago(text: str, day: str) -> None:
    assert read_day(text, TODAY) == Day(date.fromisoformat(day), about=True)


def test_the_fifteenth_of_august_is_not_the_festival() -> None:
    assert read_day("8月15", TODAY) == Day(date(2026, 8, 15))
    assert read_day("八月十五号", TODAY) == Day(date(2026, 8, 15))


@pytest.mark.parametrize(
    ("text", "day"), [("不是昨天，是前天", "2026-11-21"), ("是不是昨天哦", "2026-11-22")]
)
def test_a_day_that_is_denied_is_not_the_day(text: str, day: str) -> None:
    assert read_day(text, TODAY) == Day(date.fromisoformat(day))

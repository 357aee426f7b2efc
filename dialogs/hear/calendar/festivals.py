"""Days people count from by the lunar calendar: 过年, 腊月, 正月初六, 端午, 中秋. They are always asked back.

What is known is the day of each New Year, of Dragon Boat and of Mid-Autumn (GB/T 33661-2017); a month between
them is not reckoned, for in a leap year it would be four weeks off.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.hear.numerals import whole

NEW_YEAR = {
    2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6),
    2028: (1, 26), 2029: (2, 13), 2030: (2, 3),
}  # fmt: skip
DRAGON_BOAT = {
    2021: (6, 14), 2022: (6, 3), 2023: (6, 22), 2024: (6, 10), 2025: (5, 31), 2026: (6, 19), 2027: (6, 9),
    2028: (5, 28), 2029: (6, 16), 2030: (6, 5),
}  # fmt: skip
MID_AUTUMN = {
    2021: (9, 21), 2022: (9, 10), 2023: (9, 29), 2024: (9, 17), 2025: (10, 6), 2026: (9, 25), 2027: (9, 15),
    2028: (10, 3), 2029: (9, 22), 2030: (9, 12),
}  # fmt: skip
GRAVES = dict.fromkeys(NEW_YEAR, (4, 5))

_DATE = (
    r"(?:初(?P<first>[一二三四五六七八九十])"
    r"|(?P<day>[0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?))?"
)
_BACK = {"今年": 0, "去年": 1, "前年": 2, "大前年": 3}
_YEAR = re.compile(r"今年|去年|大前年|前年")
# What is said, the festival it is counted from, days from it, and whether that New Year ends the lunar year.
_SAID = (
    (re.compile(rf"腊月{_DATE}"), NEW_YEAR, -15, True),
    (re.compile(r"冬月"), NEW_YEAR, -45, True),
    (re.compile(r"大年三十|年三十|除夕|三十晚上"), NEW_YEAR, -1, True),
    (re.compile(r"元宵|正月十五|大年十五"), NEW_YEAR, 14, False),
    (re.compile(rf"(?:正月|大年|过年){_DATE}"), NEW_YEAR, 0, False),
    (re.compile(r"春节|过年|新年|chinese new year|spring festival"), NEW_YEAR, 0, False),
    (re.compile(r"清明|挂青|挂清"), GRAVES, 0, False),
    (re.compile(r"端午"), DRAGON_BOAT, 0, False),
    (re.compile(r"中元"), MID_AUTUMN, -30, False),
    (re.compile(r"中秋"), MID_AUTUMN, 0, False),
    (re.compile(r"重阳"), MID_AUTUMN, 24, False),
)
_TWELFTH = 30  # days of the last month; 29 in some years, and it is asked back


def festival(said: str, today: date) -> date | None:
    """The day that is probably meant: the last one that has been, or the one of the year that is said."""
    for pattern, days, off, before in _SAID:
        found = pattern.search(said)
        if found:
            return _day(found, days, off, before, _YEAR.search(said), today)
    return None


def _day(
    found: re.Match[str],
    days: dict[int, tuple[int, int]],
    off: int,
    before: bool,
    year: re.Match[str] | None,
    today: date,
) -> date | None:
    number = _number(found)
    if number is not None:
        off = number - _TWELFTH - 1 if before else number - 1
    # "last year's twelfth month" ends with this year's New Year
    years = (
        [today.year - _BACK[year.group()] + before] if year else [today.year + 1, today.year, today.year - 1]
    )
    for each in years:
        day = date(each, *days[each]) + timedelta(off) if each in days else None
        if day is not None and day <= today:
            return day
    return None


def _number(found: re.Match[str]) -> int | None:
    named = found.groupdict()
    run = named.get("first") or (named.get("day") or "").replace("廿", "二十")
    return whole(run) if run else None

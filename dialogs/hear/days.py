"""When something happened: 昨天晚上 · 上周三 · 这个月5号 · 11.3 · 三天前 · 去年年底 · November 3."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.hear.calendar_words import (
    around,
    english_months,
    in_month,
    last_day,
    lunar,
    months_back,
    with_arabic,
)
from dialogs.hear.numerals import with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear


@dataclass(frozen=True)
class Day:
    """`about` when only the month, the week or the like was said; `day` then lies in the middle of it."""

    day: date
    about: bool = False


_NEAR_FUTURE = 90  # days: a date without a year that lies within this future is asked back
_OLDEST = 5  # years

Found = Day | Unclear


def read_day(text: str, today: date, *, past: bool = True) -> Day | Unclear:
    """The day meant, seen from `today`. With `past`, days to come are Unclear, and so are very old ones."""
    said = with_arabic(english_months(joined(with_digits(tidy(text).casefold()))))
    if not said or len(said) > 300:
        return Unclear("unclear-day")
    if lunar(said):
        return Unclear("unclear-day-lunar")
    for read in _READERS:
        found = read(said, today, past)
        if found is not None:
            return _plausible(found, today, past)
    return Unclear("unclear-day")


def _plausible(found: Found, today: date, past: bool) -> Found:
    if isinstance(found, Unclear):
        return found
    if past and found.day > today:
        return Unclear("unclear-day-future")
    if abs((today - found.day).days) > _OLDEST * 365 + 1:
        return Unclear("unclear-day-old", found.day.isoformat())
    return found


def _date(year: int, month: int, day: int) -> Found:
    try:
        return Day(date(year, month, day))
    except ValueError:
        return Unclear("unclear-day-none")


_FULL = re.compile(
    r"(?<![0-9])(?P<y>(?:19|20)?[0-9]{2})(?:年|[-/.])(?P<m>[0-9]{1,2})(?:月|[-/.])(?P<d>[0-9]{1,2})(?![0-9])"
)
_PACKED = re.compile(r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])(?![0-9])")
_SHORT_YEAR = re.compile(
    r"(?P<word>今年|去年|前年|last year)?的?(?<![0-9.年/-])(?P<m>[0-9]{1,2})(?P<mark>月份?|[-/.])(?P<d>[0-9]{1,2})(?:号|日)?(?![0-9.年/-]|个|天)"
)
_BACK = {"今年": 0, "去年": 1, "前年": 2, "last year": 1, "大前年": 3}


def _full(said: str, today: date, past: bool) -> Found | None:
    found = _FULL.search(said) or _PACKED.search(said)
    if not found:
        return None
    year = int(found["y"])
    return _date(year + 2000 if year < 100 else year, int(found["m"]), int(found["d"]))


def _month_day(said: str, today: date, past: bool) -> Found | None:
    """A month and a day: of the year that is said, or else of the nearest year that fits."""
    found = _SHORT_YEAR.search(said)
    if not found:
        return None
    month, day = int(found["m"]), int(found["d"])
    if found["word"]:
        return _date(today.year - _BACK[found["word"]], month, day)
    if month > 12 >= day and found["mark"] in "/-.":  # 13/11, the European way round
        swapped = _without_year(day, month, today, past)
        return Unclear("unclear-day-guess", swapped.day.isoformat()) if isinstance(swapped, Day) else swapped
    return _without_year(month, day, today, past)


def _without_year(month: int, day: int, today: date, past: bool) -> Found:
    this_year = _date(today.year, month, day)
    if isinstance(this_year, Unclear) and (month, day) != (2, 29):
        return this_year
    other = _date(today.year - 1 if past else today.year + 1, month, day)
    if isinstance(this_year, Unclear):
        return other
    ahead = (this_year.day - today).days
    if past and ahead > 0:
        if ahead <= _NEAR_FUTURE and isinstance(other, Day):
            return Unclear("unclear-day-future", other.day.isoformat())
        return other
    return other if not past and ahead < 0 else this_year


_PLAIN_WORDS = (
    (re.compile(r"大前[天日]|3 days ago"), -3),
    (re.compile(r"(?<!大)前[天日晚]|the day before yesterday|day before yesterday"), -2),
    (re.compile(r"昨[天日晚夜儿]|(?<!before )yesterday|last night|夜里头天"), -1),
    (re.compile(r"今[天日晚早儿朝]|刚才|刚刚|刚发生|现在|today|tonight|this (?:morning|afternoon|evening)|just now|right now"), 0),
    (re.compile(r"(?<!大)明[天日晚早儿]|tomorrow"), 1),
    (re.compile(r"大后[天日]"), 3),
    (re.compile(r"(?<!大)后[天日](?!来)"), 2),
)  # fmt: skip


def _plain_word(said: str, today: date, past: bool) -> Found | None:
    hits = [days for pattern, days in _PLAIN_WORDS if pattern.search(said)]
    if not hits:
        return None
    if len(hits) > 1:  # "昨天摔的，今天才去医院"
        return Unclear("unclear-day-guess", (today + timedelta(min(hits))).isoformat())
    return Day(today + timedelta(hits[0]))


_AGO = r"(?:之前|以前|前|了|ago|back|before)"
_COUNTED = re.compile(
    rf"(?P<n>[0-9]+|半|几|一两|两三|三四|好几)(?P<more>多)?个?(?P<half>半)? ?(?P<unit>天|日|周|星期|礼拜|月|年|days?|weeks?|months?|years?)(?P<too>多|半)? ?(?:左右|的?样子)?{_AGO}"
)
_FEW = {"一两": 1, "两三": 2, "三四": 3, "几": 3, "好几": 5}


def _ago(said: str, today: date, past: bool) -> Found | None:
    """三天前, 半个月前, 一年多前. More than two weeks ago is seldom meant to the day."""
    found = _COUNTED.search(re.sub(r"\b(?:a|an|one) (?=(?:day|week|month|year)s? ago)", "1 ", said))
    if not found:
        return None
    n, unit = found["n"], found["unit"]
    half = n == "半"
    count = 0 if half else _FEW.get(n) or (int(n) if n.isdecimal() and len(n) <= 4 else 9999)
    halves = 2 * count + (1 if half or found["half"] or found["too"] == "半" else 0)
    vague = not n.isdecimal() or bool(found["more"] or found["too"] or found["half"])
    if unit in ("天", "日") or unit.startswith("day"):
        return _days_back(today, halves // 2, about=vague or count > 14)
    if unit in ("周", "星期", "礼拜") or unit.startswith("week"):
        return _days_back(today, halves * 7 // 2, about=True)
    months = halves * (12 if unit == "年" or unit.startswith("year") else 1)
    day = months_back(today, months // 2) if months < 2400 else None
    if day is None:
        return Unclear("unclear-day")
    return Day(day - timedelta(15 if months % 2 else 0), about=True)


def _days_back(today: date, days: int, *, about: bool) -> Found:
    return Day(today - timedelta(days), about) if days < 36500 else Unclear("unclear-day")


_WEEKDAY = re.compile(
    r"(?P<week>(?:上个?)+|这个?|本|下个?)?(?:周|星期|礼拜)(?P<day>[1-6一二三四五六日天末])(?![0-9个])"
    r"|(?P<last>last |this |on )?(?P<english>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _weekday(said: str, today: date, past: bool) -> Found | None:
    found = _WEEKDAY.search(said)
    if not found:
        return None
    if found["english"]:
        index = _ENGLISH_DAYS.index(found["english"])
        weeks = -1 if found["last"] == "last " else None
    else:
        index = {"日": 6, "天": 6, "末": 5}.get(found["day"]) or "123456".find(found["day"])
        index = "一二三四五六".find(found["day"]) if index < 0 else index
        weeks = _weeks(found["week"])
    monday = today - timedelta(today.weekday())
    day = monday + timedelta(index + 7 * (weeks or 0))
    if weeks is None and past and day > today:
        day -= timedelta(7)
    return Day(day, about=found["day"] == "末")


def _weeks(word: str | None) -> int | None:
    if not word:
        return None
    return -word.count("上") if "上" in word else 1 if "下" in word else 0


_LAST_WEEK = re.compile(r"(?P<week>(?:上个?)+|这个?|本)(?:周|星期|礼拜)|(?P<english>last|this) week")


def _week(said: str, today: date, past: bool) -> Found | None:
    found = _LAST_WEEK.search(said)
    if not found:
        return None
    weeks = _weeks(found["week"]) if found["week"] else -1 if found["english"] == "last" else 0
    return Day(min(today, today - timedelta(today.weekday()) + timedelta(7 * (weeks or 0) + 2)), about=True)


_MONTH_WORD = re.compile(r"(?P<word>(?:上个?)+|这个?|本|当)月(?!前|以前)|(?P<english>last|this) month")
_DAY_OF_MONTH = re.compile(r"(?<![0-9第])(?P<d>[0-9]{1,2})(?:号|日)(?!楼|院|门|房|机|线|码)")


def _month(said: str, today: date, past: bool) -> Found | None:
    """上个月, 这个月5号, 上个月底."""
    found = _MONTH_WORD.search(said)
    if not found:
        return None
    back = found["word"].count("上") if found["word"] else int(found["english"] == "last")
    first = months_back(today.replace(day=1), back)
    if first is None:
        return Unclear("unclear-day")
    day = _DAY_OF_MONTH.search(said, found.end())
    if day:
        return _date(first.year, first.month, int(day["d"]))
    return Day(_not_later(in_month(first, said[found.end() :]), today, past), about=True)


_NAMED_MONTH = re.compile(
    r"(?:(?P<y>(?:19|20)[0-9]{2}|[0-9]{2})(?:年|[-/.])|(?P<word>今年|去年|前年|last year)的?)?(?<![0-9.])(?P<m>1[0-2]|0?[1-9])(?:月|(?<=[0-9]{4}[-/.][0-9])(?![0-9])|(?<=[0-9]{4}[-/.][0-9]{2})(?![0-9]))(?!前|以前|[0-9])"
)


def _named_month(said: str, today: date, past: bool) -> Found | None:
    """11月, 去年11月底, 2026年11月."""
    found = _NAMED_MONTH.search(said)
    if not found:
        return None
    month = int(found["m"])
    if found["y"]:
        year = int(found["y"]) + (2000 if len(found["y"]) == 2 else 0)
    elif found["word"]:
        year = today.year - _BACK[found["word"]]
    else:
        year = today.year - (1 if past and month > today.month else 0)
    if not 1900 <= year <= 2200:
        return Unclear("unclear-day-none")
    middle = in_month(date(year, month, 1), said[found.end() :])
    same = (year, month) == (today.year, today.month)
    return Day(_not_later(middle, today, past) if same else middle, about=True)


def _only_day(said: str, today: date, past: bool) -> Found | None:
    """5号: of this month, or of the month before if that is still to come."""
    found = _DAY_OF_MONTH.search(said)
    if not found:
        return None
    day = int(found["d"])
    if past and day > today.day:
        before = months_back(today.replace(day=1), 1)
        return _date(before.year, before.month, day) if before else None
    return _date(today.year, today.month, day)


_YEAR = re.compile(
    r"(?P<word>今年|去年|前年|大前年|this year|last year)|(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?:年(?!前)|$)"
)
_PARTS = (
    (re.compile(r"年初|开年|年头上|上半年"), 2, 1),
    (re.compile(r"春天|春上|spring"), 4, 1),
    (re.compile(r"年中|夏天|热天|summer"), 7, 1),
    (re.compile(r"下半年|秋天|秋收|autumn"), 10, 1),
    (re.compile(r"年底|年末|年尾|冬天|winter"), 12, 15),
)


def _year(said: str, today: date, past: bool) -> Found | None:
    """去年, 年初, 2025年: somewhere in it."""
    found = _YEAR.search(said)
    part = next(((month, day) for pattern, month, day in _PARTS if pattern.search(said)), None)
    if not found and not part:
        return None
    year = today.year
    if found:
        year = (
            int(found["y"]) if found["y"] else year - _BACK.get(found["word"], int("last" in found["word"]))
        )
    month, day = part or (7, 1)
    when = date(year, month, day)
    if year == today.year and past and when > today:
        if part and not found:
            when = date(year - 1, month, day)
        else:
            when = date(year, 1, 1) + (today - date(year, 1, 1)) / 2
    return Day(when, about=True)


def _vague(said: str, today: date, past: bool) -> Found | None:
    days = around(said)
    return None if days is None else Day(today - timedelta(days), about=True)


def _not_later(day: date, today: date, past: bool) -> date:
    return min(day, today) if past else day


def _month_part(said: str, today: date, past: bool) -> Found | None:
    """月初, 月底 without a month: the last one that has been."""
    if "月初" in said:
        return Day(today.replace(day=min(3, today.day)), about=True)
    if "月底" in said or "月末" in said:
        end = last_day(today)
        before = months_back(today.replace(day=1), 1)
        return Day(end if today.day >= 25 or before is None else last_day(before), about=True)
    return None


def _holiday(said: str, today: date, past: bool) -> Found | None:
    for word, month, day in (("元旦", 1, 1), ("五一", 5, 1), ("劳动节", 5, 1), ("国庆", 10, 1)):
        if word in said:
            found = _without_year(month, day, today, past)
            return Day(found.day, about=True) if isinstance(found, Day) else found
    return None


Reader = Callable[[str, date, bool], "Found | None"]


def _readers() -> Iterator[Reader]:
    yield from (_full, _month_day, _ago, _plain_word, _weekday, _week, _month, _named_month, _only_day)
    yield from (_vague, _holiday, _month_part, _year)


_READERS = tuple(_readers())

"""Dates told by the calendar: 2026-11-03, 11月3日, 上个月5号, 去年年底, 5号."""

from __future__ import annotations

import re
from datetime import date

from dialogs.hear.calendar.words import Day, Found, exact, in_month, last_day, months_back, not_later
from dialogs.hear.unclear import Unclear

_SOON = 90  # days: a date without a year that lies so near ahead may be a slip, and is asked back
_BACK = {"今年": 0, "去年": 1, "前年": 2, "大前年": 3, "this year": 0, "last year": 1}

_FULL = re.compile(
    r"(?<![0-9])(?P<y>(?:19|20)?[0-9]{2})(?:年|[-/.])(?P<m>[0-9]{1,2})(?:月|[-/.])(?P<d>[0-9]{1,2})(?![0-9])"
)
_PACKED = re.compile(r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])(?![0-9])")
_FOUR = re.compile(r"(?P<m>0[1-9]|1[0-2])(?P<d>[0-3][0-9])")


def full(said: str, today: date, past: bool) -> Found | None:
    """A day with its year. 1103 alone is asked back: it may be no date at all."""
    four = _FOUR.fullmatch(said)
    if four:
        return _asked_back(without_year(int(four["m"]), int(four["d"]), today, past))
    found = _FULL.search(said) or _PACKED.search(said)
    if not found:
        return None
    year = int(found["y"])
    return exact(year + 2000 if year < 100 else year, int(found["m"]), int(found["d"]))


def _asked_back(found: Found) -> Unclear:
    return Unclear("unclear-day-guess", found.day.isoformat()) if isinstance(found, Day) else found


_MONTH_DAY = re.compile(
    r"(?:(?P<word>今年|去年|大前年|前年|last year)的? ?|(?<![0-9.年/-]))"
    r"(?P<m>[0-9]{1,2})(?P<mark>月份?|[-/.])(?P<d>[0-9]{1,2})(?:号|日)?(?![0-9.年/-]|个|天)"
)


def month_day(said: str, today: date, past: bool) -> Found | None:
    """A month and a day: of the year that is said, or else of the nearest year that fits."""
    found = _MONTH_DAY.search(said)
    if not found:
        return None
    month, day = int(found["m"]), int(found["d"])
    if found["word"]:
        return exact(today.year - _BACK[found["word"]], month, day)
    if month > 12 >= day and found["mark"] in "/-.":  # 13/11, the European way round
        return _asked_back(without_year(day, month, today, past))
    return without_year(month, day, today, past)


def without_year(month: int, day: int, today: date, past: bool) -> Found:
    """The nearest such day that has been (or, not `past`, that is to come)."""
    this, other = exact(today.year, month, day), exact(today.year + (-1 if past else 1), month, day)
    if isinstance(this, Unclear):
        return other if (month, day) == (2, 29) else this
    ahead = (this.day - today).days
    if past and 0 < ahead <= _SOON and isinstance(other, Day):
        return Unclear("unclear-day-future", other.day.isoformat())
    return other if (ahead > 0 if past else ahead < 0) else this


_MONTH_WORD = re.compile(r"(?P<word>(?:上个?)+|这个?|本|当)月(?!前|以前)|(?P<english>last|this) month")
_DAY_OF_MONTH = re.compile(r"(?<![0-9第])(?P<d>[0-9]{1,2})(?:号|日)(?!楼|院|门|房|机|线|码|台)")


def month_word(said: str, today: date, past: bool) -> Found | None:
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
        return exact(first.year, first.month, int(day["d"]))
    return Day(not_later(in_month(first, said[found.end() :]), today, past), about=True)


_MONTH = r"(?P<m>1[0-2]|0?[1-9])"
_NAMED_MONTH = (
    re.compile(rf"(?<![0-9])(?P<y>(?:19|20)[0-9]{{2}})[-/.]{_MONTH}(?![0-9.])(?P<word>)"),
    re.compile(rf"(?<![0-9])(?P<y>(?:19|20)?[0-9]{{2}})年{_MONTH}月(?P<word>)"),
    re.compile(rf"(?P<word>今年|去年|大前年|前年|last year)的? ?{_MONTH}月(?P<y>)"),
    re.compile(rf"(?<![0-9.]){_MONTH}月(?!前|以前)(?P<y>)(?P<word>)"),
)


def named_month(said: str, today: date, past: bool) -> Found | None:
    """11月, 去年11月底, 2026.11."""
    found = next(filter(None, (pattern.search(said) for pattern in _NAMED_MONTH)), None)
    if not found:
        return None
    month = int(found["m"])
    if found["y"]:
        year = int(found["y"]) + (2000 if len(found["y"]) == 2 else 0)
    elif found["word"]:
        year = today.year - _BACK[found["word"]]
    else:
        year = today.year - int(past and month > today.month)
    middle = in_month(date(year, month, 1), said[found.end() :])
    running = (year, month) == (today.year, today.month)
    return Day(not_later(middle, today, past) if running else middle, about=True)


def only_day(said: str, today: date, past: bool) -> Found | None:
    """5号: of this month, or of the month before if that is still to come."""
    found = _DAY_OF_MONTH.search(said)
    if not found:
        return None
    day = int(found["d"])
    before = months_back(today.replace(day=1), 1)
    if past and before and day > today.day:
        return exact(before.year, before.month, day)
    return exact(today.year, today.month, day)


_HOLIDAYS = (
    (re.compile("元旦|new year'?s day"), 1, 1),
    (re.compile("五一|5一|劳动节"), 5, 1),
    (re.compile("国庆|十一(?:期间|放假|长假|黄金周|那)|national day"), 10, 1),
)


def holiday(said: str, today: date, past: bool) -> Found | None:
    """The holidays of the solar calendar."""
    for pattern, month, day in _HOLIDAYS:
        if pattern.search(said):
            found = without_year(month, day, today, past)
            return Day(found.day, about=True) if isinstance(found, Day) else found
    return None


def month_part(said: str, today: date, past: bool) -> Found | None:
    """月初, 月底 without a month: the last one that has been."""
    if "月初" in said:
        return Day(today.replace(day=min(3, today.day)), about=True)
    if "月底" in said or "月末" in said:
        before = months_back(today.replace(day=1), 1)
        end = today if today.day >= 25 or before is None else last_day(before)
        return Day(end, about=True)
    return None


_AN_AGE = (
    r"(?:都|已经|有|快|刚|满|上)*[0-9零一二三四五六七八九十]{2,3}(?![0-9一二三四五六七八九十]*[月号日./-])"
)
"""“我今年72” says how old somebody is, and no day."""
_YEAR = re.compile(
    rf"(?P<word>今年(?!{_AN_AGE})|去年|大前年|前年|this year|last year)"
    r"|(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?:年(?!前)|$)"
)
_PARTS = (
    (re.compile(r"年初|开年|年头上"), 2, 1),
    (re.compile(r"上半年"), 4, 1),
    (re.compile(r"春天|春上|spring"), 4, 1),
    (re.compile(r"年中|夏天|热天|summer"), 7, 1),
    (re.compile(r"下半年|秋天|秋收|autumn"), 10, 1),
    (re.compile(r"年底|年末|年尾|冬天|winter"), 12, 15),
)


def year_or_part(said: str, today: date, past: bool) -> Found | None:
    """去年, 年初, 2025年: somewhere in it."""
    found = _YEAR.search(said)
    part = next(((month, day) for pattern, month, day in _PARTS if pattern.search(said)), None)
    if not found and not part:
        return None
    year = int(found["y"]) if found and found["y"] else today.year - (_BACK[found["word"]] if found else 0)
    when = date(year, *(part or (7, 1)))
    if past and when > today and year == today.year:
        if not found:
            when = when.replace(year=year - 1)
        elif part is None or part[0] == today.month:
            when = date(year, 1, 1) + (today - date(year, 1, 1)) / 2 if part is None else today
    return Day(when, about=True)

"""When something happened: 昨天晚上 · 上周三 · 这个月5号 · 11.3 · 三天前 · 去年年底 · November 3."""

from __future__ import annotations

import re
from datetime import date

from dialogs.hear.calendar.dates_said import (
    full,
    holiday,
    month_day,
    month_part,
    month_word,
    named_month,
    only_day,
    year_or_part,
)
from dialogs.hear.calendar.days_ago import ago, plain_word, vague, week, weekday
from dialogs.hear.calendar.festivals import festival
from dialogs.hear.calendar.words import (
    Day,
    Found,
    english_months,
    in_one_language,
    in_round_numbers,
    lunar,
    with_arabic,
)
from dialogs.hear.choice import none_of_them
from dialogs.hear.numerals import with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear

__all__ = ["Day", "only_a_day", "only_the_year", "read_day"]

_FESTIVALS = (
    (re.compile(r"八月十五(?![号日])"), "中秋"),
    (re.compile(r"七月(?:半|十四|十五)(?![号日])"), "中元"),
)
"""Written so it is the festival in the country, and not the fifteenth of August."""
_STILL_TO_COME = re.compile(r"(?:撑|熬|拖|顶|吃|够)(?:得|不|到|了)?(?:不了|得了|过|到)?[几0-9两]+(?:天|个月)")
"""“还能撑几天” says how long it will do, and not when it was."""
_NOT_THEN = re.compile(
    r"(?<!是)不(?:是|在)(?:说)?(?:大?[前后][天日]|[今昨明][天日晚早]|[今去前]年|(?:这|本|上)个?(?:月|周|星期|礼拜))(?:的事?|里)?"
    r"|\bnot (?:today|yesterday|(?:last|this) (?:week|month|year))\b"
)
"""“不是今天也不是昨天” names no day."""
_OLDEST = 5  # years
# The most exact words first: "我今年60岁，上周三摔的" is about Wednesday.
_READERS = (
    (full, month_day, ago, plain_word, weekday, week, month_word, named_month)
    + (only_day, vague, holiday, month_part, year_or_part)
)  # fmt: skip


_ONLY_A_DAY = re.compile(
    r"(?:是|就是|那是|大概|大约|好像|应该|差不多|在|就在|其实)*"
    r"(?:[今昨前去大后这上那本年月日号天早晚夜午周个星期礼拜初底中旬头份末春夏秋冬0-9一二两三四五六七八九十半多几来零前后的.\-/]|过年|中秋|国庆|清明)+"
    r"(?:的事情?|的时候|那阵|那会儿?|左右|吧|嘛|哦|了)*"
)


def only_the_year(day: Day) -> bool:
    """Whether no more than the year was said: "去年" is kept as its middle."""
    return day.about and (day.day.month, day.day.day) == (7, 1)


_NAMES_A_DAY = re.compile(r"[号日昨前去上底初今份]|[0-9一二三四五六七八九十]月|过年|中秋|国庆|清明")
"""“五个月”, “一年” say how long."""


def only_a_day(text: str) -> bool:
    """Whether it names a time and nothing else: "去年十月份", and not "昨天还有吃的" or "3天"."""
    said = joined(tidy(text)).strip("。.!！,， ")
    return _ONLY_A_DAY.fullmatch(said) is not None and _NAMES_A_DAY.search(said) is not None


def read_day(text: str, today: date, *, past: bool = True) -> Day | Unclear:
    """The day meant, seen from `today`. With `past`, days to come are Unclear, and so are very old ones."""
    tidied = tidy(text).casefold()
    if not tidied or len(tidied) > 300:
        return Unclear("unclear-day")
    for written, festive in _FESTIVALS:
        tidied = written.sub(festive, tidied)
    said = with_arabic(in_round_numbers(english_months(in_one_language(joined(with_digits(tidied))))))
    if lunar(said):
        day = festival(said, today)
        return Unclear("unclear-day-lunar-guess", day.isoformat()) if day else Unclear("unclear-day-lunar")
    if _STILL_TO_COME.search(said):
        return Unclear("unclear-day")
    said, denied = _NOT_THEN.subn(",", said)
    for read in _READERS:
        found = read(said, today, past)
        if found is not None:
            return _plausible(found, today, past)
    neither = denied or (none_of_them(text) and not tidied.isdecimal())
    return Unclear("unclear-day-neither" if neither else "unclear-day")


def _plausible(found: Found, today: date, past: bool) -> Found:
    if isinstance(found, Unclear):
        return found
    if past and found.day > today:
        return Unclear("unclear-day-future")
    if abs((today - found.day).days) > _OLDEST * 365 + 1:
        return Unclear("unclear-day-old", found.day.isoformat())
    return found

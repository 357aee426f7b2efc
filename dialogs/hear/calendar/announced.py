"""The yearly notice of the holidays, as the State Council publishes it: which days are off, which worked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)
_ITEM = re.compile(r"^\s*[一二三四五六七八九十]{1,3}、([^：:\n]{2,20})[：:](.*)$", re.M)
_DATE = re.compile(r"(?:(至)|、)?(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]{1,30})[）)])?")
_WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日])")
_COUNTED = re.compile(r"共(\d{1,2})天")
WEEK = "一二三四五六日"
SATURDAY = 5


class NotUnderstood(Exception):
    """`words`: the sentence that does not fit the calendar, or "" where nothing is a holiday."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Announced:
    """Days to the name of their holiday, in the order of the notice."""

    off: Mapping[date, str]
    work: Mapping[date, str]


def read_notice(text: str, year: int) -> Announced:
    """Raises NotUnderstood rather than guess: for a weekday that is not that day's, a number of days that are
    not so many, a working day that is no weekend, a day that is both.
    """
    off: dict[date, str] = {}
    work: dict[date, str] = {}
    for name, said in _ITEM.findall(text):
        for sentence in said.split("。"):
            if "放假" in sentence:
                off |= dict.fromkeys(_off(sentence, year), name)
            elif "上班" in sentence:
                work |= dict.fromkeys(_worked(sentence, year), name)
    if not off or off.keys() & work.keys():
        raise NotUnderstood("")
    return Announced(off, work)


def _off(sentence: str, year: int) -> list[date]:
    days: list[date] = []
    for until, day in _days(sentence.partition("放假")[0], sentence, year):
        days += (
            [days[-1] + n * _DAY for n in range(1, (day - days[-1]).days + 1)] if until and days else [day]
        )
    counted = _COUNTED.search(sentence)
    if not days or (counted and int(counted[1]) != len(days)):
        raise NotUnderstood(sentence)
    return days


def _worked(sentence: str, year: int) -> list[date]:
    days = [day for _, day in _days(sentence.partition("上班")[0], sentence, year)]
    if not days or any(day.weekday() < SATURDAY for day in days):
        raise NotUnderstood(sentence)
    return days


def _days(words: str, sentence: str, year: int) -> Iterator[tuple[bool, date]]:
    """Each day, and whether the days since the one before belong to it; a month is said once for several."""
    month = 0
    for until, its_year, its_month, number, aside in _DATE.findall(words):
        month, year = int(its_month or month), int(its_year or year)
        try:
            day = date(year, month, int(number))
        except ValueError:
            raise NotUnderstood(sentence) from None
        if (told := _WEEKDAY.search(aside)) and WEEK[day.weekday()] != told[1]:
            raise NotUnderstood(sentence)
        yield bool(until), day

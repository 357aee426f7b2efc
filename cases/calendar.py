"""Working days in China: weekends, the holidays announced each year, and the days made up for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""China has one time zone and no summer time; every day we tell a person is a day there."""
_DAY = timedelta(days=1)
_SATURDAY = 5
MOST_KEPT = 4096


def china_day(moment: datetime) -> date:
    """The day in China on which a moment lies. Raises ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(CHINA).date()


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """`WorkCalendar()` knows no holidays: every Monday to Friday is worked.

    A year that is not announced yet (the notice comes in November or so) is reckoned by plain weekends, and
    `estimated` says so; it never fails.
    """

    off: Mapping[date, str] = field(default_factory=dict)  # name of the holiday
    made_up: Mapping[date, str] = field(default_factory=dict)  # weekend days that are worked
    years: frozenset[int] = frozenset()
    _counted: dict[tuple[date, date], int] = field(default_factory=dict, compare=False, repr=False)

    def knows(self, year: int) -> bool:
        return year in self.years

    def estimated(self, start: date, end: date) -> bool:
        """Whether any year between the two days has no announced holidays."""
        return any(not self.knows(year) for year in range(min(start, end).year, max(start, end).year + 1))

    def is_workday(self, day: date) -> bool:
        return day in self.made_up or (day.weekday() < _SATURDAY and day not in self.off)

    def add(self, day: date, working_days: int) -> date:
        """The day that many working days later. `day` itself does not count; 0 gives `day` back.

        Raises ValueError for a negative number.
        """
        if working_days < 0:
            raise ValueError("working days are counted forward")
        while working_days:
            day += _DAY
            working_days -= self.is_workday(day)
        return day

    def count(self, start: date, end: date) -> int:
        """Working days after `start` up to and with `end`; negative when `end` comes first. Undoes `add`."""
        if end < start:
            return -self.count(end, start)
        known = self._counted.get((start, end))  # a page asks for the same few days again and again
        if known is None:
            if len(self._counted) >= MOST_KEPT:
                self._counted.clear()
            known = sum(self.is_workday(start + n * _DAY) for n in range(1, (end - start).days + 1))
            self._counted[start, end] = known
        return known


def parse_calendar(rows: Iterable[Mapping[str, Any]]) -> WorkCalendar:
    """One row a year: {"year": 2026, "source": ..., "off": {"2026-01-01": "元旦"}, "work": {...}}.

    A year's notice may also speak of days in the year before. Raises ValueError or KeyError for a bad row.
    """
    off: dict[date, str] = {}
    made_up: dict[date, str] = {}
    years: set[int] = set()
    for row in sorted(rows, key=lambda one: int(one["year"])):
        years.add(int(row["year"]))
        off.update({date.fromisoformat(day): name for day, name in row["off"].items()})
        made_up.update({date.fromisoformat(day): name for day, name in row["work"].items()})
    both = sorted(off.keys() & made_up.keys())
    if both:
        raise ValueError(f"both off and worked: {both[0]}")
    return WorkCalendar(off, made_up, frozenset(years))

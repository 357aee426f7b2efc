"""What the address of the overview asks for: a place, and whole months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Query, Request

from api.guard import Staff
from api.render import house_of
from cases.people import TOWNSHIP_DIGITS, Actor, Role
from store.times import CHINA, ms

PERIODS = ("month", "last", "year")
MOST_MONTHS = 24
TREND = 12
MONTHLY = ("filed", "answered", "decided", "rated")
"""Lists that are of a period."""
UNDELIVERED_DAYS = 30
LEADERS = frozenset({Role.HEAD, Role.OFFICER, Role.COUNTY_HEAD})
"""Who sees what lies with each member of staff."""
Month = Annotated[str, Query(max_length=7)]


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months, first and last included, written 2026-11."""

    name: str  # of PERIODS, or "months"
    months: tuple[str, ...]

    @property
    def first(self) -> str:
        return self.months[0]

    @property
    def last(self) -> str:
        return self.months[-1]

    @property
    def before(self) -> tuple[str, ...]:
        """As many months, right before it. Of a year so far: the same months a year ago."""
        by = 12 if self.name == "year" else len(self.months)
        return tuple(moved(month, -by) for month in self.months)

    @property
    def trend(self) -> tuple[str, ...]:
        """The year that ends with it, or all of it where it is longer."""
        return tuple(moved(self.last, -n) for n in reversed(range(max(TREND, len(self.months)))))

    @property
    def span(self) -> tuple[int, int]:
        """Its first moment, and the first one after it."""
        return _begin(self.first), _begin(moved(self.last, 1))


def moved(month: str, by: int) -> str:
    """Another month, so many later."""
    year, number = divmod(int(month[:4]) * 12 + int(month[5:]) - 1 + by, 12)
    return f"{year:04}-{number + 1:02}"


def period_of(name: str, first: str, last: str, today: date) -> Period:
    """What is asked for; this month for anything that cannot be understood. Turned round if need be."""
    this = today.isoformat()[:7]
    if name == "last":
        return Period(name, (moved(this, -1),))
    if name == "year":
        return Period(name, tuple(moved(this, -n) for n in reversed(range(today.month))))
    if name == "months" and _is_month(first) and _is_month(last):
        begin, end = sorted((first, last))
        months = [begin]
        while months[-1] < end and len(months) < MOST_MONTHS:
            months.append(moved(months[-1], 1))
        return Period(name, tuple(months))
    return Period("month", (this,))


def area_of(actor: Actor, area: str) -> str:
    """The place asked for if it lies within the actor's own, else their own."""
    known = area.isascii() and area.isdecimal() and area.startswith(actor.area)
    return area if known and len(area) in (len(actor.area), TOWNSHIP_DIGITS) else actor.area


@dataclass(frozen=True, slots=True)
class Address:
    """Builds the links of a page: to itself in another period or place, and to the list behind a figure."""

    area: str
    own: str  # the actor's area
    period: Period

    def _period(self) -> dict[str, str]:
        if self.period.name == "months":
            return {"period": "months", "from": self.period.first, "to": self.period.last}
        return {"period": self.period.name}

    def page(self, **changed: str) -> str:
        parts = {**self._period(), "area": self.area if self.area != self.own else ""}
        return _url("/desk/overview", {**parts, **changed})

    def sheet(self) -> str:
        return self.page().replace("/desk/overview", "/desk/overview/sheet", 1)

    def period_to(self, name: str) -> str:
        return _url("/desk/overview", {"period": name, "area": self.area if self.area != self.own else ""})

    def place(self, area: str) -> str:
        return _url("/desk/overview", {**self._period(), "area": area})

    def cases(self, what: str, **narrowed: str) -> str:
        """The list behind a figure. Months are written out: a saved link means the same tomorrow."""
        parts = {"what": what, "area": self.area}
        if what in MONTHLY:
            parts |= {"from": self.period.first, "to": self.period.last}
        return _url("/desk/overview/cases", {**parts, **narrowed})

    def paid(self, programme: str = "") -> str:
        """The payments that arrived."""
        parts = {"state": "confirmed", "programme": programme, "area": self.area}
        return _url("/desk/payments", {**parts, "from": self.period.first, "to": self.period.last})

    def view(self, view: str, area: str = "") -> str:
        """A view of the queue."""
        chosen = area or (self.area if self.area != self.own else "")
        return _url("/desk", {"view": view, "area": chosen})


def addressed(
    request: Request,
    signed: Staff,
    area: str = "",
    period: str = "",
    first: Annotated[Month, Query(alias="from")] = "",
    last: Annotated[Month, Query(alias="to")] = "",
) -> Address:
    chosen = period_of(period, first, last, house_of(request).today().day)
    return Address(area_of(signed.actor, area), signed.actor.area, chosen)


Asked = Annotated[Address, Depends(addressed)]


def _url(path: str, parts: Mapping[str, str]) -> str:
    chosen = {name: value for name, value in parts.items() if value}
    return f"{path}?{urlencode(chosen)}" if chosen else path


def _is_month(text: str) -> bool:
    try:
        datetime.strptime(text, "%Y-%m")
    except ValueError:
        return False
    return len(text) == 7 and "2000-01" <= text < "2100-01"


def _begin(month: str) -> int:
    return ms(datetime(int(month[:4]), int(month[5:]), 1, tzinfo=CHINA))

"""Figures that the law or an office sets, each with its days, its place and where it is written.

Reading the files is the business of `store.shipped.standards`; here is only what they mean. Three refusals to
guess: outside its days a standard raises `NotInForce`; without a confirmed value it says `unknown`; and a
value that nobody has reconfirmed in time says `stale`, which still proves that who is below it is below
(standards only rise), but nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from rules.line import Source
from rules.sources import IDS

Figure = int | float | str | bool
ALWAYS = date.max  # reconfirm by: never, the text itself says until when it holds


class NotInForce(LookupError):
    """No value applies on that day. Taking the nearest one is how people get wrong money."""


class UnknownStandard(LookupError):
    """No file ever speaks of this key: a mistake in the program, not a gap in what is known."""


class BadStandards(ValueError):
    """The files contradict themselves or lack a source. Holds one sentence for each fault."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


class Confidence(StrEnum):
    CONFIRMED = "confirmed"
    PUBLISHED = (
        "published-stale"  # published by the office once, with no document to show that it still holds
    )
    UNVERIFIED = "unverified"  # hearsay: kept for those who will check it, used and shown nowhere
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Standard:
    """One value. `on` says for which day it was looked up; freshness is a matter of that day."""

    key: str
    value: Figure | None
    unit: str
    period: str  # month | year | once | ""
    area: str  # division code; "" is the whole country
    population: str  # urban | rural | all
    valid_from: date
    valid_to: date | None
    title: str
    number: str
    article: str
    published_on: date
    reconfirm_by: date
    confidence: Confidence
    note: str = ""
    on: date | None = None

    def gap(self, area: str, source: str = "") -> Standard:
        """The same figure where nobody has said it yet; with the same source, unless another is given."""
        open_ = replace(self, area=area, value=None, confidence=Confidence.UNKNOWN, valid_to=None, note="")
        return replace(open_, title=source, number="", article="") if source else open_

    @property
    def unknown(self) -> bool:
        """True where staff must check, because no value may be relied on."""
        return self.value is None

    @property
    def stale(self) -> bool:
        return self.on is not None and self.on > self.reconfirm_by

    @property
    def current(self) -> bool:
        return not self.unknown and not self.stale

    @cached_property
    def source(self) -> Source:
        return Source(self.title, self.number, self.article, self.valid_from, IDS.get(self.title, ""))

    @cached_property
    def yearly_fen(self) -> int:
        """A sum of money for a year, in fen: exact for both periods, so nothing is rounded before a
        comparison.

        Raises TypeError if it is not money by month or year, or is unknown.
        """
        if self.unit != "yuan" or isinstance(self.value, bool | str) or self.value is None:
            raise TypeError(f"{self.key} is not an amount of money")
        if self.period not in MONTHS:
            raise TypeError(f"{self.key} is not an amount by month or year")
        return round(self.value * 100) * MONTHS[self.period]

    @property
    def number_value(self) -> float:
        """A plain number (days, months, a multiple, a ratio). Raises TypeError if it is none or unknown."""
        if isinstance(self.value, bool | str) or self.value is None:
            raise TypeError(f"{self.key} is not a number")
        return self.value

    def covers(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    @property
    def reliable(self) -> bool:
        return self.value is not None and self.confidence in (Confidence.CONFIRMED, Confidence.PUBLISHED)


MONTHS = {"month": 12, "year": 1}


class Standards:
    """All values.

    Look-ups are remembered; the object is otherwise a value and may be shared between threads.
    """

    def __init__(self, values: Iterable[Standard]) -> None:
        """Raises BadStandards if values overlap or a source is missing."""
        self.values = tuple(values)
        faults = [f"{_name(v)}: no source" for v in self.values if not v.title]
        faults += overlaps(self.values)
        if faults:
            raise BadStandards(faults)
        self._by_key: dict[str, list[Standard]] = {}
        for value in sorted(self.values, key=lambda v: -len(v.area)):
            self._by_key.setdefault(value.key, []).append(value)
        self._found: dict[tuple[str, date, str, str], Standard | None] = {}

    def at_home(self, county: str, bureau: str) -> Standards:
        """The same as one county may see it: what another place has set is a gap here, until it is filled.

        A key that only others speak of stays known, for staff to check and to propose. Where the other place
        names a law, so does the gap; where it names a paper of its own, the gap names the `bureau`.
        """
        ours = [v for v in self.values if county.startswith(v.area) or v.area.startswith(county)]
        if len(ours) == len(self.values):
            return self
        said, laws = {v.key for v in ours}, {v.title for v in ours} | IDS.keys()
        others = [v for v in self.values if v.key not in said]
        apart = {v.key for v in others if v.population != "all"}
        gaps = {
            (v.key, v.population): v.gap(county[: len(v.area)], "" if v.title in laws else bureau)
            for v in others
            if v.population != "all" or v.key not in apart
        }
        return Standards([*ours, *gaps.values()])

    def on(self, key: str, day: date, area: str, population: str = "all") -> Standard:
        """The value for a place on a day: the nearest area that has a reliable one wins.

        Raises NotInForce outside its days, UnknownStandard for a key that no file has.
        """
        found = self.within(key, day, area, population)
        if found is None:
            raise NotInForce(f"{key} ({population}) has no value for {area or 'the country'} on {day}")
        return found

    def within(self, key: str, day: date, area: str, population: str = "all") -> Standard | None:
        """Like `on`, or None on a day when the rule does not exist (yet, or any more)."""
        asked = (key, day, area, population)
        try:
            return self._found[asked]
        except KeyError:
            if len(self._found) > 20_000:
                self._found.clear()
            found = self._found[asked] = self._look_up(key, day, area, population)
            return found

    def whole(self, key: str, day: date, area: str) -> int | None:
        """So many days, months or times as a document sets them; None where nobody may rely on a number."""
        found = self.within(key, day, area)
        return None if found is None or found.unknown or not found.current else int(found.number_value)

    def _look_up(self, key: str, day: date, area: str, population: str) -> Standard | None:
        if key not in self._by_key:
            raise UnknownStandard(key)
        here = [
            v
            for v in self._by_key[key]
            if area.startswith(v.area) and v.population in (population, "all") and v.covers(day)
        ]
        if not here:
            return None
        best = next((v for v in here if v.reliable), None)
        return replace(best, on=day) if best else replace(here[0], value=None, on=day)


def overlaps(values: Iterable[Standard]) -> list[str]:
    """One sentence for each pair that claims the same key, place and people on a common day."""
    groups: dict[tuple[str, str], list[Standard]] = {}
    for value in values:
        groups.setdefault((value.key, value.area), []).append(value)
    faults = []
    for group in groups.values():
        group.sort(key=lambda v: v.valid_from)
        for at, one in enumerate(group):
            for other in group[at + 1 :]:
                shared = one.population == other.population or "all" in (one.population, other.population)
                if shared and (one.valid_to is None or other.valid_from <= one.valid_to):
                    faults.append(f"{_name(one)} overlaps {_name(other)}")
    return faults


FIELDS = frozenset(Standard.__dataclass_fields__) - {"on"}
REQUIRED = FIELDS - {"valid_to", "number", "article", "reconfirm_by", "note", "period", "population"}


def parse(rows: Iterable[Mapping[str, object]]) -> Standards:
    """Rows as the files hold them. Raises BadStandards with every fault, not only the first."""
    values, faults = [], []
    for at, row in enumerate(rows, start=1):
        try:
            values.append(_parse_row(row))
        except ValueError as fault:
            faults.append(f"row {at} ({row.get('key', '?')}): {fault}")
    if faults:
        raise BadStandards(faults)
    return Standards(values)


def _parse_row(row: Mapping[str, object]) -> Standard:
    strange, missing = set(row) - FIELDS, REQUIRED - set(row)
    if strange or missing:
        raise ValueError(f"unknown fields {sorted(strange)}, missing fields {sorted(missing)}")
    confidence = Confidence(str(row["confidence"]))
    value = row["value"]
    if (value is None) != (confidence is Confidence.UNKNOWN):
        raise ValueError("a value is null exactly when its confidence is unknown")
    if value is not None and not isinstance(value, Figure):
        raise ValueError(f"{value!r} is not a figure")
    published = _day(row, "published_on")
    return Standard(
        key=_text(row, "key"),
        value=value,
        unit=_one_of(row, "unit", UNITS),
        period=_one_of(row, "period", PERIODS),
        area=_area(row),
        population=_one_of({"population": "all", **row}, "population", POPULATIONS),
        valid_from=_day(row, "valid_from"),
        valid_to=_day(row, "valid_to") if row.get("valid_to") else None,
        title=_text(row, "title"),
        number=str(row.get("number") or ""),
        article=str(row.get("article") or ""),
        published_on=published,
        reconfirm_by=_reconfirm_by(row, published),
        confidence=confidence,
        note=str(row.get("note") or ""),
    )


UNITS = ("yuan", "days", "months", "times", "occasions", "percent", "word", "yes-no", "years")
PERIODS = ("", "month", "year", "once")
POPULATIONS = ("all", "urban", "rural")


def _text(row: Mapping[str, object], name: str) -> str:
    text = row.get(name)
    if not isinstance(text, str) or not text.strip():
        raise ValueError("no source" if name == "title" else f"{name} is empty")
    return text.strip()


def _one_of(row: Mapping[str, object], name: str, allowed: tuple[str, ...]) -> str:
    text = str(row.get(name) or "")
    if text not in allowed:
        raise ValueError(f"{name} is {text!r}, not one of {', '.join(allowed)}")
    return text


def _area(row: Mapping[str, object]) -> str:
    """Written as text: as a number, a code would lose what makes it a prefix."""
    area = row["area"]
    if not isinstance(area, str) or (area and not area.isdecimal()):
        raise ValueError(f"area {area!r} is not a division code")
    return area


def _day(row: Mapping[str, object], name: str) -> date:
    day = row.get(name)
    if isinstance(day, date):
        return day
    return date.fromisoformat(str(day))


def _reconfirm_by(row: Mapping[str, object], published: date) -> date:
    """Twelve months after publication, unless the row says otherwise.

    The text of a law holds while it is in force.
    """
    stated = row.get("reconfirm_by")
    if stated == "while-in-force":
        return ALWAYS
    if stated:
        return _day(row, "reconfirm_by")
    last = 28 if (published.month, published.day) == (2, 29) else published.day
    return published.replace(year=published.year + 1, day=last)


def _name(value: Standard) -> str:
    return f"{value.key} ({value.area or 'country'}, {value.population}, from {value.valid_from})"

"""Figures as people of the county read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from api.desk.case.dossier import fact_in_words, fact_name
from api.desk.telling import Telling
from dialogs.ground import Ground
from dialogs.words import Words
from rules.changes import Laid, place_of
from rules.golden import Shift
from rules.line import Outcome
from rules.standards import ALWAYS, Confidence, Standard, Standards
from store.standards_desk import Proposal, Touched

ORDER = ("dibao", "tekun", "border", "rigid", "temporary", "income", "assets", "price")
"""What the county sets most often first."""

PROVINCE_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A value in a table. `age`: current | stale | unknown | past | coming."""

    key: str
    population: str
    name: str
    value: str
    place: str
    days: str
    source: str
    published: str
    confidence: str
    age: str
    until: str  # by when it wants to be confirmed again, "" for a text of law
    change: int | None
    correctable: bool
    money: bool
    valid_from: date


@dataclass(frozen=True, slots=True)
class ShiftShown:
    """A golden household that changes: what is known of it, and a sentence for each result."""

    name: str
    day: str
    facts: str
    results: tuple[str, ...]


class Figures:
    """Bound to one reader and one day."""

    def __init__(self, words: Words, tell: Telling, ground: Ground) -> None:
        self._words = words
        self._tell = tell
        self._ground = ground
        self._today = ground.day
        self._county = ground.county.code

    def row(self, laid: Laid) -> Row:
        value = laid.value
        return Row(
            key=value.key,
            population=value.population,
            name=self.name(value),
            value=self.value(value),
            place=self.place(value.area),
            days=self.days(value),
            source=self.source(value),
            published=self.day(value.published_on),
            confidence=self._words.say(f"standards-confidence-{confidence_id(value.confidence)}"),
            age=self.age(value),
            until="" if value.reconfirm_by == ALWAYS else self.day(value.reconfirm_by),
            change=laid.change,
            correctable=value.area == self._county,
            money=value.unit == "yuan",
            valid_from=value.valid_from,
        )

    def name(self, value: Standard) -> str:
        """What it is called; town and village apart where they differ."""
        name = self.called(value.key)
        if value.population == "all":
            return name
        return self._words.say(f"standards-of-{value.population}", {"name": name})

    def called(self, key: str) -> str:
        return self._words.maybe(f"standard-{plain_key(key)}") or key

    def value(self, value: Standard) -> str:
        found = value.value
        if found is None:
            return self._words.say("standards-nobody-knows")
        if isinstance(found, bool):
            return self._words.say(f"standards-{'yes' if found else 'no'}")
        if isinstance(found, str):
            return self._words.maybe(f"standards-word-{found}") or found
        if value.unit == "yuan":
            period = value.period if value.period in ("month", "year") else "once"
            return self._words.say(f"standards-yuan-{period}", {"amount": number(found)})
        return self._words.say(f"standards-unit-{value.unit}", {"amount": number(found)})

    def age(self, value: Standard) -> str:
        if value.valid_from > self._today:
            return "coming"
        if not value.covers(self._today):
            return "past"
        if not value.reliable:
            return "unknown"
        return "stale" if self._today > value.reconfirm_by else "current"

    def place(self, area: str) -> str:
        if not area:
            return self._words.say("standards-country")
        return (
            self._words.say("standards-province") if len(area) == PROVINCE_DIGITS else self._tell.place(area)
        )

    def days(self, value: Standard) -> str:
        first = self.day(value.valid_from)
        if value.valid_to is None:
            return self._words.say("standards-from", {"first": first})
        return self._words.say("standards-days", {"first": first, "last": self.day(value.valid_to)})

    def source(self, value: Standard) -> str:
        number = self._words.say("standards-number", {"number": value.number}) if value.number else ""
        article = self._words.say("standards-article", {"article": value.article}) if value.article else ""
        return f"{self.title(value)}{number}{article}"

    def title(self, value: Standard) -> str:
        """Its name in the reader's language, with its own title beside it."""
        known, called = value.source.id, self._words.called(value.title)
        if known:
            return self._words.say(f"law-title-{known}", {"title": value.title})
        return called if called == value.title else self._words.aside(called, value.title)

    def day(self, day: date) -> str:
        """Always with its year: a table of laws goes back."""
        return day.isoformat()

    def shifts(self, shifts: tuple[Shift, ...]) -> list[ShiftShown]:
        return [
            ShiftShown(
                one.name,
                self.day(one.day),
                self._facts(one.known),
                tuple(self._turned(*each) for each in one.results),
            )
            for one in shifts
        ]

    def _facts(self, known: Mapping[str, Any]) -> str:
        """What is known of a household, in the words of its questions; what it has none of is left out."""
        told = {name: value for name, value in known.items() if value not in ("none", 0, None)}
        said = [
            f"{fact_name(name, self._words)} {fact_in_words(name, value, known, self._ground, self._words)}"
            for name, value in told.items()
        ]
        return " · ".join(said)

    def _turned(
        self, programme: str, before: Outcome, after: Outcome, fen_before: int | None, fen_after: int | None
    ) -> str:
        params = {
            "programme": self._words.say(programme),
            "before": self._result(before, fen_before),
            "after": self._result(after, fen_after),
        }
        return self._words.say("standards-turned", params)

    def _result(self, outcome: Outcome, fen: int | None) -> str:
        said = self._words.say(f"standards-outcome-{outcome.replace('_', '-')}")
        return said if fen is None else f"{said} {self._tell.yuan(fen)}"

    def touched(self, one: Touched) -> str:
        programme = self._words.say(one.programme)
        if one.near_fen is None:
            return programme
        return self._words.say(
            "standards-near", {"programme": programme, "amount": number(one.near_fen / 100)}
        )

    def when(self, at: int) -> str:
        return self._tell.whole(at)


def plain_key(key: str) -> str:
    """The key as the id of its words."""
    return key.replace(".", "-").replace("_", "-")


def confidence_id(confidence: Confidence) -> str:
    return "published" if confidence is Confidence.PUBLISHED else str(confidence)


def number(value: float) -> str:
    """Without needless decimals: 705, 1,057.5."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def in_order(rows: list[Row]) -> list[Row]:
    """As the county looks for them: amounts of money first; the newest of a kind first."""

    def rank(row: Row) -> tuple[bool, int, str, str, str, int]:
        stem = row.key.partition(".")[0]
        at = ORDER.index(stem) if stem in ORDER else len(ORDER)
        return not row.money, at, row.key, row.population, row.place, -row.valid_from.toordinal()

    return sorted(rows, key=rank)


def like(standards: Standards, key: str, population: str, county: str) -> Standard | None:
    """The value that a new one is modelled on: of the county if it has one, the newest."""
    found = [v for v in standards.values if (v.key, v.population) == (key, population)]
    return max(found, key=lambda v: (v.area == county, v.valid_from), default=None)


def changes_of(proposals: tuple[Proposal, ...], key: str, population: str) -> list[Proposal]:
    return [one for one in proposals if place_of(one.value)[::2] == (key, population)]

"""What the economic check says of each person, and what follows from it for the household.

Nothing is guessed: a sum over the household is known only when everybody who counts and is grown was answered
for. What a register shows beyond what was said is known at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rules import keys
from rules.household import Row, cell

MONEY = ("wages", "pensions", "savings")
"""Wages and pensions in fen a month, savings in fen."""
COUNTS = ("vehicles", "houses", "firms")
FIELDS = ("status", *MONEY, *COUNTS)
STATUSES = ("none", "dibao", "tekun", "border", "rigid")
ASSET_OF = {"savings": "savings", "vehicles": "vehicle", "houses": "house", "firms": "business"}
SOURCE_OF = {"wages": "work", "pensions": "pension"}
PLAIN_HOUSES = 1
"""The one a family lives in is not an asset that counts; see keys.ASSETS."""

Answers = Mapping[str, Mapping[str, Any]]


def person_facts(answers: Answers) -> dict[str, Any]:
    """What came back, as facts about each person."""
    return {
        cell(place, field): value
        for place, answer in answers.items()
        for field, value in answer.items()
        if field in FIELDS and value is not None
    }


def household_facts(known: Mapping[str, Any], rows: Iterable[Row]) -> dict[str, Any]:
    """Of `known`, with the facts about each person among it: what they say of the household together."""
    people = [row for row in rows if not row.obligor and row.counts is not False and row.adult is not False]
    found: dict[str, Any] = {}
    found |= _status(known, people)
    found |= _savings(known, people)
    found |= _assets(known, people)
    found |= _income(known, people)
    return found


def _each(known: Mapping[str, Any], people: list[Row], field: str) -> list[Any]:
    return [known.get(cell(row.place, field)) for row in people]


def _status(known: Mapping[str, Any], people: list[Row]) -> dict[str, Any]:
    said = _each(known, people, "status")
    for status in ("tekun", "dibao", "border", "rigid"):
        if status in said:
            return {keys.STATUS.name: status}
    return {keys.STATUS.name: "none"} if said and None not in said else {}


def _savings(known: Mapping[str, Any], people: list[Row]) -> dict[str, Any]:
    each = _each(known, people, "savings")
    return {keys.SAVINGS.name: sum(each)} if each and None not in each else {}


def _assets(known: Mapping[str, Any], people: list[Row]) -> dict[str, Any]:
    """Codes that a register shows are added; codes that everybody's answer rules out are taken off."""
    stated = str(known.get(keys.ASSETS.name) or "none").split(",")
    codes = {code for code in stated if code not in ("", "none")}
    sure = keys.ASSETS.name in known
    for field, code in ASSET_OF.items():
        each = _each(known, people, field)
        most = PLAIN_HOUSES if field == "houses" else 0
        if sum(value for value in each if value is not None) > most:
            codes.add(code)
            sure = True
        elif each and None not in each:
            codes.discard(code)
        elif code not in codes and not sure:
            return {}
    ordered = [code for code in keys.ASSET_KINDS if code in codes]
    return {keys.ASSETS.name: ",".join(ordered) or "none"} if _any(known, people) else {}


def _any(known: Mapping[str, Any], people: list[Row]) -> bool:
    return any(value is not None for field in ASSET_OF for value in _each(known, people, field))


def _income(known: Mapping[str, Any], people: list[Row]) -> dict[str, Any]:
    stated = known.get(keys.INCOME_SOURCES.name)
    if not isinstance(stated, str):
        return {}
    sources = [code for code in stated.split(",") if code and code != "none"]
    found: dict[str, Any] = {}
    for field, source in SOURCE_OF.items():
        each = _each(known, people, field)
        if not each or None in each:
            continue
        total = sum(each)
        if source not in sources:
            if not total:
                continue
            sources.append(source)
            found[keys.INCOME_SOURCES.name] = ",".join(sources)
        found[keys.INCOME_FROM.at(sources.index(source)).name] = total
    return found

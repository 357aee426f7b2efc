"""The household as a table: who is in it, who counts as a member and why, and who has to support it by law.

A row is named by its place, "people[1]" or "obligors[0]"; number 0 of the people is the person in need. Every
cell is a fact like any other (`rules.keys`), so what the table says and what the rules read cannot differ.
Members are not the people of the household book (Measures for Confirming Dibao Art. 7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules import keys
from rules.age import birth
from rules.facts import Facts, Need
from rules.home import NOT_MEMBERS, Home
from rules.standards import Standards

PEOPLE, OBLIGORS = "people", "obligors"
GROUPS = (PEOPLE, OBLIGORS)
MOST = 50
ADULT = 18

_ROW = re.compile(r"(people|obligors)\[(0|[1-9][0-9]?)\]")
_OF_THE_PERSON = {"name": keys.NAME.name, "id": keys.ID_NUMBER.name, "age": keys.AGE.name}

MEMBER_CELLS = ("name", "id", "tie", "stays", "needs", "disability", "labour")
OBLIGOR_CELLS = ("name", "id", "tie", "state", "income")


@dataclass(frozen=True, slots=True)
class Row:
    """One person of the table. `counts`: None where staff have to look; of obligors always False."""

    place: str
    name: str
    id_number: str
    tie: str  # "" for the person in need
    age: int | None  # in whole years, from the ID where there is one
    counts: bool | None
    why: str  # id of the reason: member-why-<why>

    @property
    def adult(self) -> bool | None:
        return None if self.age is None else self.age >= ADULT

    @property
    def obligor(self) -> bool:
        return self.place.startswith(OBLIGORS)


def place(group: str, index: int) -> str:
    return f"{group}[{index}]"


def placed(row: str) -> tuple[str, int] | None:
    """Group and number of a row's name; None if it names no row."""
    found = _ROW.fullmatch(row)
    return (found[1], int(found[2])) if found and int(found[2]) < MOST else None


def cell(row: str, field: str) -> str:
    """The fact that a cell holds: ("people[1]", "tie") is "people.tie[1]"."""
    group, _, index = row.partition("[")
    if row == "people[0]" and field in _OF_THE_PERSON:
        return _OF_THE_PERSON[field]
    return f"{group}.{field}[{index}"


def table(known: Mapping[str, Any], refuted: frozenset[str], day: date) -> tuple[Row, ...]:
    """Members first, the person in need in front; then the obligors. `refuted`: facts that proved untrue."""
    return (*_people(known, refuted, day), *_obligors(known, day))


def counted(rows: tuple[Row, ...]) -> int | None:
    """How many are members; None while that is a question about somebody."""
    people = [row for row in rows if not row.obligor]
    if any(row.counts is None for row in people):
        return None
    return sum(1 for row in people if row.counts)


def next_place(known: Mapping[str, Any], group: str) -> str | None:
    """Where one more is written; None if the table is full."""
    count = known.get(f"{group}.count")
    at = count if isinstance(count, int) else (1 if group == PEOPLE else 0)
    return place(group, at) if at < MOST else None


def _people(known: Mapping[str, Any], refuted: frozenset[str], day: date) -> Iterator[Row]:
    count = known.get(keys.PEOPLE.name)
    people = max(1, count if isinstance(count, int) else 1)
    home = Home(Facts({**known, **_ages(known, people, day)}), day, Standards(()), "")
    for index in range(people):
        row = place(PEOPLE, index)
        counts, why = (True, "self") if index == 0 else _counts(home, index, refuted)
        yield _row(known, row, day, counts, why)


def _counts(home: Home, index: int, refuted: frozenset[str]) -> tuple[bool | None, str]:
    if keys.TIE.at(index).name in refuted:
        return False, "refuted"
    try:
        counts = home.counts(index)
    except Need:
        return None, "unknown"
    stays, tie = home.facts.glance(keys.STAYS.at(index)), home.facts.glance(keys.TIE.at(index))
    if stays in NOT_MEMBERS:
        return counts, str(stays)
    if counts is None:
        return None, "unsure"
    if not counts:
        return False, "apart"
    if tie == "spouse":
        return True, "spouse"
    return True, "student" if stays == "school" else "child" if tie == "child" else "together"


def _ages(known: Mapping[str, Any], people: int, day: date) -> dict[str, int]:
    """Ages that ID numbers tell: they grow by themselves, a number that was stated once does not."""
    found = {}
    for index in range(1, people):
        age = age_by_id(str(known.get(keys.ID_OF.at(index).name) or ""), day)
        if age is not None:
            found[keys.AGE_OF.at(index).name] = age
    return found


def age_by_id(number: str, day: date) -> int | None:
    """Full years on a day; None for a number without a day of birth."""
    born = birth(number)
    if born is None or born > day:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _obligors(known: Mapping[str, Any], day: date) -> Iterator[Row]:
    count = known.get(keys.OBLIGORS.name)
    for index in range(count if isinstance(count, int) else 0):
        yield _row(known, place(OBLIGORS, index), day, False, "obligor")


def _row(known: Mapping[str, Any], row: str, day: date, counts: bool | None, why: str) -> Row:
    number = str(known.get(cell(row, "id")) or "")
    age = age_by_id(number, day)
    if age is None:
        age = known.get(cell(row, "age"))
    return Row(
        row,
        str(known.get(cell(row, "name")) or ""),
        number,
        str(known.get(cell(row, "tie")) or ""),
        age if isinstance(age, int) else None,
        counts,
        why,
    )

"""What came back, line by line: whom it is about, and whether it can be used. Nothing is kept here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from dialogs.hear.persons.identity import read_id
from rules.checked import COUNTS, MONEY, STATUSES
from store.checks.asking import AskedPerson
from store.tokens import plain_id

MOST_FEN = 10**13
MOST_COUNT = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """`verdict`: good | before (the same answer came already) | wrong. `why`: check-line-<why>."""

    number: int
    ref: str
    name: str
    verdict: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    ref: str
    values: Mapping[str, Any]
    as_of: date
    note: str


@dataclass(frozen=True, slots=True)
class Report:
    lines: tuple[Line, ...]
    answers: tuple[Answer, ...]  # of the good lines
    missing: int  # people of the batch who are still to be answered for

    @property
    def whole(self) -> bool:
        """Whether it may be taken in: nothing is taken in half."""
        return all(line.verdict != "wrong" for line in self.lines) and bool(self.lines)


class _Wrong(Exception):
    """Why a line cannot be used; caught where the line is judged."""


def judge_answers(
    rows: Iterable[Mapping[str, str]],
    asked: Sequence[AskedPerson],
    asked_on: date,
    today: date,
    statuses: Mapping[str, str],
) -> Report:
    """`rows` by column. `statuses`: how a status may be written, in any language, to its code."""
    people = {person.ref: person for person in asked}
    lines: list[Line] = []
    answers: dict[str, Answer] = {}
    seen: set[str] = set()
    for number, row in enumerate(rows, start=2):  # as a spreadsheet counts, below the head
        ref, person = row.get("ref", "").upper(), people.get(row.get("ref", "").upper())
        name = person.name if person else row.get("name", "")[:40]
        try:
            answer = _answer(row, person, seen, asked_on, today, statuses)
        except _Wrong as wrong:
            lines.append(Line(number, ref[:24], name, "wrong", str(wrong)))
            continue
        seen.add(ref)
        if person is not None and person.answered:
            same = person.as_of == answer.as_of and person.answer.get("values") == dict(answer.values)
            lines.append(Line(number, ref, name, "before" if same else "wrong", "" if same else "answered"))
            continue
        answers[ref] = answer
        lines.append(Line(number, ref, name, "good"))
    open_ones = sum(1 for person in asked if not person.answered)
    return Report(tuple(lines), tuple(answers.values()), open_ones - len(answers))


def _answer(
    row: Mapping[str, str],
    person: AskedPerson | None,
    seen: set[str],
    asked_on: date,
    today: date,
    statuses: Mapping[str, str],
) -> Answer:
    number = plain_id(row.get("id", ""))
    if read_id(number, today) != number:
        raise _Wrong("check-digit")
    if person is None or number != plain_id(person.id_number):
        raise _Wrong("unknown")
    if person.ref in seen:
        raise _Wrong("twice")
    as_of = _day(row.get("as_of", ""))
    if as_of is None:
        raise _Wrong("no-day")
    if as_of < asked_on:
        raise _Wrong("old")
    if as_of > today:
        raise _Wrong("future")
    values: dict[str, Any] = {field: _money(row.get(field, "")) for field in MONEY}
    values |= {field: _count(row.get(field, "")) for field in COUNTS}
    values["status"] = _status(row.get("status", ""), statuses)
    if all(value is None for value in values.values()):
        raise _Wrong("nothing")
    known = {field: value for field, value in values.items() if value is not None}
    return Answer(person.ref, known, as_of, row.get("note", "")[:300])


def _day(text: str) -> date | None:
    plain = unicodedata.normalize("NFKC", text).strip().replace("/", "-").replace(".", "-")
    try:
        return date(*(int(part) for part in plain.split("-")))
    except (ValueError, TypeError):
        return None


def _number(text: str) -> Decimal | None:
    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    if not plain:
        return None
    try:
        found = Decimal(plain)
    except InvalidOperation:
        raise _Wrong("value") from None
    if not found.is_finite() or found < 0:
        raise _Wrong("value")
    return found


def _money(yuan: str) -> int | None:
    """Yuan as a register writes them, in fen."""
    found = _number(yuan)
    if found is None:
        return None
    fen = found * 100
    if fen != fen.to_integral_value() or fen > MOST_FEN:
        raise _Wrong("value")
    return int(fen)


def _count(text: str) -> int | None:
    found = _number(text)
    if found is None:
        return None
    if found != found.to_integral_value() or found > MOST_COUNT:
        raise _Wrong("value")
    return int(found)


def _status(text: str, statuses: Mapping[str, str]) -> str | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return None
    code = statuses.get(plain, plain)
    if code not in STATUSES:
        raise _Wrong("value")
    return code

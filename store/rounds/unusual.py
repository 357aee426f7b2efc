"""Looks that an auditor should ask about: very many at once or slowly, at night, at one's own name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from store.casework.rows import open_name
from store.database import Tx
from store.rounds.slowly import slowly
from store.schema import cases, staff, trail
from store.seal import Seal
from store.times import CHINA, moment, ms, span_ms
from store.trail.acts import LOOKS, What

MANY, WITHIN = 30, timedelta(minutes=10)
"""More different cases than this within that time, outside one's own queue."""
NIGHT_FROM, NIGHT_TO = 22, 6
WINDOW = timedelta(days=7)
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Unusual:
    """`kind`: many | night | own_name | surname, or one of `slowly`. Nobody is accused: somebody asks."""

    kind: str
    staff_id: int
    name: str
    area: str
    at: int  # ms: when it began
    n: int  # cases; for again days, for numbers and files how many
    codes: tuple[str, ...] = ()  # of the cases it is about, at most a few


@dataclass(frozen=True, slots=True)
class _Look:
    at: int
    case_id: int
    outside: bool


def unusual(tx: Tx, seal: Seal, area: str, now: datetime) -> tuple[Unusual, ...]:
    """Of the last seven days, in the reader's area; the gravest kind first."""
    people = {row.id: row for row in tx.execute(select(staff.c.id, staff.c.name, staff.c.area))}
    looks = _looks(tx, area, now)
    named = _names(tx, seal, {look.case_id for each in looks.values() for look in each})
    found: list[Unusual] = []
    for number, theirs in looks.items():
        person = people.get(number)
        if person is None:
            continue
        found += _many(person, theirs)
        found += _night(person, theirs)
        found += _namesakes(person, theirs, named)
    for slow in slowly(tx, area, now - WINDOW):
        person = people.get(slow.staff_id)
        codes = tuple(code for code, _ in (named.get(slow.case_id or 0, ("", "")),) if code)
        if person is not None:
            found.append(Unusual(slow.kind, person.id, person.name, person.area, slow.at, slow.n, codes))
    order = ("own_name", "guessing", "many", "files", "numbers", "again", "week", "night", "surname")
    return tuple(sorted(found, key=lambda each: (order.index(each.kind), -each.n, -each.at)))


def _looks(tx: Tx, area: str, now: datetime) -> Mapping[int, list[_Look]]:
    """By person, oldest first."""
    row = trail.c
    asked = (
        select(row.actor, row.at, row.case_id, row.what, row.why)
        .where(
            row.at > ms(now - WINDOW),
            row.what.in_(sorted(LOOKS)),
            row.actor.like("staff:%"),
            row.area.startswith(area, autoescape=True),
            row.case_id.is_not(None),
        )
        .order_by(row.at.desc())
        .limit(MOST_ROWS)
    )
    found: dict[int, list[_Look]] = defaultdict(list)
    for each in reversed(tx.execute(asked).all()):
        outside = each.what == What.CASE and each.why != "own"
        found[int(each.actor.partition(":")[2])].append(_Look(each.at, each.case_id, outside))
    return found


def _names(tx: Tx, seal: Seal, numbers: Iterable[int]) -> Mapping[int, tuple[str, str]]:
    """Code and name of each case."""
    found: dict[int, tuple[str, str]] = {}
    wanted = sorted(numbers)
    for start in range(0, len(wanted), 500):
        row = cases.c
        asked = select(row.id, row.code, row.name).where(row.id.in_(wanted[start : start + 500]))
        for each in tx.execute(asked):
            found[each.id] = (each.code, open_name(seal, each.name, each.code))
    return found


def _many(person: Any, looks: Sequence[_Look]) -> list[Unusual]:
    """The worst ten minutes of each run of such looking."""
    outside = [look for look in looks if look.outside]
    inside: Counter[int] = Counter()
    found: list[Unusual] = []
    first = 0
    for look in outside:
        inside[look.case_id] += 1
        while outside[first].at <= look.at - span_ms(WITHIN):
            inside -= Counter((outside[first].case_id,))
            first += 1
        if len(inside) <= MANY:
            continue
        begun = Unusual("many", person.id, person.name, person.area, outside[first].at, len(inside))
        if found and found[-1].at > begun.at - span_ms(WITHIN):
            begun = max(found.pop(), begun, key=lambda each: each.n)
        found.append(begun)
    return found


def _night(person: Any, looks: Sequence[_Look]) -> list[Unusual]:
    """One for each night."""
    nights: dict[Any, list[_Look]] = defaultdict(list)
    for look in looks:
        local = moment(look.at).astimezone(CHINA)
        if local.hour >= NIGHT_FROM or local.hour < NIGHT_TO:
            nights[(local - timedelta(hours=NIGHT_TO)).date()].append(look)
    return [
        Unusual(
            "night", person.id, person.name, person.area, each[0].at, len({look.case_id for look in each})
        )
        for each in nights.values()
    ]


def _namesakes(person: Any, looks: Sequence[_Look], named: Mapping[int, tuple[str, str]]) -> list[Unusual]:
    """Their own name, and (often nothing: surnames are few) the same surname."""
    same: dict[str, dict[str, int]] = {"own_name": {}, "surname": {}}
    for look in looks:
        code, name = named.get(look.case_id, ("", ""))
        if name and name == person.name:
            same["own_name"].setdefault(code, look.at)
        elif name and person.name and name[0] == person.name[0]:
            same["surname"].setdefault(code, look.at)
    return [
        Unusual(kind, person.id, person.name, person.area, max(codes.values()), len(codes), tuple(codes)[:5])
        for kind, codes in same.items()
        if codes
    ]

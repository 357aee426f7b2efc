"""What a visit has to find out: the facts that nobody verified and that can change what the rules say.

A fact that cannot change the result is not asked about at the door (Measures for Confirming Dibao Art. 16:
the survey is about what the request rests on). Each fact is changed alone, all else staying as it was said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules import keys
from rules.all import PROGRAMMES, look
from rules.alternatives import alternatives
from rules.facts import Facts, Known, Need
from rules.home import Home
from rules.line import Finding
from rules.programmes.temporary import check
from rules.standards import Standards

ROOMS = ("door", "people", "home", "work", "bills", "event", "kin")
"""In the order in which a home is walked through. Words: `visit-room-<room>`."""

_ROOM_OF: Mapping[str, str] = {
    "person": "door",
    "people": "people",
    "household": "home",
    "income": "work",
    "spending": "bills",
    "hardship": "event",
    "obligors": "kin",
}
_WITH_PEOPLE = frozenset({keys.MEMBERS.stem, keys.TOGETHER.stem, keys.NEEDS.stem, keys.PEOPLE.stem})
PROVEN, MISSING = "verified", "missing"
MOST_MISSING = 40

Result = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Law:
    """What the rules are run by: the day, the figures, the place."""

    day: date
    standards: Standards
    area: str


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to find out. `name` is the fact; `known_as`: said, seen, refuted, or missing."""

    name: str
    room: str
    value: Any
    known_as: str

    @property
    def index(self) -> int:
        inside = self.name.partition("[")[2]
        return int(inside[:-1]) if inside else 0

    @property
    def stem(self) -> str:
        return self.name.partition("[")[0]


def outline(
    known: Known, marks: Mapping[str, Any], programme: str, track: str | None, law: Law
) -> tuple[Point, ...]:
    """The points in the order of rooms and people. Pure: the same case gives the same outline.

    What the rules still wait for is on it; with all of that left open, what else can change the result is.
    """
    full = supposed(known, programme, track, law)
    before = result(full, programme, track, law)
    points = [
        Point(name, room_of(name), value, _known_as(marks.get(name)) if name in known else MISSING)
        for name, value in full.items()
        if name not in known
        or (
            _known_as(marks.get(name)) != PROVEN
            and _matters(full, name, value, before, programme, track, law)
        )
    ]
    order = {name: number for number, name in enumerate(full)}
    return tuple(sorted(points, key=lambda each: (ROOMS.index(each.room), each.index, order[each.name])))


def supposed(known: Known, programme: str, track: str | None, law: Law) -> dict[str, Any]:
    """The facts, and what the rules still wait for as not known."""
    full = dict(known)
    for _ in range(MOST_MISSING):
        waits = result(full, programme, track, law)[-1]
        if not isinstance(waits, str) or not waits or waits in full:
            break
        full[waits] = None
    return full


def result(known: Known, programme: str, track: str | None, law: Law) -> Result:
    """What the rules come to: the road, the outcome, and the amount; or which fact they still wait for."""
    facts = Facts(known)
    try:
        found = _finding(facts, programme, track, law)
    except Need as need:
        return ("need", need.key.name)
    if found is None:
        return ("no programme", "")
    waits = found.blocked_by.name if found.blocked_by else ""
    return (found.track, found.outcome, found.amount.fen if found.amount else None, waits)


def room_of(name: str) -> str:
    stem = name.partition("[")[0]
    if stem in _WITH_PEOPLE:
        return "people"
    return _ROOM_OF.get(stem.partition(".")[0], "event")


def _matters(
    known: Known, name: str, value: Any, before: Result, programme: str, track: str | None, law: Law
) -> bool:
    return any(
        result({**known, name: other}, programme, track, law) != before for other in alternatives(name, value)
    )


def _finding(facts: Facts, programme: str, track: str | None, law: Law) -> Finding | None:
    """Of temporary assistance every line; of the others up to the first refusal, which settles the outcome.

    None for what is no programme, e.g. somebody who wants to talk with a person.
    """
    if programme in ("", "temporary"):
        return check(facts, law.day, law.standards, law.area)
    named = [each for each in PROGRAMMES if each.name == programme]
    wanted = next((each for each in named if each.track == (track or "")), named[0] if named else None)
    return look(wanted, Home(facts, law.day, law.standards, law.area)) if wanted else None


def _known_as(mark: Any) -> str:
    return str(mark[2]) if mark and len(mark) > 2 else "said"

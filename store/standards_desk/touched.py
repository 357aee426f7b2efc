"""Whom a new figure touches: stored cases, and people who asked to hear of changes, looked at by the old and
by the new standards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from cases.codes import grouped
from cases.people import Actor
from cases.posts import WATCHERS
from cases.states import State
from dialogs.hear.persons.names import mask_name
from rules import keys
from rules.line import Outcome
from rules.many import Brief, Screening
from rules.standards import Standard, Standards
from store.casework.rows import open_dossier, open_name
from store.database import Tx
from store.desk.area import scope
from store.households import newest_kept, of_residents
from store.schema import cases
from store.seal import Seal

MOST_CASES = 1000
MOST_SHOWN = 50
_c = cases.c


@dataclass(frozen=True, slots=True)
class Touched:
    """One programme of one household. `near_fen`: how much less a head and month would be enough.

    `case_id` None: no request was made; the resident kept their answers to hear of changes.
    """

    case_id: int | None
    code: str
    name: str  # masked
    programme: str  # see Finding.name
    near_fen: int | None = None


@dataclass(frozen=True, slots=True)
class Touching:
    """At most MOST_SHOWN of each; the numbers count all that were found. `looked`: households looked at."""

    day: date
    looked: int
    more: bool  # there are older cases, not looked at
    gains: tuple[Touched, ...]
    loses: tuple[Touched, ...]
    near: tuple[Touched, ...]
    counts: tuple[int, int, int]


def touched(
    tx: Tx, seal: Seal, actor: Actor, before: Standards, after: Standards, value: Standard, today: date
) -> Touching:
    """The newest case of each resident, and the kept answers of who has none, as if it were asked on the day
    nearest to today on which the value holds.
    """
    day = _day(value, today)
    rows, more = _newest(tx, actor)
    found: dict[str, list[Touched]] = {"gains": [], "loses": [], "near": []}
    old, new = Screening(day, before, value.area), Screening(day, after, value.area)
    looked = 0
    for one in _households(tx, seal, actor, rows):
        looked += 1
        for was, now in zip(old.briefs(one.facts), new.briefs(one.facts), strict=True):
            for what in _what(was, now):
                found[what].append(_told(one, now if what == "near" else was, what))
    gains, loses, near = (tuple(found[what]) for what in ("gains", "loses", "near"))
    return Touching(
        day=day,
        looked=looked,
        more=more,
        gains=gains[:MOST_SHOWN],
        loses=loses[:MOST_SHOWN],
        near=near[:MOST_SHOWN],
        counts=(len(gains), len(loses), len(near)),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    case_id: int | None
    code: str
    name: str
    facts: Mapping[str, Any]


def _households(tx: Tx, seal: Seal, actor: Actor, rows: list[Any]) -> Iterator[_Seen]:
    """Whole answers that somebody kept tell more than their own request does."""
    kept = {} if actor.role in WATCHERS else newest_kept(tx, seal, actor.covers, MOST_CASES)
    kept |= of_residents(tx, seal, [row.resident_id for row in rows])
    for row in rows:
        facts = open_dossier(seal, row.dossier, row.code)["facts"]
        own = facts.get(keys.SPEAKER.name, "self") == "self"
        whole = kept.pop(row.resident_id, None) if own else None
        name = mask_name(open_name(seal, row.name, row.code))
        yield _Seen(row.id, grouped(row.code), name, whole.facts if whole else facts)
    for one in kept.values():
        yield _Seen(None, f"R{one.resident_id}", "", one.facts)


def _what(was: Brief, now: Brief) -> Iterator[str]:
    if was.outcome is not now.outcome:
        if now.outcome is Outcome.LIKELY:
            yield "gains"
        elif was.outcome is Outcome.LIKELY:
            yield "loses"
    if now.near is not None and now.near != was.near:
        yield "near"


def _told(one: _Seen, brief: Brief, what: str) -> Touched:
    fen: Any = brief.near.args["fen"] if what == "near" and brief.near else None
    return Touched(one.case_id, one.code, one.name, f"programme-{brief.name}", fen)


def _day(value: Standard, today: date) -> date:
    day = max(today, value.valid_from)
    return day if value.valid_to is None else min(day, value.valid_to)


def _newest(tx: Tx, actor: Actor) -> tuple[list[Any], bool]:
    """One case a resident, without those that were withdrawn; and whether there are more."""
    query = scope(select(_c.id, _c.code, _c.name, _c.dossier, _c.resident_id), actor, by_index=False)
    query = query.where(_c.state != State.WITHDRAWN).order_by(_c.id.desc()).limit(2 * MOST_CASES)
    newest: dict[int, Any] = {}
    for row in tx.execute(query):
        newest.setdefault(row.resident_id, row)
        if len(newest) > MOST_CASES:
            break
    return list(newest.values())[:MOST_CASES], len(newest) > MOST_CASES

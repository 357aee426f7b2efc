"""Answers of people who want to hear when help for them changes: kept, found again, thrown away.

Only what the rules look at is kept: no name, no number, no place more exact than the township. The consent is
a record of its own (`consent`, kind `changes`); taking it back deletes the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import Row, delete, select, update

from rules.stated import possible_for
from store.casework.locking import people_in_turn
from store.database import Tx
from store.schema import household
from store.seal import Seal
from store.times import ms
from store.upsert import insert_into

_c = household.c


@dataclass(frozen=True, slots=True)
class Household:
    """`outcomes`: what each programme said when it was looked at last, by name (see Finding.name)."""

    resident_id: int
    area: str
    day: date
    facts: Mapping[str, Any]
    outcomes: Mapping[str, str]


def stated(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Of everything known about somebody, what the rules look at."""
    return {name: value for name, value in facts.items() if possible_for(name) is not None}


def keep(tx: Tx, seal: Seal, kept: Household, looked: str, now: datetime) -> None:
    """Take the place of what was kept before."""
    values = {
        "area": kept.area,
        "body": _shut(seal, kept),
        "day": kept.day,
        "looked": looked,
        "kept_at": ms(now),
    }
    row = insert_into(tx, household).values(resident_id=kept.resident_id, **values)
    tx.execute(row.on_conflict_do_update(index_elements=["resident_id"], set_=values))


def forget(tx: Tx, resident_id: int) -> bool:
    """Whether there was something to forget."""
    return tx.execute(delete(household).where(_c.resident_id == resident_id)).rowcount == 1


def looked_by(number: str, day: date) -> str:
    """What a household was looked at by: how often the county had published (see
    `store.standards_desk.times_published`), and the month, for a law may begin or end by itself.
    """
    return f"{number}:{day:%Y-%m}"


def to_look_at(tx: Tx, seal: Seal, looked: str, most: int) -> list[Household]:
    """Households that were not looked at by these figures yet, held until the transaction ends."""
    late = _c.looked != looked
    found = select(_c.resident_id).where(late).order_by(_c.resident_id).limit(most)
    whose = tx.execute(found).scalars().all()
    people_in_turn(tx, whose)
    mine = select(household).where(late, _c.resident_id.in_(whose)).order_by(_c.resident_id)
    return [opened(seal, row) for row in tx.execute(mine.with_for_update())]


def looked_at(tx: Tx, seal: Seal, seen: Household, looked: str) -> None:
    """Keep what each programme says now; when it was told by the person stays as it is."""
    row = update(household).where(_c.resident_id == seen.resident_id)
    tx.execute(row.values(body=_shut(seal, seen), looked=looked))


def of_residents(tx: Tx, seal: Seal, residents: Iterable[int]) -> dict[int, Household]:
    """Those of them who wanted their answers kept, by their number."""
    wanted = list(residents)
    if not wanted:
        return {}
    rows = tx.execute(select(household).where(_c.resident_id.in_(wanted)))
    return {row.resident_id: opened(seal, row) for row in rows}


def newest_kept(tx: Tx, seal: Seal, covers: Callable[[str], bool], most: int) -> dict[int, Household]:
    """The answers kept last, of the areas that somebody may see; by resident."""
    rows = tx.execute(select(household).order_by(_c.kept_at.desc(), _c.resident_id).limit(most))
    return {row.resident_id: opened(seal, row) for row in rows if covers(row.area)}


def opened(seal: Seal, row: Row[Any]) -> Household:
    body = orjson.loads(seal.open(bytes(row.body), household_context(row.resident_id)))
    return Household(row.resident_id, row.area, row.day, body["facts"], body["outcomes"])


def _shut(seal: Seal, kept: Household) -> bytes:
    body = {"facts": stated(kept.facts), "outcomes": dict(kept.outcomes)}
    return seal.shut(orjson.dumps(body), household_context(kept.resident_id))


def household_context(resident_id: int) -> bytes:
    return b"household:%d" % resident_id

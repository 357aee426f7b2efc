"""Groups of decided cases with equal facts and unequal answers, for those who watch over a county."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, text, tuple_

from cases.codes import grouped
from cases.people import Actor, Role
from store.casework.rulings import COUNTY_DIGITS
from store.database import Tx
from store.schema import cases, ruling, ruling_group
from store.schema.rulings import SPLIT

READERS = frozenset({Role.COUNTY_HEAD, Role.AUDITOR})
PER_PAGE = 25
OF_EACH = 3
"""So many of the newest with each answer are shown of a group."""
_g, _r = ruling_group.c, ruling.c


@dataclass(frozen=True, slots=True)
class Answered:
    """One decided case, without its people."""

    id: int
    grouped: str
    area: str
    track: str
    outcome: str  # granted | refused
    amount: int | None  # fen
    at: int


@dataclass(frozen=True, slots=True)
class Group:
    """Cases whose facts that matter are the same."""

    kind: str
    granted: int
    refused: int
    cases: tuple[Answered, ...]  # the newest of both answers


@dataclass(frozen=True, slots=True)
class Groups:
    rows: tuple[Group, ...]
    next: str  # "" on the last page


def unequal_count(tx: Tx, county: str) -> int:
    """How many groups of a county have both answers."""
    counted = select(func.count()).select_from(ruling_group).where(_g.county == county, text(SPLIT))
    n: int = tx.execute(counted).scalar_one()
    return n


def unequal(tx: Tx, actor: Actor, after: str) -> Groups:
    """One page, the last decided first. `after`: the `next` of the page before; anything else is page one."""
    listed = select(ruling_group).where(_g.county == actor.area[:COUNTY_DIGITS], text(SPLIT))
    seen = _read(after)
    if seen:
        listed = listed.where(tuple_(_g.at, _g.mark) < tuple_(*seen))
    found = tx.execute(listed.order_by(_g.at.desc(), _g.mark.desc()).limit(PER_PAGE + 1)).all()
    rows = found[:PER_PAGE]
    members = _members(tx, [row.mark for row in rows])
    last = f"{rows[-1].at}.{rows[-1].mark.hex()}" if len(found) > PER_PAGE else ""
    groups = (Group(row.kind, row.granted, row.refused, members[row.mark]) for row in rows)
    return Groups(tuple(groups), last)


def _members(tx: Tx, marks: list[bytes]) -> dict[bytes, tuple[Answered, ...]]:
    newest = func.row_number().over(partition_by=(_r.mark, _r.outcome), order_by=(_r.at.desc(), _r.case_id))
    mine = select(ruling, newest.label("place")).where(_r.mark.in_(marks)).subquery()
    c = cases.c
    rows: Any = tx.execute(
        select(mine.c.mark, mine.c.outcome, mine.c.at, c.id, c.code, c.area, c.track, c.amount)
        .join(cases, c.id == mine.c.case_id)
        .where(mine.c.place <= OF_EACH)
        .order_by(mine.c.outcome, mine.c.at.desc())
    )
    found: dict[bytes, tuple[Answered, ...]] = defaultdict(tuple)
    for row in rows:
        amount = row.amount if row.outcome == "granted" else None
        each = Answered(row.id, grouped(row.code), row.area, row.track or "", row.outcome, amount, row.at)
        found[row.mark] = (*found[row.mark], each)
    return found


def _read(after: str) -> tuple[int, bytes] | None:
    at, _, mark = after.partition(".")
    try:
        number, raw = int(at), bytes.fromhex(mark)
    except ValueError:
        return None
    return (number, raw) if 0 < number < 1 << 62 else None

"""Colleagues who are named in a note (@name): their bell rings, if they may see the case."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select

from cases.case import Case
from cases.moves import may_see
from cases.people import Actor, Role
from cases.posts import CASEWORK
from store.bells import ring_all
from store.casework.rows import staff_number
from store.database import Tx
from store.schema import staff


def who_may_see(tx: Tx, case: Case) -> Mapping[int, str]:
    """Names by id of those at work who know of the case by their post."""
    row, area = staff.c, case.area
    above = [area[:end] for end in range(1, len(area) + 1)]
    found = tx.execute(
        select(row.id, row.name, row.role, row.area)
        .where(or_(row.area.in_(above), row.area == (case.village or "")), row.disabled_at.is_(None))
        .order_by(row.name)
    )
    return {each.id: each.name for each in found if _knows_of(each, case)}


def _knows_of(row: Any, case: Case) -> bool:
    actor = Actor(f"staff:{row.id}", Role(row.role), row.area)
    return actor.role in CASEWORK and may_see(case, actor)


def named_in(text: str, people: Mapping[int, str]) -> frozenset[int]:
    """Whom a text names after an @. Of two names that begin alike, the longer one is meant."""
    names: Sequence[str] = sorted({name for name in people.values() if name}, key=len, reverse=True)
    if not names:
        return frozenset()
    pattern = re.compile("[@\uff20]\\s?(" + "|".join(map(re.escape, names)) + ")")
    called = set(pattern.findall(text))
    return frozenset(number for number, name in people.items() if name in called)


def ring_mentioned(tx: Tx, actor: Actor, case: Case, text: str, now: datetime) -> int:
    """For how many it rang."""
    called = named_in(text, who_may_see(tx, case))
    key = f"mention:{case.id}:{case.version}"
    me = staff_number(actor.id)
    return ring_all(tx, called, "mention", now, key=key, case_id=int(case.id), by=me)

"""Colleagues who are named in a note (@name): their bell rings, if they may see the case."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, or_

from cases.case import Case
from cases.moves import may_see
from cases.people import Actor, Role, staff_number
from cases.posts import CASEWORK
from store.database import Tx
from store.desk.colleagues import colleagues_where
from store.desk.shapes import Colleague
from store.office.bells import ring_all
from store.schema import staff


def who_may_see(tx: Tx, case: Case) -> Mapping[int, str]:
    """Names by id of those at work who know of the case by their post."""
    found = sorted(colleagues_where(tx, at_post(case)), key=lambda each: each.name)
    return {each.id: each.name for each in found if knows_of(each, case)}


def at_post(case: Case) -> ColumnElement[bool]:
    """Staff of the case's village, its township or an area above."""
    row, area = staff.c, case.area
    above = [area[:end] for end in range(1, len(area) + 1)]
    return or_(row.area.in_(above), row.area == (case.village or ""))


def knows_of(colleague: Colleague, case: Case) -> bool:
    """Whether a colleague is at work and sees the case by their post."""
    actor = Actor(f"staff:{colleague.id}", Role(colleague.role), colleague.area)
    return not colleague.disabled and actor.role in CASEWORK and may_see(case, actor)


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

"""Everybody of the staff whom the page of a case speaks of, in one read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import or_

from cases.case import Case
from cases.people import Actor
from store.database import Tx
from store.desk.colleagues import colleagues_where, within
from store.desk.mentions import at_post, knows_of
from store.desk.shapes import Colleague
from store.schema import staff


@dataclass(frozen=True, slots=True)
class Around:
    """`names`: of whoever did or holds something in the case, wherever they work now."""

    names: Mapping[int | None, str]
    colleagues: tuple[Colleague, ...]  # of the actor's area and below, by area and name
    may_see: Mapping[int, str]  # who knows of the case by their post, by name


def around(tx: Tx, actor: Actor, case: Case, named: Iterable[int | None]) -> Around:
    """`named` are the ids whose names the page shows. What is nobody's has no name."""
    wanted = sorted({number for number in named if number})
    found = colleagues_where(tx, or_(within(actor), at_post(case), staff.c.id.in_(wanted)))
    return Around(
        names={each.id: each.name for each in found},
        colleagues=tuple(each for each in found if actor.area and each.area.startswith(actor.area)),
        may_see={
            each.id: each.name for each in sorted(found, key=lambda one: one.name) if knows_of(each, case)
        },
    )

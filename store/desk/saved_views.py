"""A filtered list that is looked at again and again gets a name: for oneself, or for the whole office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, func, insert, or_, select

from cases.people import Actor, staff_number
from cases.refusals import NotNow
from store.database import Tx
from store.schema import saved_view
from store.times import ms

MOST = 20
"""Of one person, and of one office: a side bar, not an archive."""

_v = saved_view.c


@dataclass(frozen=True, slots=True)
class SavedView:
    id: int
    name: str
    query: str
    shared: bool
    mine: bool  # named by the reader, who may take it away


def saved_views(tx: Tx, actor: Actor) -> tuple[SavedView, ...]:
    """The actor's own, then those of their office."""
    me = staff_number(actor.id)
    readable = or_(_v.staff_id == me, and_(_v.staff_id.is_(None), _v.area == actor.area))
    rows = tx.execute(select(saved_view).where(readable).order_by(_v.name, _v.id)).all()
    found = [SavedView(row.id, row.name, row.query, row.staff_id is None, row.by_staff == me) for row in rows]
    return tuple(sorted(found, key=lambda each: each.shared))


def save_view(tx: Tx, actor: Actor, name: str, query: str, now: datetime, *, shared: bool) -> int:
    """The same name again takes the place of the first. Raises NotNow when there are too many."""
    me = staff_number(actor.id)
    whose = and_(_v.staff_id.is_(None), _v.area == actor.area) if shared else _v.staff_id == me
    tx.execute(delete(saved_view).where(whose, _v.name == name, _v.by_staff == me))
    if tx.execute(select(func.count()).select_from(saved_view).where(whose)).scalar_one() >= MOST:
        raise NotNow("view")
    row = insert(saved_view).values(
        staff_id=None if shared else me, area=actor.area, name=name, query=query, by_staff=me, made_at=ms(now)
    )
    made: int = tx.execute(row.returning(_v.id)).scalar_one()
    return made


def drop_view(tx: Tx, actor: Actor, view_id: int) -> bool:
    """False if there is none that the actor named."""
    mine = delete(saved_view).where(_v.id == view_id, _v.by_staff == staff_number(actor.id))
    return tx.execute(mine).rowcount == 1

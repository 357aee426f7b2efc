"""Who else works here."""

from __future__ import annotations

from sqlalchemy import ColumnElement, false, select

from cases.people import Actor, Role
from store.database import Tx
from store.desk.shapes import Colleague
from store.schema import staff


def colleagues(tx: Tx, actor: Actor) -> tuple[Colleague, ...]:
    """Staff of the actor's area and below, for handing over and for the staff page."""
    row = staff.c
    found = tx.execute(
        select(row.id, row.login, row.name, row.role, row.area, row.disabled_at)
        .where(_within(actor))
        .order_by(row.area, row.name)
    )
    return tuple(
        Colleague(each.id, each.login, each.name, each.role, each.area, each.disabled_at is not None)
        for each in found
    )


def colleague(tx: Tx, staff_id: int) -> Actor | None:
    """One to hand a case to. `cases.moves` decides whether the case lies in that colleague's area."""
    row = staff.c
    found = tx.execute(
        select(row.id, row.role, row.area, row.name).where(row.id == staff_id, row.disabled_at.is_(None))
    ).first()
    return Actor(f"staff:{found.id}", Role(found.role), found.area, found.name) if found else None


def _within(actor: Actor) -> ColumnElement[bool]:
    return staff.c.area.startswith(actor.area, autoescape=True) if actor.area else false()

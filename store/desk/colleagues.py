"""Who else works here."""

from __future__ import annotations

from sqlalchemy import ColumnElement, false, select

from cases.people import Actor, Role
from store.database import Tx
from store.desk.shapes import Colleague
from store.schema import staff
from store.staff import read_duties


def colleagues(tx: Tx, actor: Actor) -> tuple[Colleague, ...]:
    """Staff of the actor's area and below, for handing over and for the staff page."""
    return colleagues_where(tx, within(actor))


def colleagues_where(tx: Tx, condition: ColumnElement[bool]) -> tuple[Colleague, ...]:
    """By area and name."""
    row = staff.c
    found = tx.execute(
        select(row.id, row.login, row.name, row.role, row.area, row.disabled_at, row.duties)
        .where(condition)
        .order_by(row.area, row.name)
    )
    return tuple(
        Colleague(
            each.id, each.login, each.name, each.role, each.area, each.disabled_at is not None,
            tuple(sorted(read_duties(each.duties))),
        )
        for each in found
    )  # fmt: skip


def colleague(tx: Tx, staff_id: int) -> Actor | None:
    """One to hand a case to. `cases.moves` decides whether the case lies in that colleague's area."""
    row = staff.c
    found = tx.execute(
        select(row.id, row.role, row.area, row.name, row.duties).where(
            row.id == staff_id, row.disabled_at.is_(None)
        )
    ).first()
    if found is None:
        return None
    duties = read_duties(found.duties)
    return Actor(f"staff:{found.id}", Role(found.role), found.area, found.name, duties=duties)


def within(actor: Actor) -> ColumnElement[bool]:
    """Staff of the actor's area and below."""
    return staff.c.area.startswith(actor.area, autoescape=True) if actor.area else false()

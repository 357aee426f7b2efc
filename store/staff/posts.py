"""Another role, place or duty for somebody who works here already."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select, update

from cases.people import Actor, Duty, Role
from cases.posts import check_change, check_post
from cases.refusals import NotYours
from store.database import Tx
from store.schema import staff
from store.staff import end_sessions, kept_duties


def change_post(tx: Tx, actor: Actor, staff_id: int, role: Role, area: str, duties: Iterable[Duty]) -> None:
    """Holds from the next request on; another role or place ends every session at once, and every line on
    which an open page listens.

    Raises NotYours unless an administrator of the area asks, for another's account; PostRefused for a place
    that does not fit, posts that exclude each other.
    """
    row = tx.execute(
        select(staff.c.role, staff.c.area).where(staff.c.id == staff_id).with_for_update()
    ).first()
    own = actor.id == f"staff:{staff_id}"
    if row is None or own or actor.role is not Role.ADMINISTRATOR or not row.area.startswith(actor.area):
        raise NotYours("post")
    if not area.startswith(actor.area):
        raise NotYours("post")
    before, wanted = Role(row.role), frozenset(duties)
    check_post(role, area, wanted, actor.area)
    check_change(before, role)
    tx.execute(
        update(staff)
        .where(staff.c.id == staff_id)
        .values(role=str(role), area=area, duties=kept_duties(wanted))
    )
    if (before, row.area) != (role, area):
        end_sessions(tx, staff_id)
    tx.wake("desk")

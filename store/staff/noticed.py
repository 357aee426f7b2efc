"""That an account came, changed or was opened to somebody is heard of by others: nobody makes themselves a
second self in silence.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from cases.people import Actor, Role, staff_number
from cases.posts import WATCHERS
from store.database import Tx
from store.office.bells import ring_all
from store.schema import staff
from store.times import ms

HEAR = WATCHERS | {Role.COUNTY_HEAD}
"""The three administrators, and who knows the people that work here."""


def tell_of_account(tx: Tx, staff_id: int, now: datetime, actor: Actor | None = None) -> None:
    """Rings for all of them but `actor`, who did it, and the account itself."""
    area = tx.execute(select(staff.c.area).where(staff.c.id == staff_id)).scalar_one()
    watch = select(staff.c.id, staff.c.area).where(staff.c.role.in_(HEAR), staff.c.disabled_at.is_(None))
    did = staff_number(actor.id) if actor else None
    whom = [each.id for each in tx.execute(watch) if area.startswith(each.area) and each.id != did]
    ring_all(tx, whom, "account", now, key=f"account:{staff_id}:{ms(now)}", by=staff_id)

"""Passwords that are too old, and those that were used before: for counties that are graded by GB/T 22239."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select

from store.database import Tx
from store.schema import old_password, staff
from store.staff.rules import AccountRules
from store.times import moment, ms

GOOD_FOR = timedelta(days=180)
NOT_AGAIN = 5
"""The one in use and the four before it."""


def keep(tx: Tx, staff_id: int, password_hash: str) -> None:
    """The hash of one that is not used any more; the oldest are forgotten."""
    row = old_password.c
    tx.execute(insert(old_password).values(staff_id=staff_id, password=password_hash))
    newest = select(row.id).where(row.staff_id == staff_id).order_by(row.id.desc()).limit(NOT_AGAIN - 1)
    kept = [each.id for each in tx.execute(newest)]
    tx.execute(delete(old_password).where(row.staff_id == staff_id, row.id.not_in(kept)))


def used_before(tx: Tx, staff_id: int) -> tuple[str, ...]:
    """Hashes of those that must not be used again, for `fits`."""
    row = old_password.c
    now_used = tx.execute(select(staff.c.password).where(staff.c.id == staff_id)).scalars()
    before = tx.execute(
        select(row.password).where(row.staff_id == staff_id).order_by(row.id.desc())
    ).scalars()
    return (*now_used, *before)


def last_day_of(tx: Tx, staff_id: int, rules: AccountRules) -> datetime | None:
    """Until when the password is good; None: for ever."""
    if not rules.dengbao:
        return None
    since = func.coalesce(staff.c.password_at, staff.c.created_at)
    at = tx.execute(select(since).where(staff.c.id == staff_id)).scalar_one()
    return moment(at) + GOOD_FOR


def too_old(tx: Tx, staff_id: int, rules: AccountRules, now: datetime) -> bool:
    until = last_day_of(tx, staff_id, rules)
    return until is not None and ms(until) <= ms(now)

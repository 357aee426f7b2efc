"""What the security administrator sees of accounts, and may do: end their sessions, take a lost factor away,
give a link for another password.

No account of one's own, none outside one's area, and nothing of what anybody works on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from cases.moves import NotYours
from cases.people import Actor, Role, staff_number
from store.database import Tx
from store.office.bells import ring
from store.schema import passkey, sign_in, staff, totp
from store.staff.factors import reset_factors
from store.staff.links import give_link
from store.staff.member import Member, member_of, select_members
from store.staff.noticed import tell_of_account
from store.staff.sessions import Step, end_sessions, holds
from store.times import ms

UNUSED = timedelta(days=90)
"""After so long an account is one that nobody needs, or that somebody else uses unseen."""


@dataclass(frozen=True, slots=True)
class Account:
    member: Member
    app: bool
    passkeys: int
    sessions: int  # that hold now
    seen_at: int | None  # ms; in one of them
    used_at: int | None  # ms; when they last came in
    unused: bool  # for ninety days

    @property
    def guarded(self) -> bool:
        return self.app or self.passkeys > 0


def accounts(tx: Tx, actor: Actor, now: datetime) -> tuple[Account, ...]:
    """Of the actor's area: those nobody uses first, then those without a second factor. Raises NotYours."""
    if actor.role is not Role.SECURITY:
        raise NotYours("accounts")
    mine = sign_in.c.staff_id == staff.c.id
    held = (mine, sign_in.c.step == Step.IN, *holds(now))
    app = select(func.count()).where(totp.c.staff_id == staff.c.id).scalar_subquery()
    keys = select(func.count()).where(passkey.c.staff_id == staff.c.id).scalar_subquery()
    open_ones = select(func.count()).where(*held).scalar_subquery()
    seen = select(func.max(sign_in.c.seen_at)).where(*held).scalar_subquery()
    columns = (app.label("app"), keys.label("keys"), open_ones.label("open_ones"), seen.label("seen"))
    used = (staff.c.used_at, staff.c.created_at)
    rows = tx.execute(
        select_members(*columns, *used).where(staff.c.area.startswith(actor.area, autoescape=True))
    )
    return tuple(sorted((_account(row, now) for row in rows), key=_order))


def _account(row: Any, now: datetime) -> Account:
    idle = (row.used_at or row.created_at) <= ms(now - UNUSED) and row.disabled_at is None
    return Account(member_of(row), row.app > 0, row.keys, row.open_ones, row.seen, row.used_at, idle)


def end_all(tx: Tx, actor: Actor, staff_id: int) -> int:
    """Out everywhere, at once; how many sessions there were. Raises NotYours."""
    _check(tx, actor, staff_id)
    return end_sessions(tx, staff_id)


def take_away(tx: Tx, actor: Actor, staff_id: int, now: datetime) -> None:
    """The second factor of somebody who lost it; every session ends, and others hear. Raises NotYours."""
    _check(tx, actor, staff_id)
    reset_factors(tx, staff_id)
    tell_of_account(tx, staff_id, now, actor)


def help_in(tx: Tx, actor: Actor, staff_id: int, now: datetime) -> str:
    """A token for a link by which somebody who forgot their password chooses another; a bell tells them, and
    those who watch over accounts. Raises NotYours, also for who works here no more.
    """
    _check(tx, actor, staff_id)
    if tx.execute(select(staff.c.disabled_at).where(staff.c.id == staff_id)).scalar() is not None:
        raise NotYours("accounts")
    by = staff_number(actor.id)
    ring(tx, staff_id, "password_link", now, key=f"password_link:{ms(now)}", by=by)
    tell_of_account(tx, staff_id, now, actor)
    return give_link(tx, staff_id, now)


def _check(tx: Tx, actor: Actor, staff_id: int) -> None:
    area = tx.execute(select(staff.c.area).where(staff.c.id == staff_id)).scalar()
    own = actor.id == f"staff:{staff_id}"
    if actor.role is not Role.SECURITY or area is None or own or not area.startswith(actor.area):
        raise NotYours("accounts")


def _order(account: Account) -> tuple[bool, bool, bool, str, str]:
    member = account.member
    return member.disabled, not account.unused, account.guarded, member.area, member.name

"""What the security administrator sees of accounts, and may do: end their sessions, take a lost factor away.

No account of one's own, none outside one's area, and nothing of what anybody works on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from cases.moves import NotYours
from cases.people import Actor, Role
from store.database import Tx
from store.schema import passkey, sign_in, staff, totp
from store.staff.factors import reset_factors
from store.staff.member import Member, member_of, select_members
from store.staff.sessions import Step, end_sessions, holds


@dataclass(frozen=True, slots=True)
class Account:
    member: Member
    app: bool
    passkeys: int
    sessions: int  # that hold now
    seen_at: int | None  # ms; in one of them

    @property
    def guarded(self) -> bool:
        return self.app or self.passkeys > 0


def accounts(tx: Tx, actor: Actor, now: datetime) -> tuple[Account, ...]:
    """Of the actor's area: those without a second factor first. Raises NotYours."""
    if actor.role is not Role.SECURITY:
        raise NotYours("accounts")
    mine = sign_in.c.staff_id == staff.c.id
    held = (mine, sign_in.c.step == Step.IN, *holds(now))
    app = select(func.count()).where(totp.c.staff_id == staff.c.id).scalar_subquery()
    keys = select(func.count()).where(passkey.c.staff_id == staff.c.id).scalar_subquery()
    open_ones = select(func.count()).where(*held).scalar_subquery()
    seen = select(func.max(sign_in.c.seen_at)).where(*held).scalar_subquery()
    columns = (app.label("app"), keys.label("keys"), open_ones.label("open_ones"), seen.label("seen"))
    rows = tx.execute(select_members(*columns).where(staff.c.area.startswith(actor.area, autoescape=True)))
    found = [Account(member_of(row), row.app > 0, row.keys, row.open_ones, row.seen) for row in rows]
    return tuple(sorted(found, key=_order))


def end_all(tx: Tx, actor: Actor, staff_id: int) -> int:
    """Out everywhere, at once; how many sessions there were. Raises NotYours."""
    _check(tx, actor, staff_id)
    return end_sessions(tx, staff_id)


def take_away(tx: Tx, actor: Actor, staff_id: int) -> None:
    """The second factor of somebody who lost it; every session ends. Raises NotYours."""
    _check(tx, actor, staff_id)
    reset_factors(tx, staff_id)


def _check(tx: Tx, actor: Actor, staff_id: int) -> None:
    area = tx.execute(select(staff.c.area).where(staff.c.id == staff_id)).scalar()
    own = actor.id == f"staff:{staff_id}"
    if actor.role is not Role.SECURITY or area is None or own or not area.startswith(actor.area):
        raise NotYours("accounts")


def _order(account: Account) -> tuple[bool, bool, str, str]:
    member = account.member
    return member.disabled, account.guarded, member.area, member.name

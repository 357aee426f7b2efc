"""A link by which somebody who forgot their password chooses another: given by who watches over accounts.

Whoever gives it never sees the password, and a second factor is asked for as before.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy import delete, insert, select, update

from store.database import Tx
from store.schema import password_link, staff
from store.staff import old_ones
from store.staff.member import Member, member_of, select_members
from store.staff.rules import AccountRules
from store.staff.sessions import end_sessions
from store.times import ms

GOOD_FOR = timedelta(hours=1)
_l = password_link.c


def give_link(tx: Tx, staff_id: int, now: datetime) -> str:
    """A token that works once, for an hour; an older one of the same person works no more."""
    token = token_urlsafe(24)
    tx.execute(delete(password_link).where((_l.staff_id == staff_id) | (_l.expires_at <= ms(now))))
    tx.execute(
        insert(password_link).values(token=_hash(token), staff_id=staff_id, expires_at=ms(now + GOOD_FOR))
    )
    return token


def member_of_link(tx: Tx, token: str, now: datetime) -> Member | None:
    """Whose password it changes; None if it is unknown, used or over, or the person works here no more."""
    mine = (_l.token == _hash(token), _l.expires_at > ms(now), staff.c.disabled_at.is_(None))
    found = tx.execute(select_members().join(password_link, _l.staff_id == staff.c.id).where(*mine)).first()
    return member_of(found) if found else None


def use_link(tx: Tx, token: str, password_hash: str, now: datetime, rules: AccountRules) -> Member | None:
    """The new password, once; every session ends. None as `member_of_link`."""
    member = member_of_link(tx, token, now)
    if member is None or tx.execute(delete(password_link).where(_l.token == _hash(token))).rowcount != 1:
        return None
    kept = tx.execute(select(staff.c.password).where(staff.c.id == member.id)).scalar_one()
    fresh = update(staff).where(staff.c.id == member.id)
    tx.execute(fresh.values(password=password_hash, password_at=ms(now)))
    if rules.dengbao:
        old_ones.keep(tx, member.id, kept)
    end_sessions(tx, member.id)
    return member


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()

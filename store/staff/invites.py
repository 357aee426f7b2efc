"""Invited: a one-time link becomes an account."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import Literal

from sqlalchemy import delete, insert, select, update

from cases.moves import NotYours
from cases.people import Actor, Duty, Role
from cases.posts import check_post
from store.database import Tx
from store.schema import invite as invites
from store.schema import staff
from store.staff.member import Member, create, kept_duties, plain_login, read_duties
from store.times import ms

INVITE_GOOD_FOR = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Invite:
    name: str
    role: str
    area: str
    duties: frozenset[Duty] = frozenset()


def invite(
    tx: Tx, actor: Actor, name: str, role: str, area: str, now: datetime, duties: Iterable[Duty] = ()
) -> str:
    """A one-time token for the invite link, good for two days. NotYours unless an administrator asks;
    PostRefused for a place that does not fit the role and for posts that exclude each other.
    """
    if actor.role is not Role.ADMINISTRATOR or not area.startswith(actor.area):
        raise NotYours("invite")
    check_post(Role(role), area, duties, actor.area)
    return _invite(tx, name, Role(role), area, now, duties)


def first_invite(tx: Tx, now: datetime, county: str) -> str | None:
    """A one-time token that makes the first administrator; None once there is staff. Replaces the last."""
    if tx.execute(select(staff.c.id).limit(1)).first():
        return None
    tx.execute(delete(invites))
    return _invite(tx, "", Role.ADMINISTRATOR, county, now)


def invite_of(tx: Tx, token: str, now: datetime) -> Invite | None:
    """What the invite offers; None if unknown, used or expired."""
    found = tx.execute(
        select(invites.c.name, invites.c.role, invites.c.area, invites.c.duties).where(
            invites.c.token == _hash(token), invites.c.used_at.is_(None), invites.c.expires_at > ms(now)
        )
    ).first()
    return Invite(found.name, found.role, found.area, read_duties(found.duties)) if found else None


def accept(
    tx: Tx, token: str, login: str, password_hash: str, now: datetime, name: str = ""
) -> Member | Literal["gone", "taken"]:
    """The invite becomes a member of staff, once. "taken": choose another login, the invite stays good."""
    offered = invite_of(tx, token, now)
    used = (
        update(invites)
        .where(invites.c.token == _hash(token), invites.c.used_at.is_(None))
        .values(used_at=ms(now))
    )
    if offered is None or tx.execute(used).rowcount != 1:
        return "gone"
    made = create(
        tx, login, name or offered.name, offered.role, offered.area, password_hash, now, offered.duties
    )
    if made is None:
        tx.execute(update(invites).where(invites.c.token == _hash(token)).values(used_at=None))
        return "taken"
    return Member(
        made,
        plain_login(login),
        name or offered.name,
        offered.role,
        offered.area,
        {},
        False,
        duties=offered.duties,
    )


def _invite(tx: Tx, name: str, role: Role, area: str, now: datetime, duties: Iterable[Duty] = ()) -> str:
    token = token_urlsafe(24)
    tx.execute(
        insert(invites).values(
            token=_hash(token),
            name=name,
            role=str(role),
            area=area,
            duties=kept_duties(duties),
            expires_at=ms(now + INVITE_GOOD_FOR),
        )
    )
    return token


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()

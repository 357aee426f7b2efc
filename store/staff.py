"""Members of staff: invited, let in, let go.

Hashing a password takes a tenth of a second, so it is done outside of any transaction: pages call
`hash_password` and `fits`, everything else takes and gives ready hashes. Tokens are kept as hashes, so that a
copied database opens no door.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from secrets import token_urlsafe
from typing import Any, Literal

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Select, delete, insert, select, update

from cases.moves import NotYours
from cases.people import Actor, Duty, Role
from cases.posts import check_post
from store import throttle
from store.assignments import cases_asked_of
from store.database import Tx
from store.schema import invite as invites
from store.schema import sign_in, staff
from store.times import china_day, ms
from store.upsert import insert_into

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
DROWSY = timedelta(minutes=1)
INVITE_DAYS = timedelta(days=7)
LONGEST_PASSWORD = 200  # characters; hashing a whole book would be a way to keep us busy

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    login: str
    name: str
    role: str  # cases.people.Role
    area: str
    prefs: dict[str, Any]
    disabled: bool
    seen_at: int = 0  # of the session this was read from
    duties: frozenset[Duty] = frozenset()
    asked_to: frozenset[str] = frozenset()  # of a worker: ids of the cases with a task for them today

    @property
    def actor(self) -> Actor:
        return Actor(
            f"staff:{self.id}",
            Role(self.role),
            self.area,
            self.name,
            duties=self.duties,
            asked_to=self.asked_to,
        )

    def drowsy(self, now: datetime) -> bool:
        """Time to call `seen`, so that a clerk at work is not signed out."""
        return self.seen_at < ms(now - DROWSY)


@dataclass(frozen=True, slots=True)
class Invite:
    name: str
    role: str
    area: str
    duties: frozenset[Duty] = frozenset()


def plain_login(login: str) -> str:
    return unicodedata.normalize("NFKC", login).strip().casefold()


def hash_password(password: str) -> str:
    """Argon2id, 19 MiB, two passes."""
    return _hasher.hash(password[:LONGEST_PASSWORD])


def fits(password: str, kept: str | None) -> bool:
    """Whether the password belongs to the hash. None (no such login) takes as long as a wrong password."""
    try:
        right = _hasher.verify(kept or _nobodys_hash(), password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False
    return right and kept is not None


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(token_urlsafe())


# Signing in and out


def password_of(
    tx: Tx, login: str, address: str, now: datetime
) -> tuple[int | None, str | None] | Literal["wait"]:
    """First half of signing in: id and hash for `fits` (None, None if there is no such login), or "wait".

    A write: the try counts as wrong, for the login and for the address, until `let_in` takes it back.
    """
    login = plain_login(login)
    if not throttle.may_try(tx, (f"address:{address}", f"login:{login}"), now):
        return "wait"
    found = tx.execute(
        select(staff.c.id, staff.c.password).where(staff.c.login == login, staff.c.disabled_at.is_(None))
    ).first()
    return (found.id, found.password) if found else (None, None)


def let_in(tx: Tx, staff_id: int, login: str, address: str, now: datetime) -> str:
    """Second half, after `fits` said yes: a fresh session token for the cookie."""
    throttle.give_back(tx, f"address:{address}")
    throttle.forget(tx, f"login:{plain_login(login)}")
    return open_session(tx, staff_id, now)


def open_session(tx: Tx, staff_id: int, now: datetime) -> str:
    """For somebody who proved otherwise who they are (a fresh invite). Sweeps away old sessions."""
    tx.execute(
        delete(sign_in).where(
            (sign_in.c.seen_at < ms(now - IDLE)) | (sign_in.c.created_at < ms(now - LONGEST))
        )
    )
    token = token_urlsafe(32)
    tx.execute(
        insert(sign_in).values(token=_hash(token), staff_id=staff_id, seen_at=ms(now), created_at=ms(now))
    )
    return token


def who(tx: Tx, token: str, now: datetime) -> Member | None:
    """Whose session this is; None when unknown, idle for 30 min, 12 h old, or disabled. Reads only."""
    found = tx.execute(
        _members(sign_in.c.seen_at)
        .join(sign_in, sign_in.c.staff_id == staff.c.id)
        .where(
            sign_in.c.token == _hash(token),
            sign_in.c.seen_at >= ms(now - IDLE),
            sign_in.c.created_at >= ms(now - LONGEST),
            staff.c.disabled_at.is_(None),
        )
    ).first()
    if found is None:
        return None
    member = _member(found, found.seen_at)
    if member.role != Role.WORKER:
        return member
    return replace(member, asked_to=cases_asked_of(tx, member.id, china_day(now)))


def seen(tx: Tx, token: str, now: datetime) -> None:
    """Keep a session awake; call it when `Member.drowsy`. `who` does not write."""
    tx.execute(update(sign_in).where(sign_in.c.token == _hash(token)).values(seen_at=ms(now)))


def sign_out(tx: Tx, token: str) -> None:
    tx.execute(delete(sign_in).where(sign_in.c.token == _hash(token)))


# Invited


def invite(
    tx: Tx, actor: Actor, name: str, role: str, area: str, now: datetime, duties: Iterable[Duty] = ()
) -> str:
    """A one-time token for the invite link, good for seven days. NotYours unless an administrator asks;
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


def create(
    tx: Tx,
    login: str,
    name: str,
    role: str,
    area: str,
    password_hash: str,
    now: datetime,
    duties: Iterable[Duty] = (),
) -> int | None:
    """For the command line and the demo. None: the login is taken."""
    made = insert_into(tx, staff).values(
        login=plain_login(login),
        name=name,
        role=str(Role(role)),
        area=area,
        duties=kept_duties(duties),
        password=password_hash,
        prefs="{}",
        created_at=ms(now),
    )
    made_id: int | None = tx.execute(made.on_conflict_do_nothing().returning(staff.c.id)).scalar()
    return made_id


def _invite(tx: Tx, name: str, role: Role, area: str, now: datetime, duties: Iterable[Duty] = ()) -> str:
    token = token_urlsafe(24)
    tx.execute(
        insert(invites).values(
            token=_hash(token),
            name=name,
            role=str(role),
            area=area,
            duties=kept_duties(duties),
            expires_at=ms(now + INVITE_DAYS),
        )
    )
    return token


def kept_duties(duties: Iterable[Duty]) -> str:
    return ",".join(sorted(duties))


def read_duties(kept: str) -> frozenset[Duty]:
    return frozenset(Duty(each) for each in kept.split(",") if each)


# Looked after


def kept_password(tx: Tx, staff_id: int) -> str:
    """The hash, for `fits`, when somebody who is signed in proves it again."""
    kept: str = tx.execute(select(staff.c.password).where(staff.c.id == staff_id)).scalar_one()
    return kept


def change_password(tx: Tx, staff_id: int, kept: str, password_hash: str, now: datetime) -> str | None:
    """By its owner, who proved to know the one whose hash is `kept`: every session ends, and a fresh one
    begins. None if the password was changed in between.
    """
    row = staff.c
    mine = (row.id == staff_id) & (row.password == kept) & row.disabled_at.is_(None)
    if tx.execute(update(staff).where(mine).values(password=password_hash)).rowcount != 1:
        return None
    end_sessions(tx, staff_id)
    return open_session(tx, staff_id, now)


def set_password(tx: Tx, staff_id: int, password_hash: str) -> None:
    """Every session of the member ends."""
    tx.execute(update(staff).where(staff.c.id == staff_id).values(password=password_hash))
    end_sessions(tx, staff_id)


def set_prefs(tx: Tx, staff_id: int, prefs: dict[str, Any]) -> None:
    """Small choices of the desk (density, saved filters), at most 200 characters of JSON."""
    tx.execute(
        update(staff).where(staff.c.id == staff_id).values(prefs=json.dumps(prefs, ensure_ascii=False))
    )


def disable(tx: Tx, staff_id: int, now: datetime) -> bool:
    """No sign-in from now on; every session ends at once. False for the last administrator, who stays."""
    admins = select(staff.c.id).where(staff.c.role == Role.ADMINISTRATOR, staff.c.disabled_at.is_(None))
    if [row.id for row in tx.execute(admins.with_for_update())] == [staff_id]:
        return False
    tx.execute(update(staff).where(staff.c.id == staff_id).values(disabled_at=ms(now)))
    end_sessions(tx, staff_id)
    return True


def enable(tx: Tx, staff_id: int) -> None:
    tx.execute(update(staff).where(staff.c.id == staff_id).values(disabled_at=None))


def members(tx: Tx) -> tuple[Member, ...]:
    """All staff, for the command line; pages use `store.desk.colleagues`."""
    return tuple(_member(row) for row in tx.execute(_members().order_by(staff.c.area, staff.c.login)))


def end_sessions(tx: Tx, staff_id: int) -> None:
    tx.execute(delete(sign_in).where(sign_in.c.staff_id == staff_id))


def _members(*more: Any) -> Select[Any]:
    row = staff.c
    return select(
        row.id, row.login, row.name, row.role, row.area, row.duties, row.prefs, row.disabled_at, *more
    ).select_from(staff)


def _member(row: Any, seen_at: int = 0) -> Member:
    prefs = json.loads(row.prefs)
    gone = row.disabled_at is not None
    duties = read_duties(row.duties)
    return Member(row.id, row.login, row.name, row.role, row.area, prefs, gone, seen_at, duties)


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()

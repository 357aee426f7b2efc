"""Who is signed in, on which machine, and how far they have come.

The cookie is `<session>.<seat>`. The session is new at every sign-in and every step up. The seat stays with
the browser until it signs out: the forms it has open prove by it that they are ours, and outlive a step up.
Only a hash of the whole is kept, so that a copied database opens no door.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy import ColumnElement, delete, insert, select, update

from cases.people import Role
from store.database import Tx
from store.office.assignments import cases_asked_of
from store.schema import sign_in, staff
from store.staff.member import Member, member_of, select_members
from store.times import china_day, ms

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
SWEPT = timedelta(days=2)
"""When the row of one that ended goes: not at once, since the clock may have been set ahead by mistake."""
HALFWAY = timedelta(minutes=10)
"""How long somebody may stand between the password and the second factor."""


class Step(StrEnum):
    """What a session can do. Values are stored."""

    IN = "in"
    CODE = "code"  # the password was right; the second factor is still to be shown
    ENROL = "enrol"  # the password was right; a second factor must be set up first
    PASSWORD = "password"  # all was right, but the password is too old: another one first


@dataclass(frozen=True, slots=True)
class Halfway:
    member: Member
    step: Step


@dataclass(frozen=True, slots=True)
class SignIn:
    mark: str  # names it in a form; opens nothing
    since: int  # ms
    seen: int  # ms
    device: str
    this_one: bool


def open_session(tx: Tx, staff_id: int, now: datetime, device: str = "", step: Step = Step.IN) -> str:
    """For somebody who has just proved who they are. The cookie; sweeps away sessions that ended long ago."""
    tx.execute(
        delete(sign_in).where(
            (sign_in.c.seen_at < ms(now - IDLE - SWEPT)) | (sign_in.c.created_at < ms(now - LONGEST - SWEPT))
        )
    )
    cookie = f"{token_urlsafe(32)}.{token_urlsafe(18)}"
    kept = {"seen_at": ms(now), "created_at": ms(now), "proved_at": ms(now), "device": device, "step": step}
    tx.execute(insert(sign_in).values(token=_hash(cookie), staff_id=staff_id, **kept))
    if step is Step.IN:
        tx.execute(update(staff).where(staff.c.id == staff_id).values(used_at=ms(now)))
    return cookie


def step_up(tx: Tx, cookie: str, now: datetime, step: Step = Step.IN) -> str | None:
    """The same session under a new name, proved now and as far as `step`. None: it has ended meanwhile."""
    fresh = f"{token_urlsafe(32)}.{seat_of(cookie)}"
    raised = (
        update(sign_in)
        .where(sign_in.c.token == _hash(cookie))
        .values(token=_hash(fresh), proved_at=ms(now), seen_at=ms(now), step=step)
    )
    if tx.execute(raised).rowcount != 1:
        return None
    if step is Step.IN:
        mine = select(sign_in.c.staff_id).where(sign_in.c.token == _hash(fresh)).scalar_subquery()
        tx.execute(update(staff).where(staff.c.id == mine).values(used_at=ms(now)))
    return fresh


def seat_of(cookie: str) -> str:
    """The part that stays when the session gets a new name."""
    return cookie.rpartition(".")[2]


def who(tx: Tx, cookie: str, now: datetime) -> Member | None:
    """Whose session this is; None when unknown, halfway, idle for 30 min, 12 h old, or disabled.

    Reads only.
    """
    found = tx.execute(
        select_members(sign_in.c.seen_at, sign_in.c.proved_at)
        .join(sign_in, sign_in.c.staff_id == staff.c.id)
        .where(
            sign_in.c.token == _hash(cookie),
            sign_in.c.step == Step.IN,
            *holds(now),
            staff.c.disabled_at.is_(None),
        )
    ).first()
    if found is None:
        return None
    member = replace(member_of(found), seen_at=found.seen_at, proved_at=found.proved_at)
    if member.role != Role.WORKER:
        return member
    return replace(member, asked_to=cases_asked_of(tx, member.id, china_day(now)))


def halfway(tx: Tx, cookie: str, now: datetime) -> Halfway | None:
    """Who stands between the password and the desk; None after ten minutes."""
    found = tx.execute(
        select_members(sign_in.c.step)
        .join(sign_in, sign_in.c.staff_id == staff.c.id)
        .where(
            sign_in.c.token == _hash(cookie),
            sign_in.c.step != Step.IN,
            sign_in.c.created_at >= ms(now - HALFWAY),
            staff.c.disabled_at.is_(None),
        )
    ).first()
    return Halfway(member_of(found), Step(found.step)) if found else None


def seen(tx: Tx, cookie: str, now: datetime) -> None:
    """Keep a session awake; call it when `Member.drowsy`. `who` does not write."""
    tx.execute(update(sign_in).where(sign_in.c.token == _hash(cookie)).values(seen_at=ms(now)))


def sign_out(tx: Tx, cookie: str) -> None:
    tx.execute(delete(sign_in).where(sign_in.c.token == _hash(cookie)))


def sign_ins_of(tx: Tx, staff_id: int, cookie: str, now: datetime) -> tuple[SignIn, ...]:
    """Those that still hold, newest first. `cookie` is of the one that asks."""
    row = sign_in.c
    found = tx.execute(
        select(row.token, row.created_at, row.seen_at, row.device)
        .where(row.staff_id == staff_id, row.step == Step.IN, *holds(now))
        .order_by(row.created_at.desc())
    )
    mine = _hash(cookie)
    return tuple(
        SignIn(_mark(each.token), each.created_at, each.seen_at, each.device, each.token == mine)
        for each in found
    )


def end_others(tx: Tx, staff_id: int, cookie: str) -> int:
    """Every other sign-in of the member ends at once; how many there were."""
    return end_where(tx, (sign_in.c.staff_id == staff_id, sign_in.c.token != _hash(cookie)))


def end_one(tx: Tx, staff_id: int, mark: str) -> int:
    """The sign-in of the member that `SignIn.mark` names; 0 if it has ended already."""
    held = tx.execute(select(sign_in.c.token).where(sign_in.c.staff_id == staff_id)).scalars()
    named = [token for token in held if _mark(token) == mark]
    return end_where(tx, (sign_in.c.token.in_(named),))


def end_sessions(tx: Tx, staff_id: int) -> int:
    """Every one of them."""
    return end_where(tx, (sign_in.c.staff_id == staff_id,))


def end_where(tx: Tx, which: Collection[ColumnElement[bool]]) -> int:
    """How many sign-ins ended; pages that listen for news hear of it at once, and are cut off."""
    tx.wake("desk")
    return tx.execute(delete(sign_in).where(*which)).rowcount


def holds(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Of a session that has not ended by itself."""
    return sign_in.c.seen_at >= ms(now - IDLE), sign_in.c.created_at >= ms(now - LONGEST)


def _mark(token: bytes) -> str:
    return token.hex()[:16]


def _hash(cookie: str) -> bytes:
    return sha256(cookie.encode()).digest()

"""Signing in by password, another password, let go and let in again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from sqlalchemy import delete, func, select, update

from cases.people import Role
from cases.posts import WATCHERS
from store.database import Tx
from store.office.bells import ring_all
from store.schema import access_key, hook, invite, password_link, staff
from store.staff import guesses, old_ones
from store.staff.member import plain_login
from store.staff.rules import AccountRules
from store.staff.sessions import Step, end_sessions, open_session
from store.times import ms


def password_of(
    tx: Tx, login: str, address: str, now: datetime
) -> tuple[int | None, str | None] | Literal["wait"]:
    """First half of signing in: id and hash for `fits` (None, None if there is no such login), or "wait".

    A write: the try counts as wrong, for the login and for the address, until `let_in` takes it back.
    """
    login = plain_login(login)
    if not guesses.may_guess(tx, login, address, now):
        return "wait"
    found = tx.execute(
        select(staff.c.id, staff.c.password).where(staff.c.login == login, staff.c.disabled_at.is_(None))
    ).first()
    return (found.id, found.password) if found else (None, None)


def let_in(
    tx: Tx,
    staff_id: int,
    login: str,
    kept: str,
    address: str,
    now: datetime,
    device: str = "",
    step: Step = Step.IN,
) -> str | None:
    """Second half, after `fits` said yes to `kept`: a fresh session for the cookie. The next `step` is the
    caller's to find out (`store.staff.factors`). None: while it was looked at there came
    another password, or the person works here no more.
    """
    mine = (staff.c.id == staff_id) & (staff.c.password == kept) & staff.c.disabled_at.is_(None)
    if tx.execute(select(staff.c.id).where(mine).with_for_update()).first() is None:
        return None
    guesses.was_right(tx, plain_login(login), address, now)
    return open_session(tx, staff_id, now, device, step)


def kept_password(tx: Tx, staff_id: int) -> str:
    """The hash, for `fits`, when somebody who is signed in proves it again."""
    kept: str = tx.execute(select(staff.c.password).where(staff.c.id == staff_id)).scalar_one()
    return kept


def change_password(
    tx: Tx,
    staff_id: int,
    kept: str,
    password_hash: str,
    now: datetime,
    rules: AccountRules = AccountRules(),  # noqa: B008 -- a frozen value
    device: str = "",
) -> str | None:
    """By its owner, who proved to know the one whose hash is `kept`: every session ends, and a fresh one
    begins. None if the password was changed in between.
    """
    row = staff.c
    mine = (row.id == staff_id) & (row.password == kept) & row.disabled_at.is_(None)
    fresh = update(staff).where(mine).values(password=password_hash, password_at=ms(now))
    if tx.execute(fresh).rowcount != 1:
        return None
    if rules.dengbao:
        old_ones.keep(tx, staff_id, kept)
    end_sessions(tx, staff_id)
    return open_session(tx, staff_id, now, device)


def disable(tx: Tx, staff_id: int, now: datetime) -> bool:
    """No sign-in from now on; every session ends at once. False for the last administrator, who stays.

    What one of the three administrators may still have in hand, an invite or a link for another password,
    opens nothing any more, whoever gave it: nobody comes back as somebody else. The other keys they know are
    for those who stay to change, who hear of it.
    """
    admins = select(staff.c.id).where(staff.c.role == Role.ADMINISTRATOR, staff.c.disabled_at.is_(None))
    admins_left = list(tx.execute(admins.with_for_update()).scalars())
    if admins_left == [staff_id]:
        return False
    left = update(staff).where(staff.c.id == staff_id).values(disabled_at=ms(now))
    role = tx.execute(left.returning(staff.c.role)).scalar()
    end_sessions(tx, staff_id)
    if role in WATCHERS:
        tx.execute(delete(invite).where(invite.c.used_at.is_(None)))
        tx.execute(delete(password_link))
    _tell_of_keys(tx, staff_id, [row for row in admins_left if row != staff_id], now)
    return True


def _tell_of_keys(tx: Tx, staff_id: int, whom: Iterable[int], now: datetime) -> None:
    """Keys of other systems are shown to who makes them, and addresses to be told of news go on being told:
    those who stay hear how many there are.
    """
    gone = f"staff:{staff_id}"
    good = access_key.c.expires_at.is_(None) | (access_key.c.expires_at > ms(now))
    keys = (access_key.c.made_by == gone, access_key.c.revoked_at.is_(None), good)
    told = (hook.c.made_by == gone, hook.c.ended_at.is_(None))
    n = sum(
        tx.execute(select(func.count()).select_from(table).where(*mine)).scalar_one()
        for table, mine in ((access_key, keys), (hook, told))
    )
    if n:
        ring_all(tx, whom, "keys_known", now, key=f"keys_known:{staff_id}:{ms(now)}", by=staff_id, n=n)


def enable(tx: Tx, staff_id: int) -> None:
    tx.execute(update(staff).where(staff.c.id == staff_id).values(disabled_at=None))

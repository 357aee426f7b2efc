"""Keys of other systems. Only a hash is kept, so a copied database opens no door; a key is shown once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from math import ceil
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import insert, select, update

from cases.people import TOWNSHIP_DIGITS, Actor, Role
from store.database import Tx
from store.schema import access_key
from store.times import CHINA, ms

PREFIX = "pta_"
"""Makes a key that leaked into a log or a repository easy to find."""
A_MINUTE = 120
"""Requests at once, and again as many in the course of a minute."""


class Scope(StrEnum):
    """What a key may be used for. Values are stored. Words: `access-scope-<value>`."""

    CASES = "cases:read"
    IDENTITY = "cases:identity"
    DECISIONS = "decisions:read"
    NOTICES = "notices:read"
    VERIFY = "verify"
    EVENTS = "events"
    ASSESSMENTS = "assessments"


class KeyRefused(Exception):
    """A key that cannot be made. `message` is the id of a kind sentence."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Unknown(Exception):
    """No such key, or it was taken back, or its time is over: the other side learns no more."""


class TooOften(Exception):
    """The key asked too often."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Key:
    id: int
    name: str
    scopes: frozenset[Scope]
    area: str
    made_at: int  # ms
    expires_at: int | None
    revoked_at: int | None
    used_at: int | None

    @property
    def actor(self) -> Actor:
        return Actor(f"key:{self.id}", Role.SYSTEM, self.area, self.name)

    def over(self, now: datetime) -> bool:
        return self.expires_at is not None and self.expires_at <= ms(now)


@dataclass(frozen=True, slots=True)
class Wish:
    """A key as an administrator wants it. `until`: its last day in China; None: no end."""

    name: str
    scopes: frozenset[Scope]
    area: str
    until: date | None = None


def make_key(tx: Tx, actor: Actor, wish: Wish, places: Iterable[str], now: datetime) -> tuple[int, str]:
    """Number and token; the token is kept nowhere. `places`: codes that there are. Raises KeyRefused."""
    if not wish.name:
        raise KeyRefused("access-no-name")
    if not wish.scopes:
        raise KeyRefused("access-no-scope")
    check_area(wish.area, actor, places)
    expires = None
    if wish.until is not None:
        after = wish.until + timedelta(days=1)
        expires = ms(datetime(after.year, after.month, after.day, tzinfo=CHINA))
        if expires <= ms(now):
            raise KeyRefused("access-past")
    token = PREFIX + token_urlsafe(32)
    made = insert(access_key).values(
        name=wish.name,
        mark=_mark(token),
        scopes=" ".join(sorted(wish.scopes)),
        area=wish.area,
        made_by=actor.id,
        made_at=ms(now),
        expires_at=expires,
        left=float(A_MINUTE),
    )
    number: int = tx.execute(made.returning(access_key.c.id)).scalar_one()
    return number, token


def check_area(area: str, actor: Actor, places: Iterable[str]) -> None:
    """The county or one of its townships, and nowhere beyond whoever decides it. Raises KeyRefused."""
    if not actor.covers(area) or area not in places or len(area) > TOWNSHIP_DIGITS:
        raise KeyRefused("access-no-area")


def keys_of(tx: Tx, actor: Actor) -> tuple[Key, ...]:
    """All of the actor's area, newest first; those that were taken back too."""
    rows = tx.execute(select(access_key).order_by(access_key.c.id.desc()))
    return tuple(_key(row) for row in rows if actor.covers(row.area))


def revoke(tx: Tx, actor: Actor, key_id: int, now: datetime) -> Key | None:
    """From this moment on it opens nothing. None: there is no such key here."""
    found = next((key for key in keys_of(tx, actor) if key.id == key_id), None)
    if found is not None and found.revoked_at is None:
        tx.execute(update(access_key).where(access_key.c.id == key_id).values(revoked_at=ms(now)))
    return found


def use_key(tx: Tx, token: str, now: datetime) -> Key:
    """Whose key it is; the use is counted. Raises Unknown, TooOften."""
    row = tx.execute(select(access_key).where(access_key.c.mark == _mark(token)).with_for_update()).first()
    key = None if row is None else _key(row)
    if row is None or key is None or key.revoked_at is not None or key.over(now):
        raise Unknown
    passed = max(0, ms(now) - (row.used_at or row.made_at)) / 1000
    left = min(float(A_MINUTE), row.left + passed * A_MINUTE / 60)
    if left < 1:
        raise TooOften(max(1, ceil((1 - left) * 60 / A_MINUTE)))
    used = update(access_key).where(access_key.c.id == key.id)
    tx.execute(used.values(left=left - 1, used_at=ms(now)))
    return key


def _key(row: Any) -> Key:
    return Key(
        row.id,
        row.name,
        frozenset(Scope(each) for each in row.scopes.split()),
        row.area,
        row.made_at,
        row.expires_at,
        row.revoked_at,
        row.used_at,
    )


def _mark(token: str) -> bytes:
    return sha256(token.encode()).digest()

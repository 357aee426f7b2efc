"""Members of staff: invited, let in, let go. Hashing a password takes a tenth of a second and is done outside
of any transaction: `hash_password` and `fits` are called by pages, the rest takes and gives ready hashes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from store.database import Tx

if TYPE_CHECKING:
    from cases.people import Actor


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    login: str
    name: str
    role: str  # cases.people.Role
    area: str
    prefs: dict[str, Any]
    disabled: bool

    @property
    def actor(self) -> Actor:
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Invite:
    name: str
    role: str
    area: str


def hash_password(password: str) -> str:
    """Argon2id, 19 MiB, two passes."""
    raise NotImplementedError


def fits(password: str, kept: str | None) -> bool:
    """Whether the password belongs to the hash. None (no such login) takes as long as a wrong password."""
    raise NotImplementedError


def password_of(
    tx: Tx, login: str, address: str, now: datetime
) -> tuple[int | None, str | None] | Literal["wait"]:
    """First half of signing in: id and hash for `fits` (None, None if there is no such login), or "wait"."""
    raise NotImplementedError


def let_in(tx: Tx, staff_id: int, login: str, address: str, now: datetime) -> str:
    """Second half, after `fits` said yes: a fresh session token for the cookie. Forgets the wrong tries."""
    raise NotImplementedError


def wrong_try(tx: Tx, login: str, address: str, now: datetime) -> None:
    """Second half, after `fits` said no: counted per login and per address."""
    raise NotImplementedError


def who(tx: Tx, token: str, now: datetime) -> Member | None:
    """Whose session this is; None when unknown, idle for 30 min, 12 h old, or disabled. Reads only."""
    raise NotImplementedError


def seen(tx: Tx, token: str, now: datetime) -> None:
    """Keep a session awake. Call at most once a minute; `who` does not write."""
    raise NotImplementedError


def sign_out(tx: Tx, token: str) -> None:
    raise NotImplementedError


def invite(tx: Tx, actor: Actor, name: str, role: str, area: str, now: datetime) -> str:
    """A one-time token for the invite link, good for seven days. NotYours unless an administrator asks."""
    raise NotImplementedError


def first_invite(tx: Tx, now: datetime, county: str) -> str | None:
    """A one-time token that makes the first administrator; None once there is staff. Replaces the last."""
    raise NotImplementedError


def invite_of(tx: Tx, token: str, now: datetime) -> Invite | None:
    """What the invite offers; None if unknown, used or expired."""
    raise NotImplementedError


def accept(
    tx: Tx, token: str, login: str, password_hash: str, now: datetime
) -> Member | Literal["gone", "taken"]:
    """The invite becomes a member of staff, once. "taken": somebody else has this login."""
    raise NotImplementedError


def create(
    tx: Tx, login: str, name: str, role: str, area: str, password_hash: str, now: datetime
) -> int | None:
    """For the command line and the demo. None: the login is taken."""
    raise NotImplementedError


def set_password(tx: Tx, staff_id: int, password_hash: str) -> None:
    """Every session of the member ends."""
    raise NotImplementedError


def set_prefs(tx: Tx, staff_id: int, prefs: dict[str, Any]) -> None:
    raise NotImplementedError


def disable(tx: Tx, staff_id: int, now: datetime) -> None:
    """No sign-in from now on; every session ends at once."""
    raise NotImplementedError


def enable(tx: Tx, staff_id: int) -> None:
    raise NotImplementedError


def members(tx: Tx) -> tuple[Member, ...]:
    """All staff, for the command line; pages use `store.desk.colleagues`."""
    raise NotImplementedError

"""A member of staff: what is known of an account, and nothing secret."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select, update

from cases.people import Actor, Duty, Role
from store.database import Tx
from store.schema import staff
from store.times import ms
from store.upsert import insert_into

DROWSY = timedelta(minutes=1)
FRESH = timedelta(minutes=10)
"""How long it counts that somebody has proved who they are, for what only the person itself may do."""


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
    proved_at: int = 0  # the same: when they last showed a password, a code or a passkey
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

    def fresh(self, now: datetime) -> bool:
        """Whether they proved who they are in the last ten minutes."""
        return self.proved_at >= ms(now - FRESH)


def plain_login(login: str) -> str:
    return unicodedata.normalize("NFKC", login).strip().casefold()


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


def set_prefs(tx: Tx, staff_id: int, prefs: dict[str, Any]) -> None:
    """Small choices of the desk (density, saved filters), at most 200 characters of JSON."""
    tx.execute(
        update(staff).where(staff.c.id == staff_id).values(prefs=json.dumps(prefs, ensure_ascii=False))
    )


def members(tx: Tx) -> tuple[Member, ...]:
    """All staff, for the command line; pages use `store.desk.colleagues`."""
    return tuple(member_of(row) for row in tx.execute(select_members().order_by(staff.c.area, staff.c.login)))


def kept_duties(duties: Iterable[Duty]) -> str:
    return ",".join(sorted(duties))


def read_duties(kept: str) -> frozenset[Duty]:
    return frozenset(Duty(each) for each in kept.split(",") if each)


def select_members(*more: Any) -> Select[Any]:
    row = staff.c
    return select(
        row.id, row.login, row.name, row.role, row.area, row.duties, row.prefs, row.disabled_at, *more
    ).select_from(staff)


def member_of(row: Any) -> Member:
    """A row of `select_members`."""
    prefs, gone = json.loads(row.prefs), row.disabled_at is not None
    return Member(
        row.id, row.login, row.name, row.role, row.area, prefs, gone, duties=read_duties(row.duties)
    )

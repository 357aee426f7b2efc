"""A chat that only disturbs is not answered for a while: by the county, for a reason, with an end.

Nothing of it is lost: what the person writes is kept, their requests go on, and words of danger get through.
Who did it, when and why stands in the trail.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import func, select, update

from cases.people import Actor, staff_number
from dialogs.message import Say
from store.casework.letters import post_to_resident
from store.database import Tx
from store.residents.talks import inbox_context
from store.schema import inbox, resident, staff
from store.seal import Seal
from store.times import ms

REASONS = ("flood", "abuse", "adverts", "other")
"""Words: `mute-for-<reason>`."""
DAYS = (1, 3, 7, 30)
"""For how many days. Longer is said again."""
MUCH = 100
"""Messages in a day that make a chat worth looking at."""
LOOKED_AT = 20_000
"""Newest messages of the house that are counted."""
SHOWN = 20
LAST_WORDS = 3


class MuteRefused(Exception):
    """`message` is the id of the sentence that says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Muted:
    resident_id: int
    until: int  # ms
    reason: str
    by: str
    since_then: int  # messages that were kept and not answered


@dataclass(frozen=True, slots=True)
class Busy:
    """A chat that wrote much lately, with its last words, so that somebody can judge."""

    resident_id: int
    channel: str
    n: int
    at: int  # ms, of the last one
    words: tuple[str, ...]


def mute(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    resident_id: int,
    reason: str,
    days: int | None,
    told: Say,
    now: datetime,
) -> None:
    """Let a chat be quiet for `days`, and tell the person once, in `told`. Raises MuteRefused."""
    if reason not in REASONS:
        raise MuteRefused("mute-why")
    if days not in DAYS:
        raise MuteRefused("mute-how-long")
    until = ms(now + timedelta(days=days))
    found = tx.execute(
        update(resident)
        .where(resident.c.id == resident_id)
        .values(muted_until=until, muted_for=reason, muted_by=staff_number(actor.id), muted_at=ms(now))
        .returning(resident.c.id)
    ).first()
    if found is None:
        raise MuteRefused("mute-nobody")
    key = f"mute:{resident_id}:{ms(now)}"
    post_to_resident(tx, seal, resident_id, told, key, now, None, at_once=True)
    tx.wake("letters")
    tx.wake(f"resident:{resident_id}")


def unmute(tx: Tx, resident_id: int, now: datetime) -> None:
    """From now on everything is answered again."""
    tx.execute(
        update(resident)
        .where(resident.c.id == resident_id, resident.c.muted_until > ms(now))
        .values(muted_until=ms(now))
    )


def muted(tx: Tx, now: datetime) -> list[Muted]:
    """Those who are not answered now; whose time is over first, first."""
    quiet = select(resident, staff.c.name).outerjoin(staff, staff.c.id == resident.c.muted_by)
    rows = tx.execute(quiet.where(resident.c.muted_until > ms(now)).order_by(resident.c.muted_until)).all()
    return [
        Muted(row.id, row.muted_until, row.muted_for, row.name or "", _since(tx, row.id, row.muted_at))
        for row in rows
    ]


def busy(tx: Tx, seal: Seal, now: datetime) -> list[Busy]:
    """Chats that wrote most in the last 24 hours and are answered still."""
    newest = tx.execute(select(func.max(inbox.c.id))).scalar() or 0
    counted = (
        select(inbox.c.resident_id, func.count().label("n"), func.max(inbox.c.at).label("last"))
        .join(resident, resident.c.id == inbox.c.resident_id)
        .where(
            inbox.c.id > newest - LOOKED_AT,
            inbox.c.at > ms(now - timedelta(days=1)),
            resident.c.muted_until <= ms(now),
        )
        .group_by(inbox.c.resident_id)
        .having(func.count() >= MUCH)
        .order_by(func.count().desc())
        .limit(SHOWN)
    )
    found = []
    for row in tx.execute(counted).all():
        last = list(
            tx.execute(
                select(inbox)
                .where(inbox.c.resident_id == row.resident_id)
                .order_by(inbox.c.id.desc())
                .limit(LAST_WORDS)
            )
        )
        found.append(Busy(row.resident_id, last[0].channel, row.n, row.last, _words(seal, reversed(last))))
    return found


def _since(tx: Tx, resident_id: int, since: int) -> int:
    counted = select(func.count()).where(inbox.c.resident_id == resident_id, inbox.c.at > since)
    return int(tx.execute(counted).scalar_one())


def _words(seal: Seal, rows: Iterable[Any]) -> tuple[str, ...]:
    said = []
    for row in rows:
        body = orjson.loads(seal.open(bytes(row.body), inbox_context(row.channel, row.message_id)))
        said.append("" if body.get("apart") else str(body.get("heard", body).get("text", "")))
    return tuple(text for text in said if text)

"""Where other systems are told of what happens: subscriptions, and a job for each thing to tell.

Each subscription has a kind of job of its own, so a receiver that hangs keeps only itself waiting.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes, token_hex
from typing import Any

from sqlalchemy import insert, select, update

from cases.people import Actor
from store.access.feed import Happening, Told, number_events
from store.access.keys import KeyRefused, check_area
from store.database import Tx
from store.residents.talks import new_job
from store.schema import hook, job
from store.seal import Seal
from store.times import ms

FAMILY = "hook:"
SECRET = "whsec_"  # what libraries for receivers expect in front of it
MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Hook:
    id: int
    name: str
    url: str
    secret: bytes
    kinds: frozenset[Happening]
    area: str
    made_at: int  # ms
    ended_at: int | None
    told_at: int | None

    @property
    def job_kind(self) -> str:
        return f"{FAMILY}{self.id}"


@dataclass(frozen=True, slots=True)
class Dead:
    """Something that could not be told in a day of trying."""

    id: int
    hook: str
    why: str
    attempts: int
    at: int  # ms


@dataclass(frozen=True, slots=True)
class HookWish:
    name: str
    url: str
    kinds: frozenset[Happening]
    area: str


def add_hook(
    tx: Tx, seal: Seal, actor: Actor, wish: HookWish, places: Iterable[str], now: datetime
) -> tuple[int, str]:
    """Number and secret; the secret is shown once. Raises KeyRefused. Whether the address is a proper one is
    asked before (`bot.hooks.address.proper_url`).
    """
    if not wish.name:
        raise KeyRefused("access-no-name")
    if not wish.kinds:
        raise KeyRefused("hook-no-kind")
    check_area(wish.area, actor, places)
    code, secret = token_hex(8), token_bytes(32)
    made = insert(hook).values(
        code=code,
        name=wish.name,
        url=seal.shut_text(wish.url, hook_context(code, "url")),
        secret=seal.shut(secret, hook_context(code, "secret")),
        kinds=" ".join(sorted(wish.kinds)),
        area=wish.area,
        made_by=actor.id,
        made_at=ms(now),
    )
    number: int = tx.execute(made.returning(hook.c.id)).scalar_one()
    return number, SECRET + b64encode(secret).decode()


def hooks_of(tx: Tx, seal: Seal, actor: Actor) -> tuple[Hook, ...]:
    """Of the actor's area, newest first, without those that ended."""
    rows = tx.execute(select(hook).where(hook.c.ended_at.is_(None)).order_by(hook.c.id.desc()))
    return tuple(_hook(seal, row) for row in rows if actor.covers(row.area))


def running_hooks(tx: Tx, seal: Seal) -> tuple[Hook, ...]:
    rows = tx.execute(select(hook).where(hook.c.ended_at.is_(None)).order_by(hook.c.id))
    return tuple(_hook(seal, row) for row in rows)


def end_hook(tx: Tx, seal: Seal, actor: Actor, hook_id: int, now: datetime) -> Hook | None:
    """Nothing more is told there. None: there is no such subscription here."""
    found = next((each for each in hooks_of(tx, seal, actor) if each.id == hook_id), None)
    if found is not None:
        tx.execute(update(hook).where(hook.c.id == hook_id).values(ended_at=ms(now)))
        waiting = update(job).where(job.c.kind == found.job_kind, job.c.state == "queued")
        tx.execute(waiting.values(state="failed", error="ended", lease_until=0))
    return found


def publish(tx: Tx, seal: Seal, now: datetime) -> int:
    """Number what happened, and write a job for everybody who wants to hear of it. How much there was."""
    happened = number_events(tx)
    if not happened:
        return 0
    hooks = running_hooks(tx, seal)
    for told in happened:
        for each in hooks:
            if told.type in each.kinds and told.area.startswith(each.area):
                body = {"hook": each.id, "seq": told.seq}
                new_job(tx, seal, each.job_kind, f"{each.job_kind}:{told.seq}", body, ms(now))
    return len(happened)


def told_it(tx: Tx, hook_id: int, now: datetime) -> None:
    tx.execute(update(hook).where(hook.c.id == hook_id).values(told_at=ms(now)))


def dead_ones(tx: Tx, seal: Seal, actor: Actor) -> tuple[Dead, ...]:
    """What could not be told to the subscriptions of the actor's area, newest first."""
    found = []
    for each in hooks_of(tx, seal, actor):
        rows = tx.execute(
            select(job.c.id, job.c.error, job.c.attempts, job.c.at)
            .where(job.c.kind == each.job_kind, job.c.state == "failed")
            .order_by(job.c.id.desc())
            .limit(MOST_SHOWN)
        )
        found += [Dead(row.id, each.name, row.error or "", row.attempts, row.at) for row in rows]
    return tuple(sorted(found, key=lambda dead: -dead.id))


def tell_again(tx: Tx, seal: Seal, actor: Actor, job_id: int, now: datetime) -> bool:
    """A dead one is due at once, with a whole day of tries before it. False if it is not there."""
    kinds = [each.job_kind for each in hooks_of(tx, seal, actor)]
    dead = update(job).where(job.c.id == job_id, job.c.kind.in_(kinds), job.c.state == "failed")
    again = dead.values(state="queued", attempts=0, due_at=ms(now), at=ms(now), lease_until=0)
    return tx.execute(again).rowcount == 1


def as_json(told: Told) -> dict[str, Any]:
    """A happening as it is read and as it is sent."""
    return {
        "id": told.seq,
        "type": str(told.type),
        "at": told.at.isoformat().replace("+00:00", "Z"),
        "case": told.code,
        "kind": told.kind,
        "area": told.area,
        "from": told.source,
        "to": told.target,
        "version": told.version,
    }


def _hook(seal: Seal, row: Any) -> Hook:
    return Hook(
        row.id,
        row.name,
        seal.open_text(row.url, hook_context(row.code, "url")),
        seal.open(row.secret, hook_context(row.code, "secret")),
        frozenset(Happening(each) for each in row.kinds.split()),
        row.area,
        row.made_at,
        row.ended_at,
        row.told_at,
    )


def hook_context(code: str, column: str) -> bytes:
    return f"hook.{column}:{code}".encode()

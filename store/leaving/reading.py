"""Lists that somebody asked for, as the desk shows them: one's own, and those one may agree to."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select

from cases.people import Actor, staff_number
from cases.refusals import NotYours
from store.database import Tx
from store.leaving.asking import OF_THE_TRAIL, RELEASERS, TRAIL, ListOver, leaving_context, may_agree
from store.schema import leaving, staff
from store.seal import Seal
from store.times import ms

SHOWN = 60
_c = leaving.c
_asker, _decider = staff.alias(), staff.alias()
_NAMED = select(
    leaving, _asker.c.name.label("asker"), func.coalesce(_decider.c.name, "").label("decider")
).select_from(
    leaving.join(_asker, _asker.c.id == _c.made_by).outerjoin(_decider, _decider.c.id == _c.decided_by)
)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Times are ms."""

    id: int
    kind: str
    area: str
    query: Mapping[str, str]
    reason: str
    n: int
    state: str  # asked | agreed | refused | taken | over
    mine: bool
    by: str  # names
    at: int
    until: int
    decided_by: str
    decided_at: int | None
    taken_at: int | None


def may_release(actor: Actor) -> bool:
    return actor.role in RELEASERS


def lists_of(tx: Tx, seal: Seal, actor: Actor, now: datetime) -> tuple[Leaving, ...]:
    """Newest first."""
    rows = tx.execute(_NAMED.where(_seen(actor)).order_by(_c.id.desc()).limit(SHOWN))
    return tuple(_shown(row, seal, actor, ms(now)) for row in rows)


def to_take(
    tx: Tx, seal: Seal, actor: Actor, list_id: int, now: datetime
) -> tuple[str, Mapping[str, str], frozenset[str]]:
    """Of a list that may be taken now: its kind, which it is, and its rows. Raises NotYours, ListOver."""
    row = tx.execute(select(leaving).where(_c.id == list_id)).first()
    if row is None or row.made_by != staff_number(actor.id):
        raise NotYours("list")
    if _state(row, ms(now)) != "agreed":
        raise ListOver("take")
    query: Mapping[str, str] = orjson.loads(seal.open(row.body, leaving_context("body", row.key)))["query"]
    agreed = zlib.decompress(seal.open(row.rows, leaving_context("rows", row.key))).decode()
    return row.kind, query, frozenset(agreed.split("\n"))


def releasers(tx: Tx, actor: Actor, kind: str, area: str) -> tuple[str, ...]:
    """Names of those who may agree to a list that the actor asks for."""
    others = select(staff.c.name).where(may_agree(kind, area), staff.c.id != staff_number(actor.id))
    return tuple(tx.execute(others.order_by(staff.c.area.desc(), staff.c.id)).scalars())


def waiting(actor: Actor, now: datetime) -> Select[int]:
    """How many wait for this person's answer."""
    me = staff_number(actor.id)
    open_now = and_(_c.agreed.is_(None), _c.until > ms(now), _c.made_by != me)
    return select(func.count(_c.id)).where(_within(actor), open_now)


def _seen(actor: Actor) -> ColumnElement[bool]:
    return or_(_c.made_by == staff_number(actor.id), _within(actor))


def _within(actor: Actor) -> ColumnElement[bool]:
    """Within the area of somebody who may agree."""
    if not may_release(actor) or not actor.area:
        return false()
    within = _c.area.startswith(actor.area, autoescape=True)
    return within if actor.role in OF_THE_TRAIL else and_(within, _c.kind != TRAIL)


def _state(row: Any, now: int) -> str:
    if row.used_at is not None:
        return "taken"
    if row.agreed is False:
        return "refused"
    if row.until <= now:
        return "over"
    return "agreed" if row.agreed else "asked"


def _shown(row: Any, seal: Seal, actor: Actor, now: int) -> Leaving:
    said = orjson.loads(seal.open(row.body, leaving_context("body", row.key)))
    return Leaving(
        id=row.id,
        kind=row.kind,
        area=row.area,
        query=said["query"],
        reason=said["why"],
        n=row.n,
        state=_state(row, now),
        mine=row.made_by == staff_number(actor.id),
        by=row.asker,
        at=row.made_at,
        until=row.until,
        decided_by=row.decider,
        decided_at=row.decided_at,
        taken_at=row.used_at,
    )

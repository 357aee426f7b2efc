"""A list is asked for, agreed to or not, taken. Each step is one row changed once, whoever comes at the same
time; the table itself refuses that one person does both parts.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_hex
from typing import Any

import orjson
from sqlalchemy import ColumnElement, and_, insert, select, update

from cases.people import COUNTY, Actor, Role, staff_number
from cases.posts import APPROVERS
from cases.refusals import NotNow, NotYours
from store.database import Tx
from store.office.bells import ring, ring_all
from store.schema import leaving, staff
from store.seal import Seal
from store.times import ms

TRAIL = "trail"
RELEASERS = APPROVERS | COUNTY | {Role.AUDITOR}
"""Who may agree, for places in their area. A township may have its clerk only; the county has somebody."""
OF_THE_TRAIL = frozenset({Role.COUNTY_HEAD, Role.AUDITOR})
"""... to lines of the trail: who may read them."""
ANSWERED_WITHIN = timedelta(days=7)
TAKEN_WITHIN = timedelta(days=1)
LONGEST_REASON = 200

_c = leaving.c


class ListOver(NotNow):
    """It was taken, refused or taken back already, or the time is over."""

    message = "lists-over"


class OwnList(NotNow):
    """Whoever asks for a list does not agree to it."""

    message = "lists-own"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`query`: which list exactly, as its page's address says it. `rows`: a number or name for each row."""

    kind: str
    area: str
    query: Mapping[str, str]
    reason: str
    rows: Iterable[str]


def leaving_context(column: str, key: str) -> bytes:
    return f"leaving.{column}:{key}".encode()


def ask(tx: Tx, seal: Seal, actor: Actor, wanted: Wanted, now: datetime) -> int:
    """The number of the list. Rings for everybody who may agree."""
    key, rows = token_hex(16), tuple(wanted.rows)
    body = orjson.dumps({"query": dict(wanted.query), "why": wanted.reason})
    me = _number(actor)
    made: int = tx.execute(
        insert(leaving)
        .values(
            key=key,
            kind=wanted.kind,
            area=wanted.area,
            body=seal.shut(body, leaving_context("body", key)),
            rows=seal.shut(zlib.compress("\n".join(rows).encode()), leaving_context("rows", key)),
            n=len(rows),
            made_by=me,
            made_at=ms(now),
            until=ms(now + ANSWERED_WITHIN),
        )
        .returning(_c.id)
    ).scalar_one()
    whom = tx.execute(select(staff.c.id).where(may_agree(wanted.kind, wanted.area))).scalars()
    ring_all(tx, whom, "list_asked", now, key=f"list:{made}", by=me)
    tx.wake("desk")
    return made


def agree(tx: Tx, actor: Actor, list_id: int, now: datetime) -> None:
    """It may be taken once, within a day. Raises NotYours, OwnList, ListOver."""
    _decided(tx, actor, list_id, now, agreed=True, until=ms(now + TAKEN_WITHIN))


def refuse(tx: Tx, actor: Actor, list_id: int, now: datetime) -> None:
    """Raises NotYours, OwnList, ListOver."""
    _decided(tx, actor, list_id, now, agreed=False, rows=None)


def take_back(tx: Tx, actor: Actor, list_id: int, now: datetime) -> None:
    """Whoever asked needs it no more. Raises NotYours, ListOver."""
    _mine(tx, actor, list_id)
    _once(tx, and_(_c.id == list_id, _c.agreed.is_not(False), *_open(now)), until=ms(now), rows=None)


def take(tx: Tx, actor: Actor, list_id: int, now: datetime) -> None:
    """The one time. Raises NotYours, ListOver."""
    _mine(tx, actor, list_id)
    _once(tx, and_(_c.id == list_id, _c.agreed, *_open(now)), used_at=ms(now), rows=None)


def forget_rows(tx: Tx, now: datetime) -> None:
    """Which rows a list had is of no use once its time is over."""
    tx.execute(update(leaving).where(_c.until <= ms(now), _c.rows.is_not(None)).values(rows=None))


def releasing(kind: str) -> frozenset[Role]:
    """Roles that may agree to such a list."""
    return OF_THE_TRAIL if kind == TRAIL else RELEASERS


def may_agree(kind: str, area: str) -> ColumnElement[bool]:
    """Members of the staff who may agree to such a list of this place."""
    within = [area[:length] for length in range(2, len(area) + 1)]
    return and_(staff.c.role.in_(releasing(kind)), staff.c.area.in_(within), staff.c.disabled_at.is_(None))


def _decided(tx: Tx, actor: Actor, list_id: int, now: datetime, **values: Any) -> None:
    row = tx.execute(select(leaving).where(_c.id == list_id)).first()
    if row is None or actor.role not in releasing(row.kind) or not actor.covers(row.area):
        raise NotYours("list")
    me = _number(actor)
    if row.made_by == me:
        raise OwnList("agree")
    decided = {"decided_by": me, "decided_at": ms(now), **values}
    _once(tx, and_(_c.id == list_id, _c.agreed.is_(None), *_open(now)), **decided)
    kind = "list_agreed" if values["agreed"] else "list_refused"
    ring(tx, row.made_by, kind, now, key=f"list:{list_id}:{kind}", by=me)


def _mine(tx: Tx, actor: Actor, list_id: int) -> None:
    mine = select(_c.id).where(_c.id == list_id, _c.made_by == _number(actor))
    if tx.execute(mine).first() is None:
        raise NotYours("list")


def _open(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return _c.used_at.is_(None), _c.until > ms(now)


def _once(tx: Tx, where: ColumnElement[bool], **values: Any) -> None:
    """Of two at once one finds it open."""
    if tx.execute(update(leaving).where(where).values(**values).returning(_c.id)).first() is None:
        raise ListOver("list")
    tx.wake("desk")


def _number(actor: Actor) -> int:
    number = staff_number(actor.id)
    if number is None:
        raise NotYours("list")
    return number

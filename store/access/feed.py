"""What happens, numbered, so that another system can read on from where it stopped and miss nothing.

A number is given after the commit, by one at a time: a transaction that began early and ended late never
slips in behind somebody's place in the list.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, or_, select, update

from cases.states import ENDS, State
from store.access.decisions import BEGINS
from store.access.keys import Key
from store.access.seen import CONFIDENTIAL, cursor_of, read_cursor, seen_by
from store.casework.evidence import DECIDED
from store.database import Tx
from store.schema import cases, event, setting
from store.times import moment
from store.upsert import insert_into

LAST = "access-last-number"
AT_ONCE = 200


class Happening(StrEnum):
    """Values are stored with subscriptions. Words: `hook-kind-<value>`."""

    RECEIVED = "case.received"
    DECIDED = "case.decided"
    PAID = "case.paid"
    CLOSED = "case.closed"
    MOVED = "case.moved"  # from one state to another, none of the above


@dataclass(frozen=True, slots=True)
class Told:
    """One happening, without anything about a person."""

    seq: int
    type: Happening
    at: datetime
    code: str
    kind: str
    area: str
    source: str
    target: str
    version: int


def number_events(tx: Tx, most: int = AT_ONCE) -> list[Told]:
    """Number what happened since the last time; what of it is anybody's business. One at a time does this."""
    tx.execute(insert_into(tx, setting).values(name=LAST, value="0").on_conflict_do_nothing())
    row = setting.c
    last = int(tx.execute(select(row.value).where(row.name == LAST).with_for_update()).scalar_one())
    new = tx.execute(
        _told_columns()
        .where(event.c.seq.is_(None))
        .order_by(event.c.at, event.c.case_id, event.c.version)
        .limit(most)
    ).all()
    if not new:
        return []
    numbered = [
        {"b_case": each.case_id, "b_version": each.version, "b_seq": last + n}
        for n, each in enumerate(new, 1)
    ]
    tx.execute(
        update(event)
        .where(event.c.case_id == bindparam("b_case"), event.c.version == bindparam("b_version"))
        .values(seq=bindparam("b_seq")),
        numbered,
    )
    tx.execute(update(setting).where(row.name == LAST).values(value=str(last + len(new))))
    found = [
        _told(each, n["b_seq"])
        for each, n in zip(new, numbered, strict=True)
        if each.kind not in CONFIDENTIAL
    ]
    return [each for each in found if each is not None]


def list_happenings(
    tx: Tx, key: Key, types: Collection[Happening], after: str | None, limit: int
) -> tuple[list[Told], str | None]:
    """From a place on, and where to go on. Raises BadCursor."""
    start = read_cursor(after, 1)[0] if after else 0
    query = seen_by(_told_columns().where(event.c.seq > start, event.c.seq.is_not(None)), key).where(
        or_(event.c.source != event.c.target, event.c.version == 1)
    )
    rows = tx.execute(query.order_by(event.c.seq).limit(limit)).all()
    found = [told for row in rows if (told := _told(row, row.seq)) and (not types or told.type in types)]
    return found, cursor_of(rows[-1].seq) if rows else after


def one_happening(tx: Tx, seq: int) -> Told | None:
    row = tx.execute(_told_columns().where(event.c.seq == seq)).first()
    return None if row is None else _told(row, seq)


def _told_columns() -> Any:
    row = event.c
    return select(
        row.case_id, row.version, row.move, row.source, row.target, row.at, row.seq,
        cases.c.code, cases.c.kind, cases.c.area,
    ).join(cases, cases.c.id == row.case_id)  # fmt: skip


def _told(row: Any, seq: int) -> Told | None:
    """None for what only concerns those who work on it: notes, replies, who has it."""
    if row.source == row.target and row.version != 1:
        return None
    return Told(
        seq,
        type_of(row.move, row.target, row.version),
        moment(row.at),
        row.code,
        row.kind,
        row.area,
        row.source,
        row.target,
        row.version,
    )


def type_of(move: str, target: str, version: int) -> Happening:
    if version == 1:
        return Happening.RECEIVED
    if target == State.PAID:
        return Happening.PAID
    if target in DECIDED and move != BEGINS:
        return Happening.DECIDED
    return Happening.CLOSED if State(target) in ENDS else Happening.MOVED

"""Batches, and what the check says of one case, as the desk shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from sqlalchemy import func, select

from cases.people import Actor
from cases.refusals import NotYours
from store.checks.asking import AskedPerson, answer_context, asked_context, of_the_county
from store.database import Tx
from store.desk.area import scope
from store.desk.rows import staff_names
from store.schema import cases, check_batch, check_item
from store.seal import Seal

NEWEST = 50


@dataclass(frozen=True, slots=True)
class Batch:
    id: int
    code: str
    purpose: str
    way: str  # file | http
    state: str  # open | sent | done | stopped
    error: str
    made_by: str
    made_at: int
    done_at: int | None
    asked: int
    answered: int


@dataclass(frozen=True, slots=True)
class CaseCheck:
    """One look-up about one person of a case."""

    place: str
    name: str
    batch: str
    state: str  # of the batch
    basis: str
    asked_at: int
    answered_at: int | None
    as_of: date | None
    values: Mapping[str, Any]
    note: str
    used: bool


def batches(tx: Tx, actor: Actor) -> tuple[Batch, ...]:
    """Newest first. Raises NotYours for anybody but the county."""
    return _told(tx, _mine(actor).order_by(check_batch.c.id.desc()).limit(NEWEST))


def batch_of(tx: Tx, seal: Seal, actor: Actor, batch_id: int) -> tuple[Batch, tuple[AskedPerson, ...]]:
    """A batch with its lines, opened. Raises NotYours."""
    found = _told(tx, _mine(actor).where(check_batch.c.id == batch_id))
    if not found:
        raise NotYours("check")
    return found[0], lines_of(tx, seal, batch_id)


def lines_of(tx: Tx, seal: Seal, batch_id: int) -> tuple[AskedPerson, ...]:
    """Everybody in a batch; whose business it is, the caller knows."""
    rows = tx.execute(
        select(check_item, cases.c.code)
        .join(cases, cases.c.id == check_item.c.case_id)
        .where(check_item.c.batch_id == batch_id)
        .order_by(check_item.c.id)
    )
    return tuple(_person(row, seal) for row in rows)


def checks_of(tx: Tx, seal: Seal, actor: Actor, case_id: int) -> tuple[CaseCheck, ...]:
    """Every look-up of a case, newest first. Raises NotYours."""
    if tx.execute(scope(select(cases.c.id), actor).where(cases.c.id == case_id)).first() is None:
        raise NotYours("check")
    return looked_up(tx, seal, case_id)


def looked_up(tx: Tx, seal: Seal, case_id: int) -> tuple[CaseCheck, ...]:
    """The same. Whether the case is theirs to see, the caller asked."""
    rows = tx.execute(
        select(check_item, check_batch.c.code, check_batch.c.made_at, check_batch.c.state)
        .join(check_batch, check_batch.c.id == check_item.c.batch_id)
        .where(check_item.c.case_id == case_id)
        .order_by(check_item.c.id.desc())
    )
    return tuple(_check(row, seal) for row in rows)


def _mine(actor: Actor) -> Any:
    if not of_the_county(actor):
        raise NotYours("check")
    return select(check_batch).where(check_batch.c.area.startswith(actor.area, autoescape=True))


def _told(tx: Tx, query: Any) -> tuple[Batch, ...]:
    rows = tx.execute(query).all()
    names = staff_names(tx, (row.made_by for row in rows))
    item = check_item.c
    counts = select(item.batch_id, func.count(), func.count(item.answered_at)).where(
        item.batch_id.in_([row.id for row in rows])
    )
    grouped: Any = tx.execute(counts.group_by(item.batch_id))
    counted = {batch: (asked, answered) for batch, asked, answered in grouped}
    return tuple(
        Batch(
            row.id,
            row.code,
            row.purpose,
            row.way,
            row.state,
            row.error or "",
            names.get(row.made_by, ""),
            row.made_at,
            row.done_at,
            *counted[row.id],
        )
        for row in rows
    )


def _person(row: Any, seal: Seal) -> AskedPerson:
    name, number = orjson.loads(seal.open(row.asked, asked_context(row.ref)))
    return AskedPerson(
        id=row.id,
        ref=row.ref,
        case_id=row.case_id,
        code=row.code,
        place=row.place,
        name=name,
        id_number=number,
        answered=row.answered_at is not None,
        answer=_opened(row, seal),
        as_of=row.as_of,
    )


def _check(row: Any, seal: Seal) -> CaseCheck:
    name, _ = orjson.loads(seal.open(row.asked, asked_context(row.ref)))
    answer = _opened(row, seal)
    return CaseCheck(
        place=row.place,
        name=name,
        batch=row.code,
        state=row.state,
        basis=row.basis,
        asked_at=row.made_at,
        answered_at=row.answered_at,
        as_of=row.as_of,
        values=answer.get("values", {}),
        note=answer.get("note", ""),
        used=answer.get("used", False),
    )


def _opened(row: Any, seal: Seal) -> dict[str, Any]:
    if row.answer is None:
        return {}
    opened: dict[str, Any] = orjson.loads(seal.open(row.answer, answer_context(row.ref)))
    return opened

"""Proposals as the table keeps them, open and decided."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from cases.people import Actor
from cases.refusals import NotYours
from rules.changes import Change, Kind, displaced, faults, laid_over
from rules.standards import BadStandards, Confidence, Standard, Standards
from store.database import Tx
from store.desk.rows import staff_names
from store.schema import standard_change
from store.standards_desk.refusals import AlreadyProposed, Gone, Overlapping, may_propose
from store.times import ms
from store.upsert import insert_into

_c = standard_change.c


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change with its history. Times in ms."""

    change: Change
    state: str  # proposed | published | rejected
    proposed_by: int
    proposer: str
    proposed_at: int
    decided_by: int | None
    decider: str
    decided_at: int | None
    reason: str
    accepted: tuple[str, ...]  # golden households whose change was accepted

    @property
    def id(self) -> int:
        return self.change.id

    @property
    def value(self) -> Standard:
        return self.change.value


def propose(tx: Tx, actor: Actor, change: Change, files: Standards, now: datetime) -> int:
    """Keep a proposal; its id. `change.id` does not matter.

    Raises NotYours, AlreadyProposed, Gone, Overlapping. A value with faults is a mistake in the caller.
    """
    number = may_propose(actor, change.value.area)
    if wrong := faults(change.value):
        raise ValueError(f"faults in {wrong}")
    check(files, published(tx), change)
    row = insert_into(tx, standard_change).values(
        **_columns(change), proposed_by=number, proposed_at=ms(now), state="proposed"
    )
    made: int | None = tx.execute(row.on_conflict_do_nothing().returning(_c.id)).scalar()
    if made is None:
        raise AlreadyProposed("propose")
    return made


def check(files: Standards, before: tuple[Change, ...], change: Change) -> Standards:
    """The standards with one change more. Raises Gone, Overlapping."""
    if change.kind is Kind.CORRECTION and displaced(files, before, change) is None:
        raise Gone("correct")
    try:
        return laid_over(files, (*before, change))
    except BadStandards:
        raise Overlapping("propose") from None


def published(tx: Tx, until: datetime | None = None) -> tuple[Change, ...]:
    """What the county has published, in that order; `until`: as was known at that moment."""
    query = select(standard_change).where(_c.state == "published").order_by(_c.decided_at, _c.id)
    if until is not None:
        query = query.where(_c.decided_at <= ms(until))
    return tuple(_change(row) for row in tx.execute(query))


def standards_now(tx: Tx, files: Standards, until: datetime | None = None) -> Standards:
    """The files with what the county has published; `until`: to replay what was worked out at a moment."""
    return laid_over(files, published(tx, until))


def proposals(tx: Tx, actor: Actor, key: str = "", state: str = "") -> tuple[Proposal, ...]:
    """Of the actor's area, newest first; of one key or in one state only where that is given."""
    query = select(standard_change).order_by(_c.id.desc())
    query = query.where(_c.key == key) if key else query
    query = query.where(_c.state == state) if state else query
    return _told(tx, [row for row in tx.execute(query) if actor.covers(row.area)])


def proposal(tx: Tx, actor: Actor, change_id: int) -> Proposal:
    """Raises NotYours if there is none in the actor's area."""
    row = tx.execute(select(standard_change).where(_c.id == change_id)).first()
    if row is None or not actor.covers(row.area):
        raise NotYours("look")
    return _told(tx, [row])[0]


def _told(tx: Tx, rows: Iterable[Any]) -> tuple[Proposal, ...]:
    rows = list(rows)
    names = staff_names(tx, {each for row in rows for each in (row.proposed_by, row.decided_by)})
    return tuple(
        Proposal(
            change=_change(row),
            state=row.state,
            proposed_by=row.proposed_by,
            proposer=names.get(row.proposed_by, ""),
            proposed_at=row.proposed_at,
            decided_by=row.decided_by,
            decider=names.get(row.decided_by, ""),
            decided_at=row.decided_at,
            reason=row.reason,
            accepted=tuple(json.loads(row.accepted)),
        )
        for row in rows
    )


FIELDS = (
    "key", "unit", "period", "area", "population", "valid_from", "valid_to", "title", "number", "article",
    "published_on", "reconfirm_by", "note",
)  # fmt: skip


def _columns(change: Change) -> dict[str, Any]:
    return {
        "kind": str(change.kind),
        "replaces": change.replaces,
        "replaces_from": change.replaces_from,
        "value": json.dumps(change.value.value, ensure_ascii=False),
        "confidence": str(change.value.confidence),
        **{name: getattr(change.value, name) for name in FIELDS},
    }


def _change(row: Any) -> Change:
    fields: dict[str, Any] = {name: getattr(row, name) for name in FIELDS}
    value = Standard(value=json.loads(row.value), confidence=Confidence(row.confidence), **fields)
    replaces_from: date | None = row.replaces_from
    return Change(row.id, Kind(row.kind), value, row.replaces, replaces_from)

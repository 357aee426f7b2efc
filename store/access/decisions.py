"""Decisions as another system sees them: what was decided on which case, when, and how much. No names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from store.access.keys import Key
from store.access.seen import after_event, cursor_of, seen_by
from store.casework.evidence import DECIDED
from store.casework.rows import open_event
from store.database import Tx
from store.schema import cases, event
from store.seal import Seal

BEGINS = "begin"
"""The first month of what was granted: it carries a decision out and is none."""
GRANTS = ("approved", "running")


@dataclass(frozen=True, slots=True)
class SeenDecision:
    """`at` in ms; `amount_fen`: what was granted, None where nothing was or it is no money."""

    case_id: int
    code: str
    kind: str
    track: str
    area: str
    outcome: str  # the state it led to
    at: int
    version: int
    amount_fen: int | None


def list_decisions(
    tx: Tx,
    seal: Seal,
    key: Key,
    outcome: str | None,
    kind: str | None,
    since: int | None,
    after: str | None,
    limit: int,
) -> tuple[list[SeenDecision], str | None]:
    """Oldest first, and where to go on. Raises BadCursor."""
    columns = (event.c.case_id, event.c.version, event.c.target, event.c.body, event.c.at)
    query = seen_by(
        select(*columns, cases.c.code, cases.c.kind, cases.c.track, cases.c.area)
        .join(cases, cases.c.id == event.c.case_id)
        .where(event.c.source != event.c.target, event.c.move != BEGINS)
        .where(event.c.target.in_([outcome] if outcome else sorted(DECIDED))),
        key,
    )
    if kind:
        query = query.where(cases.c.kind == kind)
    if since is not None:
        query = query.where(event.c.at >= since)
    rows = tx.execute(after_event(query, after, [event.c.case_id, event.c.version]).limit(limit)).all()
    last = rows[-1] if rows else None
    following = cursor_of(last.at, last.case_id, last.version) if last else after
    return [_seen(seal, row) for row in rows], following


def _seen(seal: Seal, row: Any) -> SeenDecision:
    _, data = open_event(seal, row.body, row.case_id, row.version)
    amount = data.get("amount_fen")
    return SeenDecision(
        case_id=row.case_id,
        code=row.code,
        kind=row.kind,
        track=row.track,
        area=row.area,
        outcome=row.target,
        at=row.at,
        version=row.version,
        amount_fen=amount if row.target in GRANTS and isinstance(amount, int) else None,
    )

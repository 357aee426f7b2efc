"""The bells of a member of staff, read: each with its case, as far as that case is theirs to see.

Who may not see the case any more reads why it rang, and no name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from cases.codes import grouped
from cases.people import Actor, staff_number
from store.casework.rows import open_name
from store.database import Tx
from store.desk.area import scope
from store.desk.rows import staff_names
from store.schema import bell, cases
from store.seal import Seal

SHOWN = 60


@dataclass(frozen=True, slots=True)
class Bell:
    id: int
    kind: str  # of store.office.bells.KINDS
    case_id: int | None  # None as well if the case is not the reader's to see any more
    code: str
    name: str  # of the person in the case
    by: str  # name of the colleague; "" for the house
    n: int
    at: int  # ms
    unread: bool


def bells(tx: Tx, seal: Seal, actor: Actor, most: int = SHOWN) -> tuple[Bell, ...]:
    """Newest first."""
    rows = tx.execute(
        select(bell).where(bell.c.staff_id == staff_number(actor.id)).order_by(bell.c.id.desc()).limit(most)
    ).all()
    seen = _cases_of(tx, actor, {row.case_id for row in rows if row.case_id})
    names = staff_names(tx, {row.by_staff for row in rows})
    return tuple(_shown(row, seal, seen.get(row.case_id), names.get(row.by_staff, "")) for row in rows)


def _cases_of(tx: Tx, actor: Actor, ids: set[int]) -> dict[int, Any]:
    if not ids:
        return {}
    row = cases.c
    found = tx.execute(
        scope(select(row.id, row.code, row.name), actor, by_index=False).where(row.id.in_(ids))
    )
    return {each.id: each for each in found}


def _shown(row: Any, seal: Seal, case: Any, by: str) -> Bell:
    return Bell(
        id=row.id,
        kind=row.kind,
        case_id=case.id if case else None,
        code=grouped(case.code) if case else "",
        name=open_name(seal, case.name, case.code) if case else "",
        by=by,
        n=row.n,
        at=row.at,
        unread=row.read_at is None,
    )

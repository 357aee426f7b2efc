"""Finding a case by what a clerk remembers of it."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

from sqlalchemy import select

from cases.calendar import WorkCalendar
from cases.people import Actor
from store.casework.index import TABLES
from store.database import Tx
from store.desk.area import scope
from store.desk.rows import COLUMNS, WEEKENDS, queue_rows
from store.desk.shapes import Hit
from store.schema import cases
from store.seal import Seal
from store.tokens import query_tokens


def search(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    text: str,
    today: date,
    limit: int = 50,
    calendar: WorkCalendar = WEEKENDS,
) -> tuple[Hit, ...]:
    """Cases whose name, pinyin, code, phone or ID match, open ones first, then the newest.

    The likeliest meaning of the words is looked up first; the others only fill what is left of `limit`.
    """
    found: dict[int, tuple[Any, str]] = {}
    for (kind, normalised), marked in product(query_tokens(text), TABLES):
        fitting = (
            scope(select(*COLUMNS), actor, by_index=False)
            .join(marked, marked.c.case_id == cases.c.id)
            .where(marked.c.mark.in_(seal.marks(kind, normalised)))
            .order_by(marked.c.case_id.desc())
            .limit(limit)
        )
        for row in tx.execute(fitting):
            found.setdefault(row.id, (row, _WHY.get(kind, kind)))
        if len(found) >= limit:
            break
    (rows,) = queue_rows(tx, seal, today, calendar, [row for row, _ in found.values()])
    hits = [Hit(row, found[row.id][1]) for row in rows]
    return tuple(sorted(hits, key=lambda hit: not found[hit.row.id][0].open)[:limit])


_WHY = {"phone4": "phone", "id4": "id"}

"""Visits that the house plans by itself: households in the aid are looked at again (Measures Art. 31)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import exists, insert, select

from cases.states import Kind
from dialogs.ground import Ground
from rules.months import months_later
from store.casework.rows import open_dossier
from store.database import Tx
from store.schema import cases, visit
from store.seal import Seal
from store.times import ms
from store.visits.reading import visit_context

AHEAD = timedelta(days=30)
AT_ONCE = 200
STEADY = frozenset({"none", "retirement", "basic_pension", "pension", "preferential", "aid", "old_age"})
"""Sources of income that do not change from month to month."""
IRREGULAR_MONTHS = "review.irregular.months"


def plan_reviews(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """Plan the visits of reviews whose last day comes within a month. True when there may be more."""
    until = ground.day + AHEAD
    lasting = cases.c.kind != str(Kind.RIGID)  # that runs out, and is asked for anew
    due = cases.c.state == "running", lasting, cases.c.step_due <= until
    rows = tx.execute(_unplanned(ground.day).where(*due).order_by(cases.c.step_due).limit(AT_ONCE)).all()
    for row in rows:
        _plan(tx, seal, row, row.step_due, f"review:{row.id}:{row.step_due}", now)
    return len(rows) == AT_ONCE or _half_way(tx, seal, now, ground)


def irregular(facts: Any) -> bool:
    """Income that changes, or none that anybody told of: such a household is looked at twice a year."""
    sources = [each for each in str(facts.get("income.sources") or "").split(",") if each]
    return not sources or not set(sources) <= STEADY


def _half_way(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """In between, dibao households whose income is irregular."""
    figure = ground.standards.within(IRREGULAR_MONTHS, ground.day, ground.county.code)
    if figure is None or figure.unknown:
        return False
    months = int(figure.number_value)
    first, last = months_later(ground.day, months), months_later(ground.day + AHEAD / 2, months)
    due = cases.c.state == "running", cases.c.kind == str(Kind.DIBAO), cases.c.step_due.between(first, last)
    for row in tx.execute(_unplanned(ground.day).where(*due).order_by(cases.c.step_due)):
        if irregular(open_dossier(seal, row.dossier, row.code)["facts"]):
            day = max(months_later(row.step_due, -months), ground.day)
            _plan(tx, seal, row, day, f"review:{row.id}:{row.step_due}:half", now)
    return False


def _unplanned(today: date) -> Any:
    """Cases that nobody goes to soon. A visit that was planned long ago and never made is none."""
    waiting = exists().where(
        visit.c.case_id == cases.c.id, visit.c.state == "planned", visit.c.day >= today - AHEAD
    )
    row = cases.c
    columns = (row.id, row.code, row.area, row.village, row.step_due, row.dossier)
    reviewed = exists().where(
        visit.c.case_id == row.id, visit.c.key.like("review:%"), visit.c.day == row.step_due
    )
    return select(*columns).where(~waiting, ~reviewed)


def _plan(tx: Tx, seal: Seal, row: Any, day: date, key: str, now: datetime) -> None:
    if tx.execute(select(visit.c.id).where(visit.c.key == key)).first() is not None:
        return
    tx.execute(
        insert(visit).values(
            key=key, case_id=row.id, area=row.area, village=row.village, why="review", day=day,
            remote=False, state="planned", body=seal.shut(orjson.dumps({"reason": ""}), visit_context(key)),
            made_at=ms(now),
        )
    )  # fmt: skip

"""Decisions from before they were laid beside each other get their mark too, a few at a time.

The facts are sealed, so a migration cannot do it. Whoever was decided is judged by the figures of that day.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import exists, select

from dialogs.ground import Ground
from store.casework.rulings import TOLD_APART, keep_ruling
from store.database import Tx
from store.schema import cases, ruling, setting
from store.seal import Seal
from store.times import china_day, moment
from store.upsert import insert_into

PER_ROUND = 50
PLACE = "rulings.place"
"""Setting: the last case looked at."""


def lay_past_rulings(tx: Tx, seal: Seal, ground: Ground) -> bool:
    """The next few. True when there may be more; each case is looked at once."""
    c = cases.c
    bare = ~exists().where(ruling.c.case_id == c.id)
    decided = select(cases).where(c.id > _place(tx), c.decided_at.is_not(None), c.outcome.in_(TOLD_APART))
    rows = tx.execute(decided.where(bare).order_by(c.id).limit(PER_ROUND).with_for_update()).mappings().all()
    for row in rows:
        keep_ruling(tx, seal, dict(row), replace(ground, day=china_day(moment(row["decided_at"]))))
    if rows:
        _remember(tx, rows[-1]["id"])
    return len(rows) == PER_ROUND


def _place(tx: Tx) -> int:
    return int(tx.execute(select(setting.c.value).where(setting.c.name == PLACE)).scalar() or 0)


def _remember(tx: Tx, case_id: int) -> None:
    row = insert_into(tx, setting).values(name=PLACE, value=str(case_id))
    tx.execute(row.on_conflict_do_update(index_elements=[setting.c.name], set_={"value": row.excluded.value}))

"""Whether a household has lost whoever asked: then the house writes it no everyday letters by itself."""

from __future__ import annotations

from sqlalchemy import select

from cases.tables.mourning import REPORTED, TAKEN_BACK
from store.database import Tx
from store.schema import cases, event

_later = event.alias("later")


def in_mourning(tx: Tx, resident_id: int) -> bool:
    """A death was reported in one of this person's cases, decided on or not, and not taken back since."""
    taken_back = (
        select(_later.c.case_id)
        .where(_later.c.case_id == event.c.case_id, _later.c.version > event.c.version)
        .where(_later.c.move.in_(TAKEN_BACK))
    )
    told = (
        select(event.c.case_id)
        .join(cases, cases.c.id == event.c.case_id)
        .where(cases.c.resident_id == resident_id, event.c.move.in_(REPORTED), ~taken_back.exists())
    )
    return tx.execute(told.limit(1)).first() is not None

"""Money on its way when a death is reported: it waits until somebody has decided what becomes of it.

An approval was given for somebody who was alive. Once the death is decided on, one that is given anew lets
the money go, for a month that is still owed; else the payment is cancelled, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select

from cases.tables.mourning import DECIDED, REPORTED, TAKEN_BACK
from store.database import Tx
from store.money.shapes import FIRST_AID
from store.schema import event, payment

ON_ITS_WAY = ("proposed", "approved")
_c, _e = payment.c, event.c


def undecided(tx: Tx, case_id: int) -> bool:
    """Whether a death is reported of whom the case is for, and nobody has decided yet what follows."""
    last = _last(tx, [case_id]).get(case_id)
    return last is not None and last.move in REPORTED


def held(tx: Tx, ids: Iterable[int]) -> frozenset[int]:
    """Those of these payments that wait because of a death. Aid before the forms does not: it is put into the
    hands of those who are in need today.
    """
    wanted = sorted(set(ids))
    return frozenset().union(*(_held(tx, wanted[at : at + 500]) for at in range(0, len(wanted), 500)))


def _held(tx: Tx, ids: list[int]) -> frozenset[int]:
    mine = _c.id.in_(ids), _c.state.in_(ON_ITS_WAY), _c.decision != FIRST_AID
    rows = tx.execute(select(_c.id, _c.case_id, _c.approved_at).where(*mine)).all()
    last = _last(tx, [row.case_id for row in rows]) if rows else {}
    return frozenset(row.id for row in rows if row.case_id in last and _waits(row, last[row.case_id]))


def _waits(row: Any, last: Any) -> bool:
    if last.move in DECIDED:
        return row.approved_at is None or row.approved_at <= last.at
    return last.move in REPORTED


def _last(tx: Tx, case_ids: Iterable[int]) -> dict[int, Any]:
    """Of each case the newest event that has to do with a death."""
    of_a_death = _e.case_id.in_(set(case_ids)), _e.move.in_((*REPORTED, *TAKEN_BACK, *DECIDED))
    newest = (
        select(_e.case_id, func.max(_e.version).label("version"))
        .where(*of_a_death)
        .group_by(_e.case_id)
        .subquery()
    )
    same = (newest.c.case_id == _e.case_id) & (newest.c.version == _e.version)
    rows = tx.execute(select(_e.case_id, _e.move, _e.at).join(newest, same))
    return {row.case_id: row for row in rows}

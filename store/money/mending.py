"""Months of standing aid that wait for an account: the bank sent the money back, or nobody ever told one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select

from cases.deadlines import paid_from
from cases.states import Kind
from store.casework.rows import open_dossier
from store.database import Tx
from store.money.decisions import running
from store.money.told import BACK, told_payee
from store.schema import cases, payment
from store.seal import Seal
from store.times import china_day, moment


def months_to_mend(tx: Tx, seal: Seal, case: Any, today: date) -> tuple[str, ...]:
    """Of a row of `cases`, oldest first. They are proposed in the case itself, with an account; the list of
    the month goes on from there.
    """
    if not running(case):
        return ()
    rows = tx.execute(
        select(payment.c.month, payment.c.state).where(payment.c.case_id == case.id, payment.c.month != "")
    ).all()
    came_back = {row.month for row in rows if row.state in BACK}
    going = {row.month for row in rows if row.state not in (*BACK, "cancelled")}
    if rows or told_payee(open_dossier(seal, case.dossier, case.code)["facts"], ""):
        return tuple(sorted(came_back - going))
    return tuple(_first_month(case, today))


def _first_month(case: Any, today: date) -> Iterable[str]:
    if case.decided_at is not None:
        first = paid_from(Kind(case.kind), china_day(moment(case.decided_at)))
        yield f"{max(first, today.replace(day=1)):%Y-%m}"


def months_of_case_to_mend(tx: Tx, seal: Seal, case_id: int, today: date) -> tuple[str, ...]:
    """The same for a case that was looked up already."""
    row = tx.execute(select(cases).where(cases.c.id == case_id)).first()
    return () if row is None else months_to_mend(tx, seal, row, today)

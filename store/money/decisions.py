"""What a payment has to do with its case: the decision it carries out, and the move it makes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from cases.moves import MOVES, Given
from cases.people import Actor
from cases.states import Kind
from dialogs.ground import Ground
from store.casework.moving import make_move
from store.database import Tx
from store.money.shapes import FIRST_AID
from store.schema import cases, event
from store.seal import Seal

DECIDING = ("approve",)
STANDING = ("dibao", "tekun")
"""Kinds of cases that are paid month after month until they end."""
IN_THE_AID = ("approved", "paid", "running", "hearing", "proposed", "confirming")
"""States of a case with a decision in which its month is paid: aid goes on while a change is heard or thought
about (Law Art. 48); suspended and ended cases drop out.
"""


def decided_by(tx: Tx, case_id: int) -> int | None:
    """The version of the case at its newest approval."""
    approval = select(func.max(event.c.version)).where(event.c.case_id == case_id, event.c.move.in_(DECIDING))
    found: int | None = tx.execute(approval).scalar()
    return found


def running(case: Any) -> bool:
    """Whether a row of `cases` is standing aid that is paid now: ended and suspended cases drop out."""
    return case.kind in STANDING and case.state in IN_THE_AID and case.amount is not None


def given_at_once(tx: Tx, seal: Seal, row: Any, actor: Actor, now: datetime, ground: Ground) -> None:
    """First aid is approved: the case makes its `advance`, and waits for the forms. Raises what
    `cases.moves.make` raises; nothing is written then.
    """
    case = _case(tx, row)
    if not case.first_aid:
        make_move(tx, seal, row.case_id, "advance", actor, Given(data={"payment": row.id}), now, ground)


def paid_out(tx: Tx, seal: Seal, row: Any, actor: Actor, now: datetime, ground: Ground) -> None:
    """The payment is out: the case makes its `pay`, if it stands where that starts from. One that was paid
    already, by an earlier try that came back, or whose month is paid while a change is heard, stays.

    Raises what `cases.moves.make` raises; nothing is written then.
    """
    if row.decision == FIRST_AID:
        return
    case = _case(tx, row)
    pay = MOVES[Kind(case.kind)].get("pay")
    if pay is not None and case.state in pay.source:
        make_move(tx, seal, row.case_id, "pay", actor, Given(data={"payment": row.id}), now, ground)


def _case(tx: Tx, row: Any) -> Any:
    return tx.execute(select(cases).where(cases.c.id == row.case_id).with_for_update()).one()

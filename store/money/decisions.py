"""What a payment has to do with its case: the decision it carries out, and the move it makes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from cases.moves import Given
from cases.people import Actor
from cases.states import State
from dialogs.ground import Ground
from store.casework.moving import make_move
from store.database import Tx
from store.money.shapes import FIRST_AID
from store.schema import cases, event
from store.seal import Seal

DECIDING = ("approve",)
STANDING = ("dibao", "tekun")
"""Kinds of cases that are paid month after month until they end."""
RUNS = (State.APPROVED, State.PAID)


def decided_by(tx: Tx, case_id: int) -> int | None:
    """The version of the case at its newest approval."""
    approval = select(func.max(event.c.version)).where(event.c.case_id == case_id, event.c.move.in_(DECIDING))
    found: int | None = tx.execute(approval).scalar()
    return found


def running(case: Any) -> bool:
    """Whether a row of `cases` is standing aid that is paid now: ended and suspended cases drop out."""
    return case.kind in STANDING and case.state in RUNS


def move_case(tx: Tx, seal: Seal, row: Any, actor: Actor, now: datetime, ground: Ground) -> None:
    """A payment that is out makes its case's move: `advance` for first aid, which the forms follow, else
    `pay`. A case that made it already, by the first month or by an earlier try, stays as it is.

    Raises what `cases.moves.make` raises; nothing is written then.
    """
    case = tx.execute(select(cases).where(cases.c.id == row.case_id).with_for_update()).one()
    if row.decision == FIRST_AID:
        if case.first_aid or not case.open:
            return
        make_move(tx, seal, row.case_id, "advance", actor, Given(), now, ground)
    elif case.state == State.APPROVED:
        make_move(tx, seal, row.case_id, "pay", actor, Given(data={"payment": row.id}), now, ground)

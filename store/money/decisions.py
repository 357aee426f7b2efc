"""What a payment has to do with its case: the decision it carries out, and the move it makes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from cases.case import Case, Meant
from cases.hands import Part
from cases.moves import MOVES, Given
from cases.people import Actor, staff_number
from cases.refusals import Apart
from dialogs.ground import Ground
from store.casework.kin import say_kin_first
from store.casework.locking import locked
from store.casework.moving import NOBODY, make_move
from store.casework.rows import case_of
from store.database import Tx
from store.money.shapes import FIRST_AID
from store.schema import event, sight
from store.seal import Seal

DECIDING = ("approve",)
STANDING = ("dibao", "tekun")
"""Kinds of cases that are paid month after month until they end."""
IN_THE_AID = ("approved", "running", "hearing", "proposed", "noticed", "objected", "confirming")
"""States of a case with a decision in which its month is paid: aid goes on while a change is heard, thought
about or on notice (Law Art. 48); suspended and ended cases drop out.
"""


def decided_by(tx: Tx, case_id: int) -> int | None:
    """The version of the case at its newest approval."""
    approval = select(func.max(event.c.version)).where(event.c.case_id == case_id, event.c.move.in_(DECIDING))
    found: int | None = tx.execute(approval).scalar()
    return found


def running(case: Any) -> bool:
    """Whether a row of `cases` is standing aid that is paid now: ended and suspended cases drop out, and one
    whose only person is reported dead, until somebody has decided.
    """
    paid = case.kind in STANDING and case.state in IN_THE_AID and case.amount is not None
    return paid and case.meant != Meant.DEATH


def given_at_once(tx: Tx, seal: Seal, row: Any, actor: Actor, now: datetime, ground: Ground) -> None:
    """First aid is approved: the case makes its `advance`, and waits for the forms; also one that was handed
    in as urgent. A head may have decided so on the case before. Raises what `cases.moves.make` raises.
    """
    if not _kept(tx, seal, row).done(Part.ADVANCED):
        make_move(tx, seal, row.case_id, "advance", actor, Given(data={"payment": row.id}), now, ground)


def paid_out(tx: Tx, seal: Seal, row: Any, actor: Actor, now: datetime, ground: Ground) -> None:
    """The payment is out: the case makes its `pay`, or for first aid `aid_given`, which tells the resident,
    if it stands where that starts from. One that was paid already, by an earlier try that came back, or whose
    month is paid while a change is heard, stays.

    Raises what `cases.moves.make` raises; nothing is written then.
    """
    name, case = ("aid_given" if row.decision == FIRST_AID else "pay"), _kept(tx, seal, row)
    move = MOVES[case.kind].get(name)
    told = name == "aid_given" and case.done(Part.GIVEN)
    if move is not None and case.state in move.source and not told:
        make_move(tx, seal, row.case_id, name, actor, Given(data={"payment": row.id}), now, ground)


def unrelated(tx: Tx, seal: Seal, actor: Actor, case_id: int) -> None:
    """A relative takes no part in the money either (近亲属备案); who seems to be one says so first.

    Raises Apart, Missing.
    """
    number = staff_number(actor.id) or NOBODY
    kin = sight.c.case_id == case_id, sight.c.part == str(Part.KIN), sight.c.staff == number
    if number and tx.execute(select(sight.c.staff).where(*kin)).first() is not None:
        raise Apart("payment")
    say_kin_first(tx, seal, actor, locked(tx, case_id), "payment")


def _kept(tx: Tx, seal: Seal, row: Any) -> Case:
    return case_of(locked(tx, row.case_id), seal)

"""Somebody tries out the end of an ID on one case, over days perhaps: the desk of that place is told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from dialogs.ground import Ground
from store.casework.finding import FREE, wanted_code, wrong_tries
from store.database import Tx
from store.desk.tasks import NewTask, open_task
from store.schema import cases
from store.seal import Seal

KIND = "guessed"


def tell_of_guesses(tx: Tx, seal: Seal, code: str, now: datetime, ground: Ground) -> None:
    """After a wrong try. One task a month and case: ask the person whether it was they who tried."""
    if wrong_tries(tx, code) < FREE:
        return
    row = cases.c
    wanted = select(row.id, row.area, row.village, row.assignee).where(row.code == wanted_code(code))
    case = tx.execute(wanted).first()
    if case is None:
        return
    task = NewTask(
        key=f"{KIND}:{case.id}:{ground.day:%Y-%m}",
        kind=KIND,
        area=case.area,
        village=case.village,
        due=ground.calendar.add(ground.day, 1),
        case_id=case.id,
        assignee=case.assignee,
        words=ground.words("").say("guessed-words"),
    )
    open_task(tx, seal, task, now)

"""The day of a visit, told to the household: somebody is at home then, and lets no stranger in by mistake."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import update

from cases.case import Notice
from cases.codes import grouped
from cases.people import Actor, staff_number
from cases.states import AID, Kind
from dialogs.ground import Ground
from dialogs.telling.progress import of_week
from store.casework.letters import tell
from store.casework.mourning import in_mourning
from store.database import Tx
from store.schema import visit
from store.seal import Seal
from store.times import china_day, ms


def tell_of_visit(
    tx: Tx, seal: Seal, actor: Actor, case: Any, row: Any, day: date | None, now: datetime, ground: Ground
) -> None:
    """`day` as in "somebody comes on ..."; None: nobody comes after all. `row`: the visit as it was before.

    Nobody is told a day twice, nor of a visit to somebody else's home (what they reported, or complain of),
    nor in mourning: then staff call.
    """
    if day == row.told_day or Kind(case.kind) not in AID or in_mourning(tx, case.resident_id):
        return
    message = "told-visit" if row.told_day is None else "told-visit-moved" if day else "told-visit-dropped"
    said = day or row.told_day
    params = {
        "code": grouped(case.code),
        "way": "remote" if row.remote else "home",
        **of_week(said),
        "today": "yes" if said == china_day(now) else "no",
    }
    notice = Notice(str(case.id), message, params, f"visit:{row.id}:{day or 'off'}:{ms(now)}")
    tell(tx, seal, case.resident_id, notice, ground, now, staff_number(actor.id))
    tx.execute(update(visit).where(visit.c.id == row.id).values(told_day=day))

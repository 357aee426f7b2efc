"""What a resident said of it afterwards counts where the case lies."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update

from store.casework.months import count_change, measures_of_survey
from store.database import Tx
from store.schema import survey

_SAID = select(survey).where(survey.c.case_id == bindparam("case_id")).with_for_update()


def mark_follows(tx: Tx, case_id: int, kind: str, area: str) -> None:
    """A case that was begun again and handed to another township takes along what was said of it."""
    row = tx.execute(_SAID, {"case_id": case_id}).first()
    if row is None:
        return
    tx.execute(update(survey).where(survey.c.case_id == case_id).values(area=area))
    before = {**row._mapping, "kind": kind}
    count_change(tx, measures_of_survey(before), measures_of_survey({**before, "area": area}))

"""A photo of the poster where it hangs, with the day: usually by the helper of the village."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from cases.people import Actor, staff_number
from cases.posts import CASEWORK
from cases.publicity import Stage
from cases.refusals import NotNow, NotYours
from store.database import Tx
from store.desk.area import asked_of_the_row, scope
from store.desk.photographed import put_in
from store.schema import cases, notice_proof, public_notice
from store.seal import Seal
from store.times import ms

ITEM = "papers.posted"
PLACES = ("village", "town", "other")
"""Where a poster hangs. Words: `notice-place-<value>`."""


def prove(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    notice_id: int,
    place: str,
    photo: tuple[dict[str, Any], str],
    now: datetime,
) -> None:
    """`photo`: its names on the shelf, its sha256. Raises NotYours, NotNow."""
    query = select(public_notice.c.stage, cases.c.id, cases.c.resident_id, cases.c.area, cases.c.village)
    query = query.join(cases, cases.c.id == public_notice.c.case_id).where(public_notice.c.id == notice_id)
    row = tx.execute(scope(query, actor)).first()
    mine = row is not None and asked_of_the_row(actor, row.id, row.area, row.village)
    if row is None or not mine or actor.role not in CASEWORK:
        raise NotYours("proof")
    if row.stage != Stage.RUNNING:
        raise NotNow("proof")
    names, sha256 = photo
    number = put_in(tx, seal, (row.id, row.resident_id), ITEM, names, sha256, now)
    where = place if place in PLACES else PLACES[-1]
    proof = insert(notice_proof).values(
        notice_id=notice_id, paper_id=number, place=where, by=staff_number(actor.id), at=ms(now)
    )
    tx.execute(proof)
    tx.wake("desk")

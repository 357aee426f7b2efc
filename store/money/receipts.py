"""The receipt for cash or goods, photographed by whoever hands them over: many have no phone to send it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from cases.people import Actor
from cases.refusals import NotYours
from store.database import Tx
from store.desk.area import scope
from store.desk.photographed import put_in
from store.schema import cases, payment
from store.seal import Seal

ITEM = "papers.receipt"


def keep_receipt(
    tx: Tx, seal: Seal, actor: Actor, payment_id: int, photo: tuple[dict[str, Any], str], now: datetime
) -> int:
    """The number of the paper, in the case of the payment. `photo`: its names on the shelf, its sha256.

    Raises NotYours.
    """
    query = select(cases.c.id, cases.c.resident_id).join(payment, payment.c.case_id == cases.c.id)
    row = tx.execute(scope(query.where(payment.c.id == payment_id), actor)).first()
    if row is None:
        raise NotYours("payment")
    return put_in(tx, seal, (row.id, row.resident_id), ITEM, *photo, now)

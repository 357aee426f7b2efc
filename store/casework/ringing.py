"""What rings for whoever handles a case: what people outside do, and an opinion that is sent back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, select

from cases.case import Event
from cases.people import STAFF, staff_number
from store.database import Tx
from store.office.bells import heard_of_case, ring
from store.office.leaves import away_on
from store.schema import staff
from store.times import china_day

RINGS: Mapping[str, str] = {
    "answer": "answered",
    "answer_part": "answered",
    "complete": "answered",
    "hear": "answered",
    "objection": "objection",
    "send_back": "sent_back",
}
"""Moves that ring, with the kind of the bell."""
_HERE = select(staff.c.id).where(staff.c.id == bindparam("whom"), staff.c.disabled_at.is_(None))


def ring_for(tx: Tx, case_id: int, assignee: int | None, events: Sequence[Event], now: datetime) -> None:
    """Ring for the handler, or for whoever stands in. Staff who write it down themselves need no bell, and
    have heard what rang about the case they work on.
    """
    if mine := staff_number(events[-1].actor_id):
        heard_of_case(tx, mine, case_id, now)
    if assignee is None:
        return
    for event in events:
        kind = RINGS.get(event.move)
        if kind and event.actor_id != f"staff:{assignee}":
            by = staff_number(event.actor_id) if event.actor_role in STAFF else None
            whom = away_on(tx, china_day(now)).stand_in(assignee)
            key = f"{event.move}:{case_id}:{event.version}"
            if tx.execute(_HERE, {"whom": whom}).first() is not None:
                ring(tx, whom, kind, now, key=key, case_id=case_id, by=by)

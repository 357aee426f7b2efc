"""Taking back a reply in the seconds before it leaves. Nobody has read it; the history says that nothing was
sent, and whoever waited for an answer waits on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Any

from sqlalchemy import delete, select

from cases.effects import WAITED
from cases.moves import Given
from cases.people import Actor, staff_number
from cases.refusals import NotYours
from dialogs.ground import Ground
from store.casework.letters import HOLD
from store.casework.locking import in_turn
from store.casework.moving import make_moves
from store.casework.rows import open_event
from store.database import Tx
from store.desk.area import scope
from store.desk.shapes import Entry
from store.schema import cases, event, letter
from store.seal import Seal
from store.times import ms, span_ms


@dataclass(frozen=True, slots=True)
class Held:
    """A reply that has not left."""

    version: int
    seconds: int  # until it leaves


class TooLate(Exception):
    """It has left, or was taken back already."""


def held(timeline: Sequence[Entry], actor: Actor, now: int) -> Held | None:
    """The actor's own last reply, if it can still be taken back at `now` (ms), whatever they did since."""
    for entry in reversed(timeline):
        if entry.actor == actor.id and entry.move in ("reply", "unsend"):
            left = entry.at + span_ms(HOLD) - now
            still = entry.move == "reply" and WAITED in entry.data and left > 0
            return Held(entry.version, ceil(left / 1000)) if still else None
    return None


def unsend(
    tx: Tx, seal: Seal, actor: Actor, case_id: int, version: int, now: datetime, ground: Ground
) -> str:
    """Take back the reply that made the case's `version`; its words.

    Raises TooLate; NotYours where it is not the actor's own, or the case is not theirs to see.
    """
    mine = scope(select(cases.c.id), actor).where(cases.c.id == case_id)
    said: Any = tx.execute(
        select(event).where(event.c.case_id == case_id, event.c.version == version)
    ).first()
    if tx.execute(mine).first() is None or said is None or said.move != "reply" or said.actor != actor.id:
        raise NotYours("unsend")
    in_turn(tx, (case_id,))
    _, data = open_event(seal, said.body, case_id, version)
    if not _drop(tx, case_id, version, staff_number(actor.id), ms(now)):
        raise TooLate
    back = {"version": version, "said_at": said.at, WAITED: data.get(WAITED, {})}
    make_moves(tx, seal, case_id, (("unsend", Given(data=back)),), actor, now, ground)
    return str(data.get("words", ""))


def _drop(tx: Tx, case_id: int, version: int, staff: int | None, now: int) -> bool:
    """Whether the letter was still here. The post claims letters under the same lock."""
    row = letter.c
    held = (
        row.key == f"case:{case_id}:{version}",
        row.by_staff == staff,
        row.at > now - span_ms(HOLD),
        row.lease_until <= now,
        row.state != "sent",
    )
    found = tx.execute(select(row.id).where(*held).with_for_update()).first()
    if found is None:
        return False
    tx.execute(delete(letter).where(row.id == found.id))
    return True

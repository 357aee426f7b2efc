"""The conversation beside a case: everything said either way since the case began, on whatever channel."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import ColumnElement, Table, false, literal, or_, select, true, union_all

from cases.people import Actor
from cases.states import Kind
from dialogs.message import Say
from store.casework.letters import letter_context
from store.casework.shapes import CaseFile
from store.database import Tx
from store.desk.area import scope
from store.desk.shapes import Bubble
from store.residents.talks import inbox_context
from store.schema import cases, inbox, letter, staff
from store.seal import Seal
from store.times import ms

NEWEST = 200  # of each side; a conversation that is longer is scrolled through elsewhere
LEAD = 30 * 60 * 1000  # ms before handing in: how the request was talked about belongs to it


_HEARD = select(
    true().label("heard"), inbox.c.id, inbox.c.channel, inbox.c.message_id.label("key"), inbox.c.case_id,
    inbox.c.body, inbox.c.state, inbox.c.at, literal("").label("error"), literal("").label("staff_name"),
).order_by(inbox.c.at.desc(), inbox.c.id.desc())  # fmt: skip
_SAID = (
    select(
        false().label("heard"), letter.c.id, letter.c.channel, letter.c.key, letter.c.case_id,
        letter.c.body, letter.c.state, letter.c.at, letter.c.error, staff.c.name.label("staff_name"),
    )
    .outerjoin(staff, staff.c.id == letter.c.by_staff)
    .order_by(letter.c.id.desc())
)  # fmt: skip
"""Either side of a conversation in the same columns: both are read at once."""


def conversation(tx: Tx, seal: Seal, actor: Actor, file: CaseFile, most: int = NEWEST) -> tuple[Bubble, ...]:
    """Oldest first, the newest `most` of each side. Of two that came in the same moment the resident's stands
    first: ours is the answer.

    What was said in another case is read by who may see that case too. What was said while a complaint was
    being made is read in a complaint alone, also before it has a case; and a complaint shows nothing else, or
    one without a name would have one.
    """
    resident_id, case_id, since = file.resident_id, int(file.case.id), ms(file.case.submitted_at)
    kind = file.case.kind
    theirs = _HEARD.where(inbox.c.resident_id == resident_id, inbox.c.at >= since - LEAD)
    ours = _SAID.where(letter.c.resident_id == resident_id, letter.c.at >= since - LEAD)
    both = union_all(
        *(
            select(lines.where(_open_here(table, actor, file)).limit(most).subquery())
            for lines, table in ((theirs, inbox), (ours, letter))
        )
    )
    bubbles = [
        _heard(row, seal, case_id) if row.heard else _said(row, seal, case_id) for row in tx.execute(both)
    ]
    secret = kind is Kind.COMPLAINT
    bubbles = [bubble for bubble in bubbles if (bubble.apart or (secret and bubble.this_case)) == secret]
    return tuple(sorted(bubbles, key=lambda bubble: (bubble.at, not bubble.heard, bubble.id)))


def _open_here(lines: Table, actor: Actor, file: CaseFile) -> ColumnElement[bool]:
    """What was said in a complaint is read in the complaint alone."""
    others = select(cases.c.id).where(cases.c.resident_id == file.resident_id, cases.c.kind != Kind.COMPLAINT)
    here = lines.c.case_id
    return or_(here.is_(None), here == int(file.case.id), here.in_(scope(others, actor, by_index=False)))


def _heard(row: Any, seal: Seal, case_id: int) -> Bubble:
    body = orjson.loads(seal.open(row.body, inbox_context(row.channel, row.key)))
    body = body.get("heard", body)  # a message whose turn failed is kept raw
    return Bubble(
        id=row.id,
        heard=True,
        channel=row.channel,
        text=str(body.get("text") or body.get("phone") or ""),
        papers=tuple(body.get("papers") or ()),
        voice=tuple(body.get("voice") or ()),
        say=None,
        staff_name="",
        state=row.state,
        error="",
        at=row.at,
        this_case=row.case_id == case_id,
        apart=bool(body.get("apart")),
        place=tuple(body["place"]) if body.get("place") else None,
        odd=str(body.get("odd") or ""),
        edited=bool(body.get("edited")),
    )


def _said(row: Any, seal: Seal, case_id: int) -> Bubble:
    say = Say.from_json(seal.open(row.body, letter_context(row.key)))
    return Bubble(
        id=row.id,
        heard=False,
        channel=row.channel,
        text=say.plain(),
        papers=(),
        voice=(),
        say=say,
        staff_name=row.staff_name or "",
        state=row.state,
        error=row.error or "",
        at=row.at,
        this_case=row.case_id == case_id,
        apart=say.apart,
    )

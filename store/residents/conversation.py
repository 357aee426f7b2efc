"""The conversation as the resident sees it: their messages and our letters, in order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Select, func, select, update

from dialogs.message import Say
from store.casework.letters import HOLD, letter_context
from store.database import Tx
from store.residents.talks import inbox_context
from store.schema import address, inbox, letter, resident
from store.seal import Seal
from store.times import moment, span_ms

NEVER = (1 << 62) - 1
"""Beyond every id and every moment."""


@dataclass(frozen=True, slots=True)
class Line:
    """One bubble. `id` is the letter's id for ours, 0 for the resident's own."""

    id: int
    own: bool
    at: datetime
    text: str
    say: Say | None = None
    papers: tuple[int, ...] = ()
    voice: tuple[int, ...] = ()
    by_staff: bool = False
    unseen: bool = False  # ours, for a web page, and none has shown it yet


def resident_of(tx: Tx, channel: str, sender: str) -> int | None:
    found = tx.execute(
        select(address.c.resident_id).where(address.c.channel == channel, address.c.sender == sender)
    ).scalar()
    return int(found) if found is not None else None


def letters_after(
    tx: Tx, seal: Seal, resident_id: int, after: int, most: int = 50, *, now: int = NEVER
) -> list[Line]:
    """Our bubbles newer than the letter `after`, oldest first: what a live page has not shown yet.

    None from the first one on that may still be taken back at `now` (ms): a page that has shown a later one
    never asks for it again. For the same reason whoever writes a letter holds the resident's row (see
    `store.casework.letters.post_to_resident`): what has a lower number was committed before.
    """
    rows = tx.execute(
        select(letter)
        .where(letter.c.resident_id == resident_id, letter.c.id > after, _shown(resident_id, now))
        .order_by(letter.c.id)
        .limit(most)
    )
    return [_ours(seal, row) for row in rows]


def held_until(tx: Tx, resident_id: int, now: int) -> int | None:
    """When (ms) the first letter that may still be taken back can be shown; None if there is none."""
    due: int | None = tx.execute(_held(func.min(letter.c.due_at), resident_id, now)).scalar_one()
    return due


def _held(what: ColumnElement[Any], resident_id: int, now: int) -> Select[Any]:
    """Of a clerk's replies that were written a moment ago and have not left (see `store.desk.unsending`)."""
    young = now - span_ms(HOLD)
    return select(what).where(
        letter.c.resident_id == resident_id,
        letter.c.at > young,
        letter.c.due_at > now,
        letter.c.by_staff.is_not(None),
        letter.c.state == "queued",
    )


def _shown(resident_id: int, now: int) -> ColumnElement[bool]:
    first = _held(func.min(letter.c.id), resident_id, now).scalar_subquery()
    return letter.c.id < func.coalesce(first, NEVER)


def last_lines(tx: Tx, seal: Seal, resident_id: int, most: int = 40, *, now: int = NEVER) -> list[Line]:
    """The newest bubbles of both sides, oldest first; without what may still be taken back at `now` (ms)."""
    ours = tx.execute(
        select(letter)
        .where(letter.c.resident_id == resident_id, _shown(resident_id, now))
        .order_by(letter.c.id.desc())
        .limit(most)
    ).all()
    theirs = tx.execute(
        select(inbox)
        .where(inbox.c.resident_id == resident_id)
        .order_by(inbox.c.at.desc(), inbox.c.id.desc())
        .limit(most)
    ).all()
    # at the same instant the resident spoke first: our letters answer
    keyed = [((row.at, 1, row.id), _ours(seal, row)) for row in ours]
    keyed += [((row.at, 0, row.id), _theirs(seal, row)) for row in theirs]
    return [line for _, line in sorted(keyed, key=lambda pair: pair[0])][-most:]


def saw(tx: Tx, resident_id: int, shown: Collection[int]) -> None:
    """A page has shown these letters, at least one, and no others: staff see them as delivered."""
    newest = max(shown)
    tx.execute(
        update(resident)
        .where(resident.c.id == resident_id, resident.c.seen_letter < newest)
        .values(seen_letter=newest)
    )
    tx.execute(
        update(letter)
        .where(
            letter.c.resident_id == resident_id,
            letter.c.id.in_(shown),
            letter.c.channel == "web",
            letter.c.state == "queued",
        )
        .values(state="sent")
    )


def _ours(seal: Seal, row: Any) -> Line:
    say = Say.from_json(seal.open(bytes(row.body), letter_context(row.key)))
    unseen = row.channel == "web" and row.state == "queued"
    return Line(
        row.id, False, moment(row.at), say.plain(), say, by_staff=row.by_staff is not None, unseen=unseen
    )


def _theirs(seal: Seal, row: Any) -> Line:
    body = orjson.loads(seal.open(bytes(row.body), inbox_context(row.channel, row.message_id)))
    if "heard" in body:  # a message whose turn failed is kept raw
        body = body["heard"]
    return Line(
        0,
        True,
        moment(row.at),
        str(body.get("text", "")),
        papers=tuple(_numbers(body.get("papers"))),
        voice=tuple(_numbers(body.get("voice"))),
    )


def _numbers(value: object) -> Sequence[int]:
    return [int(one) for one in value] if isinstance(value, list) else []

"""Messages whose turn failed, or has to wait: kept, tried again, parked where staff see them; never lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import Select, delete, func, select, update

from store.database import Tx
from store.residents.conversation import resident_of
from store.residents.talks import inbox_context
from store.schema import inbox
from store.seal import Seal
from store.times import ms
from store.upsert import Insert, insert_into

TRIES = 6
FIRST_WAIT = timedelta(seconds=5)
UNANSWERED = ("failed", "held")  # held: came too fast, its turn is at `due_at`


@dataclass(frozen=True, slots=True)
class Kept:
    resident_id: int  # 0: nobody we know yet
    parked: bool  # no more tries; staff look at it


@dataclass(frozen=True, slots=True)
class Failed:
    id: int
    channel: str
    message_id: str
    raw: Mapping[str, Any]
    attempts: int


def keep(
    tx: Tx,
    seal: Seal,
    channel: str,
    sender: str,
    message_id: str,
    raw: Mapping[str, Any],
    now: datetime,
    tries: int = 1,
) -> Kept:
    """Keep the raw message for another try, or count the try that failed; TRIES of them: no other comes."""
    found = resident_of(tx, channel, sender)
    row = _raw_row(tx, seal, channel, message_id, raw, now).values(
        resident_id=found, state="failed", attempts=tries, due_at=ms(now + FIRST_WAIT)
    )
    again = {"attempts": inbox.c.attempts + tries, "due_at": ms(now + FIRST_WAIT * 8), "state": "failed"}
    tx.execute(
        row.on_conflict_do_update(
            index_elements=[inbox.c.channel, inbox.c.message_id],
            set_=again,
            where=inbox.c.state.in_(UNANSWERED),
        )
    )
    given_up = tx.execute(
        update(inbox)
        .where(
            inbox.c.channel == channel,
            inbox.c.message_id == message_id,
            inbox.c.attempts >= TRIES,
            inbox.c.state.in_(UNANSWERED),
        )
        .values(state="parked")
    )
    tx.wake("desk")
    return Kept(int(found or 0), given_up.rowcount > 0)


def put_off(
    tx: Tx,
    seal: Seal,
    channel: str,
    sender: str,
    message_id: str,
    raw: Mapping[str, Any],
    due_at: int,
    now: datetime,
) -> int:
    """Keep a message that came too fast until its turn at `due_at` (ms). Whose it is; 0: nobody's yet."""
    found = resident_of(tx, channel, sender)
    row = _raw_row(tx, seal, channel, message_id, raw, now).values(
        resident_id=found, state="held", attempts=0, due_at=due_at
    )
    tx.execute(row.on_conflict_do_nothing())
    return found or 0


def _raw_row(
    tx: Tx, seal: Seal, channel: str, message_id: str, raw: Mapping[str, Any], now: datetime
) -> Insert:
    """A message as it came, sealed; what becomes of it is still to be said."""
    body = seal.shut(orjson.dumps(raw), inbox_context(channel, message_id))
    return insert_into(tx, inbox).values(channel=channel, message_id=message_id, body=body, at=ms(now))


def due(tx: Tx, seal: Seal, now: datetime, most: int = 100) -> list[Failed]:
    """What is to be tried again, oldest first."""
    rows = tx.execute(
        select(inbox)
        .where(inbox.c.state.in_(UNANSWERED), inbox.c.due_at <= ms(now))
        .order_by(inbox.c.id)
        .limit(most)
    )
    return [
        Failed(
            row.id,
            row.channel,
            row.message_id,
            orjson.loads(seal.open(bytes(row.body), inbox_context(row.channel, row.message_id))),
            row.attempts,
        )
        for row in rows
    ]


def clear(tx: Tx, channel: str, message_id: str) -> None:
    """The message is answered now, or about to be: its failed copy goes."""
    tx.execute(
        delete(inbox).where(
            inbox.c.channel == channel, inbox.c.message_id == message_id, inbox.c.state != "done"
        )
    )


@dataclass(frozen=True, slots=True)
class Parked:
    id: int
    channel: str
    text: str
    at: int  # ms


def parked_ones(tx: Tx, seal: Seal, most: int = 100) -> list[Parked]:
    """What gave up and waits for a person, oldest first."""
    rows = tx.execute(select(inbox).where(inbox.c.state == "parked").order_by(inbox.c.id).limit(most))
    return [Parked(row.id, row.channel, _words(seal, row), row.at) for row in rows]


def _words(seal: Seal, row: Any) -> str:
    raw = orjson.loads(seal.open(bytes(row.body), inbox_context(row.channel, row.message_id)))
    return str(raw.get("heard", {}).get("text", ""))


def take_up(tx: Tx, inbox_id: int, now: datetime, *, again: bool) -> tuple[str, str] | None:
    """Somebody deals with a parked message: it is tried again at once, or it is settled. Its channel and
    number; None if somebody else was quicker.
    """
    values = {"state": "failed", "attempts": 0, "due_at": ms(now)} if again else {"state": "done"}
    row = tx.execute(
        update(inbox)
        .where(inbox.c.id == inbox_id, inbox.c.state == "parked")
        .values(values)
        .returning(inbox.c.channel, inbox.c.message_id)
    ).first()
    return (row.channel, row.message_id) if row else None


def messages_parked() -> Select[int]:
    """How many messages gave up and wait for a person."""
    return select(func.count()).select_from(inbox).where(inbox.c.state == "parked")

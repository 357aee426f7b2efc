"""Letters on their way: claimed for a while, delivered with no transaction open, and what became of them.

A claim is a lease: if the process dies while a letter is out, the letter is due again when the lease is over.
A letter that reached a final state (sent, failed, blocked) never leaves it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

import orjson
from sqlalchemy import bindparam, func, literal_column, null, select, update

from dialogs.message import Say
from store.casework.letters import letter_context
from store.database import Tx
from store.prepared import Prepared, Row
from store.schema import address, letter
from store.seal import Seal, Tampered

log = logging.getLogger(__name__)

LONGEST_WHY = 200


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed letter, opened."""

    id: int
    channel: str
    sender: str
    say: Say
    attempts: int
    at: int  # ms: when it was written
    replaces: str  # provider's id of the bubble it follows up, whose buttons are used up


def claim(tx: Tx, seal: Seal, channels: Iterable[str], now: int, lease_ms: int, most: int) -> list[Outgoing]:
    """At most `most` letters due at `now` (ms), held until the lease is over; at most one per recipient.

    A recipient's letters leave in the order they were written: none overtakes an earlier one that is still
    queued. Among recipients the newest is first, so an answer to somebody who is waiting overtakes a mass
    mailing; a letter that is tried again counts as new when it falls due.
    """
    rows: list[Row] = []
    for channel in channels:
        asked = {"channel": channel, "now": now, "until": now + lease_ms, "most": most - len(rows)}
        rows += tx.fetch(_CLAIM, **asked) if len(rows) < most else []
    rows.sort(key=lambda row: (-row[7], row[0]))
    return [out for row in rows if (out := _open(tx, seal, row)) is not None]


def next_due(tx: Tx, channel: str, now: int) -> int | None:
    """When (ms) the next letter that is not due yet falls due; None if none waits."""
    [[due]] = tx.fetch(_NEXT_DUE, b_channel=channel, b_now=now)
    return None if due is None else int(due)


def sent(tx: Tx, letter_id: int, provider_id: str, now: int) -> None:
    """`now` is kept as the moment it left, in `due_at`."""
    tx.do(_SENT, b_id=letter_id, b_provider=provider_id[:64] or None, b_now=now)


def later(tx: Tx, letter_id: int, due: int, attempts: int, why: str) -> None:
    tx.do(_LATER, b_id=letter_id, b_due=due, b_attempts=attempts, b_why=why[:LONGEST_WHY])


def failed(tx: Tx, letter_id: int, why: str) -> None:
    """Given up. Staff see it at the message and can use the phone."""
    tx.do(_FAILED, b_id=letter_id, b_why=why[:LONGEST_WHY])
    tx.wake("desk")


def blocked(tx: Tx, channel: str, sender: str, why: str, now: int) -> None:
    """The person closed the door: nothing that is queued for this address is tried any more."""
    tx.do(_CLOSED, b_channel=channel, b_sender=sender, b_now=now)
    tx.do(_BLOCKED, b_channel=channel, b_sender=sender, b_why=why[:LONGEST_WHY])
    tx.wake("desk")


def _open(tx: Tx, seal: Seal, row: Row) -> Outgoing | None:
    letter_id, key, channel, sender, about, body, attempts, _, at, resident_id = row
    try:
        say = Say.from_json(orjson.loads(seal.open(bytes(body), letter_context(key))))
    except (Tampered, ValueError, TypeError) as failure:
        log.error("letter %d cannot be read: %s", letter_id, type(failure).__name__)
        failed(tx, letter_id, "cannot be read")
        return None
    replaces = _asked_before(tx, resident_id, channel, sender, letter_id) if about else ""
    return Outgoing(letter_id, channel, sender, say, attempts, at, replaces)


def _asked_before(tx: Tx, resident_id: int, channel: str, sender: str, letter_id: int) -> str:
    """A question put now makes the buttons of the question before it idle. Other letters leave them alone."""
    found = tx.fetch(
        _ASKED_BEFORE, b_resident=resident_id, b_channel=channel, b_sender=sender, b_id=letter_id
    )
    return str(found[0][0]) if found else ""


# Written out instead of bound, so that both databases recognise their partial indexes.
_QUEUED = letter.c.state == literal_column("'queued'")
_waiting = letter.alias("waiting")
_first_of_each = (
    select(func.min(_waiting.c.id))
    .where(_waiting.c.state == literal_column("'queued'"), _waiting.c.channel == bindparam("channel"))
    .group_by(func.coalesce(_waiting.c.sender, literal_column("''")))
)
# Grouping by an expression keeps SQLite from walking all letters ever written in the order of another index.
_free = (
    select(letter.c.id)
    .where(
        _QUEUED,
        letter.c.channel == bindparam("channel"),
        letter.c.due_at <= bindparam("now"),
        letter.c.lease_until <= bindparam("now"),
        letter.c.id.in_(_first_of_each),
    )
    .order_by(letter.c.due_at.desc(), letter.c.id.desc())
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
# A CTE that locks is worked out once; a plain subquery with a limit may be run again and claim more.
_CLAIM = Prepared(
    update(letter)
    .where(letter.c.id.in_(select(_free.c.id)))
    .values(lease_until=bindparam("until"))
    .returning(
        letter.c.id,
        letter.c.key,
        letter.c.channel,
        letter.c.sender,
        letter.c.about,
        letter.c.body,
        letter.c.attempts,
        letter.c.due_at,
        letter.c.at,
        letter.c.resident_id,
    )
)
_NEXT_DUE = Prepared(
    select(func.min(letter.c.due_at)).where(
        _QUEUED, letter.c.channel == bindparam("b_channel"), letter.c.due_at > bindparam("b_now")
    )
)
_ASKED_BEFORE = Prepared(
    select(letter.c.provider_id)
    .where(
        letter.c.resident_id == bindparam("b_resident"),
        letter.c.id < bindparam("b_id"),
        letter.c.channel == bindparam("b_channel"),
        letter.c.sender == bindparam("b_sender"),
        letter.c.about != literal_column("''"),
        letter.c.provider_id.is_not(None),
    )
    .order_by(letter.c.id.desc())
    .limit(literal_column("1"))
)
_one = update(letter).where(letter.c.id == bindparam("b_id"), _QUEUED)
_SENT = Prepared(
    _one.values(
        state="sent",
        provider_id=bindparam("b_provider"),
        due_at=bindparam("b_now"),
        lease_until=0,
        error=null(),
    )
)
_LATER = Prepared(
    _one.values(
        due_at=bindparam("b_due"), attempts=bindparam("b_attempts"), error=bindparam("b_why"), lease_until=0
    )
)
_FAILED = Prepared(_one.values(state="failed", error=bindparam("b_why"), lease_until=0))
_CLOSED = Prepared(
    update(address)
    .where(
        address.c.channel == bindparam("b_channel"),
        address.c.sender == bindparam("b_sender"),
        address.c.blocked_at.is_(None),
    )
    .values(blocked_at=bindparam("b_now"))
)
_BLOCKED = Prepared(
    update(letter)
    .where(letter.c.channel == bindparam("b_channel"), letter.c.sender == bindparam("b_sender"), _QUEUED)
    .values(state="blocked", error=bindparam("b_why"), lease_until=0)
)

"""Letters on their way: claimed for a while, delivered with no transaction open, and what became of them.

A claim is a lease: if the process dies while a letter is out, the letter is due again when the lease is over.
When a lease ends is also its number: a process that hung, and comes back after somebody else has claimed the
letter, can write nothing down any more. A letter that reached a final state (sent, failed, blocked) never
leaves it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal_column, null, or_, select, true, update

from dialogs.message import Say
from store.casework.letters import letter_context
from store.database import Tx
from store.engine.prepared import Prepared, Row
from store.lease import alone
from store.post import bubbles
from store.schema import address, letter, resident
from store.seal import Seal, Tampered

log = logging.getLogger(__name__)

LONGEST_WHY = 200
UNREADABLE = "cannot be read"
REPLY, NOTICE = "reply", "notice"
"""The lanes: somebody waits for a reply; notices leave when no reply is due."""
TOGETHER = 9
"""So many more letters of a night leave with the first of them."""


@dataclass(frozen=True, slots=True)
class Held:
    """A letter that was held over night like the one before it."""

    id: int
    say: Say


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed letter, opened."""

    id: int
    channel: str
    sender: str
    say: Say
    attempts: int
    at: int  # ms: when it was written, or could leave at the earliest
    replaces: str  # provider's id of the bubble it follows up, whose buttons are used up
    lane: str = REPLY
    lease: int = 0  # ms: until when it is ours; see `renew`
    held: tuple[Held, ...] = ()  # letters of the same night that leave together with this one
    amends: str = ""  # provider's id of the bubble about the same album, which is to say this instead
    lang: str = ""  # of the person, where letters are put together


def claim(
    tx: Tx,
    seal: Seal,
    channels: Iterable[str],
    now: int,
    lease_ms: int,
    most: int,
    most_notices: int | None = None,
) -> list[Outgoing]:
    """At most `most` letters due at `now` (ms), held until the lease is over; at most one per recipient.

    Replies come before notices, of which there are at most `most_notices`. A recipient's letters of one lane
    leave in the order they were written: none overtakes an earlier one that is still queued, unless that is
    held over night. Among recipients the newest reply is first, and a letter that is tried again counts as
    new when it falls due; of notices the oldest is first.
    """
    found: list[Outgoing] = []
    for channel in channels:
        alone(tx, f"claim:{channel}")  # or two processes might take letters of both lanes for one chat
        for lane, limit in ((REPLY, most), (NOTICE, most if most_notices is None else most_notices)):
            free = min(limit, most - len(found))
            if free > 0:
                found += _claimed(tx, seal, lane, channel, now, lease_ms, free)
    return found


def _claimed(
    tx: Tx, seal: Seal, lane: str, channel: str, now: int, lease_ms: int, free: int
) -> list[Outgoing]:
    until = now + lease_ms
    rows = tx.fetch(_CLAIM[lane], channel=channel, now=now, until=until, beyond=until + lease_ms, most=free)
    rows.sort(key=lambda row: (-row[7] if lane == REPLY else row[7], row[0]))
    return [out for row in rows if (out := _open(tx, seal, row, lane, now, until)) is not None]


def renew(tx: Tx, letter_id: int, lease: int, until: int) -> bool:
    """Hold a claimed letter longer, even after its lease is over. False: it is not ours any more."""
    return tx.do(_RENEW, b_id=letter_id, b_lease=lease, b_until=until) > 0


def next_due(tx: Tx, channel: str, now: int) -> int | None:
    """When (ms) the next letter that is not due yet falls due; None if none waits."""
    [[due]] = tx.fetch(_NEXT_DUE, b_channel=channel, b_now=now)
    return None if due is None else int(due)


def sent(tx: Tx, letter_id: int, lease: int, provider_id: str, now: int) -> bool:
    """`now` is kept as the moment it left, in `due_at`. This and the following: False if it is not ours."""
    return tx.do(_SENT, b_id=letter_id, b_lease=lease, b_provider=provider_id[:64] or None, b_now=now) > 0


def sent_along(tx: Tx, letter_id: int, provider_id: str, now: int) -> None:
    """One that was held and left together with another, which alone was claimed."""
    tx.do(_SENT_ALONG, b_id=letter_id, b_provider=provider_id[:64] or None, b_now=now)


def later(tx: Tx, letter_id: int, lease: int, due: int, attempts: int, why: str) -> bool:
    why = why[:LONGEST_WHY]
    return tx.do(_LATER, b_id=letter_id, b_lease=lease, b_due=due, b_attempts=attempts, b_why=why) > 0


def failed(tx: Tx, letter_id: int, lease: int, why: str) -> bool:
    """Given up. Staff see it at the message and can use the phone."""
    tx.wake("desk")
    return tx.do(_FAILED, b_id=letter_id, b_lease=lease, b_why=why[:LONGEST_WHY]) > 0


def blocked(tx: Tx, channel: str, sender: str, why: str, now: int) -> None:
    """The person closed the door: nothing that is queued for this address is tried any more."""
    tx.do(_CLOSED, b_channel=channel, b_sender=sender, b_now=now)
    tx.do(_BLOCKED, b_channel=channel, b_sender=sender, b_why=why[:LONGEST_WHY])
    tx.wake("desk")


def _open(tx: Tx, seal: Seal, row: Row, lane: str, now: int, lease: int) -> Outgoing | None:
    letter_id, key, channel, sender, about, body, attempts, _, at, resident_id, held_until = row
    say = _read(seal, letter_id, key, body)
    if say is None:
        failed(tx, letter_id, lease, UNREADABLE)
        return None
    amends = bubbles.of_the_album(tx, key, resident_id, channel, sender, letter_id)
    asked = bool(about) and not amends
    replaces = bubbles.asked_before(tx, resident_id, channel, sender, letter_id) if asked else ""
    at = max(at, held_until)
    out = Outgoing(letter_id, channel, sender, say, attempts, at, replaces, lane, lease, amends=amends)
    return _with_the_night(tx, seal, out, resident_id, now) if held_until else out


def _read(seal: Seal, letter_id: int, key: str, body: Any) -> Say | None:
    try:
        return Say.from_json(seal.open(bytes(body), letter_context(key)))
    except (Tampered, ValueError, TypeError) as failure:
        log.error("letter %d cannot be read: %s", letter_id, type(failure).__name__)
        return None


def _with_the_night(tx: Tx, seal: Seal, first: Outgoing, resident_id: int, now: int) -> Outgoing:
    """What else was held for that person. Nobody else carries it while the first of them is out."""
    where = {"b_channel": first.channel, "b_sender": first.sender, "b_id": first.id, "b_now": now}
    says = [(row[0], _read(seal, *row)) for row in tx.fetch(_HELD, **where)]
    held = tuple(Held(letter_id, say) for letter_id, say in says if say is not None)
    if not held:
        return first
    langs = tx.fetch(_LANGUAGE, b_id=resident_id)
    return replace(first, held=held, lang=str(langs[0][0]) if langs else "")


# Written out instead of bound, so that both databases recognise their partial indexes.
_QUEUED = letter.c.state == literal_column("'queued'")
_waiting, _out = letter.alias("waiting"), letter.alias("out")
_busy = select(_out.c.sender).where(
    _out.c.state == literal_column("'queued'"),
    _out.c.channel == bindparam("channel"),
    _out.c.lease_until > bindparam("now"),
    _out.c.lease_until <= bindparam("beyond"),
)
"""To whom a letter of either lane is on its way right now. A lease that ends later than any could was given
by a clock that has been set back since, and holds nobody up.
"""


def _claim(lane: str) -> Prepared:
    mine: ColumnElement[str] = literal_column(f"'{lane}'")
    first_of_each = (
        select(func.min(_waiting.c.id))
        .where(
            _waiting.c.state == literal_column("'queued'"),
            _waiting.c.channel == bindparam("channel"),
            _waiting.c.lane == mine,
            _waiting.c.held_until <= bindparam("now"),
        )
        .group_by(func.coalesce(_waiting.c.sender, literal_column("''")))
    )
    # Grouping by an expression keeps SQLite from walking all letters ever written in the order of another
    # index. "is true" keeps PostgreSQL from joining: where most letters left long ago it expects hardly any
    # here, and would compare each of thousands with all others (14 s for 5,000) instead of looking it up.
    order = (letter.c.due_at.desc(), letter.c.id.desc()) if lane == REPLY else (letter.c.due_at, letter.c.id)
    free = (
        select(letter.c.id)
        .where(
            _QUEUED,
            letter.c.channel == bindparam("channel"),
            letter.c.due_at <= bindparam("now"),
            or_(letter.c.lease_until <= bindparam("now"), letter.c.lease_until > bindparam("beyond")),
            letter.c.id.in_(first_of_each).is_(true()),
            letter.c.sender.not_in(_busy),
        )
        .order_by(*order)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("free")
    )
    # A CTE that locks is worked out once; a plain subquery with a limit may be run again and claim more.
    return Prepared(
        update(letter)
        .where(letter.c.id.in_(select(free.c.id)))
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
            letter.c.held_until,
        )
    )


_CLAIM = {lane: _claim(lane) for lane in (REPLY, NOTICE)}
_HELD = Prepared(
    select(letter.c.id, letter.c.key, letter.c.body)
    .where(
        _QUEUED,
        letter.c.channel == bindparam("b_channel"),
        letter.c.sender == bindparam("b_sender"),
        letter.c.id > bindparam("b_id"),
        letter.c.held_until > literal_column("0"),
        letter.c.held_until <= bindparam("b_now"),
        letter.c.lease_until <= bindparam("b_now"),
    )
    .order_by(letter.c.id)
    .limit(literal_column(str(TOGETHER)))
)
_LANGUAGE = Prepared(select(resident.c.lang).where(resident.c.id == bindparam("b_id")))
_NEXT_DUE = Prepared(
    select(func.min(letter.c.due_at)).where(
        _QUEUED, letter.c.channel == bindparam("b_channel"), letter.c.due_at > bindparam("b_now")
    )
)
_any = update(letter).where(letter.c.id == bindparam("b_id"), _QUEUED)
_one = _any.where(letter.c.lease_until == bindparam("b_lease"))
_gone = {
    "state": "sent",
    "provider_id": bindparam("b_provider"),
    "due_at": bindparam("b_now"),
    "lease_until": 0,
    "error": null(),
}
_SENT = Prepared(_one.values(_gone))
_SENT_ALONG = Prepared(_any.values(_gone))
_RENEW = Prepared(_one.values(lease_until=bindparam("b_until")))
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

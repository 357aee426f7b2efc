"""The statements of a resident's turn: built once, few of them, two round trips on PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from msgspec import Struct
from sqlalchemy import bindparam, insert, select, update

from dialogs.message import Say
from dialogs.state import Talk
from store.casework.letters import ALBUM, letter_context
from store.database import Tx
from store.engine.prepared import Prepared, Row
from store.reaching import POSTED
from store.schema import address, inbox, job, letter, paper, resident
from store.seal import Seal

GATHER_MS = 1200  # photos sent one by one that arrive within this time of each other are answered once
ALBUM_MS = 3500  # those of an album on a bad line

_STATE = select(inbox.c.state).where(
    inbox.c.channel == bindparam("channel"), inbox.c.message_id == bindparam("message_id")
)
_SEEN = Prepared(_STATE)
_WHO = (
    select(address.c.id, address.c.resident_id, address.c.blocked_at, resident.c.talk, resident.c.muted_until)
    .join(resident, resident.c.id == address.c.resident_id)
    .where(address.c.channel == bindparam("channel"), address.c.sender == bindparam("sender"))
    .with_for_update(of=resident)
)
_FIND = Prepared(_WHO)
_FIND_SEEN = Prepared(_WHO.add_columns(_STATE.scalar_subquery()))
"""Where nothing travels, one statement is cheaper than two."""
_SAVE_TALK = Prepared(
    update(resident)
    .where(resident.c.id == bindparam("resident_id"))
    .values(talk=bindparam("sealed"), lang=bindparam("language"), last_address=bindparam("address_id"))
)
_SAVE_INBOX = Prepared(
    insert(inbox).values(
        channel=bindparam("channel"),
        message_id=bindparam("message_id"),
        resident_id=bindparam("resident_id"),
        body=bindparam("body"),
        case_id=bindparam("case_id"),
        state=bindparam("state"),
        at=bindparam("at"),
    )
)
_SAVE_LETTER = Prepared(
    insert(letter).values(
        key=bindparam("key"),
        resident_id=bindparam("resident_id"),
        channel=bindparam("channel"),
        sender=bindparam("sender"),
        about=bindparam("about"),
        body=bindparam("body"),
        state=bindparam("state"),
        due_at=bindparam("due_at"),
        at=bindparam("at"),
    )
)
_ABOUT = Prepared(
    select(letter.c.about).where(
        letter.c.channel == bindparam("channel"),
        letter.c.sender == bindparam("sender"),
        letter.c.provider_id == bindparam("provider_id"),
    )
)
_NEW_PAPER = Prepared(
    insert(paper)
    .values(
        resident_id=bindparam("resident_id"),
        item=bindparam("item"),
        state=bindparam("state"),
        kind=bindparam("kind"),
        names=bindparam("names"),
        sha256=bindparam("sha256"),
        turn=0,
        at=bindparam("at"),
    )
    .returning(paper.c.id)
)
_NEW_JOB = Prepared(
    insert(job).values(
        kind=bindparam("kind"),
        key=bindparam("key"),
        body=bindparam("body"),
        state="queued",
        attempts=0,
        lease_until=0,
        due_at=bindparam("at"),
        at=bindparam("at"),
    )
)


MOST_KEPT = 512
_recent: dict[int, tuple[bytes, Talk]] = {}
"""Conversations as the last message left them, by whose they are, with what was stored: the next one need not
open them. Who takes one out has it to himself; what a turn has changed that was not kept fits no row.
"""


class Resident(Struct):
    """Who is talking, with the conversation opened and the row locked."""

    id: int
    address_id: int
    channel: str
    sender: str
    blocked: bool
    talk: Talk
    new: bool
    muted_until: int = 0  # ms; see store.residents.mutes


def talk_context(resident_id: int) -> bytes:
    return b"talk:%d" % resident_id


def find(tx: Tx, seal: Seal, channel: str, sender: str, message_id: str) -> tuple[Resident | None, str]:
    """The resident behind an address, locked, and what became of this very message before ("" if it is
    new).
    """
    row, before = _looked_up(tx, channel, sender, message_id)
    if row is None:
        return None, before
    address_id, resident_id, blocked_at, sealed, muted_until = row
    left = _recent.pop(resident_id, None)
    known = left is not None and left[0] == sealed
    talk = left[1] if left and known else opened_talk(seal, bytes(sealed), resident_id)
    who = Resident(resident_id, address_id, channel, sender, blocked_at is not None, talk, False, muted_until)
    return who, before


def _looked_up(tx: Tx, channel: str, sender: str, message_id: str) -> tuple[Row | None, str]:
    who, this = {"channel": channel, "sender": sender}, {"channel": channel, "message_id": message_id}
    if tx.dialect.name == "sqlite":
        rows = tx.fetch(_FIND_SEEN, **who, message_id=message_id)
        if rows:
            return rows[0][:-1], rows[0][-1] or ""
        seen = tx.fetch(_SEEN, **this)
    else:
        rows, seen = tx.fetch_two(_FIND, who, _SEEN, this)
    return rows[0] if rows else None, str(seen[0][0]) if seen else ""


def shut_talk(seal: Seal, talk: Talk, resident_id: int) -> bytes:
    """As it is stored."""
    return seal.shut(talk.as_json(), talk_context(resident_id))


def opened_talk(seal: Seal, sealed: bytes, resident_id: int) -> Talk:
    """A stored conversation. Empty where somebody sent a photo before the first word."""
    return Talk.from_json(seal.open(sealed, talk_context(resident_id))) if sealed else Talk()


def about_of(tx: Tx, channel: str, sender: str, provider_id: str) -> str:
    """Which question a bubble asked; "" if it asked none, or is not ours."""
    rows = tx.fetch(_ABOUT, channel=channel, sender=sender, provider_id=provider_id)
    return str(rows[0][0]) if rows else ""


class Left(Struct, frozen=True):
    """A message as it is kept. `case_id`: the case that it was told to, with which it stays."""

    message_id: str
    body: Mapping[str, Any]
    case_id: int | None = None


def save(
    tx: Tx, seal: Seal, who: Resident, left: Left, says: Sequence[Say], now_ms: int, *, album: str = ""
) -> None:
    """Everything a turn leaves behind: conversation, message and answers; together with the commit.

    An answer to photos waits for more of them, longer for those of an `album`, so that one bubble answers
    all. Where that has left already, because photos came very late or somebody died, it is to say the newer
    thing instead (see `store.post.bubbles.of_the_album`).
    """
    wait_ms = ALBUM_MS if album else GATHER_MS
    steps: list[tuple[Prepared, Mapping[str, Any]]] = [
        (
            _SAVE_TALK,
            {
                "resident_id": who.id,
                "sealed": _shut_and_remembered(seal, who),
                "language": who.talk.lang,
                "address_id": who.address_id,
            },
        ),
        (
            _SAVE_INBOX,
            {
                "channel": who.channel,
                "message_id": left.message_id,
                "resident_id": who.id,
                "body": seal.shut(orjson.dumps(left.body), inbox_context(who.channel, left.message_id)),
                "case_id": left.case_id,
                "state": "done",
                "at": now_ms,
            },
        ),
    ]
    for number, say in enumerate(says):
        key = f"r:{who.channel}:{left.message_id}:{number}"
        if say.gather and who.channel in POSTED and _gathered(tx, seal, who, say, now_ms + wait_ms, now_ms):
            continue
        if say.gather:
            one = f"{album}{ALBUM}" if album else ""
            key = f"{_gather_name(who, say)}:{one}{left.message_id}"
        steps.append((_SAVE_LETTER, _letter(seal, who, say, key, now_ms, wait_ms)))
    tx.all_later(*steps)


def _shut_and_remembered(seal: Seal, who: Resident) -> bytes:
    sealed = shut_talk(seal, who.talk, who.id)
    if len(_recent) >= MOST_KEPT:
        _recent.clear()
    _recent[who.id] = sealed, who.talk
    return sealed


def _letter(seal: Seal, who: Resident, say: Say, key: str, now_ms: int, wait_ms: int) -> dict[str, Any]:
    wait = wait_ms if say.gather and who.channel in POSTED else 0
    return {
        "key": key,
        "resident_id": who.id,
        "channel": who.channel,
        "sender": who.sender,
        "about": say.about,
        "body": seal.shut(say.as_json(), letter_context(key)),
        "state": "queued",
        "due_at": now_ms + wait,
        "at": now_ms,
    }


def _gather_name(who: Resident, say: Say) -> str:
    return f"g:{who.id}:{say.gather}"


def _gathered(tx: Tx, seal: Seal, who: Resident, say: Say, due_ms: int, now_ms: int) -> bool:
    """A bubble of the same name still waits to be sent: let it say the newer thing instead."""
    waiting = select(letter.c.id, letter.c.key).where(
        letter.c.resident_id == who.id,
        letter.c.state == "queued",
        letter.c.lease_until < now_ms,
        letter.c.key.startswith(_gather_name(who, say) + ":", autoescape=True),
    )
    row = tx.execute(waiting.with_for_update()).first()
    if row is None:
        return False
    body = seal.shut(say.as_json(), letter_context(row.key))
    tx.execute(update(letter).where(letter.c.id == row.id).values(body=body, due_at=due_ms))
    return True


def inbox_context(channel: str, message_id: str) -> bytes:
    return f"inbox:{channel}:{message_id}".encode()


def new_paper(
    tx: Tx,
    seal: Seal,
    resident_id: int,
    kind: str,
    now_ms: int,
    *,
    names: Mapping[str, Any] | None = None,
    sha256: str | None = None,
) -> int:
    """A photo or voice message of a resident. Without `names` it still has to be fetched."""
    state = "kept" if names is not None else "fetching"
    sealed = seal.shut(orjson.dumps(names or {}), paper_context(resident_id))
    rows = tx.fetch(
        _NEW_PAPER,
        resident_id=resident_id,
        item="",
        state=state,
        kind=kind,
        names=sealed,
        sha256=sha256,
        at=now_ms,
    )
    return int(rows[0][0])


def files_of(seal: Seal, names: bytes, resident_id: int) -> list[str]:
    """What a paper's sealed names say lies on the shelf: its pages and its preview."""
    told = orjson.loads(seal.open(names, paper_context(resident_id)))
    return [name for name in (*told.get("pages", ()), told.get("preview")) if name]


def paper_context(resident_id: int) -> bytes:
    """A paper's shelf names are sealed to the resident they belong to."""
    return b"paper:%d" % resident_id


def new_job(tx: Tx, seal: Seal, kind: str, key: str, body: Mapping[str, Any], now_ms: int) -> None:
    """Work for later, in the same transaction as what caused it."""
    sealed = seal.shut(orjson.dumps(body), job_context(key))
    tx.do(_NEW_JOB, kind=kind, key=key, body=sealed, at=now_ms)
    tx.wake("jobs")


def job_context(key: str) -> bytes:
    return b"job:" + key.encode()

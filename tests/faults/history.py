"""What happened, as the people outside saw it, and what the database holds in the end."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Table, and_, or_, select

from store.casework.months import counted_months, kept_months
from store.casework.tally import counted, kept
from store.database import Store, Tx
from store.erasing.numbers import LAST
from store.keys.keyring import seal_for
from store.papers.shelf import Shelf
from store.residents.talks import paper_context
from store.schema import address, cases, event, inbox, job, letter, paper, resident, trail
from store.seal import Masters, Seal
from store.trail import read_anchors, verify

Row = Mapping[str, Any]

SILENCE = 180.0
"""Seconds; many times the longest lease and the longest pause of a letter in these plays. There is no other
limit: a busy machine makes a play longer, and nothing else.
"""


@dataclass
class Said:
    """A message of a resident. `acked`: the service said that it has it."""

    channel: str
    sender: str
    message_id: str
    text: str
    at: float
    acked: bool = False
    deliveries: int = 0
    photo: bool = False
    edited: bool = False


@dataclass
class Bubble:
    """A message on a resident's screen. `told`: the provider's answer was not spoiled on its way back."""

    chat: int
    number: int
    text: str
    at: float
    told: bool = True
    by: str = ""  # the process that sent it
    buttons: tuple[tuple[str, str], ...] = ()
    later: str = ""  # what it was changed to
    aside: bool = False  # a line that is no letter, such as the one that carries a share key


@dataclass(frozen=True)
class Blow:
    """A process killed, paused or cut off from its database, at `at` until `until`. `who`: "" is all."""

    what: str
    at: float
    until: float
    who: str = ""


@dataclass(frozen=True)
class Hurry:
    """A message that the provider refused because it came too soon. `before`: the one in the same chat that
    it followed; None: there were too many in all chats together.
    """

    chat: int
    by: str
    at: float
    before: Bubble | None
    asleep: float  # seconds the provider itself had not listened, at the most, just before

    def __str__(self) -> str:
        after = (
            "as one of too many" if self.before is None else f"{self.at - self.before.at:.2f} s after another"
        )
        by = f" of {self.before.by}" if self.before else ""
        return f"chat {self.chat} by {self.by}: {after}{by}; provider asleep {self.asleep:.2f} s"


@dataclass
class Done:
    """What a clerk did. `mark`: words that occur nowhere else."""

    case_id: int
    move: str
    mark: str
    acked: bool = False


@dataclass
class Applicant:
    """Somebody whose script ends in exactly one case. `finished`: they read the last line."""

    channel: str
    sender: str
    finished: bool = False
    waits_for: str = ""  # the words that did not come


@dataclass
class Books:
    """The database in the end, with the letters opened."""

    inbox: list[Row] = field(default_factory=list)
    address: list[Row] = field(default_factory=list)
    resident: list[Row] = field(default_factory=list)
    letter: list[Row] = field(default_factory=list)  # with "text"
    job: list[Row] = field(default_factory=list)
    cases: list[Row] = field(default_factory=list)
    event: list[Row] = field(default_factory=list)
    paper: list[Row] = field(default_factory=list)  # with "files": names on the shelf
    trail: list[Row] = field(default_factory=list)
    trail_faults: list[str] = field(default_factory=list)
    tally: tuple[Mapping[Any, Any], Mapping[Any, Any]] = ({}, {})  # as kept, as counted anew
    months: tuple[Mapping[Any, Any], Mapping[Any, Any]] = ({}, {})
    shelf: set[str] = field(default_factory=set)
    read_at: int = 0  # ms


@dataclass
class History:
    said: list[Said] = field(default_factory=list)
    bubbles: list[Bubble] = field(default_factory=list)
    blows: list[Blow] = field(default_factory=list)
    hurries: list[Hurry] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    applicants: list[Applicant] = field(default_factory=list)
    truths: list[str] = field(default_factory=list)  # what a page said when it could keep nothing
    books: Books = field(default_factory=Books)
    overtaken: set[int] = field(default_factory=set)  # letters that a process had sent when it lost them
    stirred: float = field(default_factory=lambda: now())  # when anybody last heard anything

    def stir(self) -> None:
        """Somebody heard something: the town is alive, however slow the machine is."""
        self.stirred = now()

    @property
    def silent(self) -> bool:
        """Nobody has heard anything for so long that nobody will; who waits gives up."""
        return now() - self.stirred > SILENCE

    def blow(self, what: str, at: float, until: float | None = None, who: str = "") -> None:
        self.blows.append(Blow(what, at, until if until is not None else at, who))
        self.stir()

    @property
    def acked(self) -> list[Said]:
        return [each for each in self.said if each.acked]


def now() -> float:
    """The one clock of a history."""
    return time.monotonic()


def on_the_way(tx: Tx, soon: int, again: int) -> list[tuple[Any, ...]]:
    """What still has to be done: letters that are due before `soon` (ms), or were tried and are due before
    `again`, jobs that are due before that, and unanswered messages.
    """
    a, j = letter.c, job.c
    letter_due = or_(a.due_at < soon, and_(a.due_at < again, a.error.is_not(None)))
    letters = select(a.id, a.state, a.due_at).where(a.state == "queued", letter_due, a.channel != "web")
    jobs = select(j.id, j.state, j.due_at).where(j.state == "queued", j.due_at < again)
    messages = select(inbox.c.id, inbox.c.state, inbox.c.due_at).where(inbox.c.state != "done")
    return [tuple(row) for query in (letters, jobs, messages) for row in tx.execute(query)]


def read_books(url: str, secret: str, data: Path) -> Books:
    """From outside, beside the running service or after it."""
    store = Store(url)
    seal = seal_for(store, Masters.from_text(secret))
    try:
        return store.read_now(lambda tx: books_in(tx, seal, data))
    finally:
        store.close()


def books_in(tx: Tx, seal: Seal, data: Path) -> Books:
    """From inside, where the same process holds the database."""
    verdict = verify(tx, seal, read_anchors(data / "anchors", seal))
    said = _rows(tx, inbox, "id", "channel", "message_id", "resident_id", "state", "attempts")
    return Books(
        inbox=[row for row in said if not row["message_id"].startswith(LAST)],  # nobody said that
        address=_rows(tx, address),
        resident=_rows(tx, resident, "id", "last_address"),
        letter=[_opened(seal, row) for row in _rows(tx, letter)],
        job=_rows(tx, job, "id", "kind", "key", "state", "due_at"),
        cases=_rows(tx, cases),
        event=_rows(tx, event, "case_id", "version", "move", "source", "target", "actor"),
        paper=[_with_files(seal, row) for row in _rows(tx, paper)],
        trail=_rows(tx, trail, "chain", "seq", "what", "case_id", "subject"),
        trail_faults=[str(fault) for fault in verdict.faults],
        tally=(kept(tx), counted(tx)),
        months=(kept_months(tx), counted_months(tx)),
        shelf=set(Shelf(data / "papers", seal).names()),
        read_at=int(time.time() * 1000),
    )


def _rows(tx: Tx, table: Table, *names: str) -> list[Row]:
    columns = [table.c[name] for name in names] if names else list(table.c)
    order = list(table.primary_key.columns)
    return [dict(row._mapping) for row in tx.execute(select(*columns).order_by(*order))]


def _opened(seal: Seal, row: Row) -> Row:
    body = orjson.loads(seal.open(bytes(row["body"]), b"letter:" + row["key"].encode()))
    return {**row, "text": body["text"], "body": b""}


def _with_files(seal: Seal, row: Row) -> Row:
    names = orjson.loads(seal.open(bytes(row["names"]), paper_context(row["resident_id"])))
    preview = names.get("preview")
    return {**row, "files": [*names.get("pages", ()), *([preview] if preview else [])]}

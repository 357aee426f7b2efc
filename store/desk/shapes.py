"""What the desk shows. Times are ms since 1970 UTC, amounts fen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from dialogs.message import Say
from store.casework.shapes import CaseFile

if TYPE_CHECKING:
    from cases.clock import Clock, StepClock
    from cases.moves import Move
    from store.residents.surveys import Answer

VIEWS = (
    "mine", "nobody", "urgent", "deciding", "today", "overdue", "open", "unread", "waiting", "soon", "step",
    "hearing", "explain", "running", "closed", "complaints",
)  # fmt: skip
"""The first seven stand on every page; the others one click further."""
SORTS = ("waiting", "due", "newest")


@dataclass(frozen=True, slots=True)
class QueueRow:
    id: int
    code: str
    grouped: str  # the code as it is read aloud
    name: str
    kind: str
    track: str
    state: str
    urgent: bool
    first_aid: bool
    unread: bool
    person_asked: bool
    assignee: int | None
    assignee_name: str
    area: str
    submitted: int
    waits_since: int | None  # for an answer, or for anybody to take the case at all
    due: date | None
    colour: str  # red: over; amber: due within two working days; green; grey: no clock
    half_approved: bool = False  # by the first of two
    rests: date | None = None  # until when its reminders do
    step: date | None = None  # the last day of the step it stands in, where that presses or is all there is
    step_colour: str = "grey"  # as `colour`


@dataclass(frozen=True, slots=True)
class QueuePage:
    urgent: tuple[QueueRow, ...]  # pinned above the first page of every view of open cases
    rows: tuple[QueueRow, ...]
    next: str | None  # cursors, safe in a URL
    previous: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    row: QueueRow
    why: str  # name | initials | pinyin | code | phone | id : what the words matched


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline."""

    version: int
    move: str
    source: str
    target: str
    actor: str  # staff:12 | resident:7 | clock
    actor_name: str  # of staff; "" for others
    role: str
    reason: str
    data: Mapping[str, Any]
    at: int
    stood_in_for: str = ""  # name of the colleague on whose behalf it was done
    given_to: str = ""  # name of the colleague whose case it is since then


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of the conversation, either way."""

    id: int
    heard: bool  # True: from the resident
    channel: str
    text: str
    papers: tuple[int, ...]
    voice: tuple[int, ...]
    say: Say | None  # of ours
    staff_name: str  # who wrote it; "" for the assistant
    state: str  # of ours: queued | sent | failed | blocked; theirs: done | failed | parked
    error: str
    at: int
    this_case: bool
    apart: bool = False  # told while a complaint was being made
    place: tuple[float, float] | None = None  # shared as a position
    odd: str = ""  # what came that is no words: sticker, video ...
    edited: bool = False  # takes the place of a message sent before


@dataclass(frozen=True, slots=True)
class PaperRow:
    id: int
    item: str
    state: str  # fetching | kept | refused | good | poor
    kind: str  # photo | voice
    names: Mapping[str, Any]  # shelf names of the pages and the preview
    turn: int
    note: str
    at: int
    case_id: int | None

    @property
    def said(self) -> str:
        """A fingerprint of what staff said of it: another one where somebody has said something else."""
        return sha256(f"{self.state} {self.note}".encode()).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class OtherCase:
    id: int
    code: str
    kind: str
    track: str
    state: str
    submitted: int
    area: str
    within: bool  # in the actor's area, so that a link works
    tie: str = ""  # lead: it began with this one | begun: from this one | "": of the same person


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What stands above every page of a case."""

    file: CaseFile
    row: QueueRow
    clock: Clock | None
    assignee_name: str


@dataclass(frozen=True, slots=True)
class CasePage:
    file: CaseFile
    row: QueueRow
    timeline: tuple[Entry, ...]  # oldest first
    notes: tuple[Entry, ...]
    conversation: tuple[Bubble, ...]  # oldest first
    papers: tuple[PaperRow, ...]
    others: tuple[OtherCase, ...]
    moves: tuple[Move, ...]
    clock: Clock | None
    step: StepClock | None
    assignee_name: str
    channel: str  # where a message to the resident would go
    blocked: bool  # the resident has closed that door
    lang: str
    colleagues: tuple[Colleague, ...]  # of the actor's area and below
    may_see: Mapping[int, str]  # names of who knows of the case by their post
    names: Mapping[int | None, str]  # of staff who did something in it or say how a fact is known
    answer: Answer | None = None  # how the person found it in the end; None: not asked


@dataclass(frozen=True, slots=True)
class SavedReply:
    id: int
    area: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Colleague:
    id: int
    login: str
    name: str
    role: str
    area: str
    disabled: bool
    duties: tuple[str, ...] = ()  # of cases.people.Duty

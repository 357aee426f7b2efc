"""A case as it stands, what happened to it, and what its resident is to be told. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from cases.hands import Hand, Part
from cases.people import TOWNSHIP_DIGITS, Role, staff_number
from cases.states import OPEN, Kind, State, Track


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked back from the resident, in the clerk's words: everything that is missing, at once."""

    key: str  # of the fact, see rules.keys: the one that is asked now
    words: str
    asked: date | None = None  # since when a goal clock stands still; None: it goes on
    more: tuple[str, ...] = ()  # keys of what is asked after it


class Meant(StrEnum):
    """What a proposal means to do. Words: `meant-<value>`."""

    GRANT = "grant"
    REFUSE = "refuse"
    MORE = "more"  # a higher amount for a household in the aid
    LESS = "less"
    END = "end"
    DEATH = "death"  # it ends because nobody whom it is paid for is left


class Level(StrEnum):
    """Who decides. Words: `level-<value>`."""

    TOWNSHIP = "township"
    COUNTY = "county"


@dataclass(frozen=True, slots=True)
class Proposal:
    """An opinion that waits for whoever decides. The level is that of the day on which it was given."""

    meant: Meant
    amount_fen: int | None
    level: Level
    approvers: int = 1

    @property
    def ends(self) -> bool:
        """Whether the aid would end by it."""
        return self.meant in (Meant.END, Meant.DEATH)


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    code: str
    kind: Kind
    track: Track
    area: str  # township, or county while the township is unknown and for complaints
    village: str | None
    state: State
    urgent: bool
    first_aid: bool  # aid before the forms (Law Art. 50)
    assignee: str | None  # Actor.id
    version: int  # grows by one with every move; the first is 1
    submitted_at: datetime
    accepted_at: datetime | None = None
    due: date | None = None  # last day for an answer; None when no clock runs
    waiting_since: datetime | None = None  # first message of the resident that nobody answered
    unread: bool = False
    amount_fen: int | None = None  # what was approved
    wanted: Wanted | None = None
    person_asked: bool = False  # the resident wants to talk with a person
    step_due: date | None = None  # last day of the step it stands in
    explain_due: date | None = None  # until when the papers of aid that came first are made up
    proposal: Proposal | None = None
    hands: frozenset[Hand] = frozenset()
    asks: int = 0  # how often something was asked back
    heard: bool = False  # the resident answered the hearing
    paused_since: date | None = None  # of a suspended goal clock
    extended: str | None = None  # the reason code for the longer limit
    origin: str | None = None  # township that a referral came from

    @property
    def open(self) -> bool:
        return self.state in OPEN

    @property
    def waits_since(self) -> datetime | None:
        """Since when the resident waits for us: for an answer, or for anybody to take the case at all."""
        return self.waiting_since or (self.submitted_at if self.state is State.SUBMITTED else None)

    @property
    def township_known(self) -> bool:
        return len(self.area) >= TOWNSHIP_DIGITS

    @property
    def related(self) -> bool:
        """Whether one of the staff is a relative: registered (办法 Arts. 11, 20)."""
        return self.done(Part.KIN)

    @property
    def kept_out(self) -> tuple[int, ...]:
        """Numbers of the staff who may not see it: it is about them, or about what they did."""
        return tuple(sorted(staff_number(who) or 0 for part, who in self.hands if part is Part.BARRED))

    @property
    def mourned(self) -> bool:
        """Whether somebody it is for is said to have died, and nobody has decided yet what follows."""
        ending = self.proposal is not None and self.proposal.meant is Meant.DEATH
        return ending or (self.open and self.done(Part.MOURNED))

    def done(self, part: Part) -> bool:
        """Whether anybody did this part."""
        return any(each is part for each, _ in self.hands)

    def did(self, part: Part, actor_id: str) -> bool:
        return (part, actor_id) in self.hands


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the history. The history is complete: no case changes without one."""

    case_id: str
    version: int  # the case's version after it
    move: str
    source: State
    target: State
    actor_id: str
    actor_role: Role
    at: datetime
    reason: str | None
    data: Mapping[str, Any]  # JSON values


@dataclass(frozen=True, slots=True)
class Notice:
    """What the resident is told: the text `message` in our own channels, `push` where others may look on."""

    case_id: str
    message: str
    params: Mapping[str, Any]  # everything the text needs
    key: str  # the outbox refuses the same key twice

    @property
    def push(self) -> str:
        return self.message.replace("told-", "push-", 1)

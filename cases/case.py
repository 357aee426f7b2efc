"""A case as it stands, what happened to it, and what its resident is to be told. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cases.people import TOWNSHIP_DIGITS, Role
from cases.states import OPEN, Kind, State, Track


@dataclass(frozen=True, slots=True)
class Wanted:
    """The one answer or paper asked back from the resident, in the clerk's words."""

    key: str  # of the fact, see rules.keys
    words: str
    asked: date | None = None  # since when a goal clock stands still; None: it goes on


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    code: str
    kind: Kind
    track: Track
    area: str  # township, or county while the township is unknown
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

    @property
    def open(self) -> bool:
        return self.state in OPEN

    @property
    def township_known(self) -> bool:
        return len(self.area) >= TOWNSHIP_DIGITS


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

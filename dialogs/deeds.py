"""What a conversation asks the house to do. The talk yields a deed and is given its outcome; it does
nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogs.quiet import BestTime


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as its resident may see it."""

    id: str
    code: str
    kind: str  # of cases.states.Kind
    track: str
    state: str
    urgent: bool
    area: str
    submitted: date
    accepted: date | None
    due: date | None
    due_told: str  # as a day of the law ("legal"), of the law for each step ("steps"), or a "goal"
    day_number: int  # working days since acceptance, counting that day as the first
    wanted: tuple[str, str] | None  # fact key and the clerk's words
    last_words: tuple[str, ...]  # the newest messages of staff
    decided_amount: int | None  # fen
    reason: str
    step_due: date | None = None  # last day of the step it stands in
    step_is_legal: bool = False
    proposed: tuple[str, int | None] | None = None  # what is meant (less | end), and the new amount in fen
    mourned: bool = False  # whoever it is for is said to have died, and nobody has decided yet
    visit_day: date | None = None  # somebody comes to the home then, and the household was told


@dataclass(frozen=True, slots=True)
class Consented:
    """Outcome: None. Kept as a record of its own, with the fingerprint of the words that were shown."""

    kind: str  # privacy | check | truth | changes | remind
    given: bool
    shown: str


@dataclass(frozen=True, slots=True)
class Filed:
    """Outcome: CaseView. The same draft files once, however often it is tapped."""

    draft: str
    kind: str
    track: str
    area: str
    village: str | None
    urgent: bool
    first_aid: bool
    facts: Mapping[str, Any]
    marks: Mapping[str, Any]
    finding: Mapping[str, Any]
    words: str = ""  # for an enquiry: what the person wants to say
    about: str = ""  # for a complaint or an appeal: the code of the case that it is about
    papers: tuple[int, ...] = ()  # ids of photos that came before or beside what was asked


@dataclass(frozen=True, slots=True)
class ToldCase:
    """Words or papers for a case that is open already. Outcome: CaseView."""

    case_id: str
    text: str
    papers: tuple[int, ...] = ()
    facts: Mapping[str, Any] | None = None
    danger: bool = False
    person_asked: bool = False


@dataclass(frozen=True, slots=True)
class Supplied:
    """The one answer or paper that the clerk asked back. Outcome: CaseView, or None if it is not wanted any
    more.
    """

    case_id: str
    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class Routed:
    """The township of an urgent case became known. Outcome: CaseView."""

    case_id: str
    area: str
    village: str | None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Outcome: CaseView, or None if it can no longer be withdrawn."""

    case_id: str


@dataclass(frozen=True, slots=True)
class Received:
    """Whether a payment arrived: `answer` is yes, no or other. `payment` "": the one asked about last.

    Outcome: False if nothing of theirs was asked about.
    """

    payment: str
    answer: str


@dataclass(frozen=True, slots=True)
class MyCases:
    """Outcome: tuple[CaseView, ...], newest first."""


@dataclass(frozen=True, slots=True)
class Look:
    """That somebody of the staff had one of the resident's files before their eyes."""

    day: date
    name: str  # 王*: enough to ask after, not enough to be looked up
    role: str  # cases.people.Role
    area: str  # division code of their office
    what: str  # case | paper | unmask | print | export
    why: str  # own | free | other, or the reason that was given; "" if none is asked for


@dataclass(frozen=True, slots=True)
class WhoLooked:
    """Outcome: tuple[Look, ...], newest first, at most `most`."""

    most: int


@dataclass(frozen=True, slots=True)
class FindCase:
    """Another phone asks. Outcome: CaseView, "wrong" or "wait" (too many wrong tries)."""

    code: str
    tail: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """Answers to be kept, because the person wants to hear of changes. Outcome: None."""

    area: str
    facts: Mapping[str, Any]
    outcomes: Mapping[str, str]  # what each programme says today, by name


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Outcome: None. The answers that were kept are deleted."""


@dataclass(frozen=True, slots=True)
class Wished:
    """How the person wishes to be reached; None: as before. Outcome: None."""

    best_time: BestTime | None = None
    reminders: bool | None = None


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """Not to be reminded of this draft any more. Outcome: None."""

    script: str


@dataclass(frozen=True, slots=True)
class Rated:
    """How it was: `face` 3 good, 2 so so, 1 bad; 0 where only words come. Outcome: False if nobody asked."""

    case_id: str
    face: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A case that has ended is not done for its resident. Outcome: CaseView, or None if it is not theirs."""

    case_id: str


@dataclass(frozen=True, slots=True)
class NewHandOver:
    """A six-digit code to go on with on another phone. Outcome: str."""


@dataclass(frozen=True, slots=True)
class JoinByCode:
    """Outcome: "joined", "wrong" or "wait"."""

    code: str


@dataclass(frozen=True, slots=True)
class PageWanted:
    """A page of ours that asks for what the channel must not carry. Outcome: str, its path."""

    draft: str  # the request that it is for: `dialogs.turns.offshore.draft_name`
    question: str  # the fact's name; "": whatever the person wants to hand in


Deed = (
    Consented
    | Filed
    | ToldCase
    | Supplied
    | Routed
    | Withdrawn
    | Received
    | MyCases
    | WhoLooked
    | FindCase
    | Remembered
    | Forgotten
    | Wished
    | LeftAlone
    | Rated
    | Unfinished
    | NewHandOver
    | JoinByCode
    | PageWanted
)

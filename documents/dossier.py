"""What papers are made from: a case in words and days. Whoever has one can make every paper, without a
database.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from documents.paper import Picture
from rules.remedies import Remedies


@dataclass(frozen=True, slots=True)
class Person:
    name: str = ""
    id_number: str = ""
    phone: str = ""
    place: str = ""
    tie: str = ""  # to the person in need, in words


@dataclass(frozen=True, slots=True)
class Told:
    """One fact. `name` is the key of the fact; everything else is in words."""

    name: str
    label: str
    value: str  # "" where the person left it open
    by: str = ""
    how: str = ""  # said, seen, verified, refuted


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of the rules, with its article."""

    text: str
    verdict: str  # ok | refused | check
    source: str


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is still missing. Nothing that the office could look up itself (Law Art. 62(2))."""

    what: str
    why: str = ""  # why it cannot be looked up
    where: str = ""  # which office gives it; "": whoever has it
    promise: bool = False  # a written promise may stand in for it


@dataclass(frozen=True, slots=True)
class Consent:
    kind: str  # privacy | check | truth
    given: bool
    day: date
    channel: str  # in words
    version: str  # fingerprint of the text that was shown
    text: str = ""  # the text itself, if it is still the one that was shown


@dataclass(frozen=True, slots=True)
class Signed:
    """Somebody who signs; `picture` as drawn on a screen, None: with a pen."""

    label: str
    name: str = ""
    picture: Picture | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit to the home. Two surveyors, and both sides sign (Dibao Measures Art. 16)."""

    day: date | None
    place: str
    surveyors: tuple[Signed, ...]
    resident: Signed
    seen: tuple[Told, ...] = ()
    note: str = ""
    remote: bool = False  # by telephone or video: in a grave emergency only
    remote_why: str = ""  # which, in words


@dataclass(frozen=True, slots=True)
class LookedUp:
    """One person in the registers."""

    name: str
    basis: str  # what allowed it, in words
    batch: str
    asked: date
    found: str  # what came back, in words


@dataclass(frozen=True, slots=True)
class Check:
    """The economic check (Law Arts. 40-42): everything asked, oldest first, and what came of it, in words."""

    looked_up: tuple[LookedUp, ...]
    changes: tuple[str, ...] = ()
    disputes: tuple[str, ...] = ()  # where the household said otherwise


@dataclass(frozen=True, slots=True)
class Posting:
    """A public notice of the household, as it hung."""

    about: str  # in words, with how it ended
    name: str  # as everybody could read it: masked
    members: int
    programme: str
    amount: str  # in words; "" where it is about no money
    first: date
    last: date
    hands: tuple[str, ...]  # who made it, looked at it, posted it, in words
    proofs: tuple[str, ...] = ()  # photos of it where it hung, in words
    basis: str = ""  # where staff found how long; "" where the standards say it
    why: str = ""  # it was taken down before


@dataclass(frozen=True, slots=True)
class Payment:
    """Money or goods on their way to the household."""

    what: str
    amount_fen: int
    to: str
    hands: tuple[str, ...]  # each step with who did it and when, in words
    came: tuple[str, ...]  # how it stands, and what was said of it
    arrived: bool
    batch: str = ""  # the list for the finance office


@dataclass(frozen=True, slots=True)
class Opinion:
    granted: bool
    day: date
    by: str
    office: str
    amount_fen: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What the household said, in its own words or as staff wrote them down."""

    words: str  # "" where it stands in the conversation only
    day: date
    by: str = ""  # who wrote it down; "": the household itself, on the phone


@dataclass(frozen=True, slots=True)
class Hearing:
    """Before aid is lessened or ended the household is heard (Law Art. 48)."""

    ends: bool  # it would end; else it becomes less
    day: date  # when the household was told
    by: str
    office: str
    reason: str
    amount_fen: int | None = None  # what it would become
    said: tuple[Said, ...] = ()


class About(StrEnum):
    """What a decision is about, where it is none on a request for aid. Words: `document-of-<value>` (title)
    and `document-text-<value>`.
    """

    CHANGE = "change"
    KEEP = "keep"
    END = "end"
    DEATH = "death"  # of whoever was in the aid
    UNDECIDED = "undecided"  # a request of somebody who died before it was decided
    NOT_ACCEPTED = "not-accepted"
    DISCONTINUED = "discontinued"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Decision:
    granted: bool
    day: date
    by: str
    office: str
    amount_fen: int | None = None
    reason: str = ""
    told_on: date | None = None  # when the person was told; None: the day they sign for it
    about: About | None = None  # None: a request for aid
    paid_from: date | None = None  # of aid that is paid month by month


@dataclass(frozen=True, slots=True)
class Answered:
    """What was found out about what somebody raised, as they were told it."""

    upheld: bool
    day: date
    by: str
    office: str
    words: str


@dataclass(frozen=True, slots=True)
class Photo:
    caption: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message of the conversation, either way."""

    at: datetime  # in China
    by: str  # a name, or in words who it was
    words: str


@dataclass(frozen=True, slots=True)
class Office:
    """Who acts, and where people can go. Unknown parts are empty and are not shown."""

    county: str
    township: str
    bureau: str
    review_body: str
    hotlines: tuple[str, ...]
    phone: str = ""
    address: str = ""
    hours: str = ""
    remedies: Remedies = Remedies()  # how long its decisions can be objected to
    government: str = ""  # the township as its seal says it; "" while the township is not known

    @property
    def acting(self) -> str:
        """Whose act it is that the township does."""
        return self.government or self.township


@dataclass(frozen=True, slots=True)
class Dossier:
    code: str  # as it is read aloud
    programme: str
    state: str
    office: Office
    submitted: date
    person: Person
    kind: str = "temporary"  # of the case, see `cases.states.Kind`
    asks_for_aid: bool = True  # else it ends with an answer
    village: str = ""
    helper: Person | None = None
    accepted: date | None = None
    due: date | None = None
    due_told: str = "goal"  # goal | legal | steps
    facts: tuple[Told, ...] = ()
    story: str = ""
    reasons: tuple[Reason, ...] = ()
    lacks: tuple[Lack, ...] = ()
    consents: tuple[Consent, ...] = ()
    members: tuple[Person, ...] = ()
    check: Check | None = None
    visit: Visit | None = None
    postings: tuple[Posting, ...] = ()  # oldest first
    payments: tuple[Payment, ...] = ()  # oldest first
    opinion: Opinion | None = None
    hearing: Hearing | None = None
    decision: Decision | None = None
    answer: Answered | None = None
    talk: tuple[Spoken, ...] = ()  # oldest first
    photos: tuple[Photo, ...] = ()

    def consent(self, kind: str) -> Consent | None:
        """The last word on it."""
        return next((each for each in reversed(self.consents) if each.kind == kind), None)

"""Where a case can stand, what kinds there are, and which road it takes. The values are stored for years."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    SUBMITTED = "submitted"  # handed in, nobody has taken it
    SUPPLEMENT = "supplement"  # not accepted yet: told once what is missing, everything together
    ACCEPTED = "accepted"  # a member of staff works on it
    WAITING = "waiting"  # accepted; answers or papers were asked back from the resident
    CHECKING = "checking"  # the county compares what was declared (核对)
    SURVEYING = "surveying"  # two people visit the home (入户调查)
    DISCUSSION = "discussion"  # one case, one discussion, by the county (一事一议)
    PROPOSED = "proposed"  # an opinion was given; whoever decides has not decided
    NOTICED = "noticed"  # on public notice
    OBJECTED = "objected"  # somebody objected to the notice: looked at again
    CONFIRMING = "confirming"  # the notice is over; whoever decides has not decided
    APPROVED = "approved"  # decided, not yet paid or begun
    RUNNING = "running"  # in the aid, month by month (在享、动态管理)
    HEARING = "hearing"  # less or no aid is meant; the household is heard first (Law Art. 48)
    SUSPENDED = "suspended"  # stands still for a reason of a list
    REFERRED = "referred"  # sent to another township that has not accepted it
    PAID = "paid"
    ENDED = "ended"  # the aid, or its examination, was ended in writing
    REFUSED = "refused"  # decided in writing, with reasons (Social Assistance Law Art. 45)
    NOT_ACCEPTED = "not_accepted"  # rare, and reasoned
    WITHDRAWN = "withdrawn"  # by the resident, never by staff
    CLOSED = "closed"


ENDS = frozenset({State.PAID, State.ENDED, State.REFUSED, State.NOT_ACCEPTED, State.WITHDRAWN, State.CLOSED})
"""Nothing is left to be done, unless somebody begins again."""

RESTING = ENDS | {State.RUNNING}
"""Nothing is to be done today. A household in the aid waits for nobody until its next review."""

OPEN = frozenset(State) - RESTING
"""Something is still to be done by somebody."""

UNDECIDED = OPEN - {State.APPROVED, State.HEARING}
"""Nobody has decided on what was asked for."""

ALL = frozenset(State)


class Kind(StrEnum):
    TEMPORARY = "temporary"  # temporary assistance
    DIBAO = "dibao"  # minimum living allowance
    TEKUN = "tekun"  # support for those without means, ability to work or family (特困供养)
    BORDER = "border"  # recognised as borderline (低保边缘): no monthly money
    RIGID = "rigid"  # recognised for spending that cannot be avoided (刚性支出)
    LEAD = "lead"  # somebody reported another person's hardship (线索)
    ENQUIRY = "enquiry"  # somebody wants to talk with a person
    COMPLAINT = "complaint"  # complaint, appeal, objection to a notice: confidential, with the county
    DATA = "data"  # a person's own data: copy, correct, delete


STANDING = frozenset({Kind.DIBAO, Kind.TEKUN, Kind.BORDER, Kind.RIGID})
"""Kinds with the long procedure, that go on once they are granted."""

AID = STANDING | {Kind.TEMPORARY}
"""Kinds by which somebody asks for aid: there is a household, with money and registers to be looked at."""


class Track(StrEnum):
    QUICK = "quick"  # small quick aid: a sudden event hits basic living now
    EXPENDITURE = "expenditure"  # spending that cannot be avoided is beyond the household's means
    BACKSTOP = "backstop"  # the same, for a household that is borderline or of rigid expenditure already
    SUPPLEMENT = "supplement"  # the same, for a household on dibao or tekun already
    CRISIS = "crisis"  # danger now: help first, forms later
    MAJOR = "major"  # a great need, discussed by the county as one case
    NONE = "none"  # only temporary assistance takes a track


LEGAL_LIMIT = frozenset({Track.QUICK, Track.CRISIS})
"""Tracks whose limit is written down nationally. The others have a goal of the service."""

ON_NOTICE = frozenset({Track.EXPENDITURE, Track.BACKSTOP})
"""Tracks of temporary assistance that are put on public notice before they are decided."""

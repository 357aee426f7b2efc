"""Where a case can stand, what kinds there are, and which road it takes. The values are stored for years."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    SUBMITTED = "submitted"  # handed in, nobody has taken it
    ACCEPTED = "accepted"  # a member of staff works on it
    WAITING = "waiting"  # one answer or paper was asked back from the resident
    APPROVED = "approved"  # decided, not yet paid
    PAID = "paid"
    REFUSED = "refused"  # decided in writing, with reasons (Social Assistance Law Art. 45)
    WITHDRAWN = "withdrawn"  # by the resident, never by staff
    CLOSED = "closed"


OPEN = frozenset({State.SUBMITTED, State.ACCEPTED, State.WAITING, State.APPROVED})
"""Something is still to be done by somebody."""

ALL = frozenset(State)


class Kind(StrEnum):
    TEMPORARY = "temporary"  # temporary assistance
    ENQUIRY = "enquiry"  # somebody wants to talk with a person


class Track(StrEnum):
    QUICK = "quick"  # small quick aid: a sudden event hits basic living now
    EXPENDITURE = "expenditure"  # spending that cannot be avoided is beyond the household's means
    BACKSTOP = "backstop"  # the same, for a household that is borderline or of rigid expenditure already
    SUPPLEMENT = "supplement"  # the same, for a household on dibao or tekun already
    CRISIS = "crisis"  # danger now: help first, forms later
    NONE = "none"  # an enquiry takes no track


LEGAL_LIMIT = frozenset({Track.QUICK, Track.CRISIS})
"""Tracks whose limit is written down nationally. The others have a goal of the service."""

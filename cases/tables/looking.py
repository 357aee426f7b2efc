"""Moves of those who look into a case: kinship, visits, and the comparison with what others know."""

from __future__ import annotations

from cases import conditions as when
from cases import effects
from cases.hands import Part
from cases.move import Move
from cases.people import COUNTY, STAFF, Role
from cases.posts import FIELD
from cases.states import UNDECIDED, State
from cases.tables.shared import LOOKING, needs, states

KINSHIP = (
    Move(
        "declare",
        STAFF | FIELD,
        UNDECIDED | {State.APPROVED, State.RUNNING, State.HEARING},
        fits=when.not_declared,
        part=Part.DECLARED,
    ),
    Move(
        "declare_kin",
        STAFF | FIELD,
        UNDECIDED | {State.APPROVED, State.RUNNING, State.HEARING},
        needs=needs("reason"),
        effect=effects.related,
        fits=when.not_declared,
        part=Part.KIN,
    ),
    # The household answered that it is kin to somebody who handles assistance or sits in a committee.
    Move(
        "kin_said",
        frozenset({Role.SYSTEM}),
        UNDECIDED | {State.APPROVED, State.RUNNING, State.HEARING},
        fits=when.unrelated,
        part=Part.KIN,
    ),
    Move(
        "county_visit",
        COUNTY,
        UNDECIDED,
        needs=needs("words"),
        fits=when.of_the_county,
        part=Part.VISITED,
    ),
)
"""近亲属备案: who handles a case says whether it is a relation; related ones are visited by the county."""

REMOTE = ("nature", "accident", "health", "security")
"""The four kinds of a major emergency (突发事件应对法 Art. 2): then a survey may be made by telephone or
video (低保办法 Art. 16). Words: `visit-remote-<code>`.
"""

VISITING = (  # made where the record is: two people, both sides sign (Art. 16)
    Move(
        "survey",
        STAFF,
        states(State.ACCEPTED, State.OBJECTED),
        State.SURVEYING,
        tells="told-survey",
        fits=when.applying,
    ),
    Move(
        "surveyed",
        STAFF,
        states(State.SURVEYING),
        State.ACCEPTED,
        needs("words", "second"),
        effect=effects.proposal_dropped,
        part=Part.SURVEYED,
    ),
    # A single visit, also by the village or a third party, without a state of its own.
    Move(
        "visit",
        STAFF | FIELD,
        LOOKING | {State.SUBMITTED, State.RUNNING},
        needs=needs("words", "second"),
        part=Part.SURVEYED,
    ),
)

CHECKING = (
    Move(
        "check",
        STAFF,
        states(State.ACCEPTED),
        State.CHECKING,
        tells="told-check",
        fits=when.may_be_checked,
    ),
    Move("checked", COUNTY | {Role.SYSTEM}, states(State.CHECKING), State.ACCEPTED, part=Part.CHECKED),
    # The other side does not answer, or the request was a slip.
    Move("uncheck", STAFF, states(State.CHECKING), State.ACCEPTED, needs("reason")),
)

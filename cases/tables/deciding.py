"""Moves between an opinion and the decision: notice, objection, the one who decides, the discussion."""

from __future__ import annotations

from cases import conditions as when
from cases import effects
from cases.case import Meant
from cases.hands import Part
from cases.move import Move
from cases.people import COUNTY, STAFF, Role
from cases.states import State
from cases.tables.shared import ALARM, DECIDING, HEADS, UNHEARD, needs, states

PROPOSE_NO = Move(
    "propose_no",
    STAFF,
    states(State.ACCEPTED, State.DISCUSSION),
    State.PROPOSED,
    needs("reason"),
    effect=effects.proposes(Meant.REFUSE),
    fits=when.by_the_county,
    part=Part.PROPOSED,
)

DECISION = (
    Move(
        "approve_first",
        HEADS,
        DECIDING,
        fits=when.both(when.decides, when.ripe, when.meant(Meant.GRANT), when.first_of_two),
        part=Part.FIRST,
        apart=UNHEARD,
    ),
    Move(
        "approve",
        HEADS,
        DECIDING,
        State.APPROVED,
        tells="told-approve",
        clock="stop",
        effect=effects.granted,
        fits=when.both(when.decides, when.ripe, when.meant(Meant.GRANT), when.single),
        part=Part.DECIDED,
        apart=UNHEARD,
    ),
    Move(
        "refuse",
        HEADS,
        DECIDING,
        State.REFUSED,
        needs("reason"),
        "told-refuse",
        "stop",
        effects.decided_against,
        when.both(when.decides, when.applying),
        Part.DECIDED,
        UNHEARD,
    ),
    Move(
        "send_back",
        HEADS,
        DECIDING,
        State.ACCEPTED,
        needs("reason"),
        effect=effects.proposal_dropped,
        fits=when.both(when.decides, when.applying),
        apart=UNHEARD,
    ),
    # Before anybody decided, whoever proposed may think again.
    Move(
        "take_back",
        STAFF,
        states(State.PROPOSED),
        State.ACCEPTED,
        effect=effects.proposal_dropped,
        fits=when.both(when.applying, when.proposed_by_me),
    ),
    Move(
        "send_up",
        frozenset({Role.HEAD}),
        DECIDING,
        needs=needs("reason"),
        effect=effects.sent_up,
        fits=when.of_township_level,
    ),
    Move(
        "discuss",
        HEADS,
        states(State.ACCEPTED, State.PROPOSED),
        State.DISCUSSION,
        needs("reason"),
        "told-discuss",
        effect=effects.discussed,
        fits=when.applying,
    ),
    Move("discussed", COUNTY, states(State.DISCUSSION), State.ACCEPTED, needs("reason")),
)

HOUSE = frozenset({Role.SYSTEM})

ON_NOTICE = (
    # Made by the house when a notice that a second person has checked is posted (`store.notices`).
    Move(
        "post_notice",
        HOUSE,
        states(State.PROPOSED),
        State.NOTICED,
        tells="told-notice",
        fits=when.wants_notice,
    ),
    Move(
        "notice_over",
        ALARM,
        states(State.NOTICED),
        State.CONFIRMING,
        tells="told-notice-over",
        fits=when.step_is_over,
    ),
    # Made by the house with the complaint that somebody files by the code on the notice: never without one.
    Move("objection", HOUSE, states(State.NOTICED), State.OBJECTED, tells="told-objection"),
    # It was nothing: the notice goes on to its last day.
    Move("objection_no", HOUSE, states(State.OBJECTED), State.NOTICED, tells="told-objection-no"),
    Move(
        "take_down",
        HOUSE,
        states(State.NOTICED),
        State.PROPOSED,
        needs("reason"),
        "told-take-down",
    ),
    # Looked at again by survey or villagers' discussion: a new opinion, and a new notice where it grants.
    Move(
        "rechecked",
        STAFF,
        states(State.OBJECTED),
        State.PROPOSED,
        needs("reason"),
        part=Part.SURVEYED,
    ),
)

"""Moves that several kinds share. Staff may not withdraw a case for its resident: nobody may be stopped from
applying (Law Art. 70(1)).
"""

from __future__ import annotations

from cases import conditions as when
from cases import effects, silence
from cases.contacts import contacted
from cases.hands import Part
from cases.move import Move
from cases.people import APPLICANTS, COUNTY, STAFF, Role
from cases.posts import FIELD
from cases.states import ALL, ENDS, OPEN, UNDECIDED, State

OUTSIDE = APPLICANTS | {Role.SYSTEM}
ALARM = STAFF | {Role.SYSTEM}
HEADS = COUNTY | {Role.HEAD}
LOOKING = frozenset({State.ACCEPTED, State.WAITING, State.CHECKING, State.SURVEYING})
DECIDING = frozenset({State.PROPOSED, State.CONFIRMING})
UNHEARD = frozenset({Part.SURVEYED, Part.PROPOSED, Part.VISITED})
"""Parts after which nobody decides: the visitor does not approve, nor does who proposed."""
PAUSES = ("hospital", "away", "disaster", "court")


def states(*found: State) -> frozenset[State]:
    return frozenset(found)


def needs(*found: str) -> frozenset[str]:
    return frozenset(found)


TAKE = Move(
    "take",
    STAFF,
    states(State.SUBMITTED),
    State.ACCEPTED,
    tells="told-take",
    clock="start",
    effect=effects.taken,
)
REOPEN = Move(
    "reopen",
    STAFF,
    ENDS | {State.APPROVED},
    State.ACCEPTED,
    needs("reason"),
    "told-reopen",
    "start",
    effects.begun_again,
    when.may_reopen,
)
COME_BACK = Move(
    "come_back",
    APPLICANTS,
    states(State.CLOSED),
    State.ACCEPTED,
    clock="start",
    effect=effects.came_back,
)
"""The resident says that something is left to do. Only where nothing was decided: elsewhere the decision
stands, and a clerk who reopens it says why.
"""
CLOSE = Move(
    "close",
    STAFF,
    states(State.PAID, State.REFUSED, State.ENDED, State.NOT_ACCEPTED, State.ACCEPTED),
    State.CLOSED,
    tells="told-close",
    clock="stop",
    effect=effects.nothing_wanted,
    fits=when.helped_enough,
)

TALKING = (
    # A case that was routed or reopened may have an owner missing without being new.
    Move("claim", STAFF, OPEN - {State.SUBMITTED}, effect=effects.taken, fits=when.nobodys),
    Move("hand_over", STAFF, OPEN, needs=needs("assignee"), effect=effects.handed_over),
    # What a resident writes always arrives, even after the end.
    Move("say", OUTSIDE, ALL, effect=effects.said),
    Move("call", OUTSIDE, ALL, effect=effects.person_called),
    Move("reply", STAFF, ALL, None, needs("words"), "told-reply", effect=effects.answered_by_staff),
    # Within seconds, before it left: see `store.desk.unsending`.
    Move("unsend", STAFF, ALL, effect=effects.unsaid),
    Move("seen", STAFF, ALL, effect=effects.looked_at, fits=when.unread),
    Move("note", STAFF | FIELD, ALL, needs=needs("words")),
    # A third party says how what it was asked to do went; it decides nothing (Law Arts. 55-56).
    Move(
        "task_done",
        frozenset({Role.WORKER}),
        OPEN | {State.RUNNING},
        needs=needs("words"),
        effect=effects.came_in,
        part=Part.TASK,
    ),
    Move("contact", STAFF | FIELD, ALL, needs=needs("words"), effect=contacted),
    *silence.MOVES,
)
"""What everybody may do who works on a case, and what a resident always may."""

PLACED = (
    Move(
        "route",
        COUNTY,
        OPEN - {State.REFERRED},
        needs=needs("area"),
        tells="told-route",
        effect=effects.routed,
        fits=when.elsewhere_too,
    ),
    # An urgent case may come in before anybody knows the township.
    Move("place", OUTSIDE, OPEN, needs=needs("area"), effect=effects.placed, fits=when.township_unknown),
    Move("urgent", ALARM, OPEN, effect=effects.made_urgent, fits=when.calm),
    Move("calm", STAFF, OPEN, effect=effects.calmed, fits=when.urgent),
)

REFERRAL = (
    Move(
        "refer",
        STAFF,
        states(State.ACCEPTED),
        State.REFERRED,
        needs("reason", "area"),
        "told-refer",
        effect=effects.referred,
    ),
    Move(
        "receive",
        STAFF,
        states(State.REFERRED),
        State.ACCEPTED,
        tells="told-receive",
        effect=effects.received,
    ),
    Move(
        "decline",
        STAFF,
        states(State.REFERRED),
        State.ACCEPTED,
        needs("reason"),
        "told-decline",
        effect=effects.declined,
    ),
)
"""To another township, which accepts it or sends it back."""

ASKING = (
    # Everything that is missing is told once; what is asked later is a head's decision, with a reason.
    Move(
        "ask",
        STAFF,
        states(State.ACCEPTED),
        State.WAITING,
        needs("wanted", "words"),
        "told-ask",
        effect=effects.asked_back,
        fits=when.first_asking,
    ),
    Move(
        "ask_again",
        HEADS,
        states(State.ACCEPTED),
        State.WAITING,
        needs("wanted", "words", "reason"),
        "told-ask",
        effect=effects.asked_back,
        fits=when.asked_before,
    ),
    Move(
        "answer",
        OUTSIDE,
        states(State.WAITING),
        State.ACCEPTED,
        effect=effects.supplied,
        fits=when.last_wanted,
    ),
    Move(
        "answer_part",
        OUTSIDE,
        states(State.WAITING, State.SUPPLEMENT),
        effect=effects.supplied_one,
        fits=when.more_wanted,
    ),
    # Brought to the counter, told by phone, or not needed after all.
    Move(
        "unask",
        STAFF,
        states(State.WAITING),
        State.ACCEPTED,
        tells="told-unask",
        effect=effects.nothing_wanted,
    ),
    Move("supplement", OUTSIDE, OPEN, effect=effects.came_in),
    # A register or another department said it: nobody brings what the office has (Law Art. 62).
    Move(
        "looked_up",
        frozenset({Role.SYSTEM}),
        states(State.WAITING),
        State.ACCEPTED,
        tells="told-looked-up",
        effect=effects.nothing_wanted,
    ),
    Move(
        "looked_up_some",
        frozenset({Role.SYSTEM}),
        states(State.WAITING, State.SUPPLEMENT),
        None,
        needs("wanted", "words"),
        "told-looked-up",
        effect=effects.less_wanted,
    ),
)

INCOMPLETE = (
    Move(
        "incomplete",
        STAFF,
        states(State.SUBMITTED),
        State.SUPPLEMENT,
        needs("wanted", "words"),
        "told-incomplete",
        effect=effects.asked_back,
        fits=when.first_asking,
    ),
    Move(
        "complete",
        OUTSIDE,
        states(State.SUPPLEMENT),
        State.SUBMITTED,
        effect=effects.supplied,
        fits=when.last_wanted,
    ),
    Move(
        "looked_up_first",
        frozenset({Role.SYSTEM}),
        states(State.SUPPLEMENT),
        State.SUBMITTED,
        tells="told-looked-up",
        effect=effects.nothing_wanted,
    ),
)
"""Before acceptance. An urgent request is accepted first."""

NOT_ACCEPT = Move(
    "not_accept",
    HEADS,
    states(State.SUBMITTED, State.SUPPLEMENT),
    State.NOT_ACCEPTED,
    needs("reason"),
    "told-not-accept",
    "stop",
    effects.decided_against,
    when.calm,
)

SERVINGS = ("hand", "post", "left", "online")
"""How a decision reached the person: signed for, by post, left at home, online with their consent."""
DELIVERED = Move(
    "delivered",
    STAFF | {Role.SYSTEM},
    states(State.REFUSED, State.NOT_ACCEPTED, State.ENDED, State.APPROVED, State.CLOSED),
    needs=needs("code"),
    effect=effects.served,
    fits=when.in_writing,
    part=Part.SERVED,
    codes=SERVINGS,
)
"""Wherever a decision went out in writing: from that day the days for a remedy count (复议法 Art. 20)."""

STANDING_STILL = (
    Move(
        "suspend",
        HEADS,
        states(State.ACCEPTED, State.WAITING, State.SURVEYING),
        State.SUSPENDED,
        needs("reason", "code"),
        "told-suspend",
        effect=effects.paused,
        fits=when.may_pause,
        codes=PAUSES,
    ),
    Move("resume", STAFF, states(State.SUSPENDED), State.ACCEPTED, tells="told-resume"),
)

WITHDRAW = Move(
    "withdraw",
    APPLICANTS,
    UNDECIDED,
    State.WITHDRAWN,
    clock="stop",
    effect=effects.decided_against,
    fits=when.applying,
)
MERGE = Move(
    "merge",
    STAFF,
    UNDECIDED - {State.REFERRED},
    State.CLOSED,
    needs("reason"),
    "told-merge",
    "stop",
    effects.decided_against,
    when.applying,
)
"""The same people asked for the same twice: one case goes on, with what was known in both."""

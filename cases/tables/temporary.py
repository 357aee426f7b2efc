"""Temporary assistance: small quick aid (T1), the backstop on notice (T2), the supplement (T3), the great
need that the county discusses (T4), and aid before the forms.
"""

from __future__ import annotations

from dataclasses import replace

from cases import conditions as when
from cases import effects
from cases.case import Meant
from cases.hands import Part
from cases.move import Move
from cases.people import PAYERS, STAFF
from cases.states import OPEN, RESTING, State
from cases.tables import deciding, looking, mourning, shared
from cases.tables.shared import HEADS, needs, states

_ALL = (
    shared.TAKE,
    *shared.ASKING,
    *looking.VISITING,
    *looking.CHECKING,
    Move(
        "propose",
        STAFF,
        states(State.ACCEPTED, State.DISCUSSION),
        State.PROPOSED,
        needs("amount"),
        effect=effects.proposes(Meant.GRANT),
        fits=when.both(when.by_the_county, when.visited_if_related),
        part=Part.PROPOSED,
    ),
    deciding.PROPOSE_NO,
    *deciding.ON_NOTICE,
    *deciding.DECISION,
    Move(
        "pay",
        PAYERS,
        states(State.APPROVED),
        State.PAID,
        tells="told-pay",
        fits=when.is_payer,
        part=Part.PAID,
        apart=frozenset({Part.FIRST, Part.DECIDED}),
    ),
    # Aid before the forms (Law Art. 50), and the forms after it.
    Move(
        "advance",
        HEADS,
        OPEN - {State.APPROVED, State.REFERRED},
        effect=effects.advanced,
        fits=when.not_advanced,
        part=Part.ADVANCED,
    ),
    Move(
        "aid_given",
        PAYERS,
        OPEN | RESTING,
        tells="told-advance",
        fits=when.both(when.is_payer, when.on_its_way),
        part=Part.GIVEN,
        apart=frozenset({Part.ADVANCED}),
    ),
    Move(
        "explain",
        STAFF,
        OPEN | RESTING,
        needs=needs("words"),
        effect=effects.explained,
        fits=when.unexplained,
    ),
    replace(shared.DELIVERED, source=shared.DELIVERED.source - {State.ENDED} | {State.PAID}),
    *shared.STANDING_STILL,
    *shared.REFERRAL,
    *looking.KINSHIP,
    shared.NOT_ACCEPT,
    shared.CLOSE,
    shared.REOPEN,
    shared.WITHDRAW,
    shared.MERGE,
    *shared.TALKING,
    *shared.PLACED,
    *mourning.MOVES,
)
MOVES = mourning.stand_still(_ALL)

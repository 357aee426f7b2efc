"""The long procedure of the four kinds that go on once they are granted: dibao, tekun, borderline, rigid.

What differs between them is data (`cases.procedures`). Never skippable for dibao: application, survey,
confirmation (低保办法 Art. 28). No aid is reduced or ended without a hearing (Law Art. 48).
"""

from __future__ import annotations

from dataclasses import replace

from cases import conditions as when
from cases import effects
from cases.case import Meant
from cases.hands import Part
from cases.move import Move
from cases.people import PAYERS, STAFF, Role
from cases.procedures import PROCEDURES, Procedure
from cases.states import Kind, State
from cases.tables import deciding, looking, mourning, shared
from cases.tables.shared import DECIDING, HEADS, OUTSIDE, UNHEARD, needs, states

_RUNNING = states(State.RUNNING)


def moves_of(kind: Kind) -> tuple[Move, ...]:
    """The table of one kind."""
    procedure = PROCEDURES[kind]
    return mourning.stand_still(
        (
            replace(shared.TAKE, source=states(State.SUBMITTED, State.SUPPLEMENT), effect=_accepted),
            *shared.INCOMPLETE,
            *shared.ASKING,
            *looking.CHECKING,
            *looking.VISITING,
            _propose(procedure),
            deciding.PROPOSE_NO,
            *(deciding.ON_NOTICE if procedure.noticed or procedure.end_noticed else ()),
            *_deciding(procedure),
            *_limits(procedure),
            *_in_the_aid(procedure),
            *_hearing(procedure),
            *_NOBODY_LEFT,
            *shared.REFERRAL,
            *looking.KINSHIP,
            *(shared.STANDING_STILL if kind is Kind.BORDER else ()),
            shared.NOT_ACCEPT,
            replace(shared.CLOSE, source=shared.CLOSE.source - {State.ACCEPTED}),
            replace(shared.REOPEN, source=shared.REOPEN.source - {State.PAID}),
            shared.WITHDRAW,
            shared.MERGE,
            *shared.TALKING,
            *shared.PLACED,
            *mourning.MOVES,
        )
    )


_accepted = effects.each(effects.taken, effects.nothing_wanted)


def _propose(procedure: Procedure) -> Move:
    """Who gives the opinion has declared to be no relation, and everything was looked into."""
    return Move(
        "propose",
        STAFF,
        states(State.ACCEPTED, State.DISCUSSION),
        State.PROPOSED,
        needs("amount") if procedure.paid else needs(),
        effect=effects.proposes(Meant.GRANT),
        fits=when.both(when.by_the_county, when.declared, when.looked_into),
        part=Part.PROPOSED,
    )


def _deciding(procedure: Procedure) -> tuple[Move, ...]:
    told = "told-approve-month" if procedure.paid else "told-recognised"
    return tuple(replace(move, tells=told) if move.name == "approve" else move for move in deciding.DECISION)


def _limits(procedure: Procedure) -> tuple[Move, ...]:
    found = (
        # Not cooperating without a good reason (低保办法 Art. 29).
        Move(
            "discontinue",
            HEADS,
            states(State.SUPPLEMENT, State.WAITING, State.CHECKING, State.SURVEYING),
            State.ENDED,
            needs("reason"),
            "told-discontinue",
            "stop",
            effects.decided_against,
            part=Part.DECIDED,
            apart=UNHEARD,
        ),
        replace(shared.DELIVERED, source=shared.DELIVERED.source | _RUNNING),
    )
    if not procedure.extend_for:
        return found
    longer = Move(
        "extend",
        HEADS,
        shared.LOOKING | {State.PROPOSED, State.NOTICED, State.OBJECTED, State.CONFIRMING, State.DISCUSSION},
        needs=needs("reason", "code"),
        tells="told-extend",
        clock="longer",
        effect=effects.extended,
        fits=when.both(when.may_extend, when.applying),
        codes=procedure.extend_for,
    )
    return (*found, longer)


def _in_the_aid(procedure: Procedure) -> tuple[Move, ...]:
    found = [
        Move("begin", STAFF | {Role.SYSTEM}, states(State.APPROVED), State.RUNNING, tells="told-begin"),
        # Looked at again, nothing changed: the next review counts from today.
        Move("reviewed", STAFF, _RUNNING, needs=needs("words"), step=State.RUNNING),
        # Somebody of the household; others are left.
        Move("death", STAFF | OUTSIDE, _RUNNING, effect=effects.came_in, step="death"),
    ]
    if procedure.paid:
        found += [
            Move(
                "pay",
                PAYERS,
                _RUNNING,
                tells="told-pay-month",
                fits=when.is_payer,
                part=Part.PAID,
                apart=frozenset({Part.FIRST, Part.DECIDED}),
            ),
            Move(
                "raise_aid",
                STAFF,
                _RUNNING,
                State.PROPOSED,
                needs("amount", "more", "reason"),
                effect=effects.proposes(Meant.MORE),
                fits=when.declared,
                part=Part.PROPOSED,
            ),
        ]
    if procedure.self_care:
        found += [
            Move(
                "care_report",
                STAFF | OUTSIDE,
                _RUNNING,
                tells="told-care-report",
                effect=effects.came_in,
                part=Part.CARE,
                step="care",
            ),
            Move(
                "care_assessed",
                STAFF,
                _RUNNING,
                needs=needs("words"),
                tells="told-care-assessed",
                effect=effects.care_is_known,
                step=State.RUNNING,
            ),
        ]
    return tuple(found)


_NOBODY_LEFT = (
    # Nobody is left who could be heard. Those who read this telephone are told with a word of condolence,
    # and asked to say so if it is not true.
    Move(
        "died",
        STAFF,
        states(State.RUNNING, State.HEARING),
        State.PROPOSED,
        needs("words"),
        "told-died",
        effect=effects.each(effects.proposes(Meant.DEATH), effects.answered_by_staff),
        fits=when.both(when.declared, when.not_passed_over),
        part=Part.PROPOSED,
    ),
    Move(
        "end_died",
        HEADS,
        DECIDING,
        State.ENDED,
        needs("reason"),
        tells="told-end-died",
        clock="stop",
        effect=effects.decided_against,
        fits=when.both(when.decides, when.ripe, when.all_read, when.meant(Meant.DEATH)),
        part=Part.DECIDED,
        apart=UNHEARD,
    ),
)
"""The only person of the aid has died: it is proposed by one and decided by another, as any end is."""


def _hearing(procedure: Procedure) -> tuple[Move, ...]:
    found = [
        Move(
            "terminate",
            STAFF,
            _RUNNING,
            State.HEARING,
            needs("reason"),
            "told-hearing-end",
            effect=effects.proposes(Meant.END),
            fits=when.declared,
            part=Part.PROPOSED,
        ),
        Move("hear", OUTSIDE, states(State.HEARING), effect=effects.each(effects.said, effects.was_heard)),
        # Told at the counter or by telephone, written down by staff.
        Move("hear_record", STAFF, states(State.HEARING), needs=needs("words"), effect=effects.was_heard),
        Move("heard", STAFF | {Role.SYSTEM}, states(State.HEARING), State.PROPOSED, fits=when.was_heard),
        Move(
            "keep_on",
            HEADS,
            DECIDING,
            State.RUNNING,
            needs("reason"),
            "told-keep-on",
            effect=effects.proposal_dropped,
            fits=when.both(when.decides, when.meant(Meant.END, Meant.DEATH, Meant.LESS, Meant.MORE)),
            part=Part.DECIDED,
            apart=UNHEARD,
        ),
        Move(
            "end",
            HEADS,
            DECIDING,
            State.ENDED,
            needs("reason"),
            "told-end",
            "stop",
            effects.decided_against,
            when.both(when.decides, when.ripe, when.meant(Meant.END)),
            Part.DECIDED,
            UNHEARD,
        ),
    ]
    if procedure.paid:
        found += [
            Move(
                "reduce",
                STAFF,
                _RUNNING,
                State.HEARING,
                needs("amount", "less", "reason"),
                "told-hearing-less",
                effect=effects.proposes(Meant.LESS),
                fits=when.both(when.declared, when.reducible),
                part=Part.PROPOSED,
            ),
            Move(
                "change",
                HEADS,
                DECIDING,
                State.RUNNING,
                needs("reason"),
                "told-change",
                effect=effects.granted,
                fits=when.both(when.decides, when.meant(Meant.LESS, Meant.MORE)),
                part=Part.DECIDED,
                apart=UNHEARD,
            ),
        ]
    return tuple(found)

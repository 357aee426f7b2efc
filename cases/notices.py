"""What the resident is told of a move. The params hold everything the words need: nothing is left blank."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cases.calendar import china_day
from cases.case import Case, Meant, Notice
from cases.clock import elapsed, told_as
from cases.codes import grouped
from cases.deadlines import Basis
from cases.move import Move, Step
from cases.people import Role
from cases.states import State
from rules.remedies import Remedies, remedies_on

NOTICE_OF_AN_END = {
    "told-notice": "told-notice-end",
    "told-objection-no": "told-objection-no-end",
    "told-take-down": "told-take-down-end",
    "told-notice-over": "told-notice-over-end",
}
"""Texts about a request on public notice, by those about an end of the aid."""
NONE = "none"  # what a text chooses by where there is nothing to say
LATE = "late"


def notice_of(move: Move, after: Case, step: Step) -> Notice | None:
    """`after` is the case once the move is made. The key says it once, whatever is retried."""
    tells = _of_an_end(move.tells, after)
    if tells is None or (after.mourned and step.actor.role is Role.SYSTEM):
        return None  # what the house does by itself is no news for a family in mourning
    return Notice(after.id, tells, params_of(after, step), f"{after.id}:{after.version}")


def _of_an_end(tells: str | None, case: Case) -> str | None:
    """A notice of an end is no notice of a request; of the end after a death nobody hears twice."""
    if case.proposal is None or not case.proposal.ends or tells not in (*NOTICE_OF_AN_END, "told-objection"):
        return tells
    return None if case.proposal.meant is Meant.DEATH else NOTICE_OF_AN_END.get(tells, tells)


def params_of(case: Case, step: Step) -> Mapping[str, Any]:
    given = step.given
    wanted = case.wanted.words if case.wanted else ""
    return {
        "code": grouped(case.code),
        "kind": str(case.kind),
        "words": (given.words or "").strip() or wanted,
        "asked": (case.wanted.key, *case.wanted.more) if case.wanted else (),
        "because": NONE,  # why none of it can be looked up, for whoever knows the words
        "reason": (given.reason or "").strip() or NONE,
        "yuan": in_yuan(case.amount_fen) if case.amount_fen else NONE,
        "proposed": in_yuan(case.proposal.amount_fen) if case.proposal and case.proposal.amount_fen else NONE,
        "why": given.code or NONE,
        "area": case.area,
        "place": NONE,  # what the area is called, for whoever knows the county's places
        "step_month": case.step_due.month if case.step_due else 0,
        "step_day": case.step_due.day if case.step_due else 0,
        "step_weekday": case.step_due.weekday() if case.step_due else 0,
        "review_body": (step.terms.review_body if step.terms else "") or NONE,
        **_remedies(case, step),
        **_clock(case, step),
    }


def _remedies(case: Case, step: Step) -> Mapping[str, int]:
    standards = step.terms.standards if step.terms else None
    return (remedies_on(standards, step.today, case.area) if standards else Remedies()).in_words


def _clock(case: Case, step: Step) -> Mapping[str, Any]:
    """Day number and due day; `clock` is legal, steps, goal, late, or none where nothing runs."""
    if case.due is None or case.state in (State.WAITING, State.SUSPENDED):
        return {"clock": NONE, "n": 0, "month": 0, "day": 0, "weekday": 0}
    started = china_day(case.accepted_at or case.submitted_at)
    n = elapsed(started, step.today, step.terms.calendar) if step.terms else 1
    told = told_as(case)
    late = case.due < step.today and told != Basis.GOAL
    day = {"month": case.due.month, "day": case.due.day, "weekday": case.due.weekday()}
    return {"clock": LATE if late else told, "n": n, **day}


def in_yuan(fen: int) -> str:
    """As bills show it: "1,234.50", whole yuan without a point."""
    yuan, rest = divmod(fen, 100)
    return f"{yuan:,}" + (f".{rest:02d}" if rest else "")

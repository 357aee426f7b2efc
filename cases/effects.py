"""What moves change besides the state. Clock, version and history are the business of `cases.moves`."""

from __future__ import annotations

from dataclasses import replace

from cases.case import Case
from cases.move import Step


def taken(case: Case, step: Step) -> Case:
    return replace(case, assignee=step.actor.id)


def handed_over(case: Case, step: Step) -> Case:
    colleague = step.given.assignee
    return replace(case, assignee=colleague.id if colleague else case.assignee)


def placed(case: Case, step: Step) -> Case:
    return replace(case, area=step.given.area or case.area, village=step.given.village)


def routed(case: Case, step: Step) -> Case:
    """Whoever had it may not reach there; the new township finds it among nobody's."""
    return replace(placed(case, step), assignee=None)


def asked_back(case: Case, step: Step) -> Case:
    """The clerk's words answer whatever the resident had written before."""
    wanted = step.given.wanted
    words = (step.given.words or "").strip() or (wanted.words if wanted else "")
    now_wanted = replace(wanted, words=words, asked=step.today) if wanted else None
    return replace(answered_by_staff(case, step), wanted=now_wanted)


def supplied(case: Case, step: Step) -> Case:
    return said(nothing_wanted(case, step), step)


def nothing_wanted(case: Case, step: Step) -> Case:
    return replace(case, wanted=None)


def came_in(case: Case, step: Step) -> Case:
    return replace(case, unread=True)


def said(case: Case, step: Step) -> Case:
    return replace(case, unread=True, waiting_since=case.waiting_since or step.now)


def person_called(case: Case, step: Step) -> Case:
    return replace(said(case, step), person_asked=True)


def answered_by_staff(case: Case, step: Step) -> Case:
    return replace(case, unread=False, waiting_since=None, person_asked=False)


def looked_at(case: Case, step: Step) -> Case:
    return replace(case, unread=False, waiting_since=None)


def granted(case: Case, step: Step) -> Case:
    return replace(case, amount_fen=step.given.amount_fen)


def begun_again(case: Case, step: Step) -> Case:
    """The old decision falls; the history keeps it."""
    return replace(case, assignee=case.assignee or step.actor.id, amount_fen=None)


def made_urgent(case: Case, step: Step) -> Case:
    return replace(case, urgent=True)


def calmed(case: Case, step: Step) -> Case:
    return replace(case, urgent=False)


def advanced(case: Case, step: Step) -> Case:
    return replace(case, first_aid=True)

"""What moves change besides the state. Clock, version, parts and history: see `cases.moves`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from cases.approval import proposal
from cases.case import Case, Meant
from cases.clock import basis_of
from cases.deadlines import Basis, step_day
from cases.hands import Part
from cases.move import Effect, Step
from cases.states import Kind, State, Track


def each(*effects: Effect) -> Effect:
    """One after the other."""

    def all_of_them(case: Case, step: Step) -> Case:
        for effect in effects:
            case = effect(case, step)
        return case

    return all_of_them


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


def referred(case: Case, step: Step) -> Case:
    return replace(routed(case, step), origin=case.area)


def received(case: Case, step: Step) -> Case:
    return replace(taken(case, step), origin=None)


def declined(case: Case, step: Step) -> Case:
    """Back to where it came from, among nobody's."""
    return replace(case, area=case.origin or case.area, village=None, origin=None, assignee=None)


def asked_back(case: Case, step: Step) -> Case:
    """The clerk's words answer whatever the resident had written before."""
    wanted = step.given.wanted
    words = (step.given.words or "").strip() or (wanted.words if wanted else "")
    now_wanted = replace(wanted, words=words, asked=step.today) if wanted else None
    return replace(answered_by_staff(case, step), wanted=now_wanted, asks=case.asks + 1)


def supplied(case: Case, step: Step) -> Case:
    return said(nothing_wanted(case, step), step)


def supplied_one(case: Case, step: Step) -> Case:
    """One of several came; the next is asked."""
    wanted = case.wanted
    if wanted is None or not wanted.more:
        return said(case, step)
    return replace(came_in(case, step), wanted=replace(wanted, key=wanted.more[0], more=wanted.more[1:]))


def less_wanted(case: Case, step: Step) -> Case:
    """Some of it is known by now; the rest is asked since the same day."""
    before, rest = case.wanted, step.given.wanted
    return replace(case, wanted=replace(rest, asked=before.asked) if before and rest else case.wanted)


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


WAITED = "waited"
"""In the data of a reply that may be taken back, and of taking it back: who waited since when (ms)."""


def unsaid(case: Case, step: Step) -> Case:
    """The reply never left: whoever waited for an answer waits on, and since when they did."""
    was = step.given.data.get(WAITED, {})
    since = was.get("since")
    return replace(
        case,
        unread=case.unread or bool(was.get("unread")),
        waiting_since=datetime.fromtimestamp(since / 1000, UTC) if since else case.waiting_since,
        person_asked=case.person_asked or bool(was.get("asked")),
    )


def looked_at(case: Case, step: Step) -> Case:
    return replace(case, unread=False, waiting_since=None)


def proposes(meaning: Meant) -> Effect:
    """An opinion, with who decides it on the day it is given. What was decided before stands until then."""

    def proposed(case: Case, step: Step) -> Case:
        standards = step.terms.standards if step.terms else None
        amount = step.given.amount_fen
        return replace(case, proposal=proposal(case, meaning, amount, step.today, standards), heard=False)

    return proposed


def proposal_dropped(case: Case, step: Step) -> Case:
    """Sent back: a first approval falls with it."""
    return without(replace(case, proposal=None, heard=False), Part.FIRST)


def granted(case: Case, step: Step) -> Case:
    amount = case.proposal.amount_fen if case.proposal else None
    return without(replace(case, amount_fen=amount, proposal=None), Part.FIRST)


def decided_against(case: Case, step: Step) -> Case:
    return replace(proposal_dropped(case, step), amount_fen=None, wanted=None)


def sent_up(case: Case, step: Step) -> Case:
    """The township leaves the decision to the county."""
    from_township = case.proposal
    standards = None
    if from_township is None:
        return case
    return replace(
        case, proposal=proposal(case, from_township.meant, from_township.amount_fen, step.today, standards)
    )


def discussed(case: Case, step: Step) -> Case:
    """A great need of temporary assistance takes the road of the county."""
    dropped = proposal_dropped(case, step)
    return replace(dropped, track=Track.MAJOR) if case.kind is Kind.TEMPORARY else dropped


def begun_again(case: Case, step: Step) -> Case:
    """The old decision falls; the history keeps it."""
    fallen = proposal_dropped(case, step)
    return replace(
        fallen, assignee=case.assignee or step.actor.id, amount_fen=None, wanted=None, extended=None
    )


def came_back(case: Case, step: Step) -> Case:
    """With whoever had it, and seen as something unread."""
    return person_called(case, step)


def made_urgent(case: Case, step: Step) -> Case:
    return replace(case, urgent=True)


def calmed(case: Case, step: Step) -> Case:
    return replace(case, urgent=False)


def advanced(case: Case, step: Step) -> Case:
    """Paid first: the papers are made up within a dated limit."""
    until = step_day(case, step.today, step.terms, "explain")
    return replace(case, first_aid=True, explain_due=until or case.explain_due)


def explained(case: Case, step: Step) -> Case:
    return replace(case, explain_due=None)


def was_heard(case: Case, step: Step) -> Case:
    return replace(case, heard=True)


def paused(case: Case, step: Step) -> Case:
    return replace(case, paused_since=step.today if basis_of(case) is Basis.GOAL else None)


def extended(case: Case, step: Step) -> Case:
    return replace(case, extended=step.given.code)


def served(case: Case, step: Step) -> Case:
    """The days for telling a refusal in writing are kept; a review in the aid is another step and stays."""
    return step_met(case, step) if case.state is State.REFUSED else case


def step_met(case: Case, step: Step) -> Case:
    return replace(case, step_due=None)


def kept_out(case: Case, step: Step) -> Case:
    """The colleague who is named can neither see nor handle it from now on."""
    colleague = step.given.assignee
    if colleague is None:
        return case
    barred = replace(case, hands=case.hands | {(Part.BARRED, colleague.id)})
    return replace(barred, assignee=None) if colleague.id == case.assignee else barred


def related(case: Case, step: Step) -> Case:
    """Whoever is a relative lets go of the case."""
    return replace(case, assignee=None) if case.assignee == step.actor.id else case


def care_is_known(case: Case, step: Step) -> Case:
    return without(case, Part.CARE)


def somebody_died(case: Case, step: Step) -> Case:
    """What was asked back is kept, and nobody is reminded of it. No step's day begins anew by it."""
    resting = answered_by_staff(case, step)
    return replace(resting, hands=resting.hands | {(Part.MOURNED, step.actor.id)})


def family_goes_on(case: Case, step: Step) -> Case:
    """The clerk's words answer what the family wrote."""
    return without(answered_by_staff(case, step), Part.MOURNED)


def without(case: Case, part: Part) -> Case:
    return replace(case, hands=frozenset(hand for hand in case.hands if hand[0] is not part))

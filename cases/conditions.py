"""When a move fits, beyond the state: small conditions that the tables put together by name."""

from __future__ import annotations

from datetime import date

from cases.case import Case, Level, Meant
from cases.clock import told_as
from cases.deadlines import Basis
from cases.hands import Part
from cases.move import Fits
from cases.people import COUNTY, TOWNSHIP_DIGITS, Actor, Duty, Role
from cases.procedures import PROCEDURES, on_notice
from cases.states import LEGAL_LIMIT, Kind, State, Track

_ON_AID = frozenset({Meant.MORE, Meant.LESS, Meant.END, Meant.DEATH})


def both(*conditions: Fits) -> Fits:
    """All of the conditions."""
    return lambda case, actor, today: all(each(case, actor, today) for each in conditions)


def nobodys(case: Case, actor: Actor, today: date) -> bool:
    return case.assignee is None


def township_unknown(case: Case, actor: Actor, today: date) -> bool:
    return not case.township_known


def elsewhere_too(case: Case, actor: Actor, today: date) -> bool:
    return len(actor.area) < TOWNSHIP_DIGITS


def unread(case: Case, actor: Actor, today: date) -> bool:
    return case.unread or case.waiting_since is not None


def urgent(case: Case, actor: Actor, today: date) -> bool:
    return case.urgent


def calm(case: Case, actor: Actor, today: date) -> bool:
    return not case.urgent


def not_advanced(case: Case, actor: Actor, today: date) -> bool:
    return not case.done(Part.ADVANCED)


def on_its_way(case: Case, actor: Actor, today: date) -> bool:
    """Aid before the forms was decided, and nobody has said yet that it is there."""
    return case.done(Part.ADVANCED) and not case.done(Part.GIVEN)


def unrelated(case: Case, actor: Actor, today: date) -> bool:
    return not case.related


def unexplained(case: Case, actor: Actor, today: date) -> bool:
    return case.explain_due is not None


def helped_enough(case: Case, actor: Actor, today: date) -> bool:
    """Over, or helped first with the papers made up since."""
    return case.state is not State.ACCEPTED or (case.done(Part.ADVANCED) and case.explain_due is None)


def first_asking(case: Case, actor: Actor, today: date) -> bool:
    return case.asks == 0


def asked_before(case: Case, actor: Actor, today: date) -> bool:
    return case.asks > 0


def more_wanted(case: Case, actor: Actor, today: date) -> bool:
    return case.wanted is not None and bool(case.wanted.more)


def last_wanted(case: Case, actor: Actor, today: date) -> bool:
    return not more_wanted(case, actor, today)


def not_declared(case: Case, actor: Actor, today: date) -> bool:
    return not case.did(Part.DECLARED, actor.id) and not case.did(Part.KIN, actor.id)


def declared(case: Case, actor: Actor, today: date) -> bool:
    return case.did(Part.DECLARED, actor.id)


def reducible(case: Case, actor: Actor, today: date) -> bool:
    """There is an amount, and a smaller one that is not nothing: less than that is an end."""
    return case.amount_fen is not None and case.amount_fen > 1


def looked_into(case: Case, actor: Actor, today: date) -> bool:
    """Checked and surveyed, where the kind asks for it; by the county where a relative is concerned."""
    procedure = PROCEDURES.get(case.kind)
    if procedure is None or not visited_if_related(case, actor, today):
        return False
    return case.done(Part.SURVEYED) and (case.done(Part.CHECKED) or not procedure.checked)


def by_the_county(case: Case, actor: Actor, today: date) -> bool:
    """What the county discussed, the county proposes."""
    return case.state is not State.DISCUSSION or actor.role in COUNTY


def of_the_county(case: Case, actor: Actor, today: date) -> bool:
    return case.related and actor.role in COUNTY and not case.did(Part.VISITED, actor.id)


def may_be_checked(case: Case, actor: Actor, today: date) -> bool:
    """Small quick aid needs no check, a household on dibao or tekun none of its income (2026 Opinion)."""
    return case.kind is not Kind.TEMPORARY or case.track not in LEGAL_LIMIT | {Track.SUPPLEMENT}


def decides(case: Case, actor: Actor, today: date) -> bool:
    """Whether this is the one whom the proposal waits for."""
    if case.proposal is None:
        return False
    return actor.role in COUNTY if case.proposal.level is Level.COUNTY else actor.role is Role.HEAD


def of_township_level(case: Case, actor: Actor, today: date) -> bool:
    return case.proposal is not None and case.proposal.level is Level.TOWNSHIP


def applying(case: Case, actor: Actor, today: date) -> bool:
    """Nothing is granted yet: the household is not in the aid."""
    return case.proposal is None or case.proposal.meant not in _ON_AID


def meant(*meanings: Meant) -> Fits:
    return lambda case, actor, today: case.proposal is not None and case.proposal.meant in meanings


def single(case: Case, actor: Actor, today: date) -> bool:
    """One approval is enough, or the first of two was given by somebody else."""
    if case.proposal is None or case.proposal.approvers == 1:
        return True
    return case.done(Part.FIRST) and not case.did(Part.FIRST, actor.id)


def first_of_two(case: Case, actor: Actor, today: date) -> bool:
    return case.proposal is not None and case.proposal.approvers > 1 and not case.done(Part.FIRST)


def wants_notice(case: Case, actor: Actor, today: date) -> bool:
    """Whether the proposal goes on public notice before it is decided."""
    return _wants_notice(case)


def _wants_notice(case: Case) -> bool:
    ending = case.proposal is not None and case.proposal.ends
    granting = case.proposal is not None and case.proposal.meant is Meant.GRANT
    return (granting or ending) and on_notice(case.kind, case.track, ending)


def awaited(case: Case) -> Level | None:
    """Whose decision the case waits for now; None where it waits for a notice first, or for nobody."""
    if case.proposal is None or case.state not in (State.PROPOSED, State.CONFIRMING):
        return None
    return case.proposal.level if _is_ripe(case) else None


def ripe(case: Case, actor: Actor, today: date) -> bool:
    """The notice is behind it, or it needs none."""
    return _is_ripe(case)


def _is_ripe(case: Case) -> bool:
    return case.state is State.CONFIRMING or not _wants_notice(case)


def step_is_over(case: Case, actor: Actor, today: date) -> bool:
    return case.step_due is None or today > case.step_due


def was_heard(case: Case, actor: Actor, today: date) -> bool:
    """The household answered and was read, or its days are over. Unread words lock the decision."""
    return not case.unread and (case.heard or step_is_over(case, actor, today))


def all_read(case: Case, actor: Actor, today: date) -> bool:
    """Nobody wrote anything that is still unread: they may say that it is all a mistake."""
    return not case.unread


def not_passed_over(case: Case, actor: Actor, today: date) -> bool:
    """Whoever is being heard and wrote is read first."""
    return case.state is not State.HEARING or not case.unread


def mourned(case: Case, actor: Actor, today: date) -> bool:
    """Whoever asked has died, and nobody has said yet what becomes of the request."""
    return case.done(Part.MOURNED)


def alive(case: Case, actor: Actor, today: date) -> bool:
    return not case.done(Part.MOURNED)


def may_pause(case: Case, actor: Actor, today: date) -> bool:
    """Only a goal of the service may stand still; the steps of tekun have days of the law, one by one."""
    return told_as(case) == Basis.GOAL


def may_extend(case: Case, actor: Actor, today: date) -> bool:
    return case.extended is None and case.accepted_at is not None


def proposed_by_me(case: Case, actor: Actor, today: date) -> bool:
    return case.did(Part.PROPOSED, actor.id)


def is_payer(case: Case, actor: Actor, today: date) -> bool:
    return Duty.PAYER in actor.duties


_AGAINST = frozenset({State.REFUSED, State.NOT_ACCEPTED, State.ENDED})


def in_writing(case: Case, actor: Actor, today: date) -> bool:
    """A decision went out in writing, and nobody noted yet that it arrived (Law Arts. 45, 48)."""
    decided = case.state in _AGAINST or case.done(Part.DECIDED)
    return decided and not case.done(Part.SERVED)


def visited_if_related(case: Case, actor: Actor, today: date) -> bool:
    return not case.related or case.done(Part.VISITED)


def may_reopen(case: Case, actor: Actor, today: date) -> bool:
    """What somebody decided and nobody paid yet is taken back by one who decides."""
    return case.state is not State.APPROVED or actor.role in COUNTY or actor.role is Role.HEAD

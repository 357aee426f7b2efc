"""Who decides a case, and how many: by programme, track and amount, from dated standards.

A missing or stale figure never makes the township decide: the county does, until somebody finds the rule.
"""

from __future__ import annotations

from datetime import date

from cases.case import Case, Level, Meant, Proposal
from cases.states import STANDING, Kind, State, Track
from rules.deciding import decider
from rules.standards import Standard, Standards, UnknownStandard

SMALL = "temporary.small.ceiling"
TWO_FROM = "approval.two_from"


def proposal(
    case: Case, meant: Meant, amount_fen: int | None, today: date, standards: Standards | None
) -> Proposal:
    """The proposal, with who decides it on that day."""
    return Proposal(
        meant,
        amount_fen,
        level(case, amount_fen, today, standards),
        approvers(case, meant, amount_fen, today, standards),
    )


def level(case: Case, amount_fen: int | None, today: date, standards: Standards | None) -> Level:
    """Township head, or the county (Law Art. 44).

    The county also for what was discussed as one case, where a relative of staff is concerned, and above the
    ceiling of small aid.
    """
    if standards is None or case.related or _discussed(case):
        return Level.COUNTY
    if case.kind is not Kind.TEMPORARY and case.kind not in STANDING:
        return Level.COUNTY
    found = decider(str(case.kind), today, standards, case.area)
    if not found.confirmed or found.level != Level.TOWNSHIP:
        return Level.COUNTY
    if case.kind is Kind.TEMPORARY and amount_fen is not None:
        ceiling = _fen(_figure(SMALL, today, standards, case.area))
        return Level.TOWNSHIP if ceiling is not None and amount_fen <= ceiling else Level.COUNTY
    return Level.TOWNSHIP


def approvers(
    case: Case, meant: Meant, amount_fen: int | None, today: date, standards: Standards | None
) -> int:
    """One beside the one who proposes; two for what was discussed, and from an amount that the county set."""
    if meant is Meant.REFUSE:
        return 1
    if _discussed(case):
        return 2
    if standards is None or amount_fen is None:
        return 1
    limit = _fen(_figure(TWO_FROM, today, standards, case.area))
    return 2 if limit is not None and amount_fen >= limit else 1


def _discussed(case: Case) -> bool:
    return case.track is Track.MAJOR or case.state is State.DISCUSSION


def _figure(key: str, today: date, standards: Standards, area: str) -> Standard | None:
    try:
        return standards.within(key, today, area)
    except UnknownStandard:  # a county whose files say nothing of it
        return None


def _fen(figure: Standard | None) -> int | None:
    return round(figure.number_value * 100) if figure is not None and figure.current else None

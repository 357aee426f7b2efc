"""What a move cannot do without: a reason, an amount, a person, a place."""

from __future__ import annotations

from cases.case import Case
from cases.move import Given, Move
from cases.people import STAFF, TOWNSHIP_DIGITS, Actor, Role
from cases.refusals import Missing, SayWhy

MOST_FEN = 100_000_000  # a million yuan: not a limit of any law, only surely a slip of the finger


def check_needs(move: Move, case: Case, actor: Actor, given: Given) -> None:
    """Raises SayWhy or Missing for the first need that is not met, in the order a form asks."""
    if "reason" in move.needs and not _said(given.reason):
        raise SayWhy(move.name)
    for need in ("amount", "wanted", "words", "assignee", "area"):
        if need in move.needs and not _met(need, case, actor, given):
            raise Missing(move.name, need)


def _met(need: str, case: Case, actor: Actor, given: Given) -> bool:
    match need:
        case "amount":
            return given.amount_fen is not None and 0 < given.amount_fen <= MOST_FEN
        case "wanted":
            return given.wanted is not None and _said(given.wanted.key)
        case "words":
            return _said(given.words) or (given.wanted is not None and _said(given.wanted.words))
        case "assignee":
            return _can_take_over(given.assignee, case)
    return _can_go_to(given.area, case, actor)


def _said(words: str | None) -> bool:
    return bool(words and words.strip())


def _can_take_over(colleague: Actor | None, case: Case) -> bool:
    if colleague is None or colleague.id == case.assignee or colleague.role not in STAFF:
        return False
    return colleague.covers(case.area, case.village)


def _can_go_to(area: str | None, case: Case, actor: Actor) -> bool:
    """Another township that the officer covers; for the others, one within the place known so far."""
    if area is None or len(area) != TOWNSHIP_DIGITS or not area.isdecimal() or area == case.area:
        return False
    return actor.covers(area) if actor.role is Role.OFFICER else area.startswith(case.area)

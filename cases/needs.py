"""What a move cannot do without: a reason, an amount, a person, a place, a second one who was there."""

from __future__ import annotations

from cases.case import Case
from cases.hands import Part
from cases.move import NEEDS, Given, Move
from cases.people import COUNTY_DIGITS, STAFF, TOWNSHIP_DIGITS, Actor
from cases.refusals import Missing, SayWhy

MOST_FEN = 100_000_000  # a million yuan: not a limit of any law, only surely a slip of the finger


def check_needs(move: Move, case: Case, actor: Actor, given: Given) -> None:
    """Raises SayWhy or Missing for the first need that is not met, in the order a form asks."""
    if "reason" in move.needs and not _said(given.reason):
        raise SayWhy(move.name)
    for need in NEEDS[1:]:
        if need in move.needs and not _met(need, move, case, actor, given):
            raise Missing(move.name, need)


def _met(need: str, move: Move, case: Case, actor: Actor, given: Given) -> bool:
    match need:
        case "amount":
            return given.amount_fen is not None and 0 < given.amount_fen <= MOST_FEN
        case "code":
            return given.code in move.codes
        case "less":
            return (given.amount_fen or 0) < (case.amount_fen or 0)
        case "more":
            return (given.amount_fen or 0) > (case.amount_fen or 0)
        case "wanted":
            return given.wanted is not None and _said(given.wanted.key)
        case "words":
            return _said(given.words) or (given.wanted is not None and _said(given.wanted.words))
        case "second":
            return any(each != actor.id for each in given.partners)
        case "assignee":
            return _can_be_named(move, given.assignee, case)
    return _can_go_to(move, given.area, case, actor)


def _said(words: str | None) -> bool:
    return bool(words and words.strip())


def _can_be_named(move: Move, colleague: Actor | None, case: Case) -> bool:
    """To take a case over, or to be kept out of it, whoever that is."""
    if colleague is None:
        return False
    if move.name == "bar":
        return not case.did(Part.BARRED, colleague.id)
    return can_take_over(colleague, case)


def can_take_over(colleague: Actor, case: Case) -> bool:
    """Whether a case can be handed to somebody: who works there, and is not a relative nor kept out."""
    if colleague.id == case.assignee or colleague.role not in STAFF:
        return False
    barred = case.did(Part.BARRED, colleague.id) or case.did(Part.KIN, colleague.id)
    return not barred and colleague.covers(case.area, case.village)


def _can_go_to(move: Move, area: str | None, case: Case, actor: Actor) -> bool:
    """Another township: one that the actor covers, for a referral one of the county, else one within the
    place that is known so far.
    """
    if area is None or len(area) != TOWNSHIP_DIGITS or not area.isdecimal() or area == case.area:
        return False
    if move.name == "route":
        return actor.covers(area)
    return area.startswith(case.area[:COUNTY_DIGITS] if move.name == "refer" else case.area)

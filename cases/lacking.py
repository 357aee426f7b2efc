"""What still has to be there before somebody may give an opinion on aid that goes on.

A page says it, instead of leaving the button out without a word.
"""

from __future__ import annotations

from datetime import date

from cases import conditions
from cases.case import Case
from cases.hands import Part
from cases.people import STAFF, Actor
from cases.procedures import PROCEDURES
from cases.states import State

BEFORE_OPINION = frozenset({State.ACCEPTED, State.SURVEYING, State.CHECKING, State.WAITING})
"""Where somebody may look for the opinion that cannot be given yet."""


def before_opinion(case: Case, actor: Actor, today: date) -> tuple[str, ...]:
    """Some of "checked", "surveyed", "county_visit", "declared"; () where nothing is lacking, or it is not
    theirs to give one.

    See `looked_into` and `declared` in `cases.conditions`: the move asks for the same.
    """
    procedure = PROCEDURES.get(case.kind)
    if procedure is None or actor.role not in STAFF or case.state not in BEFORE_OPINION:
        return ()
    if case.did(Part.KIN, actor.id):
        return ()  # a relation gives none, whatever is there
    lacking = {
        "checked": procedure.checked and not case.done(Part.CHECKED),
        "surveyed": not case.done(Part.SURVEYED),
        "county_visit": not conditions.visited_if_related(case, actor, today),
        "declared": not conditions.declared(case, actor, today),
    }
    return tuple(name for name, is_lacking in lacking.items() if is_lacking)

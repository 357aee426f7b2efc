"""Who did which part of a case. Kept on the case, so that no second part falls into the wrong hands."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """Stored with the case: permanent."""

    DECLARED = "declared"  # said that the household is no relation (近亲属备案)
    KIN = "kin"  # said that it is: takes no part at all
    CHECKED = "checked"
    SURVEYED = "surveyed"
    VISITED = "visited"  # surveyed, by the county: what a registered relation asks for
    PROPOSED = "proposed"
    FIRST = "first"  # the first of two approvals
    DECIDED = "decided"
    SERVED = "served"  # put the decision in writing into the person's hands (送达)
    PAID = "paid"
    ADVANCED = "advanced"  # decided on aid before the forms
    GIVEN = "given"  # put that aid into somebody's hands
    TASK = "task"  # a third party: did what it was asked to do
    CARE = "care"  # said that self-care has changed; taken away once it is assessed
    MOURNED = "mourned"  # said that whoever asked has died; taken away once the family goes on
    BARRED = "barred"  # is complained about, or handled what is complained about: can not see it


Hand = tuple[Part, str]
"""A part, and the `Actor.id` of who did it."""

HOUSEHOLD = "household"
"""Whose hand it is where the household itself said that it is kin to somebody who handles assistance."""

SIGHT = frozenset({Part.BARRED, Part.KIN})
"""Parts that the queries of the desk look for; the keeper lists them apart."""

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
    PAID = "paid"
    BARRED = "barred"  # is complained about, or handled what is complained about: can not see it


Hand = tuple[Part, str]
"""A part, and the `Actor.id` of who did it."""

SIGHT = frozenset({Part.BARRED})
"""Parts that decide who may see a case; the keeper lists them apart for the queries of the desk."""

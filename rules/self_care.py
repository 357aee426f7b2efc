"""How far somebody can look after themselves (Measures for Recognising Tekun Persons Arts. 21, 22)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

ITEMS = ("eat", "dress", "bed", "toilet", "walk", "bathe")


class SelfCare(StrEnum):
    FULL = "full"
    PARTLY_LOST = "partly-lost"
    LOST = "lost"


def self_care(failed: Iterable[str]) -> SelfCare:
    """From the items that cannot be done alone. Raises ValueError for one that the rule does not have."""
    cannot = set(failed)
    strange = cannot - set(ITEMS)
    if strange:
        raise ValueError(f"not an item of the assessment: {', '.join(sorted(strange))}")
    if not cannot:
        return SelfCare.FULL
    return SelfCare.PARTLY_LOST if len(cannot) <= 3 else SelfCare.LOST

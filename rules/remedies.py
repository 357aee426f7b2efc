"""How long a decision can be objected to, as the dated standards have it on the day it is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from rules.standards import Standards, UnknownStandard


class Remedies(NamedTuple):
    """None: nobody may rely on a number that day, and none is told."""

    review_days: int | None = None  # for an administrative review (行政复议法 Art. 20)
    court_months: int | None = None  # to a court directly (行政诉讼法 Art. 46)
    court_after_review_days: int | None = None  # after the review's decision (Art. 45)

    @property
    def in_words(self) -> Mapping[str, int]:
        """For every text that tells of them, by name; 0 where no number can be relied on."""
        return {name: number or 0 for name, number in self._asdict().items()}


def remedies_on(standards: Standards, day: date, area: str) -> Remedies:
    try:
        return Remedies(*(standards.whole(f"remedy.{name}", day, area) for name in Remedies._fields))
    except UnknownStandard:
        return Remedies()

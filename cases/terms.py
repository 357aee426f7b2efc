"""What a move and its days have to know of the county."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from cases.calendar import WorkCalendar
from rules.standards import Standards


class Limits(Protocol):
    """What the county promises. `dialogs.ground.County` is one."""

    @property
    def expenditure_working_days(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Promised:
    """Limits by themselves, for whoever has no county at hand."""

    expenditure_working_days: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What a move has to know of the county. Without them clocks keep the day they have, and who decides is
    the county.
    """

    calendar: WorkCalendar
    limits: Limits
    standards: Standards
    review_body: str = ""  # where an administrative review is applied for

"""Who acts on a case, and how far their arm reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TOWNSHIP_DIGITS = 9


class Role(StrEnum):
    CLERK = "clerk"  # of a township
    OFFICER = "officer"  # of the county
    ADMINISTRATOR = "administrator"  # manages staff, works no cases
    RESIDENT = "resident"
    HELPER = "helper"  # speaks for a resident: village worker, neighbour (Law Art. 37)
    SYSTEM = "system"  # the house itself: danger words, clocks


STAFF = frozenset({Role.CLERK, Role.OFFICER})
APPLICANTS = frozenset({Role.RESIDENT, Role.HELPER})


@dataclass(frozen=True, slots=True)
class Actor:
    """One who acts. `id` as events keep it: "staff:12", "resident:7", "clock"."""

    id: str
    role: Role
    area: str  # division code: two digits a province ... nine a township, twelve a village
    name: str = ""
    applicant_of: frozenset[str] = frozenset()  # case ids; of residents and helpers only

    def covers(self, area: str, village: str | None = None) -> bool:
        """Whether a place lies in the actor's area. An empty code covers nothing, not everything."""
        if not self.area:
            return False
        if len(self.area) > TOWNSHIP_DIGITS:
            return village == self.area
        return area.startswith(self.area)

"""Who acts on a case, and how far their arm reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

COUNTY_DIGITS, TOWNSHIP_DIGITS = 6, 9


class Role(StrEnum):
    VILLAGE = "village"  # social-assistance helper of a village (协理员): visits, reports, decides nothing
    WORKER = "worker"  # of a third party (Law Arts. 55-56): does what it was asked to, nothing else
    CLERK = "clerk"  # of a township
    HEAD = "head"  # of a township: decides what the province left to it
    OFFICER = "officer"  # of the county
    COUNTY_HEAD = "county_head"
    AUDITOR = "auditor"  # reads, changes nothing
    SECURITY = "security"  # watches over accounts and their use, works no cases
    ADMINISTRATOR = "administrator"  # manages staff, works no cases
    RESIDENT = "resident"
    HELPER = "helper"  # speaks for a resident: village worker, neighbour (Law Art. 37)
    SYSTEM = "system"  # the house itself: danger words, clocks


class Duty(StrEnum):
    """What somebody does beside a role. Words: `duty-<value>`."""

    PAYER = "payer"  # 发放: carries out and confirms payments


TOWNSHIP = frozenset({Role.CLERK, Role.HEAD})
COUNTY = frozenset({Role.OFFICER, Role.COUNTY_HEAD})
STAFF = TOWNSHIP | COUNTY
"""Those who may carry a whole case."""
PAYERS = STAFF
"""Roles that the duty of paying may lie beside."""
APPLICANTS = frozenset({Role.RESIDENT, Role.HELPER})


@dataclass(frozen=True, slots=True)
class Actor:
    """One who acts. `id` as events keep it: "staff:12", "resident:7", "clock"."""

    id: str
    role: Role
    area: str  # division code: two digits a province ... nine a township, twelve a village
    name: str = ""
    applicant_of: frozenset[str] = frozenset()  # case ids; of residents and helpers only
    duties: frozenset[Duty] = frozenset()
    asked_to: frozenset[str] = frozenset()  # case ids; of workers: cases with a task for them, running today

    def covers(self, area: str, village: str | None = None) -> bool:
        """Whether a place lies in the actor's area. An empty code covers nothing, not everything."""
        if not self.area:
            return False
        if len(self.area) > TOWNSHIP_DIGITS:
            return village == self.area
        return area.startswith(self.area)


def staff_number(actor_id: str | None) -> int | None:
    """12 for "staff:12", None for everybody else."""
    who, _, number = (actor_id or "").partition(":")
    return int(number) if who == "staff" else None

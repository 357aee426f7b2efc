"""The office of `tests/pages`, with somebody of every role in it."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from cases.people import Actor, Role
from store import staff
from tests.pages.conftest import DeskOffice, clock, desk, hashed, house
from tests.pages.visitor import Visitor
from tests.store.office import COUNTY, OTHER_TOWN, TOWN

__all__ = ["building", "clock", "desk", "house"]

ROLES: dict[str, tuple[Role, str]] = {
    "village": (Role.VILLAGE, TOWN + "001"),
    "worker": (Role.WORKER, COUNTY),
    "clerk": (Role.CLERK, TOWN),
    "clerk-elsewhere": (Role.CLERK, OTHER_TOWN),
    "head": (Role.HEAD, TOWN),
    "head-elsewhere": (Role.HEAD, OTHER_TOWN),
    "officer": (Role.OFFICER, COUNTY),
    "county-head": (Role.COUNTY_HEAD, COUNTY),
    "auditor": (Role.AUDITOR, COUNTY),
    "administrator": (Role.ADMINISTRATOR, COUNTY),
    "security": (Role.SECURITY, COUNTY),
}


@dataclass
class Building:
    """The office, one case of the first township, and a door for everybody."""

    desk: DeskOffice
    case: int
    inside: dict[str, tuple[Visitor, str]] = field(default_factory=dict)  # whoever stayed

    def hire(self, who: str) -> None:
        role, area = ROLES[who]
        store, now = self.desk.house.store, self.desk.clock[0]
        made = store.write_now(lambda tx: staff.create(tx, who, who, role, area, hashed(), now))
        self.desk.people[who] = Actor(f"staff:{made}", role, area, who)

    async def enters(self, who: str) -> tuple[Visitor, str]:
        """Freshly signed in, and the token that their forms carry. `anonymous` has neither."""
        if who == "anonymous":
            return await self.desk.visitor(), ""
        if who not in self.desk.people:
            self.hire(who)
        visitor = await self.desk.at_desk(who)
        return visitor, await visitor.token("/desk/me")

    async def stays(self, who: str) -> tuple[Visitor, str]:
        """The same for who is asked for again and again: signed in anew only when the visit was ended."""
        found = self.inside.get(who)
        if who == "anonymous" or found is None or not self._is_in(found[0]):
            found = self.inside[who] = await self.enters(who)
        return found

    def _is_in(self, visitor: Visitor) -> bool:
        cookie, now = visitor.client.cookies.get("desk") or "", self.desk.clock[0]
        return self.desk.house.store.read_now(lambda tx: staff.who(tx, cookie, now)) is not None


@pytest.fixture
def building(desk: DeskOffice) -> Building:
    return Building(desk, desk.case())

"""An office with a desk: real store, real pages, invented people, a clock moved by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI

from api.app import create_app
from bot.house import House
from cases.moves import NOTHING, Given
from cases.people import Actor, Duty, Role
from dialogs.deeds import Filed
from store import staff
from tests.houses import a_house
from tests.pages.visitor import Visitor
from tests.store.office import COUNTY, NOW, OTHER_TOWN, TOWN, Office, a_request

PASSWORD = "Green bridge 27"
PEOPLE = (
    ("wangli", "王丽", Role.CLERK, TOWN),
    ("zhaoqiang", "赵强", Role.CLERK, TOWN),
    ("sunmei", "孙梅", Role.CLERK, OTHER_TOWN),
    ("lina", "李娜", Role.OFFICER, COUNTY),
    ("heyun", "何云", Role.OFFICER, COUNTY),
    ("zhoumin", "周敏", Role.ADMINISTRATOR, COUNTY),
)


@cache
def hashed() -> str:
    return staff.hash_password(PASSWORD)


@dataclass
class DeskOffice:
    """The whole house with its pages, and verbs for what happens in it."""

    house: House
    app: FastAPI
    doors: AsyncExitStack
    clock: list[datetime]
    people: dict[str, Actor] = field(default_factory=dict)

    def later(self, wait: timedelta) -> None:
        self.clock[0] += wait

    @property
    def office(self) -> Office:
        return Office(self.house.store, self.house.seal, self.house.today(), self.clock[0])

    def hire(self) -> None:
        for login, name, role, area in PEOPLE:
            made = self._hired(login, name, role, area)
            self.people[login] = Actor(f"staff:{made}", role, area, name)
        self.people["qianjin"] = Actor("staff:99", Role.CLERK, TOWN, "钱进", duties=frozenset(Duty))

    def _hired(self, login: str, name: str, role: Role, area: str) -> int | None:
        now = self.clock[0]
        return self.house.store.write_now(lambda tx: staff.create(tx, login, name, role, area, hashed(), now))

    async def visitor(self, base: str = "http://127.0.0.1:8000") -> Visitor:
        transport = httpx2.ASGITransport(self.app, raise_app_exceptions=True)
        client = await self.doors.enter_async_context(httpx2.AsyncClient(transport=transport, base_url=base))
        return Visitor(client)

    async def at_desk(self, login: str = "wangli") -> Visitor:
        """Somebody who has just signed in."""
        number = int(self.people[login].id.removeprefix("staff:"))
        now = self.clock[0]
        token = self.house.store.write_now(lambda tx: staff.open_session(tx, number, now))
        visitor = await self.visitor()
        visitor.client.cookies.set("desk", token, domain="127.0.0.1")
        return visitor

    def case(self, filing: Filed | None = None, sender: str = "chat-1") -> int:
        office = self.office
        return office.file(office.resident(sender), filing or a_request())

    def move(self, case_id: int, move: str, login: str = "wangli", given: Given = NOTHING) -> None:
        self.office.move(case_id, move, self.people[login], given)


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def house(tmp_path: Path, clock: list[datetime]) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0]) as built:
        yield built


@pytest.fixture
async def desk(house: House, clock: list[datetime]) -> AsyncIterator[DeskOffice]:
    async with AsyncExitStack() as doors:
        office = DeskOffice(house, create_app(house), doors, clock)
        office.hire()
        yield office

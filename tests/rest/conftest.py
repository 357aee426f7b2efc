"""Other systems before the door of a real office."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest

from api.app import create_app
from bot.house import House
from cases.people import Actor, Role
from store.access import keys
from store.access.keys import Scope, Wish
from store.database import Store
from tests.houses import a_house
from tests.pages.conftest import desk
from tests.pages.conftest import house as desk_house
from tests.store.office import COUNTY, NOW, OTHER_TOWN, TOWN, Office

__all__ = ["desk", "desk_house"]

ADMIN = Actor("staff:9", Role.ADMINISTRATOR, COUNTY, "周敏")
PLACES = (COUNTY, TOWN, OTHER_TOWN)


@dataclass
class Web:
    """The house on both databases, with whoever asks it."""

    house: House
    client: httpx2.AsyncClient
    clock: list[datetime]

    @property
    def office(self) -> Office:
        return Office(self.house.store, self.house.seal, self.house.today(), self.clock[0])

    def key(self, *scopes: Scope, area: str = COUNTY, until: date | None = None) -> dict[str, str]:
        wish = Wish("医保系统", frozenset(scopes), area, until)
        made = self.house.store.write_now(lambda tx: keys.make_key(tx, ADMIN, wish, PLACES, self.clock[0]))
        return {"Authorization": f"Bearer {made[1]}"}

    async def get(self, path: str, key: dict[str, str], **params: Any) -> httpx2.Response:
        return await self.client.get(f"/api/v1{path}", headers=key, params=params or None)


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def house(store: Store, tmp_path: Path, clock: list[datetime]) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield built


@pytest.fixture
async def web(house: House, clock: list[datetime]) -> AsyncIterator[Web]:
    async with AsyncExitStack() as doors:
        transport = httpx2.ASGITransport(create_app(house), raise_app_exceptions=True)
        client = httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
        yield Web(house, await doors.enter_async_context(client), clock)

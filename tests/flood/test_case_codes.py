"""Somebody read the number of a case off a slip of paper, and tries out the last four of the ID from
everywhere: a fresh browser and a fresh address each time, over HTTP, on each database.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI

from api.app import create_app
from bot.house import House
from store import throttle
from store.casework import finding
from store.database import Store
from tests.chats.player import Clock
from tests.houses import a_house
from tests.store.office import ID_NUMBER, NOW, Office, a_request
from tests.web.conftest import Browser

RIGHT = ID_NUMBER[-4:]
FOUND, WRONG, WAIT = "临时救助", "没查到。", "试的次数多了"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def house(tmp_path: Path, store: Store, clock: Clock) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        yield built


@dataclass
class World:
    """Everywhere there is a browser that was never here."""

    app: FastAPI
    doors: AsyncExitStack
    met: int = 0

    async def looks(self, code: str, tail: str, address: str = "") -> str:
        """From an address of its own, unless another is given; what the house says last."""
        self.met += 1
        transport = httpx2.ASGITransport(self.app, client=(address or f"8.8.8.{self.met}", 4711))
        client = httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
        browser = Browser(await self.doors.enter_async_context(client))
        await browser.open()
        for press in ("查进度", "用编号查"):
            await browser.press(press)
        await browser.say(code)
        await browser.say(tail)
        said = browser.words
        return next(each for each in (WRONG, WAIT, FOUND) if each in said)


@pytest.fixture
async def world(house: House) -> AsyncIterator[World]:
    async with AsyncExitStack() as doors:
        yield World(create_app(house), doors)


def a_code(house: House, sender: str = "chat-1", draft: str = "temporary:1") -> str:
    office = Office(house.store, house.seal, house.today(), NOW)
    return office.view(office.file(office.resident(sender), a_request(draft))).code


async def test_of_one_case_all_addresses_together_have_so_many_tries(
    house: House, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "FREE", 3)
    monkeypatch.setattr(finding, "FREE_FIRST", 4)
    code, other = a_code(house), a_code(house, "chat-2", "temporary:2")
    heard = [await world.looks(code, f"{n:04}") for n in range(9)]
    assert heard == [WRONG] * 7 + [WAIT] * 2
    assert await world.looks(code, RIGHT) == WAIT, "a tail that is guessed by then opens nothing"
    assert await world.looks(other, RIGHT) == FOUND, "of other cases nobody waits"


async def test_one_address_has_so_many_tries_for_all_cases_together(
    house: House, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throttle, "FROM_ONE_NETWORK", 3)
    codes = [a_code(house, f"chat-{n}", f"temporary:{n}") for n in range(5)]
    heard = [await world.looks(code, "0000", "9.9.9.9") for code in codes]
    assert heard == [WRONG] * 3 + [WAIT] * 2
    assert await world.looks(codes[4], RIGHT, "9.9.9.9") == WAIT
    assert await world.looks(codes[4], RIGHT) == FOUND, "its owner, from elsewhere"

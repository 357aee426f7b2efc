"""A county of its own for each play, with a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from bot.house import House
from tests.browser.conftest import OPENED, OpenPhone, served
from tests.browser.county import County, Resident

Newcomer = Callable[[], Awaitable[Resident]]


@pytest.fixture
def clock() -> list[datetime]:
    return [OPENED]


@pytest.fixture
def live_house(tmp_path: Path, clock: list[datetime]) -> Iterator[tuple[House, str]]:
    with served(tmp_path, lambda: clock[0]) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def county(
    live_house: tuple[House, str], chromium: Browser, clock: list[datetime]
) -> AsyncIterator[County]:
    async with AsyncExitStack() as doors:
        opened = County(*live_house, chromium, doors, clock)
        await opened.hire()
        yield opened
        assert opened.complaints == []


@pytest_asyncio.fixture(loop_scope="session")
async def newcomer(phone: OpenPhone, county: County) -> Newcomer:
    """Somebody who opens the chat for the first time."""

    async def arrive() -> Resident:
        held = await phone()
        held.complaints = county.complaints
        await held.open()
        return Resident(held.page, county.clock)

    return arrive

"""A house whose time stands still until it is moved, and a Telegram on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest

from bot.house import House
from bot.pace import Pace
from bot.telegram.deliver import Telegram
from store.database import Store
from tests.houses import a_house, the_ground
from tests.telegram_fake import FakeTelegram, fake_telegram


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def pass_by(self, **span: float) -> None:
        self.at += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(tmp_path: Path, clock: Clock, store: Store) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        yield built


@pytest.fixture
def sqlite_house(tmp_path: Path, clock: Clock, sqlite_store: Store) -> Iterator[House]:
    with a_house(tmp_path, clock, sqlite_store) as built:
        yield built


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as server:
        yield server


@pytest.fixture
async def telegram(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    unhurried = Pace(1000, same_chat=0)
    channel = Telegram(fake.bot(), the_ground().languages, "https://help.example", unhurried)
    yield channel
    await channel.close()


def at_real_speed(house: House) -> House:
    """The same house with a running clock, for loops that wait for letters to fall due."""
    return replace(house, now=lambda: datetime.now(UTC), steady=monotonic)

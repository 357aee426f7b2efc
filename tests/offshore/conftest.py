"""A house in which identity does not pass through Telegram, and a chat that has come to the ID."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.house import House
from store.database import Store
from tests.chats.player import Clock, Player, clock_on
from tests.houses import a_house

TO_THE_ID = """
> 申请
> 知道了
> 我自己
> 着火了
> 昨天晚上
> 只能撑几天
> 继续
> 黄丝村
> 三组，小学后面
> 张小梅
"""
ID = "11010519491231002X"  # the example of GB 11643-1999


@pytest.fixture
def clock() -> Clock:
    return clock_on(date(2026, 11, 23))


@pytest.fixture
def house(tmp_path: Path, clock: Clock, store: Store) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        yield replace(built, identity_page=True)


@pytest.fixture
async def at_id(house: House, clock: Clock) -> Player:
    """Zhang Xiaomei is asked for her ID on Telegram."""
    player = Player(house, clock, sender="501", channel="telegram")
    await player.play(TO_THE_ID)
    return player

"""A reply to an old bubble changes the answer that it asked for, and is told so before the next question."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dialogs.message import Heard
from rules import keys
from store.database import Store
from tests.chats.player import TO_THE_VILLAGE, Player, clock_on
from tests.houses import a_house


async def test_another_village_by_reply(sqlite_store: Store, tmp_path: Path) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        await player.play(f"{TO_THE_VILLAGE}> 龙井村\n> 跳过")
        await player.tell(Heard(text="云雾村", about=keys.VILLAGE.name))
        said = await player.play("> 帮助")
        assert "改成“云雾村”" in said and "您叫什么名字" in said

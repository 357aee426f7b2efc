"""An impatient thumb: the button that handed a request in is tapped once more."""

from __future__ import annotations

from pathlib import Path

from dialogs.message import Heard
from store.database import Store
from tests.chats.player import Player, clock_on, read_chat
from tests.houses import a_house

CHAT = Path(__file__).parent / "twice_pressed.chat"


async def test_who_taps_hand_in_twice_hears_that_it_is_done(sqlite_store: Store, tmp_path: Path) -> None:
    chat = read_chat(CHAT)
    clock = clock_on(chat.day)
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock, chat.lang)
        await player.play(chat.text)
        hand_in = player.button("确认提交")
        assert "申请已经提交" in await player.play("> 交")
        await player.tell(Heard(choice=hand_in))
        again = "\n".join(await player._answers())
    assert "这一步已经办好了" in again and "[1 查进度 | 2 回主菜单]" in again

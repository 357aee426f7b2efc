"""Every transcript in this folder, played through the real engine and a real database.

`UPDATE_CHATS=1 make test` writes what really happened; read the difference before committing it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from store.database import Store
from tests.chats.player import Player, clock_on, read_chat
from tests.houses import a_house

CHATS = sorted(Path(__file__).parent.glob("*.chat"))


@pytest.mark.parametrize("path", CHATS, ids=lambda path: path.stem)
async def test_the_chat_goes_as_written(path: Path, store: Store, tmp_path: Path) -> None:
    chat = read_chat(path)
    clock = clock_on(chat.day)
    with a_house(tmp_path, clock, store) as built:
        house = replace(built, identity_page=chat.channel != "console")
        happened = await Player(house, clock, chat.lang, channel=chat.channel, delivers=True).play(chat.text)
    if os.environ.get("UPDATE_CHATS"):
        path.write_text(happened, encoding="utf-8")
    assert happened == chat.text

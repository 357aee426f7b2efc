"""Every transcript in this folder, played through the real engine and a real database.

On PostgreSQL as if the service had been started anew before each message, on SQLite as it
remembers people: the words are the same.

`UPDATE_CHATS=1 make test` writes what really happened; read the difference before committing it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from dialogs.state import Talk
from store.database import Store, Tx
from store.residents import talks
from store.schema import resident
from store.seal import Seal
from tests.chats.player import Player, clock_on, read_chat
from tests.houses import a_house

CHATS = sorted(Path(__file__).parent.glob("*.chat"))


class StartedAnew(dict[tuple[int, bytes], Talk]):
    """Remembers nothing from one message to the next."""

    def pop(self, *_: Any) -> None:  # type: ignore[override]
        self.clear()


@pytest.mark.parametrize("path", CHATS, ids=lambda path: path.stem)
async def test_the_chat_goes_as_written(
    path: Path, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not store.is_sqlite:
        monkeypatch.setattr(talks, "_recent", StartedAnew())
    chat = read_chat(path)
    clock = clock_on(chat.day)
    with a_house(tmp_path, clock, store) as built:
        house = replace(built, identity_page=chat.channel != "console")
        happened = await Player(house, clock, chat.lang, channel=chat.channel, delivers=True).play(chat.text)
        assert store.read_now(lambda tx: remembered_otherwise(tx, house.seal)) == []
    if os.environ.get("UPDATE_CHATS"):
        path.write_text(happened, encoding="utf-8")
    assert happened == chat.text


def remembered_otherwise(tx: Tx, seal: Seal) -> list[tuple[Talk, Talk]]:
    """Conversations that are remembered in another way than they were written down."""
    rows = tx.execute(select(resident.c.id, resident.c.talk)).all()
    kept = [(talks._recent.get((number, bytes(talk))), bytes(talk), number) for number, talk in rows]
    both = [(talk, talks.opened_talk(seal, sealed, number)) for talk, sealed, number in kept if talk]
    return [pair for pair in both if pair[0] != pair[1]]

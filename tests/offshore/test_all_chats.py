"""Every transcript of the house, played on Telegram where identity goes through pages: nothing that leaves
holds an ID or card number, and nothing that came in is kept with one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import select

from bot.channel import Delivery, FileRef, Inbound, Letter, Sent
from bot.house import House
from bot.pace import Pace
from bot.post import Postman
from dialogs.hear.long_numbers import holds_number, without_halves
from dialogs.message import Heard, Say
from dialogs.turns.offshore import PATH
from store.database import Store, Tx
from store.residents.talks import inbox_context
from store.schema import inbox, job
from tests.chats.player import Player, clock_on, read_chat
from tests.chats.test_chats import CHATS
from tests.houses import a_house

AT_HOME = [path for path in CHATS if read_chat(path).channel == "console"]
"""The others are written for Telegram and look at every word."""


@dataclass
class Carrier:
    """A channel that keeps a copy of whatever it carries."""

    name: str = "telegram"
    carried: list[Say] = field(default_factory=list)

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        return None

    async def deliver(self, letter: Letter) -> Delivery:
        self.carried.append(letter.say)
        return Sent(str(letter.id))


@dataclass
class Abroad(Player):
    """Types and sends everything in the chat first; what was not kept goes in through the page."""

    channel: str = "telegram"
    pages: int = 0

    async def _one(self, kind: str, said: str) -> list[str]:
        if kind in (">photo", ">voice"):
            await self.tell(Heard(), FileRef("photo", f"f{next(self.numbers)}"))
        elif kind == ">>" and not any(o.label == said for say in self.says for o in say.options):
            return []  # the chat went another way
        else:
            told = await super()._one(kind, said)
            return told + await self._by_page(kind, said)
        return await self._answers() + await self._by_page("photo", "photo")

    async def _by_page(self, kind: str, said: str) -> list[str]:
        offered = [say for say in self.says if say.link and say.link[0].startswith(PATH)]
        said = said.rpartition(" > ")[2] if kind == ">edit" else said
        withheld = kind == "photo" or (kind in (">", ">edit") and holds_number(said))
        if not (offered and withheld):
            return []
        self.pages += (await self.fill_in(said)).status_code == 200
        return await self._answers()


@pytest.mark.parametrize("path", AT_HOME, ids=lambda path: path.stem)
async def test_no_number_leaves_and_none_is_kept(path: Path, sqlite_store: Store, tmp_path: Path) -> None:
    chat = read_chat(path)
    clock = clock_on(chat.day)
    with a_house(tmp_path, clock, sqlite_store) as built:
        house = replace(built, identity_page=True)
        player = Abroad(house, clock, chat.lang)
        await player.play(chat.text)
        letters = await carried(house)
        assert letters
        for say in letters:
            said = "\n".join([say.plain(), say.preview, *(option.label for option in say.options)])
            assert not holds_number(said), said
            assert without_halves(said) == said
        for body in await asyncio.to_thread(kept, house):
            assert not holds_number(body), body
        jobs = house.store.read_now(lambda tx: tx.execute(select(job.c.kind)).scalars().all())
        assert "fetch_file" not in jobs


async def test_the_pages_are_really_gone_through(sqlite_store: Store, tmp_path: Path) -> None:
    chat = read_chat(next(path for path in CHATS if path.stem == "dibao"))
    clock = clock_on(chat.day)
    with a_house(tmp_path, clock, sqlite_store) as built:
        player = Abroad(replace(built, identity_page=True), clock, chat.lang)
        await player.play(chat.text)
    assert player.pages >= 3  # the ID, the account and a paper


async def carried(house: House) -> list[Say]:
    """All letters that are queued, those held over night as well."""
    carrier, tomorrow = Carrier(), house.now() + timedelta(days=2)
    for now in (house.now, lambda: tomorrow):
        postman = Postman(replace(house, now=now), carrier, Pace(per_second=1e6, same_chat=0.0))
        while await postman.round():
            pass
    return carrier.carried


def kept(house: House) -> list[str]:
    """The words of every message that came over Telegram itself."""

    def read(tx: Tx) -> list[str]:
        rows = tx.execute(select(inbox).where(inbox.c.message_id.not_like("once:%"))).all()
        return [
            str(orjson.loads(house.seal.open(bytes(row.body), inbox_context(row.channel, row.message_id))))
            for row in rows
        ]

    return house.store.read_now(read)

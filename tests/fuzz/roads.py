"""Every question of every script, reached as the written chats reach it, and the house as it stood then."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import select

from bot.house import House
from cases.people import Role
from dialogs.state import Talk
from store.database import Store, Tx
from store.schema import resident
from store.staff import create
from store.talks import opened_talk
from tests.chats.player import SCRIPT, Clock, Player, clock_on, read_chat
from tests.fuzz.updates import CHAT
from tests.houses import a_house
from tests.store.office import OTHER_TOWN

CHATS = sorted((Path(__file__).parent.parent / "chats").glob("*.chat"))


@dataclass
class Stop:
    """A question that is open. `house` lies on a copy of its own: nothing done here changes the road."""

    name: str
    house: House
    clock: Clock
    resident: int
    sealed: bytes
    good: Sequence[str]


@dataclass
class Roads:
    """Plays the chats one after another and stops at each question that none before has asked."""

    folder: Path
    met: set[tuple[str, str]] = field(default_factory=set)

    async def stops(self) -> AsyncIterator[Stop]:
        for path in CHATS:
            chat = read_chat(path)
            if chat.channel != "console":  # the same questions, asked on a page
                continue
            clock = clock_on(chat.day)
            ground = self.folder / path.stem
            ground.mkdir()
            with a_house(ground, clock) as house:
                house.store.write_now(partial(_hire, now=clock()))
                player = Player(house, clock, chat.lang)
                lines = [line for line in chat.text.splitlines() if SCRIPT.match(line)]
                for at, line in enumerate(lines):
                    await player.play(line)
                    if not player.resident:
                        continue
                    talk, sealed = await house.store.read(
                        partial(talk_of, house=house, number=player.resident)
                    )
                    if (talk.script, talk.asked) in self.met:
                        continue
                    self.met.add((talk.script, talk.asked))
                    async for stop in self._stopped(
                        player, f"{path.stem}-{at}", talk, sealed, lines[at + 1 :]
                    ):
                        yield stop

    async def _stopped(
        self, player: Player, name: str, talk: Talk, sealed: bytes, rest: Sequence[str]
    ) -> AsyncIterator[Stop]:
        folder = self.folder / name
        folder.mkdir()
        _copy(self.folder / name.rsplit("-", 1)[0] / "house.db", folder / "house.db")
        good = [line.lstrip("> ") for line in rest[:3] if line.startswith(">")]
        clock = Clock(player.clock())
        store = Store(f"sqlite:///{folder / 'house.db'}")
        try:
            house = replace(player.house, store=store, now=clock)
            yield Stop(f"{talk.script}/{talk.asked}", house, clock, player.resident, sealed, good)
        finally:
            store.close()


def talk_of(tx: Tx, house: House, number: int) -> tuple[Talk, bytes]:
    sealed = bytes(tx.execute(select(resident.c.talk).where(resident.c.id == number)).scalar() or b"")
    return opened_talk(house.seal, sealed, number), sealed


def _copy(source: Path, target: Path) -> None:
    """The whole database with what is still in its log; the person now writes on Telegram."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("UPDATE address SET channel = 'telegram', sender = ?", (str(CHAT),))
        new.commit()


def _hire(tx: Tx, now: datetime) -> None:
    """Those who act in the chats: what happens later is told to them."""
    for login in ("chenxiao", "lina", "qianjin"):
        create(tx, login, "陈晓", Role.CLERK, OTHER_TOWN, "", now)

"""Every question of every script, reached as the written chats reach it, and the house as it stood then."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import select, update

from bot.house import House
from cases.people import Role
from dialogs.state import Talk
from store.database import Tx
from store.residents.talks import opened_talk
from store.schema import address, resident
from store.staff import create
from tests.chats.player import SCRIPT, Clock, Player, clock_on, read_chat
from tests.fuzz.unkept import Unkept
from tests.fuzz.updates import CHAT
from tests.houses import a_house
from tests.store.office import OTHER_TOWN

CHATS = sorted((Path(__file__).parent.parent / "chats").glob("*.chat"))


@dataclass
class Stop:
    """A question that is open. Nothing that is done in `house` is kept: it changes no road."""

    name: str
    house: House
    store: Unkept
    clock: Clock
    resident: int
    good: Sequence[str]

    def stand_again(self) -> None:
        """On the question as it was reached; the person now writes on Telegram."""
        self.store.undo()
        here = update(address).values(channel="telegram", sender=str(CHAT))
        self.store.write_now(lambda tx: tx.execute(here))


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
                    talk = await house.store.read(partial(talk_of, house=house, number=player.resident))
                    if (talk.script, talk.asked) in self.met:
                        continue
                    self.met.add((talk.script, talk.asked))
                    with _stopped(player, f"{talk.script}/{talk.asked}", lines[at + 1 :]) as stop:
                        yield stop


@contextmanager
def _stopped(player: Player, name: str, rest: Sequence[str]) -> Iterator[Stop]:
    good = [line.lstrip("> ") for line in rest[:3] if line.startswith(">")]
    clock = Clock(player.clock())
    store = Unkept(player.house.store.url.render_as_string())
    try:
        house = replace(player.house, store=store, now=clock)
        yield Stop(name, house, store, clock, player.resident, good)
    finally:
        store.close()


def talk_of(tx: Tx, house: House, number: int) -> Talk:
    return opened_talk(house.seal, sealed_talk(tx, number), number)


def sealed_talk(tx: Tx, number: int) -> bytes:
    return bytes(tx.execute(select(resident.c.talk).where(resident.c.id == number)).scalar() or b"")


def _hire(tx: Tx, now: datetime) -> None:
    """Those who act in the chats: what happens later is told to them."""
    for login in ("chenxiao", "lina", "qianjin"):
        create(tx, login, "陈晓", Role.CLERK, OTHER_TOWN, "", now)

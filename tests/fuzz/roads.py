"""Every question of every script, reached as the written chats reach it, and the house as it stood then."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import bindparam, select, update

from bot.house import House
from cases.people import Role
from dialogs.state import Talk
from store.database import Tx
from store.engine.prepared import Prepared
from store.residents.talks import opened_talk
from store.schema import address, resident
from store.staff import create
from tests.chats.player import SCRIPT, Chat, Clock, Player, clock_on, read_chat
from tests.fuzz.unkept import Unkept
from tests.fuzz.updates import CHAT
from tests.houses import a_house
from tests.store.office import OTHER_TOWN

STOP = "stop"
STEP = timedelta(hours=6)
"""Days go by in the chats: what is asked in the end is the same."""
CHATS = sorted((Path(__file__).parent.parent / "chats").glob("*.chat"))

_TALK = Prepared(select(resident.c.talk).where(resident.c.id == bindparam("number")))


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
        """On the question as it was reached."""
        self.store.undo(STOP)


@dataclass
class Roads:
    """Plays the chats one after another and stops at each question that none before has asked."""

    folder: Path
    met: set[tuple[str, str]] = field(default_factory=set)

    async def stops(self) -> AsyncGenerator[Stop]:
        store = Unkept()
        try:
            for path in CHATS:
                chat = read_chat(path)
                if chat.channel != "console":  # the same questions, asked on a page
                    continue
                with store.for_a_while("chat"):
                    async with aclosing(self._stops_of(path.stem, chat, store)) as found:
                        async for stop in found:
                            yield stop
        finally:
            store.close()

    async def _stops_of(self, name: str, chat: Chat, store: Unkept) -> AsyncGenerator[Stop]:
        clock, ground = clock_on(chat.day), self.folder / name
        ground.mkdir()
        with a_house(ground, clock, store) as house:
            store.write_now(partial(_hire, now=clock()))
            player = Player(house, clock, chat.lang, step=STEP)
            lines = [line for line in chat.text.splitlines() if SCRIPT.match(line)]
            for at, line in enumerate(lines):
                await player.play(line)
                if not player.resident:
                    continue
                talk = store.read_now(partial(talk_of, house=house, number=player.resident))
                if (talk.script, talk.asked) in self.met:
                    continue
                self.met.add((talk.script, talk.asked))
                with _stopped(player, store, f"{talk.script}/{talk.asked}", lines[at + 1 :]) as stop:
                    yield stop


@contextmanager
def _stopped(player: Player, store: Unkept, name: str, rest: Sequence[str]) -> Iterator[Stop]:
    """The person now writes on Telegram."""
    good = [line.lstrip("> ") for line in rest[:3] if line.startswith(">")]
    clock = Clock(player.clock())
    here = update(address).values(channel="telegram", sender=str(CHAT))
    with store.for_a_while("road"):
        store.write_now(lambda tx: tx.execute(here))
        with store.for_a_while(STOP):
            yield Stop(name, replace(player.house, now=clock), store, clock, player.resident, good)


def talk_of(tx: Tx, house: House, number: int) -> Talk:
    return opened_talk(house.seal, sealed_talk(tx, number), number)


def sealed_talk(tx: Tx, number: int) -> bytes:
    found = tx.fetch(_TALK, number=number)
    return bytes(found[0][0]) if found else b""


def _hire(tx: Tx, now: datetime) -> None:
    """Those who act in the chats: what happens later is told to them."""
    for login in ("chenxiao", "lina", "qianjin"):
        create(tx, login, "陈晓", Role.CLERK, OTHER_TOWN, "", now)

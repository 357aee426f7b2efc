"""Provider, service, residents and a clerk, put together; and somebody who breaks things."""

from __future__ import annotations

import asyncio
import os
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from random import Random, SystemRandom

from store.database import Store
from store.migrate import migrate
from tests.faults.clerk import Clerk, hire
from tests.faults.conftest import LONG
from tests.faults.excuses import doubled, hurried
from tests.faults.history import Bubble, History, Row, now, on_the_way, read_books
from tests.faults.invariants import broken
from tests.faults.provider import FAIR, Provider, Weather, a_provider
from tests.faults.resident import emergency, on_telegram, on_the_web
from tests.faults.service import ALONE, Nursery, Server, Service, a_service

MOST_LINES = 60
LOOK_SECONDS = 0.3
SOON_MS, AGAIN_MS = 20_000 if LONG else 4_000, 20_000
"""What falls due within that is waited for; what is tried again, within the other. A clerk's reply is held
for ten seconds, in case they take it back: to wait for the last of them would be most of a short play.
"""


def a_seed() -> int:
    """FAULTS_SEED, to play a run again; else a new one. Printed with every run."""
    given = os.environ.get("FAULTS_SEED")
    return int(given) if given else SystemRandom().randrange(1_000_000)


@dataclass
class Town:
    folder: Path
    url: str
    seed: int
    history: History
    provider: Provider
    service: Service
    clerk: Clerk
    dice: Random
    kills: int = 0
    _killing: asyncio.Lock = field(default_factory=asyncio.Lock)
    _people: Iterator[int] = field(default_factory=count)

    async def conversations(self, many: int, at_once: int, *, web_share: float = 0.4) -> None:
        """So many emergencies, on Telegram and on the page, `at_once` of them at a time, of new people."""
        places = asyncio.Semaphore(at_once)
        numbers = [next(self._people) for _ in range(many)]
        await asyncio.gather(*(self._conversation(number, places, web_share) for number in numbers))

    async def _conversation(self, number: int, places: asyncio.Semaphore, web_share: float) -> None:
        dice = Random(f"{self.seed}:{number}")
        async with places:
            # Evenly, and by no dice: eight people once all had the page, and nobody Telegram.
            if int((number + 1) * web_share) > int(number * web_share):
                await on_the_web(self.history, lambda: self.service.doors, dice, emergency(dice))
            else:
                await on_telegram(self.provider, self.history, 1_000_000 + number, emergency(dice))

    async def reads_after(
        self, chat: int, what: str | Bubble, words: str, *, press: str = "", edit: bool = False
    ) -> Bubble:
        """Say it, or `press` that button under it; the first bubble after it that holds the words."""
        before = len(self.provider.screen(chat))
        if isinstance(what, Bubble):
            self.provider.press(chat, what, press)
        else:
            (self.provider.edit if edit else self.provider.say)(chat, what)
        found = await self.provider.reads(chat, words, before)
        assert found is not None, f"nobody said {words!r}:\n{self.logged()}"
        return found

    def resident(self, chat: int) -> int | None:
        """Who talks in that chat, as of `settle`."""
        rows = self.history.books.address
        return next((row["resident_id"] for row in rows if row["sender"] == str(chat)), None)

    def cases(self, chat: int) -> list[Row]:
        """Of who talks in that chat, as of `settle`."""
        mine = self.resident(chat)
        return [row for row in self.history.books.cases if row["resident_id"] == mine]

    async def kill_at_random(self, times: int, between: tuple[float, float]) -> None:
        """kill -9 one process after the other, each at any moment after it came up, or before."""
        for _ in range(times):
            await asyncio.sleep(self.dice.uniform(*between))
            await self.kill_one()

    async def kill_one(self) -> None:
        server = self.dice.choice(self.service.servers)
        async with self._killing:
            await server.kill()
            self.kills += 1
            await self.again(server, f"killed {server.name}")
        if self.dice.random() < 0.9:
            await server.ready()

    async def again(self, server: Server, what: str) -> None:
        """Another process in the place of one that has just died. What was on its way out of the dead one
        has arrived when that one is born.
        """
        at, dead = now(), server.life
        await server.start(wait=False)
        self.history.blow(what, at, now(), dead)

    async def settle(self) -> None:
        """Until nothing is on its way any more, or nothing moves; then read the books. The clerk rests."""
        for server in self.service.servers:
            await server.ready()
        async with self.clerk.hand:
            await self._come_to_rest()
            self.history.overtaken = {int(n) for server in self.service.servers for n in server.overtaken()}
            self.history.books = read_books(self.url, self.service.secret, self.folder / "data")

    async def _come_to_rest(self) -> None:
        before: object = None
        store = Store(self.url)
        try:
            while not self.history.silent:
                at = int(time.time() * 1000)
                left = await asyncio.to_thread(
                    store.read_now, partial(on_the_way, soon=at + SOON_MS, again=at + AGAIN_MS)
                )
                if not left and not self.provider.waiting():
                    break
                if left != before:
                    before = left
                    self.history.stir()
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            store.close()

    def verdict(self) -> list[str]:
        """Read after `settle`. Prints the figures and the seed; what is returned should be empty."""
        wrong = broken(self.history)
        h, refused = self.history, dict(sorted(self.provider.refused.items()))
        finished = sum(each.finished for each in h.applicants)
        again = sum(said.deliveries > 1 for said in h.said)
        print(
            f"\nseed {self.seed}: {len(h.applicants)} conversations, {finished} to the end; "
            f"{self.kills} kills; "
            f"{len(h.said)} messages ({len(h.acked)} acknowledged, {again} brought again); "
            f"{len(h.books.cases)} cases, {len(h.done)} deeds of the clerk, {len(h.bubbles)} bubbles, "
            f"{len(doubled(h))} of them doubled within the window; provider: {refused}"
        )
        if h.hurries:
            unexplained = hurried(h)
            after = len(h.hurries) - len(unexplained)
            print(f"{len(h.hurries)} refused as too fast, {after} with a reason; the others:")
            print("\n".join(f"  {each}" for each in unexplained[:MOST_LINES]))
        if wrong:
            counts = dict(Counter(each.split(":")[0] for each in wrong))
            print("\n".join(wrong[:MOST_LINES]))
            print(f"FAULTS_SEED={self.seed} plays it again. {counts}")
        return wrong

    def logged(self) -> str:
        """The ends of all logs, for who looks for a reason."""
        return "\n".join(f"--- {server.name}\n{server.last_words()}" for server in self.service.servers)


@asynccontextmanager
async def a_town(
    nursery: Nursery,
    folder: Path,
    url: str,
    *,
    seed: int,
    roles: Sequence[str] = ALONE,
    mode: str = "webhook",
    weather: Weather = FAIR,
    clerk: bool = True,
    settings: dict[str, str] | None = None,
) -> AsyncIterator[Town]:
    """Everything is up when it begins, and gone when it ends. `url` is a database without tables."""
    folder.mkdir(parents=True, exist_ok=True)
    history, dice = History(), Random(seed)
    migrate(url)
    cookie = hire(url, int(time.time() * 1000))
    async with a_provider(Random(f"{seed}:provider"), history, weather) as provider:
        provider.webhook = mode == "webhook"
        service = a_service(nursery, folder, url, provider.at, roles=roles, mode=mode, settings=settings)
        provider.doors = lambda: service.doors
        somebody = Clerk(cookie, history, lambda: service.doors, Random(f"{seed}:clerk"))
        town = Town(folder, url, seed, history, provider, service, somebody, dice)
        stop = asyncio.Event()
        try:
            await service.start()
            working = asyncio.create_task(somebody.work(stop)) if clerk else None
            yield town
            stop.set()
            if working is not None:
                await working
        finally:
            await service.end()

"""Work that one process does at a time, while others stand by: asking Telegram, answering what had to wait.

Who does it renews the lease every few seconds. If the process dies, another begins when the lease is over;
if it stops, at once. If it hangs, it finds out before it goes on that the work is somebody else's by now.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.house import House
from bot.pace import news_or
from bot.watch.clock import Steps
from store import lease
from store.times import ms, span_ms

log = logging.getLogger(__name__)

SPAN = timedelta(seconds=10)
RENEW_SECONDS = 3.0
LOOK_SECONDS = 2.0


Ours = Callable[[], Awaitable[bool]]
"""Whether the work is still our business, and not another process's by now."""
Work = Callable[[Ours, asyncio.Event], Awaitable[None]]
"""To be ended when the event is set."""


async def nobody_else() -> bool:
    """Where there is only one process."""
    return True


class Hold:
    """The lease, while it is ours."""

    def __init__(self, house: House, name: str, number: int) -> None:
        self._house = house
        self._name = name
        self._number = number
        self._until = ms(house.now()) + span_ms(SPAN)

    async def ours(self) -> bool:
        """Asks the store, and holds it longer. False too when the store cannot say in time."""
        until = ms(self._house.now()) + span_ms(SPAN)
        try:
            kept = await self._house.store.write(lambda tx: lease.keep(tx, self._name, self._number, until))
        except Exception as failure:
            log.warning("the lease of %s could not be renewed: %s", self._name, type(failure).__name__)
            return ms(self._house.now()) < self._until
        self._until = until if kept else 0
        return kept

    async def keep_until(self, over: asyncio.Event) -> None:
        """Renew it until `over` is set, and set it when it is lost."""
        while not over.is_set():
            await news_or(over, RENEW_SECONDS)
            if not over.is_set() and not await self.ours():
                log.warning("somebody else does %s by now", self._name)
                over.set()

    async def give_back(self) -> None:
        try:
            await self._house.store.write(lambda tx: lease.give_back(tx, self._name, self._number))
        except Exception:  # then it runs out by itself
            log.exception("the lease of %s could not be given back", self._name)


async def alone(house: House, name: str, work: Work, stop: asyncio.Event) -> None:
    """Do it whenever nobody else does, until `stop` is set.

    On SQLite there is no other process, and nobody to wait for after a crash. The pulse of the house is told
    under that name that it goes on.
    """
    if house.store.is_sqlite:
        await work(nobody_else, stop)
        return
    news, steps = house.store.listen(lease.topic(name)), Steps(house)
    halt = asyncio.create_task(stop.wait())
    halt.add_done_callback(lambda _: news.set())
    try:
        while not stop.is_set():
            news.clear()
            house.pulse.beat(name)
            if steps.taken():  # who does it needs a moment to say so, now that the lease may be over
                await news_or(news, RENEW_SECONDS + LOOK_SECONDS)
                continue
            hold = await _take(house, name)
            if hold is None:
                await news_or(news, LOOK_SECONDS)
            else:
                await _while_ours(hold, work, halt)
    finally:
        halt.cancel()
        house.store.unlisten(lease.topic(name), news)
        house.pulse.over(name)


async def _take(house: House, name: str) -> Hold | None:
    try:
        number = await house.store.write(lambda tx: lease.take(tx, name, ms(house.now()), span_ms(SPAN)))
    except Exception:  # the store is away
        log.exception("no look into the store for the lease of %s", name)
        return None
    return Hold(house, name, number) if number else None


async def _while_ours(hold: Hold, work: Work, halt: asyncio.Task[bool]) -> None:
    over = asyncio.Event()

    def end(_: object) -> None:
        over.set()

    halt.add_done_callback(end)
    keeping = asyncio.create_task(hold.keep_until(over))
    try:
        await work(hold.ours, over)
    finally:
        over.set()
        halt.remove_done_callback(end)
        await keeping
        await hold.give_back()

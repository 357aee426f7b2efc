"""How fast letters may leave: providers that are hurried refuse, and make everybody wait."""

from __future__ import annotations

import asyncio

PER_SECOND = 25.0
"""Telegram allows about 30 a second over all chats."""
SAME_CHAT = 1.0
"""Seconds between two messages in one chat."""


LATE, TRIES = 0.1, 4
"""Seconds. Who comes later than that to their place in line, because the machine was busy, takes another one,
but not for ever. Else all who were late would leave at the same moment: a provider calls that too fast.
"""
LONGEST_LINE = 5.0
"""Seconds. Who would have to wait longer is not in line: the channel rests."""


class Rests(Exception):
    """Nothing may leave the channel for so many seconds: the provider said so."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} s")
        self.seconds = seconds


class Pace:
    """A place in line for each letter of one channel."""

    def __init__(self, per_second: float = PER_SECOND, same_chat: float = SAME_CHAT) -> None:
        self._gap = 1 / per_second
        self._same_chat = same_chat
        self._next = 0.0  # when the next letter may leave
        self._chats: dict[str, float] = {}  # when the next one to that chat may

    async def wait(self, to: str) -> None:
        """Until a letter to `to` may leave. Letters to one chat must not wait at the same time.

        Raises Rests.
        """
        loop = asyncio.get_running_loop()
        await asyncio.sleep(self._chats.get(to, 0.0) - loop.time())
        for _ in range(TRIES):
            at = max(self._next, loop.time())
            if at - loop.time() > LONGEST_LINE:
                raise Rests(at - loop.time())
            self._next = at + self._gap
            await asyncio.sleep(at - loop.time())
            if loop.time() - at < LATE:
                return

    async def went(self, to: str) -> None:
        """A letter to `to` has just left, or was tried."""
        now = asyncio.get_running_loop().time()
        self._chats[to] = now + self._same_chat
        if len(self._chats) > 4096:
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}

    async def rest(self, seconds: float) -> None:
        """Nothing may leave for so long, whoever sends it."""
        self._next = max(self._next, asyncio.get_running_loop().time() + seconds)


async def news_or(news: asyncio.Event, seconds: float) -> None:
    """Until there is news, or the time is over."""
    try:
        async with asyncio.timeout(max(seconds, 0)):
            await news.wait()
    except TimeoutError:
        pass

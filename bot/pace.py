"""How fast letters may leave: providers that are hurried refuse, and make everybody wait."""

from __future__ import annotations

import asyncio

PER_SECOND = 25.0
"""Telegram allows about 30 a second over all chats."""
SAME_CHAT = 1.0
"""Seconds between two messages in one chat."""


class Pace:
    """A place in line for each letter of one channel."""

    def __init__(self, per_second: float = PER_SECOND, same_chat: float = SAME_CHAT) -> None:
        self._gap = 1 / per_second
        self._same_chat = same_chat
        self._next = 0.0  # when the next letter may leave
        self._chats: dict[str, float] = {}  # when the next one to that chat may

    async def wait(self, to: str) -> None:
        """Until a letter to `to` may leave. Letters to one chat must not wait at the same time."""
        loop = asyncio.get_running_loop()
        await asyncio.sleep(self._chats.get(to, 0.0) - loop.time())
        at = max(self._next, loop.time())
        self._next = at + self._gap
        await asyncio.sleep(at - loop.time())

    def went(self, to: str) -> None:
        """A letter to `to` has just left, or was tried."""
        now = asyncio.get_running_loop().time()
        self._chats[to] = now + self._same_chat
        if len(self._chats) > 4096:
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}


async def news_or(news: asyncio.Event, seconds: float) -> None:
    """Until there is news, or the time is over."""
    try:
        async with asyncio.timeout(max(seconds, 0)):
            await news.wait()
    except TimeoutError:
        pass

"""One message at a time in a chat, and a pause after each: for letters and for every line beside them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from bot.pace import Pace


class Turns:
    """The post paces letters; this also paces what is no letter, and the parts of a long one."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[None]:
        """The moment in which a message to `chat` may leave, until it has left or was refused.

        Raises Rests.
        """
        alone = self._chats.setdefault(chat, asyncio.Lock())
        async with alone:
            await self._pace.wait(str(chat))
            try:
                yield
            finally:
                await self._pace.went(str(chat))

    async def rest(self, seconds: float) -> None:
        """We were asked to leave everybody alone for so long."""
        await self._pace.rest(seconds)

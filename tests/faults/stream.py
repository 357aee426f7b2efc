"""The open line of a chat page, over which answers come by themselves; cut whenever it has caught up."""

from __future__ import annotations

import asyncio

import aiohttp

from tests.faults.history import History
from tests.faults.resident import Browser


class Stream:
    """`seen`: the letters that came, in the order they came, each as often as it came."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self.seen: list[int] = []

    async def until(self, letter: int, history: History) -> None:
        """Open it after the last letter seen, as a browser does, and cut it when that letter has come."""
        while not history.silent and (not self.seen or self.seen[-1] < letter):
            try:
                await self._listen(letter)
            except (aiohttp.ClientError, TimeoutError, OSError):
                await asyncio.sleep(0.2)

    async def _listen(self, letter: int) -> None:
        head = {"Last-Event-ID": str(self.seen[-1] if self.seen else 0), "Accept": "text/event-stream"}
        async with self._browser.session.get(f"{self._browser.door}/live", headers=head) as answer:
            async for line in answer.content:
                if line.startswith(b"id: "):
                    self.seen.append(int(line[4:]))
                    if self.seen[-1] >= letter:
                        answer.close()
                        return

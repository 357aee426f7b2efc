"""What both ways in, webhook and polling, do with an update: hand it in, and only then be courteous."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from typing import Any
from weakref import WeakValueDictionary

from bot.channel import Inbound
from bot.telegram.deliver import Telegram
from bot.telegram.receive import GROUP
from bot.telegram.recent import Recent

Take = Callable[[Inbound], Awaitable[object]]
"""`bot.door.take` with the house filled in. When it returns, the message is kept; when it raises, not."""

GROUP_SILENCE = 3600.0
"""Seconds: a group is told once an hour that this is no place for it."""


class Arrivals:
    def __init__(self, channel: Telegram, take: Take) -> None:
        self.channel = channel
        self._take = take
        self._told: Recent[str, float] = Recent(512)
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def hand_in(self, raw: Mapping[str, Any]) -> None:
        """Returns when the update need not come again. Raises what `take` raises: then it must."""
        inbound = self.channel.receive(raw)
        if inbound is not None and inbound.heard.odd == GROUP:
            self._refuse(inbound)
        elif inbound is not None:
            async with self._line(inbound.sender):
                await self._take(inbound)
        self.channel.acknowledge(raw, inbound)

    def _line(self, sender: str) -> asyncio.Lock:
        """Webhooks bring several updates of one chat at once; they are taken in the order they came."""
        line = self._lines.get(sender)
        if line is None:
            line = self._lines[sender] = asyncio.Lock()
        return line

    def _refuse(self, inbound: Inbound) -> None:
        """A group is nobody we could help, so nothing of it is kept: no resident, no inbox row."""
        now, last = monotonic(), self._told.get(inbound.sender)
        if last is None or now - last > GROUP_SILENCE:
            self._told.keep(inbound.sender, now)
            self.channel.refuse_group(inbound.sender, inbound.lang)

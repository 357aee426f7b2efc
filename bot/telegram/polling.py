"""Our own getUpdates loop. Asking for the next updates is what acknowledges the earlier ones, so the offset
moves only past what is kept.

aiogram's own polling acknowledges an update even when its handler fails; then a resident's answer is gone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from bot.alone import Ours, nobody_else
from bot.telegram.arrivals import Arrivals
from bot.telegram.library import (
    AiogramError,
    Bot,
    TelegramConflictError,
    TelegramMethod,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from bot.telegram.webhook import KINDS
from bot.watch.pulse import WITHIN, Beat, unheard

log = logging.getLogger(__name__)

LONG_POLL = 25
SLOWER = 10
"""Seconds more until an answer is given up."""
CONFLICT_WAIT = 10.0
REFUSED_WAIT = 60.0
FIRST_WAIT = 1.0
STORE_WAIT, NETWORK_WAIT = 5.0, 30.0
"""The longest waits. A store is looked after by ourselves and soon back; others are not to be pestered."""
AT_ONCE = 32


class RawUpdates(TelegramMethod[list[Any]]):
    """getUpdates without aiogram's reading of each update: one that it cannot read would block all others."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int
    timeout: int
    allowed_updates: list[str]


class Poller:
    def __init__(
        self,
        bot: Bot,
        arrivals: Arrivals,
        ours: Ours = nobody_else,
        long_poll: int = LONG_POLL,
        beat: Beat = unheard,
    ) -> None:
        self._bot = bot
        self._arrivals = arrivals
        self._ours = ours
        self._long_poll = long_poll
        self._beat = beat
        self._offset = 0  # the lowest update that is not known to be kept
        self._kept: set[int] = set()  # updates from there on that are
        self._failures = 0
        self._places = asyncio.Semaphore(AT_ONCE)

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set, or somebody else does it. What is being taken then is still finished."""
        await self._leave_webhook()
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                self._beat(self._long_poll + SLOWER + WITHIN)
                asking = asyncio.create_task(self._ask())
                await asyncio.wait({asking, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not asking.done():
                    asking.cancel()
                    break
                brought = asking.result()
                if not await self._ours():  # we hung: who asks by now is handed the same
                    break
                wait = await self.keep(brought) if isinstance(brought, list) else brought
                if wait:
                    self._beat(wait + WITHIN)
                    await asyncio.wait({stopped}, timeout=wait)
        finally:
            stopped.cancel()

    async def keep(self, updates: list[Any]) -> float:
        """Hand a batch in and move the offset. Seconds to wait before asking again."""
        numbered = [(number, raw) for raw in updates if (number := _number(raw)) is not None]
        chats: dict[Any, list[tuple[int, Mapping[str, Any]]]] = {}
        for number, raw in sorted(numbered, key=lambda pair: pair[0]):
            if number not in self._kept and number >= self._offset:
                chats.setdefault(_chat_of(raw), []).append((number, raw))
        await asyncio.gather(*(self._hand_in(waiting) for waiting in chats.values()))
        missing = [number for waiting in chats.values() for number, _ in waiting if number not in self._kept]
        if numbered:
            self._offset = min(missing, default=max(number for number, _ in numbered) + 1)
            self._kept = {number for number in self._kept if number > self._offset}
        self._failures = self._failures + 1 if missing else 0
        return self._patience(STORE_WAIT) if missing else 0.0

    async def _hand_in(self, waiting: list[tuple[int, Mapping[str, Any]]]) -> None:
        """The updates of one chat, in their order; the rest wait when one cannot be kept."""
        async with self._places:
            for number, raw in waiting:
                try:
                    await self._arrivals.hand_in(raw)
                except Exception:  # whatever it was, the update is still with Telegram and comes again
                    log.exception("update %d could not be kept; it will be asked for again", number)
                    return
                self._kept.add(number)

    async def _ask(self) -> list[Any] | float:
        """The next updates, or how long to wait."""
        method = RawUpdates(offset=self._offset, timeout=self._long_poll, allowed_updates=KINDS)
        try:
            return await self._bot(method, request_timeout=self._long_poll + SLOWER)
        except TelegramConflictError as failure:
            log.warning("somebody else fetches the updates of this bot: %s", failure.message)
            await self._leave_webhook()
            return CONFLICT_WAIT
        except TelegramRetryAfter as asked:
            return float(asked.retry_after)
        except (TelegramUnauthorizedError, TelegramNotFound) as failure:
            log.error("Telegram does not accept the token: %s", failure.message)
            return REFUSED_WAIT
        except AiogramError as failure:
            self._failures += 1
            log.warning("Telegram cannot be reached: %s", type(failure).__name__)
            return self._patience(NETWORK_WAIT)

    async def _leave_webhook(self) -> None:
        """A webhook set earlier would keep getUpdates from working. What waits is kept."""
        try:
            await self._bot.delete_webhook(drop_pending_updates=False)
        except AiogramError as failure:
            log.warning("an old webhook could not be removed: %s", type(failure).__name__)

    def _patience(self, longest: float) -> float:
        return min(longest, FIRST_WAIT * 2.0 ** min(self._failures - 1, 10))


def _number(raw: Any) -> int | None:
    number = raw.get("update_id") if isinstance(raw, Mapping) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _chat_of(raw: Mapping[str, Any]) -> Any:
    """What keeps updates in order: the chat they belong to, wherever it is named."""
    for part in raw.values():
        if not isinstance(part, Mapping):
            continue
        message = part.get("message")
        for place in (part, message):
            chat = place.get("chat") if isinstance(place, Mapping) else None
            if isinstance(chat, Mapping) and isinstance(chat.get("id"), int):
                return chat["id"]
    return None

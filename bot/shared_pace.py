"""The pace of a channel that several processes send on: none of them knows what the others have just sent."""

from __future__ import annotations

import asyncio
import logging

from bot.house import House
from bot.pace import LATE, PER_SECOND, SAME_CHAT, TRIES, Pace, Rests
from store.post import pace
from store.times import ms, span_ms

log = logging.getLogger(__name__)


class SharedPace(Pace):
    """While the store is away, each process keeps its own pace; the provider says so if that is too fast."""

    def __init__(
        self, house: House, channel: str, per_second: float = PER_SECOND, same_chat: float = SAME_CHAT
    ) -> None:
        super().__init__(per_second, same_chat)
        self._house = house
        self._channel = channel
        self._gap_ms, self._rest_ms = round(1000 / per_second), round(1000 * same_chat)
        self._held_ms = span_ms(house.lease)  # as long as a letter: who dies holds up neither for longer

    async def wait(self, to: str) -> None:
        await super().wait(to)
        tries, asked = 0, _clock()
        while (place := await self._place(to, again=tries > 0)) is not None:
            if place.rests:
                raise Rests(place.wait / 1000)
            due = asked + place.wait / 1000
            await asyncio.sleep(due - _clock())
            tries += place.given
            if place.given and (not place.wait or _clock() - due < LATE or tries >= TRIES):
                return
            asked = _clock()

    async def went(self, to: str) -> None:
        await super().went(to)
        try:
            until = ms(self._house.now()) + self._rest_ms
            await self._house.store.write(lambda tx: pace.went(tx, self._channel, to, until))
        except Exception as failure:
            log.warning("a chat is held longer than it need: %s", type(failure).__name__)

    async def rest(self, seconds: float) -> None:
        await super().rest(seconds)
        now = ms(self._house.now())
        until = now + round(seconds * 1000)
        try:
            await self._house.store.write(lambda tx: pace.rest(tx, self._channel, now, until))
        except Exception as failure:
            log.warning("the others do not know that all must wait: %s", type(failure).__name__)

    async def _place(self, to: str, *, again: bool) -> pace.Place | None:
        """None: the store is away. `again`: the chat is held for us already."""
        now = ms(self._house.now())
        try:
            return await self._house.store.write(
                lambda tx: pace.place(tx, self._channel, to, now, self._gap_ms, self._held_ms, again=again)
            )
        except Exception as failure:
            log.warning("the pace of %s cannot be shared: %s", self._channel, type(failure).__name__)
            return None


def _clock() -> float:
    return asyncio.get_running_loop().time()

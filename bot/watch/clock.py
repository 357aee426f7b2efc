"""Somebody sets the clock of the machine while we run: seen by a clock that nobody sets.

A machine that has slept looks the same as one whose clock was set forward. So nothing is done about that but
to say it; what is over by the new time is over.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from bot.house import House
from store.set_back import AHEAD, bring_back
from store.times import ms

log = logging.getLogger(__name__)

PULSE = "clock"
LOOK_SECONDS = 1.0
RUNS = 1000
"""ms by which a clock may differ from one look to the next without having been set."""


class Steps:
    """By how much a clock was set. Each step is told once."""

    def __init__(self, house: House, least: int = RUNS) -> None:
        """`least`: ms; what is less than that is how clocks run."""
        self._house, self._least = house, least
        self._apart = self._apart_now()

    def taken(self) -> int:
        """ms since it was asked last: more than 0 if it was set forward, less if back, 0 if not at all."""
        before, self._apart = self._apart, self._apart_now()
        step = self._apart - before
        return step if abs(step) > self._least else 0

    def _apart_now(self) -> int:
        return ms(self._house.now()) - round(self._house.steady() * 1000)


async def watch_clock(house: House, stop: asyncio.Event) -> None:
    """Until `stop` is set. What waits for a time that was taken back is done at once."""
    steps, back = Steps(house, AHEAD), False
    while not stop.is_set():
        house.pulse.beat(PULSE)
        if step := steps.taken():
            log.warning("the clock of this machine was set by %+.0f s", step / 1000)
        if back := back or step < 0:
            back = not await _brought_back(house)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
    house.pulse.over(PULSE)


async def _brought_back(house: House) -> bool:
    """False: the store is away, and it is to be tried again."""
    try:
        await house.store.write(lambda tx: bring_back(tx, ms(house.now())))
    except Exception as failure:
        log.warning("what waits for the time that was taken back waits: %s", type(failure).__name__)
        return False
    return True

"""Hold claimed jobs while the network is slow: leases are short, so nobody waits long for a dead process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from bot.house import House
from store import jobs
from store.jobs import LeaseLost, Work
from store.times import ms

log = logging.getLogger(__name__)

RENEW = 0.6
"""A job that has less than this part of its lease left is claimed anew."""
LOOK_SECONDS = 5.0


def lease_ms(house: House) -> int:
    """Of a job that goes out to somebody else."""
    return round(house.lease.total_seconds() * 2000)


@asynccontextmanager
async def held(house: House, work: Work, behind: Sequence[Work] = ()) -> AsyncIterator[None]:
    """While `work` is out, and for those `behind` it in the same line. What became of it is written down
    afterwards: inside, its lease moves. Raises LeaseLost if somebody else has it already.
    """
    lost = await _renew(house, (work, *behind))
    if work in lost:
        raise LeaseLost(f"job {work.id}")
    back = asyncio.Event()
    holding = asyncio.create_task(_hold(house, (work, *behind), back))
    try:
        yield
    finally:
        back.set()
        await holding


async def _hold(house: House, works: Sequence[Work], back: asyncio.Event) -> None:
    while not back.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(back.wait(), LOOK_SECONDS)
            return
        try:
            await _renew(house, works)
        except Exception:  # the store is away; who claims meanwhile is seen when the job is written down
            log.exception("leases could not be renewed")


async def _renew(house: House, works: Sequence[Work]) -> list[Work]:
    """Those that are not ours any more."""
    now, until = ms(house.now()), ms(house.now()) + lease_ms(house)
    ending = [work for work in works if work.lease - now < lease_ms(house) * RENEW]
    if not ending:
        return []
    ours = await house.store.write(lambda tx: [work for work in ending if jobs.renew(tx, work, until)])
    for work in ours:
        work.lease = until
    return [work for work in ending if work not in ours]

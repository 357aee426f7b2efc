"""Subscriptions are told, each in a lane of its own: one that hangs keeps nobody else waiting.

Jobs with leases, so the process may die at any moment. A receiver may hear of the same thing twice and knows
it by its `webhook-id`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from random import random

import orjson

from bot.holding import held, lease_ms
from bot.hooks.address import Refused
from bot.hooks.sending import Message, NotTold, send
from bot.house import House
from bot.post import given_up, retry_after
from store import jobs
from store.access import hooks
from store.access.feed import one_happening
from store.access.hooks import Hook
from store.database import Tx
from store.jobs import LeaseLost, Work
from store.times import ms

log = logging.getLogger(__name__)

LOOK_SECONDS = 2.0
IN_A_ROW = 8
GIVE_UP = timedelta(days=1)
NEVER = "never"


async def run_hooks(house: House, stop: asyncio.Event) -> None:
    """Until `stop` is set; what is being told then is finished."""
    lanes: dict[int, asyncio.Task[int]] = {}
    try:
        while not stop.is_set():
            house.pulse.beat("hooks")
            try:
                for each in await _published(house):
                    if each.id not in lanes or lanes[each.id].done():
                        lanes[each.id] = asyncio.create_task(_lane(house, each))
            except Exception:  # the store is away; the jobs wait in it
                log.exception("no look into the store for subscriptions")
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
    finally:
        house.pulse.over("hooks")
        await asyncio.gather(*lanes.values())


async def hooks_due(house: House) -> int:
    """One round of what is due now, all receivers side by side. How many messages were tried."""
    return sum(await asyncio.gather(*(_lane(house, each) for each in await _published(house))))


async def _published(house: House) -> tuple[Hook, ...]:
    now = house.now()
    while await house.store.write(lambda tx: hooks.publish(tx, house.seal, now)):
        pass
    return await house.store.read(lambda tx: hooks.running_hooks(tx, house.seal))


async def _lane(house: House, hook: Hook) -> int:
    now, lease = ms(house.now()), lease_ms(house)
    try:
        works = await house.store.write(
            lambda tx: jobs.claim(tx, house.seal, [hook.job_kind], now, lease, IN_A_ROW)
        )
        for place, work in enumerate(works):
            await _one(house, hook, work, works[place + 1 :])
    except Exception:  # one receiver must not stop the others; the lease runs out
        log.exception("subscription %d could not be told", hook.id)
        return 0
    return len(works)


async def _one(house: House, hook: Hook, work: Work, behind: Sequence[Work]) -> None:
    try:
        async with held(house, work, behind):
            why = await _tell(house, hook, work)
        await house.store.write(partial(_record, house=house, hook=hook, work=work, why=why))
    except LeaseLost:  # somebody else tells it; the receiver knows it by its id
        log.warning("job %d is not ours any more; nothing was written down", work.id)


async def _tell(house: House, hook: Hook, work: Work) -> str:
    """ "" once the receiver has it; else why not."""
    seq = int(work.body["seq"])
    told = await house.store.read(lambda tx: one_happening(tx, seq))
    if told is None:
        return NEVER
    body = orjson.dumps(hooks.as_json(told))
    message = Message(f"evt_{seq}", int(house.now().timestamp()), body)
    try:
        await send(hook.url, hook.secret, message, house.hooks_inside)
    except NotTold as not_told:
        return str(not_told)
    except Refused as refused:
        return f"{NEVER}: {refused}"
    return ""


def _record(tx: Tx, house: House, hook: Hook, work: Work, why: str) -> None:
    now = house.now()
    if not why:
        jobs.done(tx, work)
        hooks.told_it(tx, hook.id, now)
    elif why.startswith(NEVER) or given_up(work.at, ms(now), GIVE_UP, work.attempts):
        jobs.failed(tx, work, why)
    else:
        wait = round(retry_after(work.attempts, random()) * 1000)
        jobs.later(tx, work, ms(now) + wait, work.attempts + 1, why)

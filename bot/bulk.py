"""What staff do in many cases at once is done in jobs, a transaction each: case by case, and what is done to
many payments, or answered by the bank, a few rows at a time.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from random import random

from bot.holding import lease_ms
from bot.house import House
from bot.pace import news_or
from bot.post import given_up, retry_after
from store import bulk, jobs, money
from store.database import Tx
from store.jobs import LeaseLost, Work
from store.times import ms

log = logging.getLogger(__name__)

KINDS = (bulk.JOB, money.ANSWER, money.DEED)
AT_ONCE = 20
LOOK_SECONDS = 2.0
GIVE_UP = timedelta(minutes=30)
"""A clerk who waits for a list to be done rather hears what was left than waits any longer."""


async def run_bulk(house: House, stop: asyncio.Event) -> None:
    """Until `stop` is set; what is being done then is finished."""
    news = house.store.listen("jobs")
    halt = asyncio.create_task(stop.wait())
    halt.add_done_callback(lambda _: news.set())
    try:
        while not stop.is_set():
            news.clear()
            house.pulse.beat("bulk")
            if not await _look(house):
                await news_or(news, LOOK_SECONDS)
    finally:
        halt.cancel()
        house.store.unlisten("jobs", news)
        house.pulse.over("bulk")


async def _look(house: House) -> int:
    try:
        return await bulk_due(house)
    except Exception:  # the store is away; the jobs wait in it
        log.exception("no look into the store for work in many cases")
        return 0


async def bulk_due(house: House) -> int:
    """Do what is due now, up to a handful. How many jobs were tried."""
    now = ms(house.now())
    works = await house.store.write(
        lambda tx: jobs.claim(tx, house.seal, KINDS, now, lease_ms(house), AT_ONCE)
    )
    for work in works:
        await _do(house, work)
        house.pulse.beat("bulk")
    return len(works)


async def _do(house: House, work: Work) -> None:
    try:
        await house.store.write(lambda tx: _one(tx, house, work))
    except LeaseLost:  # somebody else has it; nothing of ours was kept
        log.warning("job %d is not ours any more", work.id)
    except Exception as failure:  # one must not stop the others; it is tried again
        log.exception("job %d failed", work.id)
        why = type(failure).__name__
        with suppress(LeaseLost):
            await house.store.write(lambda tx: _later(tx, house, work, why))


def _one(tx: Tx, house: House, work: Work) -> None:
    """What is done and that it is done are kept together."""
    if work.kind == money.ANSWER:
        return money.book_slice(tx, house.seal, work, house.now(), house.today())
    if work.kind == money.DEED:
        return money.do_slice(tx, house.seal, work, house.now(), house.today())
    bulk_id, case_id = int(work.body["bulk"]), int(work.body["case"])
    bulk.do_one(tx, house.seal, bulk.One(bulk_id, case_id, house.now(), house.today(), house.by_page))
    jobs.done(tx, work)


def _later(tx: Tx, house: House, work: Work, why: str) -> None:
    now = house.now()
    if given_up(work.at, ms(now), GIVE_UP, work.attempts):
        if work.kind == bulk.JOB:
            bulk.broke(tx, int(work.body["bulk"]), int(work.body["case"]), now)
        return jobs.failed(tx, work, why)
    wait = round(retry_after(work.attempts, random()) * 1000)
    jobs.later(tx, work, ms(now) + wait, work.attempts + 1, why)

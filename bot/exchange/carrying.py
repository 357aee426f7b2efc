"""Batches that go over HTTP: sent once, asked for until everybody is answered for. Jobs with leases, so that
a process may die at any moment; the other side knows a batch by its code and does not mind being asked twice.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from random import random
from typing import Any

import orjson

from bot.exchange.link import CheckLink, Later, Reply, Stopped
from bot.holding import held, lease_ms
from bot.house import House
from bot.post import given_up, retry_after
from store import checks, jobs
from store.casework.telling import HOUSE
from store.checks import carrying
from store.checks.asking import FETCH, SEND
from store.database import Tx
from store.jobs import LeaseLost, Work
from store.times import china_day, moment, ms

log = logging.getLogger(__name__)

LOOK_SECONDS = 5.0
WITHIN = 60.0
"""Seconds for one round: the other side may take twenty over an answer."""
AT_ONCE = 4
ASK_AGAIN = timedelta(minutes=10)
"""How soon to ask for answers that are still being looked up."""
GIVE_UP = {SEND: timedelta(days=3), FETCH: timedelta(days=30)}
PROPER = (200, 201, 202)


async def run_exchange(house: House, stop: asyncio.Event) -> None:
    """Until `stop` is set."""
    while not stop.is_set():
        house.pulse.beat("checks", WITHIN)
        try:
            await exchange_due(house)
        except Exception:  # the store is away; the jobs wait in it
            log.exception("no look into the store for checks")
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
    house.pulse.over("checks")


async def exchange_due(house: House) -> int:
    """Do what is due now. How many jobs were tried."""
    link, now = house.check_link, house.now()
    if link is None:
        return 0
    works = await house.store.write(
        lambda tx: jobs.claim(tx, house.seal, (SEND, FETCH), ms(now), lease_ms(house), AT_ONCE)
    )
    await asyncio.gather(*(_do(house, link, work) for work in works))
    return len(works)


async def _do(house: House, link: CheckLink, work: Work) -> None:
    batch_id = int(work.body["batch"])
    try:
        await (_send if work.kind == SEND else _fetch)(house, link, work, batch_id)
    except Later as later:
        why = str(later)
        await house.store.write(lambda tx: _later(tx, house, work, batch_id, why))
    except Stopped as stopped:
        reason = str(stopped)
        await house.store.write(lambda tx: _stop(tx, work, batch_id, reason))
    except LeaseLost:  # somebody else has it, and the other side knows it by its code
        log.warning("check job %d is not ours any more; nothing was written down", work.id)
    except Exception as failure:  # one batch must not stop the others; it is tried again
        log.exception("check job %d failed", work.id)
        name = type(failure).__name__
        await house.store.write(lambda tx: _later(tx, house, work, batch_id, name))


async def _send(house: House, link: CheckLink, work: Work, batch_id: int) -> None:
    request = await house.store.write(lambda tx: carrying.request_of(tx, house.seal, batch_id, house.now()))
    if request is None:  # everybody has taken the agreement back
        await house.store.write(lambda tx: jobs.done(tx, work))
        return
    async with held(house, work):
        reply = await _ask(house, link, "POST", "/requests", request.code, orjson.dumps(request.body))
    if reply.status not in PROPER:
        raise Stopped("conflict" if reply.status == 409 else "refused")
    await house.store.write(lambda tx: _sent(tx, house, work, batch_id))


async def _fetch(house: House, link: CheckLink, work: Work, batch_id: int) -> None:
    code = await house.store.read(lambda tx: carrying.code_of(tx, batch_id))
    async with held(house, work):
        reply = await _ask(house, link, "GET", f"/requests/{code}/results", code)
    if reply.status not in PROPER:
        raise Later("refused")
    rows = rows_of(reply.body)
    await house.store.write(lambda tx: _take_in(tx, house, work, batch_id, rows))


async def _ask(house: House, link: CheckLink, method: str, path: str, code: str, body: bytes = b"") -> Reply:
    now = int(house.now().timestamp())
    return await asyncio.to_thread(link.ask, method, path, code, now, body)


def rows_of(body: Mapping[str, Any]) -> list[dict[str, str]]:
    """The results as rows of text, read like those of a sheet. Raises Later for anything else."""
    results = body.get("results")
    if not isinstance(results, list) or not all(isinstance(each, dict) for each in results):
        raise Later("not_json")
    return [
        {str(name): "" if value is None else str(value) for name, value in each.items()} for each in results
    ]


def _sent(tx: Tx, house: House, work: Work, batch_id: int) -> None:
    carrying.sent(tx, house.seal, batch_id, house.now())
    jobs.done(tx, work)


def _take_in(tx: Tx, house: House, work: Work, batch_id: int, rows: list[dict[str, str]]) -> None:
    """All of it or nothing; a wrong line is shown on the desk and asked for again."""
    now, ground = house.now(), house.today()
    made_at, people = carrying.open_batch(tx, house.seal, batch_id)
    report = checks.judge_answers(rows, people, china_day(moment(made_at)), ground.day, {})
    if rows and not report.whole:
        return _later(tx, house, work, batch_id, "bad_results")
    checks.record(tx, house.seal, batch_id, report.answers, HOUSE, now, ground)
    if report.missing:
        jobs.later(tx, work, ms(now + ASK_AGAIN), work.attempts, "")
        carrying.note_error(tx, batch_id, None)
    else:
        jobs.done(tx, work)


def _later(tx: Tx, house: House, work: Work, batch_id: int, why: str) -> None:
    now = house.now()
    if given_up(work.at, ms(now), GIVE_UP[work.kind], work.attempts):
        return _stop(tx, work, batch_id, "no_answer")
    carrying.note_error(tx, batch_id, why)
    wait = retry_after(work.attempts, random())
    jobs.later(tx, work, ms(now) + round(wait * 1000), work.attempts + 1, why)


def _stop(tx: Tx, work: Work, batch_id: int, why: str) -> None:
    """Those who were not answered for can be put into another batch."""
    carrying.stop(tx, batch_id, why)
    jobs.failed(tx, work, why)

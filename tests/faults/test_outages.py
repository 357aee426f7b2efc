"""R7, R34, R35. The service is away for a while, is renewed under load, and one process of two hangs."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from random import Random

import pytest

from tests.faults.conftest import LONG, so_many
from tests.faults.history import now
from tests.faults.resident import emergency
from tests.faults.service import Nursery
from tests.faults.town import a_seed, a_town

PEOPLE = so_many(16, 100)
"""Who write while nobody is there, five messages each."""
RENEWALS = 20
HUNG_SECONDS = 40.0
"""Longer than the lease of a letter: another process takes over meanwhile."""
long_run = pytest.mark.skipif(not LONG, reason="minutes of it: make faults LONG=1")


async def test_what_was_said_during_an_outage_is_answered_in_order(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    """Telegram hands out what has waited, oldest first: each person's whole story makes one case."""
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), mode="polling") as town:
        [server] = town.service.servers
        assert await server.stop() == 0
        for number in range(PEOPLE):
            for step in emergency(Random(f"{town.seed}:{number}")):
                town.provider.say(3_000_000 + number, step.says)
        await server.start()
        began = now()
        await town.settle()
        print(f"{len(town.history.said)} waiting messages were answered in {now() - began:.0f} s")
        assert town.verdict() == [], town.logged()
        assert town.provider.waiting() == []
        assert len(town.history.books.cases) == PEOPLE


@long_run
async def test_the_service_is_renewed_while_people_talk(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    """SIGTERM, as a deploy does: what is out is written down first, so nothing is doubled, ever."""
    roles = ("all",) if empty_database_url.startswith("sqlite") else ("all", "all")
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles) as town:
        talking = asyncio.create_task(town.conversations(16, at_once=8))
        for number in range(RENEWALS):
            await asyncio.sleep(town.dice.uniform(0.5, 1.5))
            server = town.service.servers[number % len(roles)]
            assert await server.stop() == 0, town.logged()
            await server.start()
        await talking
        await town.settle()
        assert town.history.blows == [] and town.verdict() == [], town.logged()


@long_run
@pytest.mark.parametrize(
    "empty_database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
async def test_who_hangs_is_replaced_and_comes_back_without_harm(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=("all", "all")) as town:
        hung, other = town.service.servers
        talking = asyncio.create_task(town.conversations(10, at_once=10))
        await asyncio.sleep(2)
        at = now()
        hung.signal(signal.SIGSTOP)
        try:
            await asyncio.sleep(HUNG_SECONDS)
        finally:
            hung.signal(signal.SIGCONT)
            town.history.blow("stopped", at, now(), who=hung.life)
        await talking
        await town.settle()
        assert other.starts == 1 and hung.starts == 1
        assert town.verdict() == [], town.logged()

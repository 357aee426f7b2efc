"""R1. Whatever was acknowledged survives kill -9, at any moment, and happens once."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

from tests.faults.conftest import so_many
from tests.faults.provider import STORMY
from tests.faults.service import Nursery
from tests.faults.town import a_seed, a_town
from tests.patience import PATIENCE

CONVERSATIONS, KILLS = so_many(100, 1000), so_many(25, 250)
"""On each of the two databases."""


async def test_people_are_served_once_while_the_service_is_killed_again_and_again(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    mode = "polling" if empty_database_url.startswith("sqlite") else "webhook"
    async with a_town(
        nursery, tmp_path, empty_database_url, seed=a_seed(), mode=mode, weather=STORMY
    ) as town:
        talking = asyncio.create_task(town.conversations(CONVERSATIONS, at_once=CONVERSATIONS // 2))
        await town.kill_at_random(KILLS, between=(0.1, 1.2))
        await talking
        await town.settle()
        assert town.verdict() == [], town.logged()


async def test_who_is_killed_at_birth_is_dead(nursery: Nursery, tmp_path: Path) -> None:
    """Before it has run at all: else a play would wait for the end of somebody who lives."""
    for _ in range(20):
        born, end = await nursery.start(["--help"], {}, tmp_path / "log")
        os.killpg(born, signal.SIGKILL)
        assert await asyncio.wait_for(asyncio.shield(end), PATIENCE) == -signal.SIGKILL

"""R2. The process dies at every place that matters, and each time somebody is in the middle of something."""

from __future__ import annotations

import asyncio
from math import ceil
from pathlib import Path

from palmtop.settings import BadSettings, read
from store.engine.failpoints import NAMES
from tests.faults.conftest import FIRST, so_many
from tests.faults.resident import emergency, on_telegram
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town
from tests.papers.files import photo

TIMES = range(FIRST, FIRST + so_many(1, 40))
"""At which time that a process is at a place it dies there."""
A_PERSON = {"commit": 12, "send": 6, "fetch": 2, "shelf": 2}
"""How often one person brings it to such a place, about."""
OF_PHOTOS = ("fetch-before", "fetch-after", "shelf-after")
"""Where one gets sooner if they are sent before the first word."""
MORE_AFTER, WAVES = 15.0, 20
"""Seconds until more people come, to bring the process to its end; how many waves of them at most."""


async def someone(town: Town, number: int, *, photos_first: bool = False) -> None:
    """An emergency, and two photos in one go before the first word or when all is said."""
    chat, dice = 2_000_000 + number, town.dice
    if photos_first:
        await _shows(town, chat)
    who = await on_telegram(town.provider, town.history, chat, emergency(dice))
    if who.finished and not photos_first:
        await _shows(town, chat)


async def _shows(town: Town, chat: int) -> None:
    """Two photos, which are answered by one bubble."""
    before = len(town.provider.screen(chat))
    for _ in range(2):
        town.provider.photo(chat, photo((60 + chat % 40, 40)), album=f"a{chat}")
    assert await town.provider.reads(chat, "", before) is not None, "no answer to the photos"


async def test_a_process_that_dies_at_any_place_loses_nothing(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    covered: dict[str, int] = dict.fromkeys(NAMES, 0)
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed()) as town:
        [server] = town.service.servers
        people: list[asyncio.Task[None]] = []
        await server.stop()
        for count in TIMES:
            for name in NAMES:
                server.extra["PALMTOP_FAILPOINT"] = f"{name}:{count}"
                await town.again(server, f"before {name}:{count}")
                wave = max(2, ceil(count / A_PERSON[name.partition("-")[0]]))
                for _ in range(WAVES):
                    people += [
                        asyncio.create_task(someone(town, len(people) + more, photos_first=name in OF_PHOTOS))
                        for more in range(wave)
                    ]
                    try:
                        await server.ended(MORE_AFTER)
                        break
                    except TimeoutError:
                        continue
                covered[name] += not server.runs
                await server.kill()
                town.kills += 1
        del server.extra["PALMTOP_FAILPOINT"]
        await town.again(server, "after the last")
        await asyncio.gather(*people)
        await town.settle()
        wrong = town.verdict()
        print(f"died at: {covered}")
        assert wrong == [], town.logged()
        assert all(covered.values()), covered


def test_production_refuses_a_failpoint_and_everybody_one_that_is_none() -> None:
    for given in ({"PALMTOP_FAILPOINT": "commit-after:0"}, {"PALMTOP_FAILPOINT": "elsewhere:1"}):
        assert _refused(given)
    production = {"PALMTOP_PROFILE": "production", "PALMTOP_FAILPOINT": "commit-after:1"}
    assert _refused(production)
    assert not _refused({"PALMTOP_FAILPOINT": "commit-after:1"})


def _refused(given: dict[str, str]) -> bool:
    try:
        read(given)
    except BadSettings as why:
        return "FAILPOINT" in str(why)
    return False

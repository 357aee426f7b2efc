"""Many machines: three processes for the pages and three for the post on one PostgreSQL and one shelf."""

from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random

import aiohttp
import pytest
from sqlalchemy import select

from api.chat.live import STILL_HERE
from palmtop.__main__ import main
from store.database import Store
from store.schema import lease
from tests.faults.conftest import LONG, so_many
from tests.faults.excuses import hurried
from tests.faults.history import now
from tests.faults.resident import Browser, emergency, on_telegram
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town
from tests.papers.files import photo

MANY = ("web",) * 3 + ("post",) * 3
CONVERSATIONS, KILLS = so_many(24, 1000), so_many(8, 250)
PEOPLE, REPLIES, DEATHS = so_many(10, 240), so_many(4, 40), so_many(4, 200)
"""Of R18: each is told of so many changes while so many processes die."""
only_postgres = pytest.mark.parametrize(
    "empty_database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
long_run = pytest.mark.skipif(not LONG, reason="minutes of it: make faults LONG=1")


def hands(town: Town) -> int:
    """How often asking Telegram went from one process to another."""
    store = Store(town.url)
    try:
        held = select(lease.c.number).where(lease.c.name == "poll:telegram")
        return int(store.read_now(lambda tx: tx.execute(held).scalar_one()))
    finally:
        store.close()


async def somebody_with_photos(town: Town, number: int) -> None:
    """An emergency, and photos at the end: fetched by one process, on a shelf that all of them see."""
    chat = 2_000_000 + number
    who = await on_telegram(town.provider, town.history, chat, emergency(Random(f"{town.seed}:{chat}")))
    if who.finished:
        before = len(town.provider.screen(chat))
        town.provider.photo(chat, photo((60 + number, 40)))
        if await town.provider.reads(chat, "", before) is None:
            who.waits_for = "an answer to the photo"


@only_postgres
@pytest.mark.parametrize("mode", ["polling", pytest.param("webhook", marks=long_run)])
async def test_three_and_three_serve_everybody_once_while_they_are_killed(
    nursery: Nursery, tmp_path: Path, empty_database_url: str, mode: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=MANY, mode=mode) as town:
        photos = [asyncio.create_task(somebody_with_photos(town, number)) for number in range(4)]
        talking = asyncio.create_task(town.conversations(CONVERSATIONS, at_once=CONVERSATIONS // 2))
        await town.kill_at_random(KILLS, between=(0.2, 1.2))
        await asyncio.gather(talking, *photos)
        await town.settle()
        assert town.verdict() == [], town.logged()
        assert len(town.history.books.paper) == 4
        unexplained, bubbles = len(hurried(town.history)), len(town.history.bubbles)
        assert unexplained <= bubbles / 100, "they do not keep one pace"
        if mode == "polling":
            changes = hands(town)
            print(f"asking Telegram changed hands {changes - 1} times")
            assert town.provider.refused.get("409", 0) < changes, "two of them asked Telegram"


@only_postgres
@long_run
async def test_every_change_is_told_and_nothing_that_was_none(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    """R18. Nobody says anything meanwhile: all that comes is what the clerk has done."""
    roles = ("web", "web", "post", "post")
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles) as town:
        await town.conversations(PEOPLE, at_once=PEOPLE // 5)
        await town.settle()
        mine = [row["id"] for row in town.history.books.cases]
        writing = asyncio.create_task(town.clerk.write_to(mine * REPLIES))
        await town.kill_at_random(DEATHS, between=(1.0, 6.0))
        await writing
        await town.settle()
        assert town.verdict() == [], town.logged()
        changes = len(town.history.books.event)
        print(f"{changes} changes while {town.kills} died")
        assert changes >= PEOPLE * REPLIES


@only_postgres
async def test_a_page_shows_at_once_what_another_process_answered(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    roles = ("web", "web")
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles, clerk=False) as town:
        here, there = town.service.doors
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar) as session:
            visitor = Browser(session, town.history, lambda: [there], town.dice)
            await visitor.open()
            await visitor.say("你好")
            async with session.get(f"{here}/live", params={"after": str(visitor.last)}) as stream:
                await stream.content.readline()  # the stream is open
                found = [await _read_here(visitor, stream, *each) for each in SAID]
        assert 0 in found, "it was found at the next sign of life only"


SAID = (
    ("我家房子昨天烧了，今天没地方住", "哪个镇街"),
    ("金山街道", "具体在哪里"),
    ("三组，小学后面", "电话"),
)


async def _read_here(visitor: Browser, stream: aiohttp.ClientResponse, says: str, reads: str) -> int:
    """Say it at one door and read the answer at another: signs of life that came before it."""
    began, signs = now(), 0
    await visitor.say(says)
    while reads not in (line := (await stream.content.readline()).decode()):
        signs += line.startswith(STILL_HERE.strip())
    print(f"said there, read here after {now() - began:.2f} s")
    return signs


@only_postgres
async def test_another_process_asks_telegram_when_the_one_that_did_is_gone(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    roles = ("post", "post")
    async with a_town(
        nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles, mode="polling", clerk=False
    ) as town:
        for number, server in enumerate(town.service.servers):
            at = now()
            await server.kill()
            town.history.blow(f"killed {server.name}", at, who=server.life)
            town.provider.say(3_000_000 + number, "你好")
            assert await town.provider.reads(3_000_000 + number, "", 0), town.logged()
            print(f"{server.name} killed: answered after {now() - at:.1f} s")
            await server.start()
        await town.settle()
        assert town.verdict() == [], town.logged()
        assert hands(town) > 1


def test_sqlite_serves_one_process_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))
    assert main(["run", "--only", "web"]) == 2
    assert "SQLite 只能有一个进程" in capfd.readouterr().err

"""R33. The disk is full, with photos or with the books. Nothing acknowledged is lost; it mends by itself."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import mkdtemp

import pytest

from tests.databases import PostgresServer
from tests.faults.resident import a_browser, emergency, on_telegram
from tests.faults.service import Nursery
from tests.faults.town import a_seed, a_town
from tests.papers.files import grainy, photo

NOT_KEPT = "没有存上，请再发一次"


@contextmanager
def a_small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own at that folder. Skips the test, and says why, where none may be mounted."""
    folder.mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small disk has to be mounted, and only root may do that")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Every byte of it taken by something else, such as a log that grew."""
    filler = folder / ".filler"
    with filler.open("wb", buffering=0) as file:
        piece = b"0" * 65536
        while piece:
            try:
                file.write(piece)
            except OSError:
                piece = piece[: len(piece) // 2]
    try:
        yield
    finally:
        os.unlink(filler)


async def test_with_no_room_for_photos_words_still_work(nursery: Nursery, tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "data" / "papers", 4) as disk:
        url = f"sqlite:///{tmp_path / 'palmtop.db'}"
        async with (
            a_town(nursery, tmp_path, url, seed=a_seed(), clerk=False) as town,
            a_browser(town.history, lambda: town.service.doors, town.dice) as browser,
        ):
            await browser.say("你好")
            with full(disk):
                who = await on_telegram(town.provider, town.history, 6_000_000, emergency(town.dice))
                assert who.finished
                before = len(town.provider.screen(6_000_000))
                sent = town.provider.photo(6_000_000, photo((60, 40)))
                assert await town.provider.reads(6_000_000, "", before), "she hears at once that it has come"
                status, told = await browser.show(grainy((600, 400)))
                assert status == 503 and "照片没有存上" in told, told
                await browser.say("你好")
            await town.settle()
            while not town.history.books.paper[0]["files"] and not town.history.silent:
                await town.settle()  # the longer there was no room, the longer until the next try
            assert sent.acked and town.verdict() == [], town.logged()
            [paper] = town.history.books.paper
            assert paper["files"], "the photo is fetched again when there is room"


@contextmanager
def books_on(disk: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """On PostgreSQL the tables alone: the log of what is written lies elsewhere, as it should."""
    if request.param == "sqlite":
        yield f"sqlite:///{disk / 'palmtop.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    (disk / "tables").mkdir()
    name = server.empty_on(disk / "tables")
    try:
        yield server.at(name)
    finally:
        server.drop_on(name)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def small(request: pytest.FixtureRequest) -> Iterator[tuple[Path, str]]:
    """A small disk, and a database on it. Others than root may go there."""
    outside = Path(mkdtemp(prefix="small"))
    outside.chmod(0o755)
    try:
        with a_small_disk(outside / "disk", 48) as disk, books_on(disk, request) as url:
            yield disk, url
    finally:
        rmtree(outside)


async def test_with_no_room_for_the_books_nothing_is_called_received(
    nursery: Nursery, tmp_path: Path, small: tuple[Path, str]
) -> None:
    disk, url = small
    async with (
        a_town(nursery, tmp_path, url, seed=a_seed(), clerk=False) as town,
        a_browser(town.history, lambda: town.service.doors, town.dice) as browser,
    ):
        await browser.say("你好")
        with full(disk):
            status, told = 200, ""
            while status in (200, 429) and not town.history.silent:  # there may be room left in the books
                status, told = await browser.post(
                    {"form": token_hex(8), "text": "我家房子昨天烧了，今天没地方住" * 300}, scripted=True
                )
            assert status == 503 and NOT_KEPT in told
            waiting = [town.provider.say(6_100_000 + number, "我叫罗小秀。" * 600) for number in range(5)]
            kept = sum(said.acked for said in waiting)
            print(f"{kept} of {len(waiting)} found room in what was left")
        people = (
            on_telegram(town.provider, town.history, 6_200_000 + number, emergency(town.dice))
            for number in range(5)
        )
        assert all(who.finished for who in await asyncio.gather(*people))
        await town.settle()
        assert all(said.acked for said in waiting) and town.verdict() == [], town.logged()


async def test_with_no_room_for_the_log_people_are_served(nursery: Nursery, tmp_path: Path) -> None:
    """Also by a process that begins while nothing can be written down of it."""
    with a_small_disk(tmp_path / "log", 1) as disk:
        url = f"sqlite:///{tmp_path / 'palmtop.db'}"
        async with a_town(nursery, tmp_path, url, seed=a_seed(), clerk=False) as town:
            [server] = town.service.servers
            await server.stop()
            server.log = disk / "all.log"
            server.extra["PALMTOP_LOG"] = "debug"
            with full(disk):
                await server.start()
                who = await on_telegram(town.provider, town.history, 6_300_000, emergency(town.dice))
                assert who.finished
            await town.settle()
            assert town.verdict() == [], town.logged()

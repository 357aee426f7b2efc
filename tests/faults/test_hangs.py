"""R35. A process that hangs says so to whoever asks, is ended, and nothing is lost by it."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Sequence
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import create_engine, text

from bot.door import DEATHS
from tests.faults.history import now
from tests.faults.service import ALONE, Nursery, Server
from tests.faults.town import Town, a_seed, a_town

LONGEST = 300.0
"""Seconds; only what never comes takes so long."""
MESSAGES = 12


async def readiness(server: Server) -> str:
    """What it says; "" if it does not even answer."""
    try:
        limit = aiohttp.ClientTimeout(total=10)
        async with (
            aiohttp.ClientSession(timeout=limit) as asking,
            asking.get(f"{server.at}/readyz") as answer,
        ):
            return (await answer.text()).strip()
    except (aiohttp.ClientError, TimeoutError):
        return ""


async def until(server: Server, *words: str) -> float:
    """Seconds until it says one of these."""
    began = now()
    while (said := await readiness(server)) not in words:
        assert now() - began < LONGEST, f"still {said!r}:\n{server.last_words()}"
        await asyncio.sleep(0.3)
    return now() - began


async def answered(town: Town, chat: int) -> None:
    assert await town.provider.reads(chat, "", 0), town.logged()


@pytest.mark.parametrize("empty_database_url", ["sqlite"], indirect=True)
async def test_a_writer_that_hangs_shows_and_systemd_ends_it(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "n"))
        systemd.setblocking(False)
        settings = {"NOTIFY_SOCKET": str(tmp_path / "n")}
        async with a_town(
            nursery, tmp_path, empty_database_url, seed=a_seed(), clerk=False, settings=settings
        ) as town:
            [server] = town.service.servers
            await until(server, "ok")
            assert await first_heard(systemd, 2) == [b"READY=1", b"WATCHDOG=1"]
            await server.stop()
            at = now()
            server.extra["PALMTOP_FAILPOINT"] = "commit-before:20:hang"
            await town.again(server, "another process, which will hang")
            for number in range(MESSAGES):
                town.provider.say(4_000_000 + number, "你好")
            took = await until(server, "database", "hangs")
            await until(server, "hangs")
            heard(systemd)
            await asyncio.sleep(6)  # longer than between two words to systemd
            assert heard(systemd) == []
            print(f"a writer that hangs: not ready after {took:.0f} s")
            server.signal(signal.SIGABRT)  # as systemd does
            await server.ended()
            town.history.blow("hung", at, now())
            del server.extra["PALMTOP_FAILPOINT"]
            await town.again(server, "started again")
            await asyncio.gather(*(answered(town, 4_000_000 + number) for number in range(MESSAGES)))
            await town.settle()
            assert town.verdict() == [], town.logged()
            await until(server, "ok")
            assert "store/engine/failpoints.py" in town.logged(), "the next one does not say where it hung"


POISON = "毒蘑菇"
everywhere = pytest.mark.parametrize(
    ("empty_database_url", "roles"),
    [
        pytest.param("sqlite", ALONE, id="sqlite"),
        pytest.param("postgres", ("web", "web", "post"), id="postgres", marks=pytest.mark.postgres),
    ],
    indirect=["empty_database_url"],
)


async def who_hangs(town: Town) -> Server:
    """The first who lives, and does not answer any more."""
    began = now()
    while now() - began < LONGEST:
        for server in town.service.servers:
            if server.serves and server.runs and await silent(server):
                return server
        await asyncio.sleep(0.2)
    raise AssertionError(f"nobody hangs:\n{town.logged()}")


async def silent(server: Server) -> bool:
    limit = aiohttp.ClientTimeout(total=10)
    try:
        async with aiohttp.ClientSession(timeout=limit) as asking, asking.get(f"{server.at}/healthz"):
            return False
    except TimeoutError:
        return True
    except aiohttp.ClientError:
        return False


@everywhere
async def test_what_hangs_whoever_reads_it_is_met_three_times_and_then_waits_for_staff(
    nursery: Nursery, tmp_path: Path, empty_database_url: str, roles: Sequence[str]
) -> None:
    """As a pattern does that never comes back. Telegram brings the message again, whatever it did."""
    others, chat, words = range(4_000_000, 4_000_000 + MESSAGES), 4_100_000, f"我吃了{POISON}"
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles, clerk=False) as town:
        await town.reads_after(chat, "你好", "")
        await anew(town, f"reading:{POISON}:hang")
        before = len(town.provider.screen(chat))
        town.provider.say(chat, words)
        for other in others:
            town.provider.say(other, "你好")
        for _ in range(DEATHS):
            at, server = now(), await who_hangs(town)
            server.signal(signal.SIGABRT)  # as systemd does
            await server.ended()
            town.history.blow("hung", at, now())
            await town.again(server, "started again")
        assert await town.provider.reads(chat, "已经转给工作人员看", before), town.logged()
        await asyncio.gather(*(answered(town, other) for other in others))
        await town.reads_after(chat, "在吗", "")
        await anew(town, "")
        before = len(town.provider.screen(chat))
        await town.clerk.tries_again(words)
        assert await town.provider.reads(chat, "", before), town.logged()
        await town.settle()
        assert town.verdict() == [], town.logged()


@everywhere
async def test_a_message_that_takes_all_memory_ends_nobody_and_is_kept(
    nursery: Nursery, tmp_path: Path, empty_database_url: str, roles: Sequence[str]
) -> None:
    """The system would have killed the process, without a word, as often as Telegram brought it."""
    chat, other = 4_100_000, 4_000_000
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles, clerk=False) as town:
        await town.reads_after(chat, "你好", "")
        await anew(town, f"reading:{POISON}:memory")
        before = len(town.provider.screen(chat))
        town.provider.say(chat, f"我吃了{POISON}")
        assert await town.provider.reads(chat, "收到您的话了", before), town.logged()
        town.provider.say(other, "你好")
        await answered(town, other)
        assert all(server.runs for server in town.service.servers), town.logged()
        before = len(town.provider.screen(chat))
        await anew(town, "")
        assert await town.provider.reads(chat, "", before), town.logged()
        await town.settle()
        assert town.verdict() == [], town.logged()


async def anew(town: Town, failpoint: str) -> None:
    """All of them with another release, as it were: one that hangs there, or does not."""
    for server in town.service.servers:
        await server.stop()
        server.extra["PALMTOP_FAILPOINT"] = failpoint
        await town.again(server, "another release")
        await server.ready()


async def first_heard(systemd: socket.socket, number: int) -> list[bytes]:
    """It may answer whoever asks before it speaks to systemd."""
    began, said = now(), list[bytes]()
    while len(said) < number and now() - began < LONGEST:
        said += heard(systemd)
        await asyncio.sleep(0.1)
    return said[:number]


async def beats(pulse: Path) -> None:
    """It may answer whoever asks before it touches the file."""
    began = now()
    while not pulse.exists():
        assert now() - began < LONGEST, "the file for a health check never came"
        await asyncio.sleep(0.1)


def heard(systemd: socket.socket) -> list[bytes]:
    said = []
    while True:
        try:
            said.append(systemd.recv(100))
        except BlockingIOError:
            return said


@pytest.mark.parametrize(
    "empty_database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
async def test_a_loop_that_waits_for_a_lock_shows_and_goes_on_when_it_is_given(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    """Somebody looks after the database by hand and forgets to end their transaction."""
    pulse = tmp_path / "pulse"
    settings = {"PALMTOP_PULSE": str(pulse)}
    async with a_town(
        nursery, tmp_path, empty_database_url, seed=a_seed(), clerk=False, settings=settings
    ) as town:
        [server] = town.service.servers
        await until(server, "ok")
        await beats(pulse)
        somebody = create_engine(empty_database_url)
        at = now()
        with somebody.connect() as conn:
            conn.execute(text("LOCK TABLE letter IN ACCESS EXCLUSIVE MODE"))
            for number in range(MESSAGES):
                town.provider.say(4_000_000 + number, "你好")
            took = await until(server, "hangs")
            before = pulse.stat().st_mtime_ns
            await asyncio.sleep(6)
            assert pulse.stat().st_mtime_ns == before
        somebody.dispose()
        town.history.blow("locked", at, now())
        back = await until(server, "ok")
        print(f"a loop that hangs: not ready after {took:.0f} s, ready {back:.1f} s after the lock")
        await asyncio.gather(*(answered(town, 4_000_000 + number) for number in range(MESSAGES)))
        await town.settle()
        assert town.verdict() == [], town.logged()

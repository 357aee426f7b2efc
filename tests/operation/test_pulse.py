"""Who looks after the house is told when something in it hangs; nobody is sent to who cannot serve."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from httpx2 import ASGITransport, AsyncClient
from sqlalchemy import text

from api.app import create_app
from bot.house import House
from bot.watch.pulse import WITHIN, Pulse
from palmtop.settings import ROOT
from palmtop.watchdog import Systemd, speak
from store.database import Tx
from tests.patience import PATIENCE, until


def door(house: House) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(create_app(house)), base_url="http://palmtop")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_a_loop_that_is_not_heard_of_shows_at_the_door_until_it_is(house: House) -> None:
    clock = Clock()
    house = replace(house, pulse=Pulse(clock))
    house.pulse.beat("post telegram")
    house.pulse.beat("errands", 60)
    async with door(house) as web:
        clock.now += WITHIN
        assert (await web.get("/readyz")).status_code == 200
        clock.now += 1
        got = await web.get("/readyz")
        assert (got.status_code, got.text) == (503, "hangs\n")
        assert (await web.get("/healthz")).status_code == 200
        house.pulse.beat("post telegram")
        assert (await web.get("/readyz")).status_code == 200


async def test_a_loop_that_is_over_is_not_waited_for(house: House) -> None:
    clock = Clock()
    pulse = Pulse(clock)
    pulse.beat("jobs")
    pulse.over("jobs")
    clock.now += 3600
    assert pulse.silent() == []


async def test_many_may_ask_at_once_whether_it_is_ready(house: House) -> None:
    """Several health checks, and on PostgreSQL several processes, write the same row."""
    async with door(house) as one, door(house) as other:
        asked = [web.get("/readyz") for _ in range(10) for web in (one, other)]
        assert {got.status_code for got in await asyncio.gather(*asked)} == {200}


async def test_tables_older_than_the_code_are_not_ready_and_newer_ones_are(house: House) -> None:
    """A new release brings the tables up while processes of the old one still serve; that is no fault."""
    migrated = replace(house, tables="0028")

    def set_to(revision: str) -> None:
        def write(tx: Tx) -> None:
            tx.execute(text("create table if not exists alembic_version (version_num varchar(32))"))
            tx.execute(text("delete from alembic_version"))
            tx.execute(text("insert into alembic_version values (:at)"), {"at": revision})

        house.store.write_now(write)

    async with door(migrated) as web:
        for revision, expected in (("0028", "ok\n"), ("0003", "tables\n"), ("9999", "ok\n")):
            set_to(revision)
            assert (await web.get("/readyz")).text == expected


async def test_systemd_hears_of_the_start_of_every_round_and_of_the_end(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    house = replace(house, pulse=Pulse(clock))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        at = tmp_path / "notify"
        systemd.bind(str(at))
        systemd.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(at))
        stop, file = asyncio.Event(), tmp_path / "pulse"
        speaking = asyncio.create_task(speak(house, stop, file))
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(PATIENCE):
            assert [await loop.sock_recv(systemd, 100) for _ in range(2)] == [b"READY=1", b"WATCHDOG=1"]
        await until(file.exists)
        stop.set()
        await speaking
        said = systemd.recv(100)
        while said == b"WATCHDOG=1":  # a slow machine comes round once more
            said = systemd.recv(100)
        assert said == b"STOPPING=1"


async def test_nothing_is_said_while_something_is_silent(house: House, tmp_path: Path) -> None:
    clock = Clock()
    house = replace(house, pulse=Pulse(clock))
    house.pulse.beat("jobs")
    clock.now += WITHIN + 1
    stop, file = asyncio.Event(), tmp_path / "pulse"
    speaking = asyncio.create_task(speak(house, stop, file))
    await asyncio.sleep(0.1)
    stop.set()
    await speaking
    assert not file.exists()


HANGS = """
import asyncio, sys
from datetime import UTC, datetime
from itertools import repeat
from pathlib import Path
from palmtop.watchdog import speak
from tests.houses import a_house

async def hang(house):
    speaking = asyncio.create_task(speak(house, asyncio.Event(), None, ends=1.0))
    await asyncio.sleep(0.1)
    all(repeat(True))  # as a pattern that never comes back: nothing else in this interpreter goes on

with a_house(Path(sys.argv[1]), lambda: datetime.now(UTC)) as house:
    asyncio.run(hang(house))
"""


def test_who_hangs_ends_by_itself_and_says_where(tmp_path: Path) -> None:
    """For who starts processes again and hears nobody, as Docker."""
    ended = subprocess.run(
        [sys.executable, "-c", HANGS, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    assert "in hang" in ended.stderr


def test_without_a_service_manager_nothing_is_said() -> None:
    Systemd({}).tell("READY=1")
    Systemd({"NOTIFY_SOCKET": "/nowhere/at/all"}).tell("READY=1")

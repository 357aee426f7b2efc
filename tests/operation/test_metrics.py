"""Whoever looks after the house sees how it goes, and nothing of the people in it."""

from __future__ import annotations

import logging
import shutil
from collections import namedtuple
from dataclasses import replace

import pytest
from httpx2 import ASGITransport, AsyncClient
from sqlalchemy import insert

from api.app import create_app
from bot.house import House
from bot.strays import look_for_room
from bot.trouble import TROUBLE
from store.schema import errand, inbox, letter
from store.times import ms

KEY = "k" * 40


def client(house: House, host: str = "127.0.0.1") -> AsyncClient:
    app = create_app(replace(house, metrics_key=KEY))
    return AsyncClient(transport=ASGITransport(app, client=(host, 1)), base_url="http://palmtop")


async def figures(house: House) -> dict[str, float]:
    async with client(house) as web:
        got = await web.get("/metrics")
    assert got.status_code == 200 and got.headers["content-type"].startswith("text/plain; version=0.0.4")
    rows = [line.rsplit(" ", 1) for line in got.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in rows}


async def test_a_quiet_house_has_nothing_waiting(house: House) -> None:
    told = await figures(house)
    assert told["palmtop_jobs_queued"] == 0 and told['palmtop_inbox_unfinished{state="parked"}'] == 0
    assert 0 < told['palmtop_database_seconds{what="write"}'] < 60


async def test_what_waits_and_what_gave_up_is_told(house: House) -> None:
    now = ms(house.now())
    said = {"channel": "telegram", "body": b"x", "at": now, "due_at": now - 90_000}
    sent = {**said, "resident_id": 1, "sender": "13800138000", "about": ""}

    await house.store.write(
        lambda tx: (
            tx.execute(insert(inbox), [{**said, "message_id": "1", "state": "parked"}]),
            tx.execute(
                insert(letter),
                [
                    {**sent, "key": "a", "state": "queued"},
                    {**sent, "key": "b", "state": "queued", "due_at": now + 5000},
                    {**sent, "key": "c", "state": "failed"},
                ],
            ),
            tx.execute(
                insert(errand), [{"name": "round", "due_at": now - 7000, "done_at": now - 9000, "error": "E"}]
            ),
        )
    )
    told = await figures(house)
    assert told['palmtop_inbox_unfinished{state="parked"}'] == 1
    assert told['palmtop_letters_queued{channel="telegram"}'] == 2
    assert told['palmtop_letters_late_seconds{channel="telegram"}'] >= 90
    assert told['palmtop_letters_undelivered{state="failed"}'] == 1
    assert told['palmtop_errand_broken{errand="round"}'] == 1
    assert told['palmtop_errand_late_seconds{errand="round"}'] >= 7
    assert told['palmtop_rows_written{table="letter"}'] == 3
    assert not any("13800138000" in name for name in told)


async def test_errors_are_counted_by_the_part_that_had_them(house: House) -> None:
    before = TROUBLE.counts().get("bot.trying", 0)
    speaker = logging.getLogger("bot.trying")
    speaker.addHandler(TROUBLE)
    try:
        speaker.error("about %s", "13800138000")
        speaker.warning("not counted")
    finally:
        speaker.removeHandler(TROUBLE)
    assert (await figures(house))['palmtop_errors{part="bot.trying"}'] == before + 1


@pytest.mark.parametrize("name", ["X-Forwarded-For", "X-Real-IP", "Forwarded", "X-Forwarded-Host", "Via"])
async def test_who_comes_through_the_web_server_is_outside(house: House, name: str) -> None:
    async with client(house) as web:
        assert (await web.get("/metrics", headers={name: "127.0.0.1"})).status_code == 404


async def test_another_machine_needs_the_key(house: House) -> None:
    async with client(house, "10.0.0.7") as web:
        assert (await web.get("/metrics")).status_code == 404
        for wrong in ("Bearer ", f"Bearer {KEY}x", f"bearer {KEY}", KEY):
            assert (await web.get("/metrics", headers={"Authorization": wrong})).status_code == 404
        assert (await web.get("/metrics", headers={"Authorization": f"Bearer {KEY}"})).status_code == 200


async def test_without_a_key_set_no_key_is_the_right_one(house: House) -> None:
    app = create_app(house)
    async with AsyncClient(transport=ASGITransport(app, client=("10.0.0.7", 1)), base_url="http://p") as web:
        assert (await web.get("/metrics", headers={"Authorization": "Bearer "})).status_code == 404


async def test_a_full_disk_sends_people_elsewhere_in_time(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = namedtuple("disk", "total used free")
    async with client(house) as web:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: disk(1000, 949, 51))
        assert (await web.get("/readyz")).status_code == 200
        monkeypatch.setattr(shutil, "disk_usage", lambda _: disk(1000, 951, 49))
        got = await web.get("/readyz")
    assert (got.status_code, got.text) == (503, "disk\n")


@pytest.mark.parametrize(("free", "rings"), [(151, False), (149, True)])
async def test_a_disk_that_fills_rings_while_there_is_still_room(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, free: int, rings: bool
) -> None:
    disk = namedtuple("disk", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: disk(1000, 1000 - free, free))
    assert (await figures(house))["palmtop_disk_free_ratio"] == free / 1000
    house.store.write_now(lambda tx: look_for_room(tx, house, house.now()))
    assert ("14 % of the disk" in caplog.text) is rings
    async with client(house) as web:
        assert (await web.get("/readyz")).status_code == 200

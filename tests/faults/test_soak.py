"""R40. People talk for a long time, and no process takes more and more for itself; and R23, while processes
die all the time, nothing sits.

What SQLite keeps of the database is counted apart: it grows with the database up to a bound
(`tests/store/test_kept_pages.py`), which half an hour does not reach.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest
from sqlalchemy import func, select

from store.database import Store, Tx
from store.schema import inbox, job, letter
from tests.faults import held
from tests.faults.conftest import LONG
from tests.faults.provider import STORMY
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town

MINUTES = float(os.environ.get("SOAK_MINUTES") or 30)
LOOK_SECONDS = 10.0
SITS_SECONDS = 300.0
"""Longer than that nothing that is due waits for a hand, whoever died with it in theirs (R23)."""
AT_ONCE = int(os.environ.get("SOAK_AT_ONCE") or 8)
"""People, one after the other: each sends five messages, and Telegram takes one bubble a second."""
pytestmark = pytest.mark.skipif(not LONG, reason="half an hour of it: make faults LONG=1")
each_database = pytest.mark.parametrize(
    ("empty_database_url", "roles"),
    [
        ("sqlite", ("all",)),
        pytest.param("postgres", ("web", "post"), marks=pytest.mark.postgres),
    ],
    indirect=["empty_database_url"],
)


@dataclass(frozen=True, slots=True)
class Look:
    """At one process: memory in KiB without what SQLite keeps, which is the next; open files, threads."""

    memory: int
    kept: int
    files: int
    threads: int


def look(pid: int, folder: Path) -> Look:
    """`folder`: where the processes write down what SQLite keeps."""
    said = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    kept = held.held_by(pid, folder) >> 10
    return Look(
        int(said["VmRSS"].split()[0]) - kept,
        kept,
        len(os.listdir(f"/proc/{pid}/fd")),
        int(said["Threads"].strip()),
    )


def third(looks: Sequence[Look], which: int) -> Look:
    """The middle of the first, second or last third (1 to 3): caches fill in the first."""
    size = len(looks) // 3
    part = looks[(which - 1) * size : which * size]
    return Look(
        int(median(each.memory for each in part)),
        int(median(each.kept for each in part)),
        int(median(each.files for each in part)),
        int(median(each.threads for each in part)),
    )


async def talk_for(town: Town, minutes: float, kept: Path) -> dict[str, list[Look]]:
    """What each process looked like every few seconds while people talked."""
    end = time.monotonic() + minutes * 60
    looks: dict[str, list[Look]] = {server.name: [] for server in town.service.servers}
    talking = asyncio.create_task(town.conversations(AT_ONCE, at_once=AT_ONCE))
    while time.monotonic() < end or not talking.done():
        for server in town.service.servers:
            looks[server.name].append(look(server.pid, kept))
        await asyncio.wait([talking], timeout=LOOK_SECONDS)
        if talking.done() and time.monotonic() < end:
            talking = asyncio.create_task(town.conversations(AT_ONCE, at_once=AT_ONCE))
    await talking
    return looks


@each_database
async def test_nothing_grows_while_people_talk(
    nursery: Nursery, tmp_path: Path, empty_database_url: str, roles: Sequence[str]
) -> None:
    kept = tmp_path / "kept"
    settings = {held.WHERE: str(kept)}
    async with a_town(
        nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles, settings=settings
    ) as town:
        looks = await talk_for(town, MINUTES, kept)
        await town.settle()
        assert town.verdict() == [], town.logged()
    assert not [name for name, seen in looks.items() if grows(name, seen)]


def grows(name: str, seen: Sequence[Look]) -> bool:
    """From the second third to the last; or SQLite keeps more than its connections were told."""
    first, second, last = (third(seen, which) for which in (1, 2, 3))
    print(f"{name}: {len(seen)} looks; {first}, then {second}, in the end {last}")
    return (
        last.memory > second.memory * 1.05
        or last.kept > held.MOST
        or last.files > second.files + 3
        or last.threads > second.threads + 3
    )


@each_database
async def test_nothing_sits_while_processes_die(
    nursery: Nursery, tmp_path: Path, empty_database_url: str, roles: Sequence[str]
) -> None:
    async with a_town(
        nursery, tmp_path, empty_database_url, seed=a_seed(), roles=roles, weather=STORMY
    ) as town:
        waits = await waits_while_they_die(town, MINUTES)
        await town.settle()
        assert town.verdict() == [], town.logged()
    longest = [max(each.seconds[what] for each in waits) for what in range(3)]
    print(f"{len(waits)} looks; letters, jobs and messages waited for {longest} s at the most")
    print(max(waits, key=lambda each: each.seconds[0]).letter)
    assert max(longest) < SITS_SECONDS


@dataclass(frozen=True, slots=True)
class Wait:
    """How many seconds the oldest letter, job and message had been due, and what is known of the letter."""

    seconds: tuple[float, ...]
    letter: str


async def waits_while_they_die(town: Town, minutes: float) -> list[Wait]:
    """One at each look, which is right after a process died."""
    end = time.monotonic() + minutes * 60
    waits: list[Wait] = []
    store = Store(town.url)
    try:
        while time.monotonic() < end:
            talking = asyncio.create_task(town.conversations(AT_ONCE, at_once=AT_ONCE))
            while not talking.done():
                await asyncio.wait([talking], timeout=town.dice.uniform(0.5, LOOK_SECONDS))
                await town.kill_one()
                waits.append(await asyncio.to_thread(store.read_now, overdue))
            await talking
    finally:
        store.close()
    return waits


def overdue(tx: Tx) -> Wait:
    """What fell due first of what is not done yet. A letter whose turn comes after another of that person is
    not due before that one is gone, which may have failed and be tried again in a while.
    """
    at = time.time() * 1000
    waiting = letter.c.state == "queued", letter.c.channel != "web"
    first = select(func.min(letter.c.id)).where(*waiting).group_by(letter.c.sender, letter.c.lane)
    oldest = (
        select(func.min(letter.c.due_at)).where(*waiting, letter.c.id.in_(first)),
        select(func.min(job.c.due_at)).where(job.c.state == "queued"),
        select(func.min(inbox.c.due_at)).where(inbox.c.state != "done"),
    )
    due = [tx.execute(each).scalar_one() for each in oldest]
    seconds = tuple(0.0 if each is None else max(0.0, round((at - each) / 1000, 1)) for each in due)
    return Wait(seconds, "" if due[0] is None else letters_of_that_person(tx, due[0], at))


def letters_of_that_person(tx: Tx, due: int, at: float) -> str:
    """All that are queued: those before it hold it up. Why each waits, without a word of what it says."""
    whose = select(letter.c.sender).where(letter.c.state == "queued", letter.c.due_at == due)
    rows = tx.execute(
        select(
            letter.c.id,
            letter.c.lane,
            letter.c.attempts,
            letter.c.due_at,
            letter.c.lease_until,
            letter.c.error,
        )
        .where(letter.c.state == "queued", letter.c.channel != "web", letter.c.sender.in_(whose))
        .order_by(letter.c.id)
    )
    return "; ".join(
        f"letter {row.id} ({row.lane}, {row.attempts} tries) due {(at - row.due_at) / 1000:.0f} s ago,"
        f" in hand until {max(0.0, (row.lease_until - at) / 1000):.0f} s from now, {row.error}"
        for row in rows
    )

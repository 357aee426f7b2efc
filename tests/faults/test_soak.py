"""R40. People talk for a long time, and no process takes more and more for itself.

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

from tests.faults import held
from tests.faults.conftest import LONG
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town

MINUTES = float(os.environ.get("SOAK_MINUTES") or 30)
LOOK_SECONDS = 10.0
AT_ONCE = 8
pytestmark = pytest.mark.skipif(not LONG, reason="half an hour of it: make faults LONG=1")


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


@pytest.mark.parametrize(
    ("empty_database_url", "roles"),
    [
        ("sqlite", ("all",)),
        pytest.param("postgres", ("web", "post"), marks=pytest.mark.postgres),
    ],
    indirect=["empty_database_url"],
)
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

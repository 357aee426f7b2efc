"""Opening a case as a clerk does, the whole request: how often it asks the database, and how long it takes.

    python -m bench case [sqlite|postgres] [--quick] [--write]

A fresh case beside one with a year of notes and messages, and beside a page of the queue, taken in turn: only
the ratios within one run mean anything. The first opening of each case writes who looked; the next ones
within ten minutes only ask whether that is written.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

import httpx2

from api.app import create_app
from api.guard import session_cookie
from bench import report
from bench.postgres import durable_database
from bench.statements import Statements
from bot.house import House
from cases.moves import Given
from cases.people import Actor, Role
from store import staff
from store.database import Store
from tests.databases import empty_files
from tests.houses import a_house
from tests.store.office import NOW, TOWN, Office, a_request

LONG = 200
"""Notes and messages each."""
GOAL = 12
BESIDE = "/desk?view=open"


@dataclass
class Opened:
    reads: int
    took: list[float] = field(default_factory=list)  # ms


def main(arguments: list[str]) -> int:
    kinds = [each for each in arguments if not each.startswith("-")] or ["sqlite", "postgres"]
    rounds = 5 if "--quick" in arguments else 100
    lines = [
        "| milliseconds | p50 | p95 | to the queue's page | questions | goal |",
        "|---|---|---|---|---|---|",
    ]
    for kind in kinds:
        lines += table(kind, run(kind, rounds))
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("case", lines)
    return 0


def run(kind: str, rounds: int) -> Mapping[str, Opened]:
    with _store(kind) as store, tempfile.TemporaryDirectory() as folder:
        asked = Statements(store)
        with a_house(Path(folder), lambda: NOW, store) as house:
            return asyncio.run(_opened(house, asked, rounds))


async def _opened(house: House, asked: Statements, rounds: int) -> Mapping[str, Opened]:
    cookie, pages = _pages(house)
    transport = httpx2.ASGITransport(create_app(house))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        client.cookies.set(session_cookie(house), cookie, domain="127.0.0.1")
        found = {}
        for name, path in pages.items():
            with asked.listening() as heard:
                (await client.get(path)).raise_for_status()
            found[name] = Opened(len(heard.read))
        for _ in range(rounds):
            for name, path in pages.items():
                begun = time.perf_counter()
                await client.get(path)
                found[name].took.append((time.perf_counter() - begun) * 1000)
    return found


def _pages(house: House) -> tuple[str, Mapping[str, str]]:
    """A clerk's session, and what they open."""
    office = Office(house.store, house.seal, house.today(), NOW)
    made = office.write(lambda tx: staff.create(tx, "wl", "王丽", Role.CLERK, TOWN, "no hash", NOW))
    clerk = Actor(f"staff:{made}", Role.CLERK, TOWN, "王丽")
    short = office.file(office.resident("short"), a_request("short"))
    long = office.file(office.resident("long"), a_request("long"))
    for case in (short, long):
        office.move(case, "take", clerk)
    for number in range(LONG):
        office.move(long, "note", clerk, Given(words=f"第 {number} 次记下"))
        office.move(long, "reply", clerk, Given(words=f"第 {number} 次回复"))
    cookie = office.write(lambda tx: staff.open_session(tx, made or 0, NOW))
    return cookie, {
        "a page of the queue": BESIDE,
        "a fresh case": f"/desk/cases/{short}",
        f"a case with {LONG} notes and {LONG} messages": f"/desk/cases/{long}",
    }


def table(kind: str, found: Mapping[str, Opened]) -> list[str]:
    beside = median(next(iter(found.values())).took)
    lines = []
    for number, (name, each) in enumerate(found.items()):
        p50, p95 = median(each.took), quantiles(each.took, n=20)[-1]
        goal = f"{GOAL}" if number else ""
        lines.append(
            f"| {kind}, {name} | {p50:.1f} | {p95:.1f} | {p50 / beside:.1f} | {each.reads} | {goal} |"
        )
    return lines


@contextmanager
def _store(kind: str) -> Iterator[Store]:
    """With its tables, and used by nobody yet."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            store = Store(empty_files().fresh(Path(folder)))
            yield store
            store.close()
        return
    from store.migrate import migrate

    with durable_database() as url:
        migrate(url)
        store = Store(url)
        yield store
        store.close()

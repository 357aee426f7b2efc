"""Whole turns on PostgreSQL, and how often a turn goes to the server and back: read off libpq's own trace."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import create_engine, event

from bench import report
from bench.houses import a_house, feeding, on_the_loop, settle
from bench.residents import TURNS, conversations
from bench.rounds import Round, Size, drive, middle, spread

GOAL = 3


def run(size: Size, *, write: bool) -> int:
    with durable_database() as url, a_house(url) as house:
        trips = _trips(house.store.engine, house)
        rounds = on_the_loop(_rates(house, size))
    lines = [
        "PostgreSQL (fsync on), the same turns:",
        "",
        "| residents at once | turns/s | p50 ms | p99 ms |",
        "|---|---|---|---|",
    ]
    for at_once, each in rounds.items():
        one = middle(each)
        lines.append(f"| {at_once} | {one.rate:.0f} {spread(each)} | {one.p50:.2f} | {one.p99:.2f} |")
    counted = ", ".join(f"{n} in {count} turns" for n, count in sorted(Counter(trips).items()))
    lines += ["", f"Round trips: {median(trips):.0f} in the middle (goal: {GOAL}); {counted}."]
    print("\n".join(lines))
    if write:
        report.write("postgres", lines)
    return 0


def _trips(engine: Any, house: Any) -> list[int]:
    """Of each turn of some applications, one after the other: all on one connection, so one trace."""
    feed = feeding(house)
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        with trace.open("w") as file:

            @event.listens_for(engine, "connect")
            def _listen(raw: Any, _: Any) -> None:
                raw.pgconn.trace(file.fileno())

            engine.dispose()
            on_the_loop(drive(feed, list(conversations(0, 4, seed=1)), 1))
            event.remove(engine, "connect", _listen)
            engine.dispose()
        return round_trips(trace.read_text().splitlines())[-2 * TURNS :]  # the first prepare statements


def round_trips(lines: Sequence[str]) -> list[int]:
    """By transaction (until the server is idle again): how often the client spoke after the server had."""
    found: list[int] = []
    before, trips = "B", 0
    for line in lines:
        parts = line.split("\t")
        side = next((part for part in parts if part in ("F", "B")), "")
        if not side:
            continue
        if side == "F" and before == "B":
            trips += 1
        before = side
        if "ReadyForQuery" in line and parts[-1].strip() == "I":
            found.append(trips)
            trips = 0
    return found


async def _rates(house: Any, size: Size) -> dict[int, list[Round]]:
    feed = feeding(house)
    await drive(feed, list(conversations(100, 32, seed=0)), 32)
    settle()
    found: dict[int, list[Round]] = {1: [], 32: []}
    first = 1000
    for number in range(size.rounds):
        for at_once, rounds in found.items():
            count = size.chats(at_once)
            rounds.append(await drive(feed, list(conversations(first, count, seed=number)), at_once))
            first += count
    return found


@contextmanager
def durable_database() -> Iterator[str]:
    """An empty database of a server whose commits are durable."""
    from tests.databases import postgres_server

    with postgres_server() as server:
        url = server.at(server.empty())
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as conn:  # tests may lose their data; a measurement may not
            conn.exec_driver_sql("ALTER SYSTEM SET fsync = on")
            conn.exec_driver_sql("SELECT pg_reload_conf()")
        engine.dispose()
        yield url

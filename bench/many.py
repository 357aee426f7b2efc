"""One, two and four processes on one PostgreSQL: whole turns, the same residents shared among them.

    python -m bench many [--quick] [--write]

All of them and the database share the cores of this machine, so turns per second stop growing when the cores
are full. What a turn costs each side in time on the processor hardly depends on that: it says how many cores
a number of turns needs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from sqlalchemy import create_engine

from bench import report
from bench.houses import a_house, feeding, on_the_loop, settle
from bench.postgres import durable_database
from bench.residents import TURNS, conversations
from bench.rounds import drive
from store.seal import make_key

PROCESSES = (1, 2, 4)
AT_ONCE = 32
"""Residents at once, over all processes."""
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Shared:
    """Turns a second over all processes, and what a turn took of the processor on each side, ms."""

    rate: float
    ours: float
    database: float


Found = Mapping[int, Sequence[Shared]]
"""By number of processes."""


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["worker"]:
        return _work(arguments[1])
    rounds, chats = (3, 32) if "--quick" in arguments else (7, 128)
    with durable_database() as url:
        lines = table(run(url, rounds, chats))
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("many", lines)
    return 0


def run(url: str, rounds: int, chats: int) -> Found:
    """Rounds of each number of processes turn and turn about; `chats` in each, shared evenly."""
    found: dict[int, list[Shared]] = {count: [] for count in PROCESSES}
    with ExitStack() as stack:
        secret = make_key()
        first = Worker(stack, url, secret)  # builds the tables
        workers = [first, *(Worker(stack, url, secret) for _ in range(max(PROCESSES) - 1))]
        for number, worker in enumerate(workers):
            worker.begin(1_000_000 * (number + 1), 8, 8)
        for worker in workers:
            worker.end()
        postmaster = _postmaster(url)
        next_chat = 1000
        for _ in range(rounds):
            for count, rows in found.items():
                rows.append(_round(workers[:count], next_chat, chats, postmaster))
                next_chat += chats
    return found


def _round(workers: Sequence[Worker], first: int, chats: int, postmaster: int) -> Shared:
    each = chats // len(workers)
    database, began = _seconds_of(postmaster), perf_counter()
    for number, worker in enumerate(workers):
        worker.begin(first + number * each, each, AT_ONCE // len(workers))
    ours = sum(worker.end() for worker in workers)
    took = perf_counter() - began
    turns = each * len(workers) * TURNS
    return Shared(turns / took, 1000 * ours / turns, 1000 * (_seconds_of(postmaster) - database) / turns)


def table(found: Found) -> list[str]:
    lines = [
        f"{AT_ONCE} residents at once over all, PostgreSQL with fsync on the same machine, medians of"
        f" {len(found[1])} rounds [slowest-fastest]:",
        "",
        "| processes | turns/s | ratio | a turn takes of a core, ms: the service | PostgreSQL |",
        "|---|---|---|---|---|",
    ]
    alone = median(one.rate for one in found[1])
    for count, rows in found.items():
        rates = [one.rate for one in rows]
        rate, ours, database = (
            median(getattr(one, name) for one in rows) for name in ("rate", "ours", "database")
        )
        lines.append(
            f"| {count} | {rate:.0f} [{min(rates):.0f}-{max(rates):.0f}] | **{rate / alone:.2f}** |"
            f" {ours:.2f} | {database:.2f} |"
        )
    return lines


class Worker:
    """A process with a house of its own, which plays conversations when it is told to."""

    def __init__(self, stack: ExitStack, url: str, secret: str) -> None:
        self._process = stack.enter_context(_started(url, secret))
        self._answer()

    def begin(self, first: int, chats: int, at_once: int) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([first, chats, at_once]) + "\n")
        self._process.stdin.flush()

    def end(self) -> float:
        """Wait for it: seconds it took of the processor."""
        return float(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("a worker ended")
        return line


@contextmanager
def _started(url: str, secret: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench", "many", "worker", url],
        env={**os.environ, "PALMTOP_SECRET": secret},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.communicate()  # no more orders


def _work(url: str) -> int:
    with a_house(url, os.environ["PALMTOP_SECRET"]) as house:
        feed = feeding(house)
        settle()
        print("ready", flush=True)
        for line in sys.stdin:
            first, chats, at_once = json.loads(line)
            began = process_time()
            on_the_loop(drive(feed, list(conversations(first, chats, seed=first)), at_once))
            print(process_time() - began, flush=True)
    return 0


def _postmaster(url: str) -> int:
    """The first process of the server, if it runs on this machine."""
    engine = create_engine(url)
    with engine.connect() as conn:
        folder = conn.exec_driver_sql("show data_directory").scalar_one()
    engine.dispose()
    return int((Path(folder) / "postmaster.pid").read_text().splitlines()[0])


def _seconds_of(postmaster: int) -> float:
    """What the server has taken of the processor: itself, its children, and those that have ended."""
    ticks = 0
    for place in Path("/proc").iterdir():
        if place.name.isdecimal():
            try:
                parts = (place / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            if int(place.name) == postmaster:
                ticks += sum(int(part) for part in parts[11:15])
            elif int(parts[1]) == postmaster:
                ticks += sum(int(part) for part in parts[11:13])
    return ticks / TICKS

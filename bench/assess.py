"""How fast the law is looked up: one household beside OpenFisca, and a county through the screening.

    python -m bench assess [--quick] [--write]

Both in one run, so that they may be compared: everything else the machine does meets both alike. OpenFisca
works out verdicts only (`bench.fisca`); ours have reasons, articles, deadlines and papers. The screening is
the real command in a process of its own, held to one core, from a file of JSON lines to JSON lines and a
workbook.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import orjson

from bench import fisca
from rules.all import assess
from rules.facts import Facts
from store.shipped.standards import load_standards
from tests.machines.households import households
from tests.rules.ground import FUQUAN, MAY_2023

ROUNDS = 40
COUNTY = 300_000
SMALL = 30_000
DAY = "2026-11-24"


@dataclass(frozen=True)
class Screened:
    """Seconds by the clock and of the processor, and megabytes at the most."""

    count: int
    wall: float
    cpu: float
    memory: int


def main(arguments: list[str]) -> int:
    quick = "--quick" in arguments
    ours, theirs = single()
    sizes = (SMALL // 10, SMALL) if quick else (SMALL, COUNTY)
    small, large = (screening(size) for size in sizes)
    lines = _told(ours, theirs, small, large)
    print("\n".join(lines))
    if "--write" in arguments:
        from bench.report import write

        write("rules", lines)
    return 0


def single() -> tuple[float, float]:
    """Milliseconds for one household: ours, OpenFisca's. In turns, the middle of all."""
    system, standards = fisca.model(), load_standards()
    mine = list(households(ROUNDS * 20, seed=3))

    def ours(at: int) -> None:
        for known in mine[at * 20 : at * 20 + 20]:
            assess(Facts(known), MAY_2023, standards, FUQUAN)

    def theirs(at: int) -> None:
        fisca.one_household(system, 500.0 + at, 3)

    ours(0)
    theirs(0)
    took: dict[str, list[float]] = {"ours": [], "theirs": []}
    for at in range(ROUNDS):
        took["ours"].append(_timed(ours, at) / 20)
        took["theirs"].append(_timed(theirs, at))
    return median(took["ours"]), median(took["theirs"])


def county(count: int) -> Iterator[dict[str, Any]]:
    """Three in ten households have anything about them, as in `households`; the others work, are well, and
    manage. All have incomes and costs of their own.
    """
    for at, known in enumerate(households(count, seed=11, gaps=0.02)):
        yield known if at % 10 < 3 else {**known, **PLAIN}


PLAIN = {"hardship.kind": "none", "hardship.living": "managing", "people.disability[0]": "none"}


def _timed(work: Callable[[int], None], at: int) -> float:
    begun = time.perf_counter()
    work(at)
    return (time.perf_counter() - begun) * 1000


def screening(count: int) -> Screened:
    """The command, measured from outside, start-up included."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "county.jsonl"
        with file.open("wb") as out:
            for at, known in enumerate(county(count)):
                out.write(orjson.dumps({"id": f"household-{at}", **known}) + b"\n")
        begun = time.perf_counter()
        child = os.fork()
        if child == 0:
            _become_screening(file)
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - begun
        if status or sum(1 for _ in (Path(folder) / "county.screened.jsonl").open("rb")) != count:
            raise SystemExit("the screening failed")
    return Screened(count, wall, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)


def _become_screening(file: Path) -> None:
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 2)
    os.execv(
        sys.executable, [sys.executable, "-m", "palmtop", "screen", str(file), "--day", DAY, "--files-only"]
    )


def _told(ours: float, theirs: float, small: Screened, large: Screened) -> list[str]:
    both = (small, large)
    each = (large.cpu - small.cpu) / (large.count - small.count) * 1e6
    return [
        "| One household, all programmes | ms |",
        "| --- | ---: |",
        f"| ours, with reasons and articles | {ours:.3f} |",
        f"| OpenFisca-core, an equivalent small model, verdicts only | {theirs:.2f} |",
        f"| ours to OpenFisca | 1 / {theirs / ours:.0f} |",
        "",
        "| Screening on one core, reading and writing included | seconds | of the processor | most memory |",
        "| --- | ---: | ---: | ---: |",
        *(f"| {one.count:,} households | {one.wall:.1f} | {one.cpu:.1f} | {one.memory} MB |" for one in both),
        "",
        f"Each further household costs {each:.0f} microseconds of the processor.",
    ]

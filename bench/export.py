"""python -m bench export [--quick]: the list for the finance office, 20,000 rows, from rows to file.

Goal: at most 3 s, and memory that does not grow with the list.
"""

from __future__ import annotations

import tempfile
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench import report
from palmtop.settings import ROOT
from palmtop.wiring import ground_of
from store.money.batches import BatchRow
from store.money.files import write_list
from store.money.shapes import Payee, open_payee, shut_payee
from store.seal import Seal, make_key
from store.taken import Taken

ROWS = 20_000
GOAL_SECONDS = 3.0
MOST_GROWTH = 2.0
"""Peak memory of ten times the rows, against that of a tenth."""


def main(options: Sequence[str]) -> int:
    n = ROWS // 10 if "--quick" in options else ROWS
    seal = Seal.from_text(make_key())
    small, large = _peak(seal, n // 10), _peak(seal, n)
    seconds = min(_timed(seal, n) for _ in range(3))
    growth = large / small
    print(f"{n} rows: {seconds:.2f} s, peak {large / 1e6:.1f} MB ({growth:.2f} times that of a tenth)")
    good = seconds <= GOAL_SECONDS and growth <= MOST_GROWTH
    if "--write" in options:
        report.write(
            "export", [f"{n} rows in {seconds:.2f} s; peak memory {growth:.2f} times that of a tenth."]
        )
    return 0 if good else 1


def _timed(seal: Seal, n: int) -> float:
    """Opening the sealed accounts counts: it is part of every list."""
    begun = time.perf_counter()
    _write(_rows(seal, n))
    return time.perf_counter() - begun


def _peak(seal: Seal, n: int) -> int:
    tracemalloc.start()
    _write(_rows(seal, n))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def _write(rows: Iterator[BatchRow]) -> None:
    words = ground_of(ROOT / "counties" / "fuquan").words("zh-CN")
    with tempfile.TemporaryDirectory() as folder:
        write_list(Path(folder) / "list.xlsx", rows, words, Taken("杨帆", 0))


def _rows(seal: Seal, n: int) -> Iterator[BatchRow]:
    payee = Payee("罗小秀", "522702198503070025", "罗小秀", "农村信用社", "6217002200001234567")
    sealed = shut_payee(seal, payee, "1:3:once:1")
    for number in range(1, n + 1):
        yield BatchRow(
            number, "7K3M9QXA2P", 120_000, "2026-12", "dibao", open_payee(seal, sealed, "1:3:once:1")
        )

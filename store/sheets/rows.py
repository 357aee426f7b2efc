"""Every row of a workbook, one after another, read in a process of its own: for lists of a whole county."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import orjson

from store.sheets.reading import NoWorkbook

Cell = str | float | bool
WORKER = (sys.executable, "-E", "-s", "-m", "store.sheets.rows_worker")
_HOUSE = Path(__file__).resolve().parents[2]


def rows_of(path: Path) -> Iterator[list[Cell]]:
    """Of the first sheet; days as ISO text. Raises NoWorkbook, also after rows that were read; OSError."""
    nothing = subprocess.DEVNULL
    with (
        path.open("rb") as file,
        # No environment: the process that meets somebody's bytes must not hold the master key.
        subprocess.Popen(
            WORKER, stdin=file, stdout=subprocess.PIPE, stderr=nothing, cwd=_HOUSE, env={}
        ) as reader,
    ):
        assert reader.stdout is not None
        try:
            for line in reader.stdout:
                yield orjson.loads(line)
        except orjson.JSONDecodeError:  # it ended within a line
            raise NoWorkbook from None
        finally:
            reader.stdout.close()
            ended = reader.wait()
        if ended:
            raise NoWorkbook

"""Read a workbook that somebody sent, in a process of its own.

Two kilobytes can name a cell so far away that forty gigabytes are asked for to reach it, and the reader,
which is no Python, ends its process for it: with it everybody's conversation.
"""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

Read = TypeVar("Read")
PATIENCE = 60.0
"""Seconds by the clock. The process has 10 of computing; the rest is for a busy machine."""
WORKER = (sys.executable, "-E", "-s", "-m", "store.sheets.worker")
_HOUSE = Path(__file__).resolve().parents[2]
_READERS = ThreadPoolExecutor(2, thread_name_prefix="sheets")
_log = logging.getLogger(__name__)


class NoWorkbook(ValueError):
    """Not a workbook, a broken one, or one that asks for too much."""


def is_workbook(raw: bytes) -> bool:
    return raw[:2] == b"PK"


async def in_turn(read: Callable[[], Read]) -> Read:
    """Two tables are read at a time; further ones wait, and nobody else does."""
    return await asyncio.get_running_loop().run_in_executor(_READERS, read)


def cells_of(raw: bytes, rows: int) -> list[list[str]]:
    """The first `rows` rows of the first sheet, all of them text. Raises NoWorkbook."""
    # No environment: the process that meets a stranger's bytes must not hold the master key.
    command, nothing = (*WORKER, str(rows)), subprocess.DEVNULL
    try:
        ended = subprocess.run(
            command, input=raw, stdout=subprocess.PIPE, stderr=nothing, timeout=PATIENCE, cwd=_HOUSE, env={}
        )
        ended.check_returncode()
    except subprocess.SubprocessError:
        _log.warning("a workbook of %d bytes could not be read", len(raw))
        raise NoWorkbook from None
    found: list[list[str]] = json.loads(ended.stdout)
    return found

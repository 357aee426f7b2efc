"""What SQLite holds of the memory of a process: its own count, which nobody outside can see.

The pages that it keeps grow with the database up to a bound, and are no leak. What grows beside them is one.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import threading
import time
from pathlib import Path

from store.database import READER_KEEPS, READERS, WRITER_KEEPS

BESIDE = 4 << 10
"""KiB: what SQLite needs for itself, the schema and the statements of each connection."""
MOST = WRITER_KEEPS + READERS * READER_KEEPS + BESIDE
"""KiB that it may hold in one process."""
WHERE = "FAULTS_HELD"
"""A variable of the surroundings: the folder where each process writes its count down."""
EVERY_SECONDS = 5.0


def held() -> int:
    """Bytes, in this process, over all connections."""
    count = ctypes.CDLL(_sqlite3.__file__).sqlite3_memory_used
    count.restype = ctypes.c_int64
    return int(count())


def held_by(pid: int, folder: Path) -> int:
    """Bytes, as the process said last; 0 before it has said anything."""
    said = folder / str(pid)
    return int(said.read_text()) if said.exists() else 0


def begin(folder: Path) -> None:
    """Write it down from now on, beside whatever the process does."""
    folder.mkdir(parents=True, exist_ok=True)
    threading.Thread(target=_go_on, args=(folder,), name="held", daemon=True).start()


def _go_on(folder: Path) -> None:
    said = folder / str(os.getpid())
    draft = said.with_suffix(".draft")
    while True:
        draft.write_text(str(held()))
        draft.replace(said)
        time.sleep(EVERY_SECONDS)

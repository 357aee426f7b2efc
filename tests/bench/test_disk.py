"""A slow disk is played in a process of its own: whatever SQLite opens there goes by it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

ONE_COMMIT = """
import sqlite3, sys, time
from bench.disk import slower
slower(float(sys.argv[2]))
kept = sqlite3.connect(sys.argv[1], isolation_level=None)
kept.execute("PRAGMA journal_mode=WAL")
kept.execute("PRAGMA synchronous=FULL")
kept.execute("CREATE TABLE inbox (body)")
began = time.monotonic()
kept.execute("INSERT INTO inbox VALUES ('here')")
print(time.monotonic() - began)
"""


def test_a_commit_waits_for_the_slow_disk(tmp_path: Path) -> None:
    path = tmp_path / "slow.db"
    asked = [sys.executable, "-c", ONE_COMMIT, str(path), "700"]
    took = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert float(took) >= 0.7
    with closing(sqlite3.connect(path)) as kept:
        assert kept.execute("SELECT body FROM inbox").fetchall() == [("here",)]

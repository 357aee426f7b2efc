"""A message that wants all the memory there is gets an error, and not the whole process killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from palmtop.settings import ROOT

READS = """
import sys
from pathlib import Path
from bot.watch import room
from bot.watch.in_hand import InHand

def read(mega: int) -> str:
    try:
        with hand.holding("telegram", "1:1"):
            kept = [bytes(1 << 20) for _ in range(mega)]
        return "read"
    except MemoryError:
        return "too much"

room.LOOK_SECONDS = 0
hand = InHand(Path(sys.argv[1]))
hand.open()
{}
"""


def told(folder: Path, lines: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", READS.format(lines), str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.split("\n")[:-1]


def test_one_message_has_room_enough_and_not_for_ever(tmp_path: Path) -> None:
    assert told(tmp_path / "hand", "print(read(200)); print(read(2000)); print(read(200))") == [
        "read",
        "too much",
        "read",
    ]


def test_what_the_process_itself_came_to_use_is_not_counted(tmp_path: Path) -> None:
    lines = "held = bytes(650 << 20); print(read(1)); more = bytes(650 << 20); print(read(400))"
    assert told(tmp_path / "hand", lines) == ["read", "read"]


def test_afterwards_the_process_is_as_free_as_before(tmp_path: Path) -> None:
    assert told(tmp_path / "hand", "read(1); hand.close(); print(len(bytes(2000 << 20)))") == [
        str(2000 << 20)
    ]

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


SMALL_MACHINE = """
room.MACHINE = Path(sys.argv[1]).with_name("meminfo")
room.MACHINE.write_text("MemTotal: 1000000 kB\\nMemAvailable: 600000 kB\\n")
"""
OF_FILES = "anon 900000000\\nactive_file 60000000\\ninactive_file 40000000"
IN_A_GROUP = """
room.GROUPS, room.OWN_GROUP = Path(sys.argv[1]).with_name("groups"), Path(sys.argv[1]).with_name("own")
(room.GROUPS / "system.slice" / "palmtop.service").mkdir(parents=True)
room.OWN_GROUP.write_text("0::/system.slice/palmtop.service\\n")
for name, said in (("max", "{most}"), ("current", "1000000000"), ("stat", "{held}")):
    (room.GROUPS / "system.slice/palmtop.service" / f"memory.{{name}}").write_text(said)
"""


def test_on_a_small_machine_a_message_has_less(tmp_path: Path) -> None:
    lines = SMALL_MACHINE + "print(read(300)); print(read(600)); print(read(300))"
    assert told(tmp_path / "hand", lines) == ["read", "too much", "read"]


def test_a_full_machine_takes_no_thread_and_no_usual_message_away(tmp_path: Path) -> None:
    lines = SMALL_MACHINE.replace("600000", "6000") + "print(read(200)); print(read(400))"
    assert told(tmp_path / "hand", lines) == ["read", "too much"]


def test_nor_does_it_take_what_its_group_has_not(tmp_path: Path) -> None:
    """A container or a service with a limit: the machine around it may have plenty."""
    lines = IN_A_GROUP.format(most=1_500_000_000, held=OF_FILES) + "print(read(300)); print(read(600))"
    assert told(tmp_path / "hand", lines) == ["read", "too much"]
    (tmp_path / "unlimited").mkdir()
    lines = IN_A_GROUP.format(most="max", held=OF_FILES) + "print(read(600)); print(read(2000))"
    assert told(tmp_path / "unlimited" / "hand", lines) == ["read", "too much"]

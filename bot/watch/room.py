"""How much memory one message may take while it is read.

Whoever takes all there is gets the process killed by the system, without a word, and the message comes again
after the restart. So the process is given a little more than it has (RLIMIT_DATA): a turn that wants more
gets a MemoryError, which is kept and parked like any other failure, or its library crashes, which blames it.
How much more, the machine says, or the control group that a container or systemd made for us.
"""

from __future__ import annotations

import os
import resource
from contextlib import suppress
from pathlib import Path
from time import monotonic

ROOM, LEAST = 700 * 1024 * 1024, 256 * 1024 * 1024
"""Bytes. The most is, with what it has and two files being decoded, below what `deploy/palmtop.service`
gives it. The least is what a burst of new threads reserves (8 MB each) and hardly uses: with less none
begins.
"""
SPARED = 0.75
"""Of what there is: others want some meanwhile."""
MACHINE, GROUPS, OWN_GROUP = Path("/proc/meminfo"), Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")
LOOK_SECONDS = 1.0
_BEFORE = resource.getrlimit(resource.RLIMIT_DATA)


class Room:
    """Of one process: what it has is looked at once a second, when a message comes."""

    def __init__(self) -> None:
        self._next = 0.0
        try:
            self._has: int | None = os.open("/proc/self/statm", os.O_RDONLY)
        except OSError:  # not Linux
            self._has = None

    def leave(self) -> None:
        """What has come to be used since is nobody's fault: the limit moves with it."""
        if self._has is None or monotonic() < self._next:
            return
        self._next = monotonic() + LOOK_SECONDS
        pages = int(os.pread(self._has, 200, 0).split()[5])
        _, hard = _BEFORE
        most = pages * resource.getpagesize() + _room()
        resource.setrlimit(resource.RLIMIT_DATA, (most if hard < 0 else min(most, hard), hard))

    def close(self) -> None:
        """As it was."""
        if self._has is not None:
            os.close(self._has)
            resource.setrlimit(resource.RLIMIT_DATA, _BEFORE)


def _room() -> int:
    spare = min(_of_the_machine(), _of_the_group())
    return ROOM if spare >= ROOM / SPARED else max(int(spare * SPARED), LEAST)


def _of_the_machine() -> float:
    """Bytes that it can give without swapping; without end where it does not say."""
    with suppress(OSError, KeyError):
        return _numbers(MACHINE)["MemAvailable:"] * 1024
    return float("inf")


def _of_the_group() -> float:
    """Bytes up to its limit, with what it holds of files and gives up; without end where it has none."""
    with suppress(OSError, KeyError, ValueError):
        group = GROUPS / OWN_GROUP.read_text().rpartition("0::")[2].strip().lstrip("/")
        most, has = (int((group / f"memory.{name}").read_text()) for name in ("max", "current"))
        held = _numbers(group / "memory.stat")
        return most - has + held["active_file"] + held["inactive_file"]
    return float("inf")


def _numbers(file: Path) -> dict[str, int]:
    return {line.split()[0]: int(line.split()[1]) for line in file.read_text().splitlines()}

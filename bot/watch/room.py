"""How much memory one message may take while it is read.

Whoever takes all there is gets the process killed by the system, without a word, and the message comes again
after the restart. So the process is given a little more than it has (RLIMIT_DATA): a turn that wants more
gets a MemoryError, which is kept and parked like any other failure, or its library crashes, which blames it.
"""

from __future__ import annotations

import os
import resource
from time import monotonic

ROOM = 700 * 1024 * 1024
"""Bytes. With what it has, and two files being decoded, below what `deploy/palmtop.service` gives it."""
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
        most = pages * resource.getpagesize() + ROOM
        resource.setrlimit(resource.RLIMIT_DATA, (most if hard < 0 else min(most, hard), hard))

    def close(self) -> None:
        """As it was."""
        if self._has is not None:
            os.close(self._has)
            resource.setrlimit(resource.RLIMIT_DATA, _BEFORE)

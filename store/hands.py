"""What a process does before it meets a file of a stranger: it binds its own hands.

Little memory, little time, no files written, no new processes. Whatever the file makes of its reader ends
with that process.
"""

from __future__ import annotations

import resource
import signal

OPEN_FILES = 32


def bind_hands(memory: int, seconds: int) -> None:
    """`memory`: bytes of address space. `seconds`: of computing."""
    for what, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),  # a core file would lay somebody's papers on the disk
    ):
        resource.setrlimit(what, (limit, limit))


class Watch:
    """Ends this process once it has computed for so many seconds within `with`, all stretches together."""

    def __init__(self, seconds: float) -> None:
        self._left = seconds

    def __enter__(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, self._left)  # nobody hears SIGPROF: the process ends

    def __exit__(self, *_: object) -> None:
        self._left, _every = signal.setitimer(signal.ITIMER_PROF, 0)

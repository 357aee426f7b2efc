"""Places where a test lets the process die or hang: before and after each commit and each thing done outside,
and within a slice of long work on money, when all of it is done and nothing is kept.

`PALMTOP_FAILPOINT=commit-after:7` kills the process, as a power cut would, when it is there the seventh time;
`commit-after:7:hang` lets it stay there for ever. Nothing happens, and nothing is counted, where it is not
set; the production profile refuses it.
"""

from __future__ import annotations

import os
import re
import signal
from threading import Event, Lock

NAMES = (
    "commit-before", "commit-after", "send-before", "send-after",
    "fetch-before", "fetch-after", "shelf-after",
)  # fmt: skip
SLICE = "slice-within"
PATTERN = re.compile(rf"(?:{'|'.join((*NAMES, SLICE))}):[1-9][0-9]{{0,5}}(?::hang)?")


class _Fuse:
    name = ""
    left = 0
    hang = False
    lock = Lock()


def arm(text: str) -> None:
    """`text`: name, count and what happens there, or "" for nothing."""
    name, count, what = (*text.split(":"), "", "")[:3]
    _Fuse.name, _Fuse.left, _Fuse.hang = name, int(count or 0), what == "hang"


def reached(name: str) -> None:
    """The process is at that place. It may be the last thing it does."""
    if name == _Fuse.name:
        with _Fuse.lock:
            _Fuse.left -= 1
            now = _Fuse.left == 0
        if now and _Fuse.hang:
            Event().wait()
        elif now:
            os.kill(os.getpid(), signal.SIGKILL)

"""Places where a test lets the process die: before and after each commit and each thing done outside.

`PALMTOP_FAILPOINT=commit-after:7` kills the process, as a power cut would, when it is there the seventh time.
Nothing happens, and nothing is counted, where it is not set; the production profile refuses it.
"""

from __future__ import annotations

import os
import re
import signal
from threading import Lock

NAMES = (
    "commit-before", "commit-after", "send-before", "send-after",
    "fetch-before", "fetch-after", "shelf-after",
)  # fmt: skip
PATTERN = re.compile(rf"(?:{'|'.join(NAMES)}):[1-9][0-9]{{0,5}}")


class _Fuse:
    name = ""
    left = 0
    lock = Lock()


def arm(text: str) -> None:
    """`text`: name and count, or "" for none."""
    _Fuse.name, _, count = text.partition(":")
    _Fuse.left = int(count or 0)


def reached(name: str) -> None:
    """The process is at that place. It may be the last thing it does."""
    if name == _Fuse.name:
        with _Fuse.lock:
            _Fuse.left -= 1
            if _Fuse.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

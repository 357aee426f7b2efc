"""Places where a test lets the process die or hang: before and after each commit and each thing done outside,
and within a slice of long work on money, when all of it is done and nothing is kept.

`PALMTOP_FAILPOINT=commit-after:7` kills the process, as a power cut would, when it is there the seventh time;
`commit-after:7:hang` lets it stay there for ever. `reading:WORD` and `reading:WORD:hang` do so whenever a
message with that word is read, and hold the interpreter meanwhile, as a pattern does that never comes back;
`reading:WORD:memory` asks for more and more memory, up to two gigabytes.
Nothing happens, and nothing is counted, where it is not set; the production profile refuses it.
"""

from __future__ import annotations

import os
import re
import signal
from itertools import repeat
from threading import Event, Lock

NAMES = (
    "commit-before", "commit-after", "send-before", "send-after",
    "fetch-before", "fetch-after", "shelf-after",
)  # fmt: skip
SLICE = "slice-within"
READING = "reading"
PATTERN = re.compile(
    rf"(?:(?:{'|'.join((*NAMES, SLICE))}):[1-9][0-9]{{0,5}}|{READING}:\w{{1,20}})(?::hang)?"
    rf"|{READING}:\w{{1,20}}:memory"
)


class _Fuse:
    name = ""
    left = 0
    word = ""
    hang = memory = False
    lock = Lock()


def arm(text: str) -> None:
    """`text`: name, count or word, and what happens there, or "" for nothing."""
    name, which, what = (*text.split(":"), "", "")[:3]
    _Fuse.name, _Fuse.hang, _Fuse.memory = name, what == "hang", what == "memory"
    _Fuse.word = which if name == READING else ""
    _Fuse.left = 0 if _Fuse.word else int(which or 0)


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


def read(text: str) -> None:
    """A message with these words is being read."""
    if _Fuse.word and _Fuse.word in text:
        if _Fuse.hang:
            all(repeat(True))
        if _Fuse.memory:
            _ = [bytes(64 << 20) for _ in range(32)]
            return
        os.abort()  # as a fault in a library does

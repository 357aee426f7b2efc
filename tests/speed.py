"""How computing grows, and what a limit on it is multiplied by so that it asks the same of every machine."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache

HERE = 0.0065
"""Seconds of the processor that `_count` took where the limits were written."""


@cache
def times_slower() -> float:
    """How many times slower this machine is, and never less than 1. Asked once a process."""
    return max(1.0, min(_count() for _ in range(5)) / HERE)


def _count() -> float:
    began, total = time.thread_time(), 0
    for number in range(100_000):
        total += number * number % 7
    return time.thread_time() - began


LONG, SHORT = 5000, 1250
EVENLY = 12
"""Four times a text may take so many times as long: evenly it is 4, with the square of its length 16."""
NOTHING = 0.001
"""Seconds; what takes less is not told from the noise of the machine."""
TRIES = 8


def grows_evenly(read: Callable[[str], object], part: str) -> bool:
    """Whether reading a long text made of such parts takes as long as its length says.

    Who else uses the machine can only make a try worse, so one good try is enough.
    """
    short, long = ((part * size)[:size] for size in (SHORT, LONG))
    return any(_took(read, long) < EVENLY * max(_took(read, short), NOTHING) for _ in range(TRIES))


def _took(read: Callable[[str], object], text: str) -> float:
    began = time.thread_time()
    read(text)
    return time.thread_time() - began

"""What a limit on computing is multiplied by, so that it asks the same of every machine."""

from __future__ import annotations

import time
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

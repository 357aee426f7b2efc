"""How long something works, and an end to what would never end."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable


class _TooLong(Exception):
    """The work did not end."""


def seconds_of(work: Callable[[], object], most: float) -> float:
    """Seconds of the processor; `most` if it would be more."""
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, most)
    begun = time.process_time()
    try:
        work()
        return time.process_time() - begun
    except _TooLong:
        return most
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(*_: object) -> None:
    raise _TooLong

"""Whether everything in this process still comes round: a loop that hangs is noticed by its silence.

Each loop says how soon it will be heard of again. A loop that is over says so; one that breaks and does not
come back is silent too.
"""

from __future__ import annotations

import time
from collections.abc import Callable

WITHIN = 15.0
"""Seconds in which a loop that only looks into the store comes round, many times over."""

Beat = Callable[[float], None]
"""Called with the seconds until the next time."""


def unheard(_: float) -> None:
    """A beat that nobody listens for."""


class Pulse:
    """Of one process. For health checks and for what restarts a process; nothing else is decided by it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def beat(self, name: str, within: float = WITHIN) -> None:
        """`name` came round, and will again within so many seconds."""
        self._until[name] = self._clock() + within

    def over(self, name: str) -> None:
        self._until.pop(name, None)

    def silent(self) -> list[str]:
        """What should have been heard of by now."""
        now = self._clock()
        return sorted(name for name, until in self._until.items() if until < now)

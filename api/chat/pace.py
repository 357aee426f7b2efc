"""So that one browser cannot keep the whole house busy. Kept in memory: losing it costs nothing."""

from __future__ import annotations

from collections import OrderedDict

PER_MINUTE = 30
AT_ONCE = 30
REMEMBERED = 20_000


class Pace:
    """Each sender has `at_once` messages, which come back at `per_minute`."""

    def __init__(self, per_minute: int = PER_MINUTE, at_once: int = AT_ONCE) -> None:
        self._per_second = per_minute / 60
        self._at_once = float(at_once)
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()  # sender: left, since

    def allows(self, sender: str, seconds: float) -> bool:
        """Count one message at that time (in seconds, of any clock)."""
        left, since = self._left.pop(sender, (self._at_once, seconds))
        left = min(self._at_once, left + max(0.0, seconds - since) * self._per_second)
        allowed = left >= 1
        self._left[sender] = (left - 1 if allowed else left, seconds)
        if len(self._left) > REMEMBERED:
            self._left.popitem(last=False)
        return allowed

"""How often one address may ask: a bucket of requests that fills again over a minute.

Kept in this process only, and only for addresses seen lately; what was asked is not kept at all.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from math import ceil

A_MINUTE = 120
MOST_ADDRESSES = 10_000


class Pace:
    """`most`: requests at once, and again as many in the course of a minute."""

    def __init__(self, most: int = A_MINUTE, addresses: int = MOST_ADDRESSES) -> None:
        self._most = most
        self._addresses = addresses
        self._left: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def wait(self, address: str, now: datetime) -> int:
        """Seconds until the next request may come; 0 if this one may pass, which is then counted."""
        left, before = self._left.pop(address, (float(self._most), now))
        passed = max(0.0, (now - before).total_seconds())
        left = min(float(self._most), left + passed * self._most / 60)
        may = left >= 1
        self._left[address] = (left - 1 if may else left, now)
        while len(self._left) > self._addresses:
            self._left.popitem(last=False)
        return 0 if may else max(1, ceil((1 - left) * 60 / self._most))

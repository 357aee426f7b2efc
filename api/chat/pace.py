"""So that one browser, or one network, cannot keep the whole house busy. Kept in memory: losing it costs
nothing.

A village may share one address, so it has far more than a browser. Where the house is not told from which
address somebody comes (no proxy that is believed, so everybody comes from inside), none is limited by it.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from fastapi import Request

from api.address import address_of, counted_as

PER_MINUTE = 30
AT_ONCE = 30
REMEMBERED = 20_000
OF_ONE_NETWORK = 300
"""Messages and photos from one address in a minute."""
NEWCOMERS_OF_ONE_NETWORK = 60
"""Browsers that speak for the first time, from one address in a minute."""


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


@dataclass(frozen=True)
class Networks:
    """What each network address has left, for one app."""

    messages: Pace = field(default_factory=lambda: Pace(OF_ONE_NETWORK, OF_ONE_NETWORK))
    newcomers: Pace = field(default_factory=lambda: Pace(NEWCOMERS_OF_ONE_NETWORK, NEWCOMERS_OF_ONE_NETWORK))


def network_allows(request: Request, seconds: float, *, known: bool) -> bool:
    """Count one message or photo of the address it came from. `known`: of a browser that spoke before."""
    if _hidden(request):
        return True
    state = request.app.state
    if not hasattr(state, "networks"):
        state.networks = Networks()
    networks: Networks = state.networks
    address = counted_as(request)
    return networks.messages.allows(address, seconds) and (
        known or networks.newcomers.allows(address, seconds)
    )


def _hidden(request: Request) -> bool:
    address = address_of(request)
    return address is None or address.is_private

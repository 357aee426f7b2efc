"""From where the desk may be opened: from anywhere, or from the networks that the county names.

The address is the one that the web server in front passes on, if it is one of ours (`PALMTOP_PROXIES`). A web
server that nobody named stands in our own network, as a rule: what comes through it is from anywhere.
"""

from __future__ import annotations

from fastapi import Request

from api.address import address_of, told_by_a_stranger
from api.render import house_of


class NotFromHere(Exception):
    """Somebody outside of these networks opens the desk, whoever they are."""


async def from_the_office(request: Request) -> None:
    """Raises NotFromHere. For every page of the desk, before it is asked who is there."""
    networks = house_of(request).desk_networks
    if not networks:
        return
    found = address_of(request)
    if found is None or told_by_a_stranger(request) or not any(found in network for network in networks):
        raise NotFromHere

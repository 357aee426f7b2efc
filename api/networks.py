"""From where the desk may be opened: from anywhere, or from the networks that the county names.

The address is the one that the web server in front passes on, if it is one of ours (`PALMTOP_PROXIES`).
"""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address

from fastapi import Request

from api.render import house_of


class NotFromHere(Exception):
    """Somebody outside of these networks opens the desk, whoever they are."""


async def from_the_office(request: Request) -> None:
    """Raises NotFromHere. For every page of the desk, before it is asked who is there."""
    networks = house_of(request).desk_networks
    if not networks:
        return
    try:
        found = ip_address(request.client.host if request.client else "")
    except ValueError:  # no address: a socket of this machine would have passed one on
        raise NotFromHere from None
    plain = (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
    if not any(plain in network for network in networks):
        raise NotFromHere

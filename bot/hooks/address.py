"""Where a message may be sent: an address outside, looked up once and then kept to (promise S10).

Whoever names an address may have it point to our own machines, now or a moment later. So the name is looked
up once, every answer must be a public address, and the connection goes to that very one.
"""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

LONGEST = 500
_OPEN = ip_network("2000::/3")
"""All of IPv6 that was ever given out. Beyond lie addresses of a site (fec0::) and old and new ways to write
an IPv4 address (::127.0.0.1), some of which Python takes for global.
"""
_CARRIES_ANOTHER = tuple(ip_network(each) for each in ("2002::/16", "2001::/32"))
"""Within it what stands for an IPv4 address, which may be one of ours."""


class Refused(Exception):
    """This address is never to be contacted; the message says why in one word."""


@dataclass(frozen=True, slots=True)
class Target:
    """`address`: the one to connect to. `host`: whose certificate is asked for."""

    address: str
    host: str
    port: int
    path: str
    https: bool


def proper_url(url: str, inside: bool = False) -> bool:
    """https to a named host, without user or fragment. `inside`: plain http too, for development."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    schemes = ("https", "http") if inside else ("https",)
    plain = url.isascii() and url.isprintable() and " " not in url and len(url) <= LONGEST
    fine = not parts.username and not parts.password and not parts.fragment and port != 0
    return plain and fine and parts.scheme in schemes and bool(parts.hostname)


async def find(url: str, inside: bool, seconds: float) -> Target:
    """Raises Refused; OSError and TimeoutError where the name cannot be looked up now."""
    if not proper_url(url, inside):
        raise Refused("address")
    parts = urlsplit(url)
    host, https = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if https else 80)
    async with asyncio.timeout(seconds):
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(each[4][0]) for each in found]
    if not addresses or not (inside or all(map(public, addresses))):
        raise Refused("private")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(addresses[0], host, port, path, https)


def public(address: str) -> bool:
    """Whether it is an address of the open internet."""
    there: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(there, IPv6Address):
        if there.ipv4_mapped is not None:
            there = there.ipv4_mapped
        elif there not in _OPEN or any(there in each for each in _CARRIES_ANOTHER):
            return False
    return there.is_global and not there.is_multicast

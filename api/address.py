"""From which address somebody asks.

The web servers in front pass it on (X-Forwarded-For), and only those that the county named are believed
(`PALMTOP_PROXIES`). `Forwarded` stands before the app and looks at that.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address, ip_network

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

ONE_HOUSE = 64
"""Bits of an IPv6 address that a provider gives to one household or office; it makes up the others itself,
a new one for each request if it likes."""
PEER = "palmtop.peer"
_MAPPED = int(IPv6Address("::ffff:0:0"))
TELLS = ("x-forwarded-for", "forwarded", "x-real-ip")


class Forwarded:
    """Takes the word of the web servers that are ours for who asks, and keeps beside it who spoke to us."""

    def __init__(self, app: ASGIApp, proxies: str) -> None:
        self._believe = ProxyHeadersMiddleware(app, _in_both_spellings(proxies))  # type: ignore[arg-type]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[PEER] = scope.get("client")
        await self._believe(scope, receive, send)  # type: ignore[arg-type]


def _in_both_spellings(proxies: str) -> list[str]:
    """A server that listens for IPv4 and IPv6 at once calls 10.0.0.3 ::ffff:10.0.0.3."""
    named = [ip_network(each.strip()) for each in proxies.split(",")]
    mapped = [
        ip_network((_MAPPED + int(each.network_address), 96 + each.prefixlen))
        for each in named
        if isinstance(each, IPv4Network)
    ]
    return [str(each) for each in (*named, *mapped)]


def address_of(request: Request) -> IPv4Address | IPv6Address | None:
    """An IPv4 address in the clothes of IPv6 (::ffff:1.2.3.4) is the IPv4 address; the name of a
    network card behind a % is left out. None: none is known.
    """
    try:
        found = ip_address(request.client.host if request.client else "")
    except ValueError:  # a socket of this machine, or a word that the web server in front made up
        return None
    return found if isinstance(found, IPv4Address) else found.ipv4_mapped or IPv6Address(int(found))


def said_address(request: Request) -> str:
    """The same in one spelling; "" where none is known."""
    return str(address_of(request) or "")


def counted_as(request: Request) -> str:
    """By what tries and messages are counted: the address, or of IPv6 the network of one household."""
    found = address_of(request)
    if isinstance(found, IPv6Address):
        return str(ip_network((int(found), ONE_HOUSE), strict=False))
    return str(found or "")


def told_by_a_stranger(request: Request) -> bool:
    """Something in front says for whom it asks, and is none of those that are believed. Then the address that
    we see is its own: it may stand within our walls though who asks does not.
    """
    client = tuple(request.client) if request.client else None
    unchanged = request.scope.get(PEER, client) == client
    return unchanged and any(name in request.headers for name in TELLS)

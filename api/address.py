"""From which address somebody asks.

The web servers in front pass it on (X-Forwarded-For), and only those that the county named are believed
(`PALMTOP_PROXIES`). `Forwarded` stands before the app and looks at that.
"""

from __future__ import annotations

import logging
from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address, ip_network

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

log = logging.getLogger(__name__)

ONE_HOUSE = 64
"""Bits of an IPv6 address that a provider gives to one household or office; it makes up the others itself,
a new one for each request if it likes."""
PEER = "palmtop.peer"
UNNAMED = "palmtop.unnamed"
MOST_UNNAMED = 20
_MAPPED = int(IPv6Address("::ffff:0:0"))
TELLS = ("x-forwarded-for", "forwarded", "x-real-ip")


class Forwarded:
    """Takes the word of the web servers that are ours for who asks, and keeps beside it who spoke to us.

    One of our network that passes requests on and was not named makes everybody behind it one address, with
    five wrong look-ups for all: that is said in the log, once, and to the administrator.
    """

    def __init__(self, app: ASGIApp, proxies: str) -> None:
        self._believe = ProxyHeadersMiddleware(app, _in_both_spellings(proxies))  # type: ignore[arg-type]
        self._unnamed: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[PEER] = scope.get("client")
        if scope["type"] == "http":
            self._look(scope)
            scope[UNNAMED] = self._unnamed
        await self._believe(scope, receive, send)  # type: ignore[arg-type]

    def _look(self, scope: Scope) -> None:
        peer = (scope.get("client") or ("",))[0]
        if peer in self._unnamed or peer in self._believe.trusted_hosts or len(self._unnamed) >= MOST_UNNAMED:
            return
        if any(name == b"x-forwarded-for" for name, _ in scope["headers"]) and _within(peer):
            self._unnamed.add(peer)
            log.warning("not believed who asks: the web server at %s is not in PALMTOP_PROXIES", peer)


def _within(peer: str) -> bool:
    """Of a network of ours. Somebody on the internet may send any header, and tells nothing of us by it."""
    try:
        found = ip_address(peer)
    except ValueError:
        return False
    plain = found if isinstance(found, IPv4Address) else found.ipv4_mapped or found
    return not plain.is_global


def unnamed_proxies(request: Request) -> list[str]:
    """Web servers that pass requests on to this process and are not among those that are believed."""
    return sorted(request.scope.get(UNNAMED, ()))


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

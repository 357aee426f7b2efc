"""HEAD, wherever GET is answered (RFC 9110 section 9.3.2): whether a page is there, without the page.

Nothing is shown, so nobody need be known for it: the cookie is left aside, and the page is asked for as a
stranger asks. So no line for news is opened, nothing is noted as read, no visit is kept awake, and whoever
looks at a link before it is opened (chat programs, scanners of mail) uses nothing up (decision 41).
"""

from __future__ import annotations

import re
from functools import cache

from fastapi import Request
from fastapi.routing import iter_route_contexts
from starlette.routing import compile_path
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Heads:
    """ASGI middleware. No cookie is set either: a stranger's would end the visit of whoever asked."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def head_of(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = message.get("headers", ())
                message["headers"] = [header for header in said if header[0] != b"set-cookie"]
            elif message["type"] == "http.response.body":
                message["body"] = b""
            await send(message)

        brought = [header for header in scope["headers"] if header[0] != b"cookie"]
        await self._app({**scope, "method": "GET", "headers": brought}, receive, head_of)


def ways_of(request: Request) -> str:
    """What `Allow` says to who asked in another way: those of every route of this address, HEAD with GET."""
    path = request.url.path
    there = (each for each in iter_route_contexts(request.app.routes) if each.path is not None)
    ways = {way for each in there if _shape(str(each.path)).match(path) for way in each.methods or ()}
    return ", ".join(sorted(ways | {"HEAD"} if "GET" in ways else ways))


@cache
def _shape(path: str) -> re.Pattern[str]:
    return compile_path(path)[0]

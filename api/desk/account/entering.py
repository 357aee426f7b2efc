"""What the doors of the desk have in common: from where, where to, and the cookie that lets in."""

from __future__ import annotations

import re

from anyio import CapacityLimiter
from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from api.guard import drop_cookie, session_cookie, set_cookie, visitor_cookie
from api.render import house_of

OWN_PAGE = re.compile(r"/desk(?:/[\w-]+(?:\.[a-z]+)?)*(?:\?[\w=&%.~+-]*)?", re.ASCII)
PART_OF = re.compile(rf"https?://[^/?#]+({OWN_PAGE.pattern})(?:#.*)?", re.ASCII)
hashing = CapacityLimiter(2)  # each takes 19 MiB and a core for a tenth of a second


def own_page(wanted: str) -> str:
    """Where to go after signing in: a page of the desk, never an address somebody else put into a link."""
    return wanted if OWN_PAGE.fullmatch(wanted) else "/desk"


def page_around(request: Request) -> str:
    """The page to come back to: a part that asks for itself stands in the one that its header names."""
    around = PART_OF.fullmatch(request.headers.get("hx-current-url", ""))
    if around:
        return around[1]
    query = request.url.query if request.method == "GET" else ""
    return f"{request.url.path}?{query}" if query else request.url.path


def inside(request: Request, cookie: str, target: str, status: int = 303) -> Response:
    """In: with a cookie nobody knew before, so that a planted one is worth nothing.

    `status` 307: the form that was sent goes along.
    """
    house = house_of(request)
    response = RedirectResponse(target, status)
    set_cookie(response, house, session_cookie(house), cookie)
    drop_cookie(response, house, visitor_cookie(house))
    return response

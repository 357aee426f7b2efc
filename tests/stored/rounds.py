"""Every address of the house that somebody who works there, or anybody at all, can walk to."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

import httpx2

LINK = re.compile(r'(?:href|src|hx-get|action|data-url)="([^"#]+)')
NUMBER = re.compile(r"(?<=/)(?:\d+|[0-9A-Za-z_-]{20,})(?=/|$)")
OF_A_SHAPE, OF_A_PATH = 2, 4
"""So many pages of the same shape (all cases, all papers) are looked at, with whatever is asked for there."""
NOT_FOLLOWED = ("/static/", "/desk/sign-out", "/live", "/news")


async def walk(
    client: httpx2.AsyncClient, start: tuple[str, ...], without: tuple[str, ...] = ()
) -> Mapping[str, httpx2.Response]:
    """By address, everything that answers 200 to a plain look. `without`: parts of addresses."""
    ahead, shapes = list(start), Counter[str]()
    found: dict[str, httpx2.Response] = {}
    while ahead:
        path = ahead.pop(0)
        if path in found or any(part in path for part in (*NOT_FOLLOWED, *without)):
            continue
        shape = shape_of(path)
        place = "at " + shape.partition("?")[0]
        shapes.update((shape, place))
        if shapes[shape] > OF_A_SHAPE or shapes[place] > OF_A_PATH:
            continue
        answer = await client.get(path)
        assert answer.status_code < 500, path
        if answer.status_code != 200:
            continue
        found[path] = answer
        if answer.headers["content-type"].startswith("text/html"):
            ahead += links(path, answer.text)
    return found


def links(path: str, page: str) -> list[str]:
    """Within this house."""
    there = [urlsplit(urljoin(f"http://house{path}", html.unescape(each))) for each in LINK.findall(page)]
    return [each.path + (f"?{each.query}" if each.query else "") for each in there if each.netloc == "house"]


def shape_of(path: str) -> str:
    """Without the numbers, and with the names of what is asked for only."""
    parts = urlsplit(path)
    names = sorted({pair.partition("=")[0] for pair in parts.query.split("&")})
    return NUMBER.sub("{}", parts.path) + "?" + "&".join(names)

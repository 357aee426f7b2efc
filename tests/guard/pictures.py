"""Which pages of the desk there are, read from its routes: none can be left out of the pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

INDEX = Path(__file__).resolve().parents[2] / "docs/pages.md"

WITHOUT_PICTURE: Mapping[str, str] = {
    "/desk/live": "a stream",
    "/desk/visits/worker.js": "a script",
    "/desk/overview/sheet": "a file",
    "/desk/envelope/{area}/file": "a file",
    "/desk/cases/{case_id}/documents/{kind}": "a paper, as PDF",
    "/desk/cases/{case_id}/notice/{notice_id}/poster": "a poster, as PDF",
    "/desk/notices/poster": "a poster, as PDF",
    "/desk/visits/{visit_id}/outline": "a paper, as PDF",
    "/desk/visits/{visit_id}/files/{part_id}": "a photo or a recording",
    "/desk/papers/{paper_id}/{number}": "a photo or a recording",
    "/desk/cases/{case_id}/here": "a line on the page of a case",
}
"""What can be asked for and is no page of its own."""


def asked_for(app: FastAPI) -> set[str]:
    """Everything of the desk that can be asked for, as the routes have it."""
    return {
        route.path
        for route in iter_route_contexts(app.routes)
        if route.path is not None and route.path.startswith("/desk") and "GET" in (route.methods or ())
    }


def pages_of(app: FastAPI) -> set[str]:
    return asked_for(app) - set(WITHOUT_PICTURE)


def route_of(address: str, routes: Iterable[str]) -> str | None:
    """The route that an address leads to: of several, the one that names most of it."""
    path = address.partition("?")[0].partition("#")[0]
    fitting = [each for each in routes if re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", each), path)]
    return min(fitting, key=lambda each: each.count("{"), default=None)


def shown(route: str) -> str:
    """As the index names it: what differs from case to case left out."""
    return re.sub(r"\{[^}]+\}", "…", route)


def pictured() -> set[str]:
    """What the index has a picture of, without the views and searches of a page."""
    return {
        path.partition("?")[0]
        for path in re.findall(r"^\| `([^`]+)`", INDEX.read_text("utf-8"), re.MULTILINE)
    }

"""Every door, asked from outside in every way and with bodies without an end: nothing is let in or read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi.routing import iter_route_contexts

from api.guard import OPEN
from tests.guard.kinds import says_what_it_is
from tests.pages.conftest import DeskOffice, clock, desk, house

__all__ = ["clock", "desk", "house"]

METHODS = (
    "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "TRACK", "DEBUG",
)  # fmt: skip
PIECE = 64 * 1024
ENDLESS = 128 * 1024 * 1024
FOR_STRANGERS = 2 * 1024 * 1024
"""Bytes. More of a body is not read from somebody who has not been let in."""


def doors(desk: DeskOffice) -> list[Any]:
    """Every route; a stream without an end has tests of its own."""
    found = [each for each in iter_route_contexts(desk.app.routes) if each.path]
    return [each for each in found if not each.path.endswith("/live")]


def address(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "1", path)


async def test_no_door_opens_to_a_stranger_however_they_ask(desk: DeskOffice) -> None:
    case = desk.case()
    wrong, methods = [], defaultdict[str, set[str]](set)
    for door in doors(desk):
        methods[door.path] |= door.methods
    for path, meant in methods.items():
        for method in METHODS:
            stranger = await desk.visitor()
            answer = await stranger.client.request(method, address(path))
            assert says_what_it_is(answer), (method, path, answer.headers.get("content-type"))
            status = answer.status_code
            guarded = path.startswith(("/desk", "/api")) and path not in OPEN
            if status >= 500 or status < 300 and (guarded or method not in meant | {"HEAD"}):
                wrong.append(f"{method} {path}: {status}")
    assert not wrong, "\n".join(wrong)
    assert len(methods) > 100 and desk.office.dossier(case).case.version == 1


class Endless:
    """A body that goes on; how much of it was taken."""

    def __init__(self) -> None:
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while self.taken < ENDLESS:
            self.taken += PIECE
            yield b"a" * PIECE


@pytest.mark.parametrize("declared", ["", str(ENDLESS), "1", "-1", "x", "9" * 19])
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=a"])
async def test_a_body_without_an_end_is_left_unread(desk: DeskOffice, kind: str, declared: str) -> None:
    wrong = []
    for door in doors(desk):
        if "POST" not in door.methods:
            continue
        stranger, body = await desk.visitor(), Endless()
        headers = {"content-type": kind, **({"content-length": declared} if declared else {})}
        answer = await stranger.client.post(address(door.path), content=body, headers=headers)
        if answer.status_code >= 500 or answer.status_code < 300 or body.taken > FOR_STRANGERS:
            wrong.append(f"{door.path}: {answer.status_code} after {body.taken // 1024} KiB")
    assert not wrong, "\n".join(wrong)

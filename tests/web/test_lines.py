"""Whoever opens line after line for news keeps nobody else waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

from api.lines import Lines
from tests.patience import PATIENCE, until

SCOPE = {"type": "http", "asgi": {"spec_version": "2.4"}}


async def silence(over: asyncio.Event) -> AsyncIterator[str]:
    yield ": here\n\n"
    await over.wait()


async def listen(lines: Lines, who: str, over: asyncio.Event, heard: list[int]) -> None:
    """A browser with one line open, until the news are over."""

    async def send(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            heard.append(message["status"])

    async def receive() -> MutableMapping[str, Any]:
        await over.wait()
        return {"type": "http.disconnect"}

    await lines.answer(who, silence(over))(SCOPE, receive, send)


async def test_one_person_holds_so_many_and_others_are_not_held_up() -> None:
    lines, over, heard = Lines(of_one=3), asyncio.Event(), list[int]()
    open_ones = [asyncio.ensure_future(listen(lines, "resident:1", over, heard)) for _ in range(3)]
    await until(lambda: heard == [200, 200, 200])
    refused, other = list[int](), list[int]()
    await listen(lines, "resident:1", over, refused)
    assert refused == [429]
    open_ones.append(asyncio.ensure_future(listen(lines, "resident:2", over, other)))
    await until(lambda: other == [200])
    over.set()
    await asyncio.wait_for(asyncio.gather(*open_ones), PATIENCE)
    again = list[int]()
    await listen(lines, "resident:1", over, again)
    assert again == [200], "what was cut off is free again"


async def test_a_line_that_breaks_is_given_back() -> None:
    lines, heard = Lines(of_one=1), list[int]()
    for _ in range(3):
        over = asyncio.Event()
        line = asyncio.ensure_future(listen(lines, "staff:7", over, heard))
        await until(lambda: len(heard) > 0 and not line.done())  # noqa: B023
        line.cancel()
        await asyncio.gather(line, return_exceptions=True)
        assert heard.pop() == 200

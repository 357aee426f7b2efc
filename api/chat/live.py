"""Answers and news as they come: as a stream, or asked for where streams do not get through.

A stream begins after the letter that the page showed last, so a broken one loses nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from api.chat.page import fragment, note_seen
from api.chat.visitor import Visitor, visitor
from api.lines import lines_of
from api.render import house_of
from bot.house import House
from store.database import Tx
from store.residents import browsers, conversation
from store.residents.conversation import Line
from store.residents.cookies import series_now, series_of
from store.times import ms

router = APIRouter()
BEAT = 20.0
"""Seconds between signs of life."""
RETRY = "retry: 3000\n\n"
STILL_HERE = ": still here\n\n"


@router.get("/live")
async def live(request: Request) -> Response:
    """204 ends it for good: there is nobody to bring news to."""
    who = await visitor(request)
    if who.known is None:
        return Response(status_code=204)
    after = _whole(request.headers.get("last-event-id", "") or request.query_params.get("after", ""))
    return lines_of(request).answer(f"resident:{who.known.resident_id}", news(house_of(request), who, after))


@router.get("/news")
async def asked(request: Request) -> JSONResponse:
    house, who = house_of(request), await visitor(request)
    if who.known is None:
        return JSONResponse({"html": "", "last": 0, "gone": True, "left": who.left})
    found = await _after(house, who, _whole(request.query_params.get("after", "")))
    await note_seen(house, who, found or [])
    return JSONResponse({**fragment(house, who, found or []), "gone": found is None})


async def news(house: House, who: Visitor, after: int, beat: float = BEAT) -> AsyncIterator[str]:
    """Ends when the browser belongs to another conversation, so that it asks again as that one."""
    assert who.known is not None
    topic = f"resident:{who.known.resident_id}"
    waiter = house.store.listen(topic)
    try:
        yield RETRY
        while True:
            waiter.clear()
            found = await _look(house, who, after)
            if found is None:
                return
            letters, held = found
            for line in letters:
                yield _event(house, who, line)
                after = line.id
            await note_seen(house, who, letters)
            if not await _rung(waiter, beat if held is None else min(beat, held)):
                yield STILL_HERE
    finally:
        house.store.unlisten(topic, waiter)


async def _after(house: House, who: Visitor, after: int) -> Sequence[Line] | None:
    """Letters newer than that; None if this browser is somebody else by now."""
    found = await _look(house, who, after)
    return None if found is None else found[0]


async def _look(house: House, who: Visitor, after: int) -> tuple[Sequence[Line], float | None] | None:
    """The same, and in how many seconds there is more without anybody ringing."""
    assert who.known is not None
    resident, now = who.known.resident_id, ms(house.now())

    def look(tx: Tx) -> tuple[list[Line], float | None] | None:
        there = browsers.known(tx, who.sender) if series_of(who.token) == series_now(tx) else None
        if there is None or there.resident_id != resident:
            return None
        due = conversation.held_until(tx, resident, now)
        letters = conversation.letters_after(tx, house.seal, resident, after, now=now)
        return letters, None if due is None else max(0.1, (due - now) / 1000)

    return await house.store.read(look)


async def _rung(waiter: asyncio.Event, beat: float) -> bool:
    try:
        await asyncio.wait_for(waiter.wait(), beat)
        return True
    except TimeoutError:
        return False


def _event(house: House, who: Visitor, line: Line) -> str:
    return f"id: {line.id}\ndata: {orjson.dumps(fragment(house, who, [line])).decode()}\n\n"


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 18 else 0

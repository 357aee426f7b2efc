"""News as it comes: "something at the desk changed", nothing more. What changed, each page asks for itself,
with its own rights; so the stream carries no personal data, and a gap in it costs one refresh.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.guard import DESK, Staff
from api.lines import lines_of
from api.render import house_of
from bot.house import House
from store import staff as staff_rows
from store.desk.presence import TOPIC as PRESENCE

router = APIRouter()
STILL_THERE = 15.0  # seconds between signs of life; until a signed-out listener is cut off at the latest
AT_MOST_EVERY = 1.0  # a busy morning must not make every desk ask again for each message
NEWS = "event: news\ndata: desk\n\n"
HERE = "event: here\ndata: desk\n\n"  # somebody opened some case
STILL = ": still there\n\n"
RETRY = "retry: 3000\n\n"


@router.get("/live")
async def live(request: Request, signed: Staff) -> Response:
    since = request.query_params.get("since", "")
    return lines_of(request).answer(signed.actor.id, news(house_of(request), signed.token, since))


async def news(
    house: House, token: str, since: str = "", *, beat: float = STILL_THERE
) -> AsyncGenerator[str]:
    """Begins with news if something changed `since` the page began to be drawn (a mark of the store): before
    the stream opened, or while it was broken.
    """
    waiter, arrivals = house.store.listen(DESK), house.store.listen(PRESENCE)
    try:
        yield RETRY if since == house.store.mark(DESK) else RETRY + NEWS
        while True:
            try:
                piece = await asyncio.wait_for(_rung(waiter, arrivals), beat)
            except TimeoutError:
                piece = STILL
            if not await _still_signed_in(house, token):
                return
            yield piece
            await asyncio.sleep(AT_MOST_EVERY)
    finally:
        house.store.unlisten(DESK, waiter)
        house.store.unlisten(PRESENCE, arrivals)


async def _rung(news: asyncio.Event, arrivals: asyncio.Event) -> str:
    """What has come, of either or of both."""
    bells = {asyncio.ensure_future(each.wait()) for each in (news, arrivals)}
    try:
        await asyncio.wait(bells, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for bell in bells:
            bell.cancel()
    piece = (NEWS if news.is_set() else "") + (HERE if arrivals.is_set() else "")
    news.clear()
    arrivals.clear()
    return piece


async def _still_signed_in(house: House, token: str) -> bool:
    now = house.now()
    return await house.store.read(lambda tx: staff_rows.who(tx, token, now)) is not None

"""The conversation as one page, and as the pieces that a page with scripts adds to itself."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from secrets import token_hex
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from sqlalchemy.exc import SQLAlchemyError
from starlette.background import BackgroundTask

from api.chat.bubbles import Bubble, box_for, bubbles_of, greeting, left_behind, news_of, title_for
from api.chat.opening import opening_of
from api.chat.visitor import Visitor, remember, visitor
from api.render import environment, house_of, show, translator
from bot.house import House
from bot.web import START
from store.residents import conversation
from store.residents.conversation import Line
from store.times import ms

log = logging.getLogger(__name__)
router = APIRouter()
SHOWN, EARLIER = 60, 600  # bubbles at first, and when earlier ones are asked for
PARTS = ("to", "for")


@router.get("/")
async def home(request: Request) -> HTMLResponse:
    who = await visitor(request)
    most = EARLIER if "earlier" in request.query_params else SHOWN
    return await conversation_page(request, who, start=_start(request), most=most)


async def conversation_page(
    request: Request,
    who: Visitor,
    status: int = 200,
    *,
    start: str = "",
    typed: str = "",
    notices: Sequence[str] = (),
    most: int = SHOWN,
) -> HTMLResponse:
    """The whole conversation. `typed` goes back into the box, `notices` are said above it."""
    house = house_of(request)
    lines = await _lines(house, who, most)
    bubbles = bubbles_of(lines, house.ground, who.words)
    if not bubbles:
        first = (left_behind, greeting) if who.left else (greeting,)
        bubbles = [bubble(house.ground, who.words, house.now()) for bubble in first]
    values = {
        "bubbles": bubbles,
        "whole_page": True,
        "opening": opening_of(bubbles, who.known.seen_letter if who.known else 0),
        "box": box_for(bubbles, who.words),
        "title": title_for(bubbles, service_name(house, who), who.words),
        "last": max((line.id for line in lines), default=0),
        "earlier": _earlier(bubbles, len(lines), most),
        "start": start,
        "typed": typed,
        "notices": notices,
    }
    page = chat_page(request, who, "chat/talk.html", values, status)
    page.background = BackgroundTask(note_seen, house, who, lines)
    return page


def _earlier(bubbles: Sequence[Bubble], lines: int, most: int) -> str:
    """Where what was said before the first bubble is read: above it, where it stays in sight; when even that
    is not all, on the page that has all of it. "": nothing was.
    """
    if lines < most:
        return ""
    first = next((bubble.id for bubble in bubbles if bubble.id), 0)
    return f"/?earlier=1#l{first}" if most == SHOWN else "/mine/data"


def chat_page(
    request: Request, who: Visitor, template: str, values: Mapping[str, Any], status: int = 200
) -> HTMLResponse:
    """Any page for residents: the frame, and the cookie for a year and a bit from now on."""
    house = house_of(request)
    frame = {
        "service": service_name(house, who),
        "county": house.ground.county,
        "languages": house.ground.languages,
        "view": who.view,
        "form_token": who.form_token,
        "form": token_hex(8),
        "known": who.known is not None,
    }
    page = show(request, template, who.words, {**frame, **values}, status)
    remember(page, house, who)
    return page


def fragment(house: House, who: Visitor, lines: Sequence[Line]) -> dict[str, Any]:
    """What a page with scripts needs to show new bubbles."""
    bubbles = news_of(lines, house.ground)
    box = box_for(bubbles, who.words)
    return {
        "html": bubbles_html(bubbles, who),
        "last": max((line.id for line in lines), default=0),
        "title": title_for(bubbles, service_name(house, who), who.words),
        "box": asdict(box),
        "asks": any(bubble.asks for bubble in bubbles),
    }


def bubbles_html(bubbles: Sequence[Bubble], who: Visitor) -> str:
    values = {"bubbles": bubbles, "t": translator(who.words), "whole_page": False}
    return environment.get_template("chat/bubbles.html").render(values)


def service_name(house: House, who: Visitor) -> str:
    return who.words.say("chat-service", {"county": house.ground.county.called(who.words.lang)})


async def note_seen(house: House, who: Visitor, lines: Sequence[Line]) -> None:
    """Staff see what has been shown as delivered. If that cannot be written down now, the next page will."""
    known, shown = who.known, [line.id for line in lines if line.id]
    if known is None or not shown:
        return
    if max(shown) <= known.seen_letter and not any(line.unseen for line in lines):
        return
    try:
        await house.store.write(lambda tx: conversation.saw(tx, known.resident_id, shown))
    except SQLAlchemyError:
        log.warning("could not note what a page has shown", exc_info=True)


async def _lines(house: House, who: Visitor, most: int) -> list[Line]:
    if who.known is None:
        return []
    resident, now = who.known.resident_id, ms(house.now())
    return await house.store.read(lambda tx: conversation.last_lines(tx, house.seal, resident, most, now=now))


def _start(request: Request) -> str:
    """What a poster's address carries: a township and a programme, never a person."""
    start = "-".join(request.query_params.get(part, "") for part in PARTS).strip("-")
    return start if START.fullmatch(start) else ""

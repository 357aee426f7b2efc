"""How pages look: the size of the letters, and the language."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from api.chat.forms import small_form
from api.chat.say import NOW, channel
from api.chat.visitor import LANG, VIEW, VIEWS, prefer, visitor
from api.render import house_of
from bot.door import take

router = APIRouter()
PAGES = frozenset({"/privacy", "/m", "/mine", "/mine/data"})


@router.post("/view")
async def view(request: Request) -> Response:
    who = await visitor(request)
    sent = await small_form(request, who)
    response = RedirectResponse(_back(sent.line("back", 40)), 303)
    wanted = sent.line("view", 12)
    if wanted in VIEWS:
        prefer(response, house_of(request), VIEW, wanted)
    return response


@router.post("/language")
async def language(request: Request) -> Response:
    """The conversation itself changes its language; before there is one, the browser remembers the wish."""
    house, who = house_of(request), await visitor(request)
    sent = await small_form(request, who)
    lang = sent.line("lang", 8)
    response = RedirectResponse(_back(sent.line("back", 40)), 303)
    if lang not in house.ground.languages:
        return response
    if who.known is not None:
        raw = {"sender": who.sender, "form": sent.line("form", 40), "choice": f"g:lang:{lang}"}
        inbound = channel.receive({**raw, "lang": lang})
        if inbound is not None:
            await take(house, inbound)
    prefer(response, house, LANG, lang)
    return response


def _back(page: str) -> str:
    """Where the form was. Only pages of ours: the field could say anything."""
    return page if page in PAGES else NOW

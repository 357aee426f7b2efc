"""Pages to read: what becomes of the things people tell us."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.chat.page import chat_page
from api.chat.visitor import visitor
from api.render import house_of

router = APIRouter()
PARTS = ("who", "why", "what", "checks", "sealed", "seen", "long", "rights", "refuse", "ask")
"""What PIPL Articles 7, 17 and 30 want a person told, in this order; the words are `chat-privacy-<part>`."""


@router.get("/privacy")
async def privacy(request: Request) -> HTMLResponse:
    who = await visitor(request)
    county = house_of(request).ground.county
    values = {
        "title": who.words.say("chat-privacy.title"),
        "parts": PARTS,
        "named": {
            "county": county.called(who.words.lang),
            "bureau": county.bureau,
            "phones": who.words.listed(county.hotlines),
        },
        "version": who.words.fingerprint("privacy"),
    }
    return chat_page(request, who, "chat/privacy.html", values)

"""Another phone, and leaving this one."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.chat.forms import small_form
from api.chat.page import chat_page
from api.chat.visitor import forget, visitor
from api.render import house_of
from store.residents import browsers

router = APIRouter()


@router.get("/m")
async def other_phone(request: Request) -> HTMLResponse:
    """Eight digits from the other phone; they are told to the conversation like any other words."""
    who = await visitor(request)
    return chat_page(request, who, "chat/other_phone.html", {"title": who.words.say("chat-join.title")})


@router.post("/forget")
async def leave(request: Request) -> Response:
    """This browser is nobody any more. What was handed in stays and is worked on."""
    who = await visitor(request)
    await small_form(request, who)
    await house_of(request).store.write(lambda tx: browsers.leave(tx, who.sender))
    response = RedirectResponse("/", 303)
    forget(response, house_of(request))
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response

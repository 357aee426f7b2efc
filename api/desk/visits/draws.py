"""Draws for second visits: made from a printed seed, drawn again whenever somebody looks."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.codes import grouped
from cases.people import COUNTY
from cases.posts import PostRefused
from store.visits import draws

router = APIRouter(dependencies=[Depends(rooms.draws)])
EMPTY = Sent()


@router.get("/draws")
async def draws_page(request: Request, signed: Staff) -> HTMLResponse:
    return await _page(request, signed, EMPTY)


@router.post("/draws")
async def make(request: Request, signed: Staff, form: Form) -> Response:
    house, now, today = house_of(request), house_of(request).now(), house_of(request).today().day
    first, last = form.day("first"), form.day("last")
    if first is None or last is None:
        return await _page(request, signed, form, wrong="draw-days")
    wish = draws.Wish(form.line("seed", 60), first, last, form.whole("n") or 0)
    try:
        made = await house.store.write(lambda tx: draws.make_draw(tx, signed.actor, wish, now, today))
    except PostRefused as refused:
        return await _page(request, signed, form, wrong=refused.message)
    return RedirectResponse(f"/desk/draws/{made}", 303)


@router.get("/draws/{draw_id}")
async def draw_page(request: Request, signed: Staff, draw_id: int) -> HTMLResponse:
    house = house_of(request)
    draw, lots, again = await house.store.read(lambda tx: draws.draw_of(tx, signed.actor, draw_id))
    values = {"draw": draw, "lots": lots, "again": again, "grouped": grouped}
    return await desk_page(request, "desk/draw.html", signed, values)


async def _page(request: Request, signed: SignedIn, typed: Sent, wrong: str = "") -> HTMLResponse:
    house = house_of(request)
    values = {
        "found": await house.store.read(lambda tx: draws.draws(tx, signed.actor)),
        "may_draw": signed.actor.role in COUNTY,
        "typed": typed,
        "wrong": wrong,
        "today": house.today().day,
    }
    return await desk_page(request, "desk/draws.html", signed, values, 422 if wrong else 200)

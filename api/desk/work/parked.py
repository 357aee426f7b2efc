"""Messages that could not be answered stand here until somebody of the county deals with them."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import glanced
from api.desk.page import desk_page
from api.guard import Form, Staff
from api.render import house_of
from bot.door import DEATHS
from store.post import failures
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.parked)])


@router.get("/parked")
async def parked(request: Request, signed: Staff) -> HTMLResponse:
    house = house_of(request)
    messages = await house.store.read(lambda tx: failures.parked_ones(tx, house.seal))
    await glanced(request, Act(signed.actor, What.LIST, subject="parked", n=len(messages)))
    return await desk_page(request, "desk/parked.html", signed, {"messages": messages})


@router.post("/parked/{inbox_id}")
async def deal_with(request: Request, signed: Staff, inbox_id: int, form: Form) -> Response:
    """Try once more, or call it dealt with by telephone. Of the processes that died over it so many are
    forgotten that it is tried; should another one die, it stands here again.
    """
    house = house_of(request)
    again = form.line("what") == "again"
    now = house.now()
    taken = await house.store.write(lambda tx: failures.take_up(tx, inbox_id, now, again=again))
    if taken and again:
        house.in_hand.forgive(*taken, all_but=DEATHS - 1)
    return RedirectResponse("/desk/parked", 303)

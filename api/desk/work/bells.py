"""What rang: mentions, reminders, cases that came back. Opening one leads to its case."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.looking import glanced
from api.desk.page import desk_page
from api.guard import Form, Staff
from api.render import house_of
from store.desk.bells import bells
from store.office.bells import mark_read
from store.trail import Act, What

router = APIRouter()


@router.get("/bells")
async def bells_page(request: Request, signed: Staff) -> HTMLResponse:
    house = house_of(request)
    found = await house.store.read(lambda tx: bells(tx, house.seal, signed.actor))
    named = sum(each.case_id is not None for each in found)
    await glanced(request, Act(signed.actor, What.LIST, subject="view:bells", n=named))
    return await desk_page(request, "desk/bells.html", signed, {"found": found})


@router.post("/bells")
async def heard_all(request: Request, signed: Staff, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    await house.store.write(lambda tx: mark_read(tx, signed.member.id, now))
    return RedirectResponse("/desk/bells", 303)


@router.post("/bells/{bell_id}")
async def heard(request: Request, signed: Staff, bell_id: int, form: Form) -> Response:
    """Heard, and on to the case it is about. A case that is not theirs any more is not there: 404."""
    house, now = house_of(request), house_of(request).now()
    case_id = await house.store.write(lambda tx: mark_read(tx, signed.member.id, now, bell_id))
    on = f"/desk/cases/{case_id}" if case_id and form.line("go") else "/desk/bells"
    return RedirectResponse(on, 303)

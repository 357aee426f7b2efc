"""Lists with a name: what is kept is the address of the list, and of that only what `Asked` knows."""

from __future__ import annotations

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api import rooms
from api.desk.work.queue import asked_for
from api.guard import Form, Staff
from api.render import house_of
from store.desk.saved_views import drop_view, save_view

router = APIRouter(prefix="/views", dependencies=[Depends(rooms.cases)])


@router.post("")
async def save(request: Request, signed: Staff, form: Form) -> Response:
    """Back to the same list, which has its name now."""
    house, now, name = house_of(request), house_of(request).now(), form.line("name", 30)
    asked = asked_for(signed, form.line("view"), form.line("sort"), form.line("area"), form.line("kind"))
    query, shared = asked.url({}).partition("?")[2], form.line("for") == "office"
    if name:
        await house.store.write(lambda tx: save_view(tx, signed.actor, name, query, now, shared=shared))
    return RedirectResponse(f"/desk?{query}", 303)


@router.post("/{view_id}/drop")
async def drop(request: Request, signed: Staff, view_id: int, form: Form) -> Response:
    if not await house_of(request).store.write(lambda tx: drop_view(tx, signed.actor, view_id)):
        raise HTTPException(404)
    return RedirectResponse("/desk", 303)

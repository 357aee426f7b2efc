"""Who else is on this case: a part of the page that asks for itself."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse

from api import rooms
from api.guard import Staff
from api.render import house_of, show
from store.desk.presence import give_sign, here

router = APIRouter(dependencies=[Depends(rooms.whole_case)])


@router.get("/cases/{case_id}/here")
async def here_part(request: Request, signed: Staff, case_id: int) -> HTMLResponse:
    """Writes at most once in twenty seconds."""
    house, now = house_of(request), house_of(request).now()
    found = await house.store.read(lambda tx: here(tx, signed.actor, case_id, now))
    if found.due:
        await house.store.write(lambda tx: give_sign(tx, signed.actor, case_id, now))
    values = {"beside": found.names, "again": f"{found.again:.1f}", "case_id": case_id}
    return show(request, "desk/here.html", signed.words, values)

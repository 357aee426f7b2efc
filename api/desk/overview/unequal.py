"""The same facts, a different answer: decided cases side by side, for county heads and the auditor."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from api import rooms
from api.desk.page import desk_page
from api.guard import Staff
from api.render import house_of
from cases.posts import WATCHERS
from store.casework.rulings import COUNTY_DIGITS
from store.database import Tx
from store.desk.unequal import unequal, unequal_count

router = APIRouter(dependencies=[Depends(rooms.watching)])


@router.get("/unequal")
async def unequal_page(
    request: Request, signed: Staff, after: Annotated[str, Query(max_length=60)] = ""
) -> HTMLResponse:
    """No names: the auditor sees numbers only, a county head opens the cases."""

    def read(tx: Tx) -> dict[str, Any]:
        n = unequal_count(tx, signed.actor.area[:COUNTY_DIGITS])
        return {"n": n, "page": unequal(tx, signed.actor, after)}

    values = await house_of(request).store.read(read)
    values["opens"] = signed.actor.role not in WATCHERS
    return await desk_page(request, "desk/unequal.html", signed, values)

"""A reply is taken back in the seconds before it leaves: the words come back into the field."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response
from starlette.datastructures import FormData

from api import rooms
from api.desk.case.screen import show_case
from api.forms import Sent
from api.guard import Form, Staff
from api.render import house_of
from store.desk.unsending import TooLate, unsend

router = APIRouter(dependencies=[Depends(rooms.whole_case)])


@router.post("/cases/{case_id}/unsend")
async def take_back(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    version = form.whole("version") or 0
    try:
        words = await house.store.write(
            lambda tx: unsend(tx, house.seal, signed.actor, case_id, version, now, ground)
        )
    except TooLate:
        return RedirectResponse(f"/desk/cases/{case_id}?done=too-late", 303)
    back = Sent(FormData([("message", words)]))
    return await show_case(request, signed, case_id, back, done="unsend")

"""A person asked to be erased: what goes, what a law keeps and why, and the one button (PIPL Art. 47)."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.part import case_part
from api.desk.case.tabs import erasable
from api.desk.looking import along
from api.guard import Form, Fresh, SignedIn, Staff
from api.render import house_of
from cases.codes import grouped
from cases.people import staff_number
from cases.refusals import NotYours
from store import desk
from store.database import Tx
from store.erasing import Erased, cases_held, erase, erasures, write_down
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.whole_case)])


@router.get("/cases/{case_id}/erase")
async def plan(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _page(request, signed, case_id, done="done" if done == "erased" else "")


@router.post("/cases/{case_id}/erase")
async def do(request: Request, signed: Fresh, case_id: int, form: Form) -> Response:
    """Not before somebody has looked who is asking."""
    house, now = house_of(request), house_of(request).now()
    if not form.line("identity", 4):
        return await _page(request, signed, case_id, problem="erase-identity-first")
    keep = house.ground.county.keep_days

    def work(tx: Tx) -> Erased:
        file = desk.case_head(tx, house.seal, signed.actor, case_id, now, house.today()).file
        if not erasable(file.case, signed.actor):
            raise NotYours("case")
        return erase(tx, house.seal, file.resident_id, keep, staff_number(signed.actor.id), now)

    act = Act(signed.actor, What.ERASED, case_id, "person")
    gone = await house.store.write(along(request, act, work))
    for name in gone.files:
        await to_thread(house.shelf.drop, name)
    if house.anchors is not None:
        listed = await house.store.read(erasures)
        await to_thread(write_down, house.anchors, listed, house.seal)
    return RedirectResponse(f"/desk/cases/{case_id}/erase?done=erased", 303)


async def _page(
    request: Request, signed: SignedIn, case_id: int, problem: str = "", done: str = ""
) -> HTMLResponse:
    house, now = house_of(request), house_of(request).now()
    keep = house.ground.county.keep_days

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        if not erasable(head.file.case, signed.actor):
            raise NotYours("case")
        held = cases_held(tx, head.file.resident_id, keep, now)
        return {
            "going": [each for each in held if each.why is None],
            "staying": [each for each in held if each.why is not None],
        }

    values = {"problem": problem, "done": done, "grouped": grouped}
    return await case_part(
        request, "desk/case_erase.html", signed, case_id, read, values, 422 if problem else 200
    )

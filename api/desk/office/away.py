"""Leave and deputies: everybody enters their own, the county and the administrator anybody's."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from store import desk
from store.database import Tx
from store.office import leaves

router = APIRouter()
EMPTY = Sent()


@router.get("/leave")
async def leave_page(request: Request, signed: Staff, who: int | None = None, done: str = "") -> HTMLResponse:
    return await _page(request, signed, who or signed.member.id, EMPTY, done=done == "kept")


@router.post("/leave")
async def enter(request: Request, signed: Staff, form: Form) -> Response:
    house, now, today = house_of(request), house_of(request).now(), house_of(request).today().day
    who = form.whole("who") or signed.member.id
    first, last, deputy = form.day("first"), form.day("last"), form.whole("deputy")
    if first is None or last is None:
        return await _page(request, signed, who, form, wrong="leave-no-day")
    wish = leaves.Wish(who, first, last, deputy or 0)
    try:
        await house.store.write(lambda tx: leaves.enter_leave(tx, signed.actor, wish, now, today))
    except leaves.LeaveRefused as refused:
        return await _page(request, signed, who, form, wrong=refused.message)
    return RedirectResponse("/desk/leave?done=kept", 303)


@router.post("/leave/{leave_id}/end")
async def end(request: Request, signed: Staff, leave_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    await house.store.write(lambda tx: leaves.end_leave(tx, signed.actor, leave_id, now))
    return RedirectResponse("/desk/leave", 303)


async def _page(
    request: Request, signed: SignedIn, who: int, typed: Sent, *, wrong: str = "", done: bool = False
) -> HTMLResponse:
    house, today = house_of(request), house_of(request).today().day
    for_others = signed.actor.role in leaves.ENTERS_FOR_OTHERS

    def read(tx: Tx) -> dict[str, Any]:
        everybody = [each for each in desk.colleagues(tx, signed.actor) if not each.disabled]
        known = for_others and any(each.id == who for each in everybody)
        chosen = who if known else signed.member.id
        return {
            "chosen": chosen,
            "people": everybody if for_others else [],
            "deputies": leaves.deputies_for(tx, chosen),
            "mine": leaves.leaves_about(tx, signed.member.id, today),
            "others": leaves.leaves_within(tx, signed.actor, today),
        }

    values = await house.store.read(read)
    values |= {"today": today, "typed": typed, "wrong": wrong, "done": done}
    return await desk_page(request, "desk/leave.html", signed, values, 422 if wrong else 200)

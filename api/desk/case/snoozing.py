"""Let the reminders of a case rest until a day, with a reason; end it sooner."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.dossier import fact_name
from api.desk.case.part import case_part
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused, NotYours
from store import desk, snoozes
from store.database import Tx
from store.desk.sheet import later_moves

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
EMPTY = Sent()


@router.get("/cases/{case_id}/rest")
async def rest_page(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _page(request, signed, case_id, EMPTY, done=done)


@router.post("/cases/{case_id}/rest")
async def rest(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    until, reason, version = form.day("until"), form.line("reason", 16), form.whole("version")

    def remark(day: date, why: str) -> str:
        told = {"day": day.isoformat(), "why": signed.words.say(f"snooze-for-{why}")}
        return signed.words.say("snooze-remark", told)

    try:
        await house.store.write(
            lambda tx: snoozes.rest(
                tx, house.seal, signed.actor, case_id, version, until, reason, remark, now, ground
            )
        )
    except NotYours:
        raise
    except snoozes.SnoozeRefused as refused:
        return await _page(request, signed, case_id, form, wrong=refused.message)
    except MoveRefused as refused:
        return await _page(request, signed, case_id, form, wrong=refused.message, status=refused.status)
    return RedirectResponse(f"/desk/cases/{case_id}/rest?done=rests", 303)


@router.post("/cases/{case_id}/rest/end")
async def end(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    try:
        await house.store.write(lambda tx: snoozes.wake(tx, house.seal, signed.actor, case_id, now, ground))
    except snoozes.SnoozeRefused as refused:
        return await _page(request, signed, case_id, EMPTY, wrong=refused.message)
    return RedirectResponse(f"/desk/cases/{case_id}/rest?done=ended", 303)


async def _page(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent,
    *,
    wrong: str = "",
    done: str = "",
    status: int = 422,
) -> HTMLResponse:
    house, today = house_of(request), house_of(request).today().day

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        case = head.file.case
        last = snoozes.latest(case, today)
        seen = typed.whole("version")
        return {
            "news": () if seen is None else later_moves(tx, house.seal, case_id, seen),
            "asleep": snoozes.asleep(tx, case_id),
            "may": snoozes.may_rest(case, signed.actor),
            "last": last if last > today else None,
            "today": today,
        }

    values = {
        "reasons": snoozes.REASONS,
        "typed": typed,
        "fact_name": lambda name: fact_name(name, signed.words),
        "wrong": wrong,
        "done": done if done in ("rests", "ended") else "",
    }
    return await case_part(request, "desk/rest.html", signed, case_id, read, values, status if wrong else 200)

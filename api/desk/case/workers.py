"""Workers of third parties in a case: who was asked to do what, until when (Law Arts. 55-56)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.part import case_part
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.posts import PostRefused
from store import desk
from store.database import Tx
from store.office import assignments

router = APIRouter(dependencies=[Depends(rooms.carrying)])
EMPTY = Sent()


@router.get("/cases/{case_id}/workers")
async def workers_page(request: Request, signed: Staff, case_id: int) -> HTMLResponse:
    return await _page(request, signed, case_id, EMPTY)


@router.post("/cases/{case_id}/workers")
async def ask(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    until, whom = form.day("until"), form.whole("worker") or 0
    if until is None:
        return await _page(request, signed, case_id, form, wrong="assignment-day")
    day = until

    def work(tx: Tx) -> None:
        desk.case_head(tx, house.seal, signed.actor, case_id, now, ground)
        assignments.ask_worker(tx, signed.actor, case_id, whom, form.line("task", 16), day, now, ground.day)

    try:
        await house.store.write(work)
    except PostRefused as refused:
        return await _page(request, signed, case_id, form, wrong=refused.message)
    return RedirectResponse(f"/desk/cases/{case_id}/workers", 303)


@router.post("/cases/{case_id}/workers/{assignment_id}/end")
async def end(request: Request, signed: Staff, case_id: int, assignment_id: int, form: Form) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()

    def work(tx: Tx) -> None:
        desk.case_head(tx, house.seal, signed.actor, case_id, now, ground)
        assignments.end_assignment(tx, case_id, assignment_id, now)

    await house.store.write(work)
    return RedirectResponse(f"/desk/cases/{case_id}/workers", 303)


async def _page(
    request: Request, signed: SignedIn, case_id: int, typed: Sent, wrong: str = ""
) -> HTMLResponse:
    today = house_of(request).today().day

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        return {
            "asked": assignments.assignments_of(tx, case_id, today),
            "people": assignments.workers(tx, signed.actor),
        }

    values = {"tasks": assignments.TASKS, "typed": typed, "wrong": wrong, "today": today}
    return await case_part(request, "desk/workers.html", signed, case_id, read, values, 422 if wrong else 200)

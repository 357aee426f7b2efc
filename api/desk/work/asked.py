"""What a third party was asked to do: what the task needs, and how it went. Listed among the tasks."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.dossier import fact_in_words, fact_name
from api.desk.looking import glanced
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.refusals import Missing
from store import asked
from store.trail import Act, What

router = APIRouter(prefix="/tasks/asked", dependencies=[Depends(rooms.asked)])


@router.get("/{assignment_id}")
async def page(request: Request, signed: Staff, assignment_id: int) -> HTMLResponse:
    return await _page(request, signed, assignment_id)


@router.post("/{assignment_id}")
async def report(request: Request, signed: Staff, assignment_id: int, form: Form) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    words = form.text("words", asked.LONGEST)
    try:
        await house.store.write(
            lambda tx: asked.report(tx, house.seal, signed.actor, assignment_id, words, now, ground)
        )
    except Missing as missing:
        return await _page(request, signed, assignment_id, missing.message)
    return RedirectResponse("/desk/tasks?done=1", 303)


async def _page(request: Request, signed: SignedIn, assignment_id: int, wrong: str = "") -> HTMLResponse:
    house, ground = house_of(request), house_of(request).today()
    found = await house.store.read(
        lambda tx: asked.one_asked(tx, house.seal, signed.actor, assignment_id, ground.day)
    )
    act = Act(signed.actor, What.CASE, found.case_id, f"asked:{found.task}", "asked")
    await glanced(request, act)
    told = [
        (fact_name(name, signed.words), fact_in_words(name, value, found.facts, ground, signed.words))
        for name, value in found.facts.items()
    ]
    values = {"asked": found, "told": told, "wrong": wrong}
    return await desk_page(request, "desk/asked.html", signed, values, 422 if wrong else 200)

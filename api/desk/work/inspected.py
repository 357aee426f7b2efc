"""What was written in a task, for the auditor: kept back until they say why they need it, and then noted.

The words of a task may name a resident, a neighbour, an account: whoever audits sees by the list whether a
thing was done and when, and reads the words only of what they look into (PIPL Arts. 6 and 19: no more than
the purpose needs).
"""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse

from api import rooms
from api.desk.looking import noted
from api.desk.page import desk_page
from api.guard import Form, FreshForNumbers, SignedIn, Staff
from api.render import house_of
from store.desk.tasks import Task, one_for_auditor
from store.trail import Act, What

router = APIRouter(prefix="/tasks", dependencies=[Depends(rooms.inspecting)])
WHYS = ("sample", "complaint", "late", "odd")
"""One tap. Stored in the trail; words: `inspect-<why>`."""


@router.get("/{task_id}/words")
async def ask(request: Request, signed: Staff, task_id: int) -> HTMLResponse:
    """The reasons to choose from; nothing of what was written."""
    return await _show(request, signed, await _task(request, signed, task_id), opened=False)


@router.post("/{task_id}/words")
async def read(request: Request, signed: FreshForNumbers, task_id: int, form: Form) -> HTMLResponse:
    """Shown once, as the answer of a form; the line in the trail is written first."""
    one, why = await _task(request, signed, task_id), form.line("why", 24)
    if why not in WHYS:
        return await _show(request, signed, one, opened=False, status=422)
    await noted(request, Act(signed.actor, What.UNMASK, one.case_id, f"task:{one.id}", why))
    return await _show(request, signed, one, opened=True)


async def _task(request: Request, signed: SignedIn, task_id: int) -> Task:
    house = house_of(request)
    return await house.store.read(lambda tx: one_for_auditor(tx, house.seal, signed.actor, task_id))


async def _show(
    request: Request, signed: SignedIn, one: Task, *, opened: bool, status: int = 200
) -> HTMLResponse:
    values = {"one": one, "opened": opened, "whys": WHYS, "unchosen": status == 422}
    return await desk_page(request, "desk/task_words.html", signed, values, status)

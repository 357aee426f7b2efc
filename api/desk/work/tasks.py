"""Tasks: what is still to be done, mine and the township's."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import glanced
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused, NotYours
from cases.people import Role
from store.asked import Asked, asked_of
from store.database import Tx
from store.desk import tasks as todo
from store.trail import Act, What

router = APIRouter(prefix="/tasks", dependencies=[Depends(rooms.todo)])


@router.get("")
async def tasks(request: Request, signed: Staff, view: str = "open", done: str = "") -> HTMLResponse:
    return await _page(request, signed, view, done=bool(done))


@router.post("/{task_id}")
async def act(request: Request, signed: Staff, task_id: int, form: Form) -> Response:
    """Take it, or say how it ended."""
    house, now = house_of(request), house_of(request).now()
    view, outcome = form.line("view", 8), form.text("outcome", 500)
    try:
        if form.line("what") == "take":
            await house.store.write(lambda tx: todo.take_task(tx, signed.actor, task_id))
        else:
            await house.store.write(
                lambda tx: todo.finish(tx, house.seal, signed.actor, task_id, outcome, now)
            )
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _page(request, signed, view, wrong=(task_id, refused.message), status=refused.status)
    return RedirectResponse(f"/desk/tasks?view={view if view in todo.TASK_VIEWS else 'open'}&done=1", 303)


async def _page(
    request: Request,
    signed: SignedIn,
    view: str,
    *,
    wrong: tuple[int, str] = (0, ""),
    done: bool = False,
    status: int = 200,
) -> HTMLResponse:
    house = house_of(request)
    chosen = view if view in todo.TASK_VIEWS else "open"
    today = house.today().day

    def read(tx: Tx) -> tuple[tuple[todo.Task, ...], tuple[Asked, ...]]:
        """A third party also reads what it was asked to do."""
        mine = asked_of(tx, house.seal, signed.actor, today) if signed.actor.role is Role.WORKER else ()
        return todo.tasks(tx, house.seal, signed.actor, chosen, today), mine

    found, asked = await house.store.read(read)
    seen = len(found) + len(asked)
    await glanced(request, Act(signed.actor, What.LIST, subject=f"tasks:{chosen}", n=seen))
    values = {
        "tasks": found,
        "asked": asked,
        "task_view": chosen,
        "task_views": todo.TASK_VIEWS,
        "wrong": wrong,
        "watches": signed.actor.role is Role.AUDITOR,
        "done": done,
    }
    return await desk_page(request, "desk/tasks.html", signed, values, status)

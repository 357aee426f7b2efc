"""A number that is hidden until somebody says why they need it. It is shown once, for a minute."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse

from api import rooms
from api.desk.case import dossier
from api.desk.looking import along
from api.desk.page import desk_page
from api.guard import Form, FreshForNumbers, SignedIn, Staff
from api.render import house_of
from cases.people import Role
from cases.refusals import NotYours
from dialogs.masks import hides
from store import desk
from store.database import Tx
from store.desk.conversation import conversation
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
REASONS = ("verify", "call", "check", "pay", "asked")
"""Why somebody needs it: one tap. Stored in the trail; words: `unmask-<reason>`."""
SECONDS = 60
LONGEST = 40


@router.get("/cases/{case_id}/unmask")
async def ask(request: Request, signed: Staff, case_id: int, what: str = "") -> HTMLResponse:
    """The reasons to choose from; nothing of the number."""
    await _hidden(request, signed, case_id, what)
    return await _show(request, signed, case_id, what, "")


@router.post("/cases/{case_id}/unmask")
async def unmask(request: Request, signed: FreshForNumbers, case_id: int, form: Form) -> HTMLResponse:
    """Shown once: the answer of a form is kept by no browser and stands in no history."""
    what, why = form.line("what", LONGEST), form.line("why", 24)
    value = await _hidden(request, signed, case_id, what)
    if why not in REASONS:
        return await _show(request, signed, case_id, what, "", 422)
    act = Act(signed.actor, What.UNMASK, case_id, what, why, form.line("words"))
    await house_of(request).store.write(along(request, act, lambda tx: None))
    return await _show(request, signed, case_id, what, value)


async def _hidden(request: Request, signed: SignedIn, case_id: int, what: str) -> str:
    """The whole value. Raises NotYours for a foreign case, and for what is not there or not hidden."""
    if signed.actor.role is Role.VILLAGE:
        raise NotYours("unmask")  # a neighbour helps without numbers
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    kind, _, name = what.partition(":")

    def read(tx: Tx) -> str:
        file = desk.case_head(tx, house.seal, signed.actor, case_id, now, ground).file
        if kind == "fact":
            return _fact(file.facts.get(name), file.marks.get(name, ()))
        if kind == "words":
            return file.words
        if kind in ("heard", "said"):
            bubbles = conversation(tx, house.seal, signed.actor, file)
            found = [each for each in bubbles if each.heard is (kind == "heard") and str(each.id) == name]
            return found[0].text if found else ""
        return ""

    value = await house.store.read(read)
    if not hides(value):
        raise NotYours("unmask")
    return value


def _fact(value: Any, marks: Any) -> str:
    """What was said, and behind it the very words if they hide more."""
    quote = str((*marks, "", "", "", "")[3])
    said = "" if value is None else str(value)
    return said if hides(said) else quote


async def _show(
    request: Request, signed: SignedIn, case_id: int, what: str, value: str, status: int = 200
) -> HTMLResponse:
    kind, _, name = what.partition(":")
    values = {
        "case_id": case_id,
        "what": what,
        "label": dossier.fact_name(name, signed.words) if kind == "fact" else "",
        "reasons": REASONS,
        "value": value,
        "seconds": SECONDS,
        "unchosen": status == 422,
    }
    page = await desk_page(request, "desk/unmask.html", signed, values, status)
    if value:  # it fades without scripts too
        page.headers["Refresh"] = f"{SECONDS}; url=/desk/cases/{case_id}"
    return page

"""The register of close relatives: everybody keeps their own, the county sees which cases are related."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import from_where, glanced
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.codes import grouped
from cases.kinship import SELF, TIES, Relative
from cases.people import TOWNSHIP_DIGITS
from cases.posts import PostRefused
from dialogs.hear.places.divisions import Division
from store import relatives, trail
from store.casework.kin import register_of
from store.database import Tx
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.cases)])  # whoever works no case has nobody to declare
EMPTY = Sent()


@router.get("/relatives")
async def relatives_page(request: Request, signed: Staff) -> HTMLResponse:
    return await _page(request, signed, EMPTY)


@router.post("/relatives")
async def add(request: Request, signed: Staff, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    one = Relative(
        form.line("name", 20), form.line("tie", 12), form.line("tail", 8).upper(), form.line("phone", 20)
    )

    def work(tx: Tx) -> None:
        made = relatives.add_relative(tx, house.seal, signed.actor, one, now)
        _note(request, tx, signed, str(made), "made")

    try:
        await house.store.write(work)
    except PostRefused as refused:
        return await _page(request, signed, form, wrong=refused.message)
    return RedirectResponse("/desk/relatives", 303)


@router.post("/relatives/me")
async def about_me(request: Request, signed: Staff, form: Form) -> Response:
    """The member's own telephone and home village."""
    house, now = house_of(request), house_of(request).now()
    phone, village = form.line("own_phone", 20), form.line("village", 12)
    known = {each.code for _, villages in _villages(request, signed) for each in villages}

    def work(tx: Tx) -> None:
        home = village if village in known else ""
        relatives.about_oneself(tx, house.seal, signed.actor, phone, home, now)
        _note(request, tx, signed, "me", "made")

    await house.store.write(work)
    return RedirectResponse("/desk/relatives", 303)


@router.post("/relatives/{relative_id}/remove")
async def remove(request: Request, signed: Staff, relative_id: int, form: Form) -> Response:
    def work(tx: Tx) -> None:
        if relatives.remove_relative(tx, signed.member.id, relative_id):
            _note(request, tx, signed, str(relative_id), "revoked")

    await house_of(request).store.write(work)
    return RedirectResponse("/desk/relatives", 303)


def _note(request: Request, tx: Tx, signed: SignedIn, which: str, why: str) -> None:
    """That the register changed, and when: nobody takes a cousin out of it for an afternoon unseen."""
    house = house_of(request)
    act = Act(signed.actor, What.SETTING, subject=f"relative:{which}", why=why, place=from_where(request))
    trail.note(tx, house.seal, act, house.now())


@router.get("/related", dependencies=[Depends(rooms.related)])
async def related(request: Request, signed: Staff) -> HTMLResponse:
    """Cases in which a colleague's relative seems to be. For the county."""
    house = house_of(request)
    found = await house.store.read(lambda tx: relatives.related_cases(tx, house.seal, signed.actor))
    await glanced(request, Act(signed.actor, What.LIST, subject="view:related", n=len(found)))
    return await desk_page(request, "desk/related.html", signed, {"found": found, "grouped": grouped})


def _villages(request: Request, signed: SignedIn) -> list[tuple[Division, tuple[Division, ...]]]:
    """Townships of the member's area, each with its villages."""
    places, own = house_of(request).ground.places, signed.actor.area[:TOWNSHIP_DIGITS]
    return [(town, places.villages(town.code)) for town in places.townships() if town.code.startswith(own)]


async def _page(request: Request, signed: SignedIn, typed: Sent, wrong: str = "") -> HTMLResponse:
    house = house_of(request)
    register = await house.store.read(lambda tx: register_of(tx, house.seal, signed.member.id))
    own = next((each.relative for each in register if each.relative.tie == SELF), Relative("", SELF))
    values = {
        "register": [each for each in register if each.relative.tie != SELF],
        "own": own,
        "villages": _villages(request, signed),
        "ties": TIES,
        "typed": typed,
        "wrong": wrong,
    }
    return await desk_page(request, "desk/relatives.html", signed, values, 422 if wrong else 200)

"""Who works here: invited, disabled, let in again. For administrators."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.looking import from_where
from api.desk.page import desk_page
from api.guard import Admin, Form, SignedIn
from api.render import house_of
from cases.moves import NotYours
from cases.people import Role
from store import desk, trail
from store import staff as staff_rows
from store.database import Tx
from store.trail import Act, What

router = APIRouter()
ROLES = (Role.CLERK, Role.OFFICER, Role.ADMINISTRATOR)


@router.get("/staff")
async def staff_page(request: Request, signed: Admin) -> HTMLResponse:
    return await _page(request, signed)


@router.post("/staff")
async def invite(request: Request, signed: Admin, form: Form) -> HTMLResponse:
    """Shows the link once; nobody can look it up afterwards."""
    house, now = house_of(request), house_of(request).now()
    name, role, area = form.line("name", 20), form.line("role"), form.line("area")
    known = {each.code for each in house.ground.places.townships()} | {house.ground.county.code}
    if not name or role not in ROLES or area not in known:
        return await _page(request, signed, wrong=True)

    def work(tx: Tx) -> str:
        act = Act(signed.actor, What.INVITED, why=role, words=f"{name} {area}", place=from_where(request))
        trail.note(tx, house.seal, act, now)
        return staff_rows.invite(tx, signed.actor, name, role, area, now)

    token = await house.store.write(work)
    return await _page(request, signed, link=f"{house.public_url.rstrip('/')}/desk/join/{token}", name=name)


@router.post("/staff/{staff_id}/disable")
async def disable(request: Request, signed: Admin, staff_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()

    def work(tx: Tx) -> bool:
        _own_colleague(tx, signed, staff_id)
        act = Act(signed.actor, What.DISABLED, subject=f"staff:{staff_id}", place=from_where(request))
        done = staff_rows.disable(tx, staff_id, now)
        if done:
            trail.note(tx, house.seal, act, now)
        return done

    done = await house.store.write(work)
    return RedirectResponse("/desk/staff", 303) if done else await _page(request, signed, last=True)


@router.post("/staff/{staff_id}/enable")
async def enable(request: Request, signed: Admin, staff_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()

    def work(tx: Tx) -> None:
        _own_colleague(tx, signed, staff_id)
        act = Act(signed.actor, What.ENABLED, subject=f"staff:{staff_id}", place=from_where(request))
        trail.note(tx, house.seal, act, now)
        staff_rows.enable(tx, staff_id)

    await house.store.write(work)
    return RedirectResponse("/desk/staff", 303)


def _own_colleague(tx: Tx, signed: SignedIn, staff_id: int) -> None:
    """Raises NotYours for somebody outside the administrator's area."""
    if all(each.id != staff_id for each in desk.colleagues(tx, signed.actor)):
        raise NotYours("staff")


async def _page(
    request: Request,
    signed: SignedIn,
    *,
    link: str = "",
    name: str = "",
    wrong: bool = False,
    last: bool = False,
) -> HTMLResponse:
    house = house_of(request)
    values = {
        "colleagues": await house.store.read(lambda tx: desk.colleagues(tx, signed.actor)),
        "roles": ROLES,
        "townships": house.ground.places.townships(),
        "county": house.ground.county,
        "link": link,
        "name": name,
        "wrong": wrong,
        "last": last,
    }
    return await desk_page(request, "desk/staff.html", signed, values, 422 if wrong or last else 200)

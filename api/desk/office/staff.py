"""Who works here: invited, given a role, a place and duties, disabled, let in again. For administrators."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.looking import from_where
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Admin, Form, FreshAdmin, SignedIn
from api.render import house_of
from bot.house import House
from cases.moves import NotYours
from cases.people import Duty, Role
from cases.posts import POSTS, PostRefused
from store import desk, trail
from store import staff as staff_rows
from store.database import Tx
from store.staff.noticed import tell_of_account
from store.staff.posts import change_post
from store.trail import Act, What

router = APIRouter()
EMPTY = Sent()


@router.get("/staff")
async def staff_page(request: Request, signed: Admin) -> HTMLResponse:
    return await _page(request, signed, EMPTY)


@router.post("/staff")
async def invite(request: Request, signed: FreshAdmin, form: Form) -> HTMLResponse:
    """Shows the link once; nobody can look it up afterwards."""
    house, now = house_of(request), house_of(request).now()
    name, role, area = form.line("name", 20), _role(form), form.line("area", 12)
    if not name or role is None or area not in _known(house):
        return await _page(request, signed, form, wrong="desk-invite-wrong")
    post, duties = role, _duties(form)

    def work(tx: Tx) -> str:
        said = " ".join((name, area, *sorted(duties)))
        act = Act(signed.actor, What.INVITED, why=post, words=said, place=from_where(request))
        token = staff_rows.invite(tx, signed.actor, name, post, area, now, duties)
        trail.note(tx, house.seal, act, now)
        return token

    try:
        token = await house.store.write(work)
    except PostRefused as refused:
        return await _page(request, signed, form, wrong=refused.message)
    link = f"{house.public_url.rstrip('/')}/desk/join/{token}"
    return await _page(request, signed, EMPTY, link=link, name=name)


@router.get("/staff/{staff_id}")
async def post_page(request: Request, signed: Admin, staff_id: int) -> HTMLResponse:
    return await _post_page(request, signed, staff_id, EMPTY)


@router.post("/staff/{staff_id}")
async def change(request: Request, signed: FreshAdmin, staff_id: int, form: Form) -> Response:
    """Another role, place or duty. What was chosen stays chosen when it is refused."""
    house, now = house_of(request), house_of(request).now()
    role, area, duties = _role(form), form.line("area", 12), _duties(form)
    if role is None or area not in _known(house):
        return await _post_page(request, signed, staff_id, form, "post-no-role")
    post = role

    def work(tx: Tx) -> None:
        said = " ".join((area, *sorted(duties)))
        whom, place = f"staff:{staff_id}", from_where(request)
        change_post(tx, signed.actor, staff_id, post, area, duties)
        act = Act(signed.actor, What.ROLE, subject=whom, why=post, words=said, place=place)
        trail.note(tx, house.seal, act, now)
        tell_of_account(tx, staff_id, now, signed.actor)

    try:
        await house.store.write(work)
    except PostRefused as refused:
        return await _post_page(request, signed, staff_id, form, refused.message)
    return RedirectResponse("/desk/staff?done=post", 303)


@router.post("/staff/{staff_id}/disable")
async def disable(request: Request, signed: FreshAdmin, staff_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()

    def work(tx: Tx) -> bool:
        _own_colleague(tx, signed, staff_id)
        act = Act(signed.actor, What.DISABLED, subject=f"staff:{staff_id}", place=from_where(request))
        done = staff_rows.disable(tx, staff_id, now)
        if done:
            trail.note(tx, house.seal, act, now)
        return done

    if await house.store.write(work):
        return RedirectResponse("/desk/staff", 303)
    return await _page(request, signed, EMPTY, wrong="desk-staff-last")


@router.post("/staff/{staff_id}/enable")
async def enable(request: Request, signed: FreshAdmin, staff_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()

    def work(tx: Tx) -> None:
        _own_colleague(tx, signed, staff_id)
        act = Act(signed.actor, What.ENABLED, subject=f"staff:{staff_id}", place=from_where(request))
        trail.note(tx, house.seal, act, now)
        staff_rows.enable(tx, staff_id)
        tell_of_account(tx, staff_id, now, signed.actor)

    await house.store.write(work)
    return RedirectResponse("/desk/staff", 303)


def _own_colleague(tx: Tx, signed: SignedIn, staff_id: int) -> desk.Colleague:
    """Raises NotYours for somebody outside the administrator's area."""
    for each in desk.colleagues(tx, signed.actor):
        if each.id == staff_id:
            return each
    raise NotYours("staff")


def _role(form: Sent) -> Role | None:
    given = form.line("role", 16)
    return next((role for role in POSTS if role == given), None)


def _duties(form: Sent) -> frozenset[Duty]:
    given = form.chosen("duty")
    return frozenset(duty for duty in Duty if duty in given)


def _known(house: House) -> set[str]:
    """Every place that somebody may be given: the county, its townships, their villages."""
    places = house.ground.places
    towns = places.townships()
    villages = {each.code for town in towns for each in places.villages(town.code)}
    return {house.ground.county.code} | {town.code for town in towns} | villages


def _choices(house: House) -> dict[str, object]:
    places = house.ground.places
    return {
        "roles": POSTS,
        "all_duties": tuple(Duty),
        "county": house.ground.county,
        "townships": [(town, places.villages(town.code)) for town in places.townships()],
    }


async def _post_page(
    request: Request, signed: SignedIn, staff_id: int, typed: Sent, wrong: str = ""
) -> HTMLResponse:
    house = house_of(request)
    colleague = await house.store.read(lambda tx: _own_colleague(tx, signed, staff_id))
    sent = bool(wrong)
    values = {
        **_choices(house),
        "colleague": colleague,
        "chosen_role": typed.line("role", 16) if sent else colleague.role,
        "chosen_area": typed.line("area", 12) if sent else colleague.area,
        "chosen_duties": typed.chosen("duty") if sent else colleague.duties,
        "wrong": wrong,
    }
    return await desk_page(request, "desk/post.html", signed, values, 422 if wrong else 200)


async def _page(
    request: Request, signed: SignedIn, typed: Sent, *, link: str = "", name: str = "", wrong: str = ""
) -> HTMLResponse:
    house = house_of(request)
    values = {
        **_choices(house),
        "colleagues": await house.store.read(lambda tx: desk.colleagues(tx, signed.actor)),
        "link": link,
        "name": name,
        "wrong": wrong,
        "typed": typed,
        "chosen_role": typed.line("role", 16) or Role.CLERK.value,
        "chosen_area": typed.line("area", 12),
        "chosen_duties": typed.chosen("duty"),
        "done": request.query_params.get("done") == "post",
    }
    return await desk_page(request, "desk/staff.html", signed, values, 422 if wrong else 200)

"""Another password for oneself, by who knows the old one."""

from __future__ import annotations

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.account.devices import device_of
from api.desk.account.entering import hashing, inside, own_page
from api.desk.account.new_password import unfit
from api.desk.account.second_step import door_page, page_of
from api.desk.looking import from_where
from api.desk.page import desk_page
from api.guard import AtDoor, AtTheDoor, Form, SignedIn, Staff
from api.render import house_of
from store import staff as staff_rows
from store import throttle, trail
from store.database import Tx
from store.staff import Step
from store.trail import Act, What

router = APIRouter()


@router.get("/me/password")
async def password_page(request: Request, signed: Staff) -> HTMLResponse:
    return await _page(request, signed)


@router.post("/me/password")
async def change(request: Request, signed: Staff, form: Form) -> Response:
    """The browser that asked stays in, with a new session; every other one is out at once."""
    house, now, login = house_of(request), house_of(request).now(), signed.member.login
    new, tries = form.secret("password"), f"password:{signed.member.id}"
    wrong = await unfit(request, form, login, signed.member.id)
    if wrong:
        return await _page(request, signed, wrong, 422)

    def kept_hash(tx: Tx) -> str | None:
        may = throttle.may_try(tx, (tries,), now)
        return staff_rows.kept_password(tx, signed.member.id) if may else None

    kept = await house.store.write(kept_hash)
    if kept is None:
        return await _page(request, signed, "wait", 429)
    if not await to_thread.run_sync(staff_rows.fits, form.secret("old"), kept, limiter=hashing):
        return await _page(request, signed, "wrong", 422)
    hashed = await to_thread.run_sync(staff_rows.hash_password, new, limiter=hashing)

    def changed(tx: Tx) -> str | None:
        token = staff_rows.change_password(
            tx, signed.member.id, kept, hashed, now, house.accounts, _device(request)
        )
        if token is not None:
            throttle.forget(tx, tries)
            trail.note(tx, house.seal, Act(signed.actor, What.PASSWORD, place=from_where(request)), now)
        return token

    token = await house.store.write(changed)
    if token is None:
        return await _page(request, signed, "wrong", 422)
    return inside(request, token, "/desk/me?done=password")


@router.get("/sign-in/password")
async def too_old_page(request: Request, door: AtDoor, next: str = "/desk") -> Response:
    if door.step is not Step.PASSWORD:
        return RedirectResponse(page_of(door.step, own_page(next)), 303)
    return _too_old(request, door, own_page(next))


@router.post("/sign-in/password")
async def change_too_old(request: Request, door: AtDoor, form: Form) -> Response:
    """By somebody who has just proved to know the old one."""
    house, now, target, member = (
        house_of(request),
        house_of(request).now(),
        own_page(form.line("next")),
        door.member,
    )
    if door.step is not Step.PASSWORD:
        return RedirectResponse(page_of(door.step, target), 303)
    wrong = await unfit(request, form, member.login, member.id)
    if wrong:
        return _too_old(request, door, target, wrong, 422)
    new = form.secret("password")
    hashed = await to_thread.run_sync(staff_rows.hash_password, new, limiter=hashing)

    def changed(tx: Tx) -> str | None:
        if staff_rows.halfway(tx, door.token, now) is None:  # a link gave another password meanwhile
            return None
        kept = staff_rows.kept_password(tx, member.id)
        cookie = staff_rows.change_password(
            tx, member.id, kept, hashed, now, house.accounts, _device(request)
        )
        act = Act(member.actor, What.PASSWORD, why="too-old", place=from_where(request))
        trail.note(tx, house.seal, act, now)
        return cookie

    cookie = await house.store.write(changed)
    return inside(request, cookie, target) if cookie else RedirectResponse("/desk/sign-in", 303)


def _device(request: Request) -> str:
    return device_of(request.headers.get("user-agent", ""))


def _too_old(
    request: Request, door: AtTheDoor, target: str, wrong: str = "", status: int = 200
) -> HTMLResponse:
    values = {"wrong": wrong, "next": target, "dengbao": house_of(request).accounts.dengbao}
    return door_page(request, door, "desk/second_password.html", values, status)


async def _page(request: Request, signed: SignedIn, wrong: str = "", status: int = 200) -> HTMLResponse:
    values = {"wrong": wrong, "dengbao": house_of(request).accounts.dengbao}
    return await desk_page(request, "desk/password.html", signed, values, status)

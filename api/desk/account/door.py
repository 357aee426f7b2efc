"""In and out: signing in, signing out, taking up an invitation. The only pages of the desk open to
everybody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.address import counted_as
from api.desk.account.devices import device_of
from api.desk.account.entering import hashing, inside, own_page
from api.desk.account.new_password import unfit
from api.desk.account.second_step import page_of
from api.desk.account.site import site_of
from api.desk.looking import from_where, noted
from api.desk.telling import Telling
from api.forms import Sent
from api.guard import (
    Form,
    Staff,
    drop_cookie,
    form_token,
    new_visitor,
    session_cookie,
    set_cookie,
    visitor_cookie,
)
from api.render import first_language, house_of, show
from bot.house import House
from cases.people import Actor, Role
from store import staff as staff_rows
from store import trail
from store.database import Tx
from store.demo import sign_ins
from store.staff import Step
from store.staff.factors import step_after_password
from store.staff.noticed import tell_of_account
from store.trail import Act, What

router = APIRouter()
LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{2,39}")


@router.get("/sign-in")
async def sign_in_page(request: Request, next: str = "/desk", wrong: str = "", done: str = "") -> Response:
    told, changed = "passkey" if wrong == "passkey" else "", done == "password"
    return await _sign_in(request, {"next": own_page(next), "login": "", "wrong": told, "changed": changed})


@router.post("/sign-in")
async def sign_in(request: Request, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    login, place = form.line("login", 40), counted_as(request)
    target = own_page(form.line("next"))
    found = await house.store.write(lambda tx: staff_rows.password_of(tx, login, place, now))
    if found == "wait":
        return await _sign_in(request, {"next": target, "login": login, "wrong": "wait"}, 429)
    staff_id, kept = found
    right = await to_thread.run_sync(staff_rows.fits, form.secret("password"), kept, limiter=hashing)

    def enter(tx: Tx) -> tuple[str | None, Step]:
        if not right or staff_id is None or kept is None:
            return None, Step.IN
        step = step_after_password(tx, staff_id, house.accounts, now)
        cookie = staff_rows.let_in(tx, staff_id, login, kept, place, now, _device(request), step)
        if cookie and step is Step.IN:
            entered = Act(_somebody(staff_id), What.SIGN_IN, place=from_where(request))
            trail.note(tx, house.seal, entered, now)
        return cookie, step

    cookie, step = await house.store.write(enter) if right else (None, Step.IN)
    if cookie is None:
        await noted(request, Act(_somebody(staff_id), What.SIGN_IN_FAILED, words=login))
        return await _sign_in(request, {"next": target, "login": login, "wrong": "wrong"}, 422)
    return inside(request, cookie, page_of(step, target))


async def _sign_in(request: Request, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
    """The page to sign in on; in a demonstration it offers its sign-ins."""
    house, words = house_of(request), first_language(request)
    found = await house.store.read(sign_ins)
    password, everybody = found or ("", ())
    tell = Telling(words, house.now(), house.ground)
    offered = [(each, words.say(f"role-{each.role}"), tell.place(each.area)) for each in everybody]
    passkeys = site_of(request, words) is not None
    shown = {"demo": offered, "demo_password": password, "passkeys": passkeys, "changed": False, **values}
    return outside(request, "desk/sign_in.html", shown, status)


@router.post("/sign-out")
async def sign_out(request: Request, signed: Staff, form: Form) -> Response:
    house = house_of(request)
    await noted(request, Act(signed.actor, What.SIGN_OUT))
    await house.store.write(lambda tx: staff_rows.sign_out(tx, signed.token))
    response = RedirectResponse("/desk/sign-in", 303)
    drop_cookie(response, house, session_cookie(house))
    response.headers["Clear-Site-Data"] = '"storage"'  # pages are in no cache
    return response


@router.get("/join/{token}")
async def join_page(request: Request, token: str) -> Response:
    return await _join(request, token, {})


@router.post("/join/{token}")
async def join(request: Request, token: str, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    login, name = staff_rows.plain_login(form.line("login", 40)), form.line("name", 20)
    wrong = await _unfit(request, login, name, form)
    if wrong:
        return await _join(request, token, {"wrong": wrong, "login": login, "name": name}, 422)
    hashed = await to_thread.run_sync(staff_rows.hash_password, form.secret("password"), limiter=hashing)

    def accept(tx: Tx) -> str:
        """The new member is signed in at once; "" if the invite is gone, or the login taken."""
        made = staff_rows.accept(tx, token, login, hashed, now, name)
        if not isinstance(made, str):
            joined = Act(made.actor, What.JOINED, why=made.role, place=from_where(request))
            trail.note(tx, house.seal, joined, now)
            tell_of_account(tx, made.id, now)
        return made if isinstance(made, str) else _first_session(request, tx, made.id)

    outcome = await house.store.write(accept)
    if outcome == "taken":
        return await _join(request, token, {"wrong": "taken", "login": login, "name": name}, 422)
    if outcome == "gone":
        return await _join(request, token, {})
    return inside(request, outcome, page_of(_first_step(house), "/desk"))


def _first_session(request: Request, tx: Tx, staff_id: int) -> str:
    house = house_of(request)
    return staff_rows.open_session(tx, staff_id, house.now(), _device(request), _first_step(house))


def _first_step(house: House) -> Step:
    """A newcomer has no second factor yet."""
    return Step.ENROL if house.accounts.second_factor else Step.IN


async def _unfit(request: Request, login: str, name: str, form: Sent) -> str:
    """What is wrong with the answers, or ""."""
    if not name:
        return "name"
    if not LOGIN.fullmatch(login):
        return "login"
    return await unfit(request, form, login)


async def _join(request: Request, token: str, typed: Mapping[str, str], status: int = 200) -> Response:
    house, now = house_of(request), house_of(request).now()
    offered = await house.store.read(lambda tx: staff_rows.invite_of(tx, token, now))
    place = Telling(first_language(request), now, house.ground).place(offered.area) if offered else ""
    shown = {"offered": offered, "place": place, "dengbao": house.accounts.dengbao}
    values = {**shown, "wrong": "", "login": "", "name": "", **typed}
    return outside(request, "desk/join.html", values, status if offered else 410)


def outside(request: Request, template: str, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
    """A page for somebody who is not signed in; a new browser gets the cookie its form is tied to."""
    token, cookie = form_token(request), ""
    if not token:
        cookie, token = new_visitor()
    page = show(request, template, first_language(request), {"form_token": token, **values}, status)
    if cookie:
        house = house_of(request)
        set_cookie(page, house, visitor_cookie(house), cookie)
    return page


def _somebody(staff_id: int | None) -> Actor:
    """Who is at the door; nobody, if the login is not one of ours."""
    return Actor(f"staff:{staff_id}" if staff_id else "", Role.SYSTEM, "")


def _device(request: Request) -> str:
    return device_of(request.headers.get("user-agent", ""))

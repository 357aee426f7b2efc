"""Between the password and the desk: the second factor is shown, or set up for the first time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.address import counted_as
from api.desk.account.app_offer import offer_of
from api.desk.account.entering import inside, own_page
from api.desk.account.site import site_of
from api.desk.looking import from_where
from api.guard import AtDoor, AtTheDoor, Form, form_token, session_cookie, set_cookie
from api.render import house_of, show
from store import trail
from store.database import Tx
from store.staff import Step, factors, guesses, step_up
from store.trail import Act, What

router = APIRouter()
PAGES: Mapping[Step, str] = {
    Step.CODE: "/desk/sign-in/code",
    Step.ENROL: "/desk/sign-in/enrol",
    Step.PASSWORD: "/desk/sign-in/password",
}
RECOVERED = "/desk/me/factors?done=recovered"


def page_of(step: Step, target: str) -> str:
    """Where somebody goes who has come that far, and wanted to go to `target`."""
    return f"{PAGES[step]}?next={quote(target)}" if step in PAGES else target


@router.get("/sign-in/code")
async def code_page(request: Request, door: AtDoor, next: str = "/desk") -> Response:
    if door.step is not Step.CODE:
        return RedirectResponse(page_of(door.step, own_page(next)), 303)
    return _code(request, door, own_page(next))


@router.post("/sign-in/code")
async def show_code(request: Request, door: AtDoor, form: Form) -> Response:
    """Six digits of the app, or a code from the paper. Either counts once."""
    house, now, address = house_of(request), house_of(request).now(), counted_as(request)
    target, typed, recovery = own_page(form.line("next")), form.line("code", 60), form.line("recovery", 60)
    member = door.member

    def right(tx: Tx) -> bool:
        if recovery:
            return factors.use_recovery_code(tx, member.id, recovery, now)
        return factors.use_app(tx, house.seal, member.id, typed, now)

    def work(tx: Tx) -> tuple[str, str | None, Step]:
        if door.step is not Step.CODE:
            return "", None, door.step
        if not guesses.may_show_code(tx, member.id, address, now):
            return "wait", None, door.step
        place = from_where(request)
        if not right(tx):
            trail.note(tx, house.seal, Act(member.actor, What.SIGN_IN_FAILED, why="code", place=place), now)
            return "recovery" if recovery else "wrong", None, door.step
        guesses.code_was_right(tx, member.id, address)
        entered = Act(member.actor, What.SIGN_IN, why="recovery" if recovery else "app", place=place)
        trail.note(tx, house.seal, entered, now)
        step = factors.step_after_factor(tx, member.id, house.accounts, now)
        return "", step_up(tx, door.token, now, step), step

    wrong, cookie, step = await house.store.write(work)
    if wrong:
        return _code(request, door, target, wrong, 429 if wrong == "wait" else 422)
    if cookie is None:
        return RedirectResponse("/desk/sign-in", 303)
    return inside(request, cookie, page_of(step, RECOVERED if recovery else target))


@router.get("/sign-in/enrol")
async def enrol_page(request: Request, door: AtDoor, next: str = "/desk") -> Response:
    if door.step is not Step.ENROL:
        return RedirectResponse(page_of(door.step, own_page(next)), 303)
    return _enrol(request, door, own_page(next))


@router.post("/sign-in/enrol")
async def enrol(request: Request, door: AtDoor, form: Form) -> Response:
    """The app is set up; the codes for the day the phone is lost are shown, this once."""
    house, now, target = house_of(request), house_of(request).now(), own_page(form.line("next"))
    member, typed = door.member, form.line("code", 60)
    offer = offer_of(house, member, door.token, door.words, form.secret("offer"))

    def work(tx: Tx) -> tuple[str | None, tuple[str, ...], Step]:
        right = door.step is Step.ENROL and factors.set_app(
            tx, house.seal, member.id, offer.secret, typed, now
        )
        if not right:
            return None, (), door.step
        codes, place = factors.new_recovery_codes(tx, member.id), from_where(request)
        trail.note(tx, house.seal, Act(member.actor, What.FACTOR, why="app-set", place=place), now)
        trail.note(tx, house.seal, Act(member.actor, What.SIGN_IN, why="app", place=place), now)
        step = factors.step_after_factor(tx, member.id, house.accounts, now)
        return step_up(tx, door.token, now, step), codes, step

    cookie, codes, step = await house.store.write(work)
    if cookie is None:
        return _enrol(request, door, target, form.secret("offer"), "wrong", 422)
    page = door_page(request, door, "desk/second_done.html", {"codes": codes, "next": page_of(step, target)})
    set_cookie(page, house, session_cookie(house), cookie)
    return page


def _code(request: Request, door: AtTheDoor, target: str, wrong: str = "", status: int = 200) -> Response:
    values = {"wrong": wrong, "next": target, "passkeys": site_of(request, door.words) is not None}
    return door_page(request, door, "desk/second_code.html", values, status)


def _enrol(
    request: Request, door: AtTheDoor, target: str, sealed: str = "", wrong: str = "", status: int = 200
) -> Response:
    offer = offer_of(house_of(request), door.member, door.token, door.words, sealed)
    values = {"offer": offer, "wrong": wrong, "next": target}
    return door_page(request, door, "desk/second_enrol.html", values, status)


def door_page(
    request: Request, door: AtTheDoor, template: str, values: Mapping[str, Any], status: int = 200
) -> HTMLResponse:
    frame = {"form_token": form_token(request), "member": door.member}
    return show(request, template, door.words, {**frame, **values}, status)

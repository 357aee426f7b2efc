"""Passkeys: made and removed in one's own settings, and a way in at the door."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.account.devices import device_of
from api.desk.account.entering import inside, own_page
from api.desk.account.factors import PAGE, factors_page_of
from api.desk.account.site import site_of
from api.desk.looking import from_where
from api.guard import Form, Fresh, form_token, session_cookie, set_cookie
from api.render import first_language, house_of
from cases.people import Actor, Role
from dialogs.words import Words
from store import trail
from store.database import Tx
from store.staff import end_others, factors, open_session, passkeys, step_up
from store.staff.site import Site
from store.trail import Act, What

router = APIRouter()
LONGEST = 8000
LONGEST_NAME = 40
JSON = "application/json"


@router.post("/me/passkeys/asked")
async def to_make(request: Request, signed: Fresh, form: Form) -> Response:
    """What the browser needs to make one."""
    house, now, site = house_of(request), house_of(request).now(), _site(request, signed.words)
    browser = form_token(request)
    text = await house.store.write(lambda tx: passkeys.to_make(tx, site, signed.member, browser, now))
    return Response(text, media_type=JSON)


@router.post("/me/passkeys")
async def add(request: Request, signed: Fresh, form: Form) -> HTMLResponse:
    """Kept under the name its owner gives it. With a first factor comes a paper of recovery codes."""
    house, now, site = house_of(request), house_of(request).now(), _site(request, signed.words)
    member, browser, made = signed.member, form_token(request), form.text("credential", LONGEST)
    name = form.line("name", LONGEST_NAME) or signed.words.say("passkey-nameless")

    def work(tx: Tx) -> tuple[str | None, tuple[str, ...]]:
        if not passkeys.add(tx, site, member, browser, made, name, now):
            return None, ()
        act = Act(signed.actor, What.FACTOR, why="passkey-added", words=name, place=from_where(request))
        trail.note(tx, house.seal, act, now)
        end_others(tx, member.id, signed.token)
        first = not factors.factors_of(tx, member.id).codes_left
        codes = factors.new_recovery_codes(tx, member.id) if first else ()
        return step_up(tx, signed.token, now), codes

    cookie, codes = await house.store.write(work)
    if cookie is None:
        return await factors_page_of(request, signed, wrong="passkey-not-made")
    page = await factors_page_of(request, signed, "passkey", codes)
    set_cookie(page, house, session_cookie(house), cookie)
    return page


@router.post("/me/passkeys/{passkey_id}/remove")
async def remove(request: Request, signed: Fresh, passkey_id: int, form: Form) -> Response:
    house, now, member = house_of(request), house_of(request).now(), signed.member

    def work(tx: Tx) -> str | None:
        if not passkeys.remove(tx, member.id, passkey_id, house.accounts):
            return None
        act = Act(signed.actor, What.FACTOR, why="passkey-removed", place=from_where(request))
        trail.note(tx, house.seal, act, now)
        end_others(tx, member.id, signed.token)
        return step_up(tx, signed.token, now)

    cookie = await house.store.write(work)
    if cookie is None:
        return await factors_page_of(request, signed, wrong="passkey-last")
    return inside(request, cookie, f"{PAGE}?done=passkey-gone")


@router.post("/sign-in/passkey/asked")
async def to_sign(request: Request, form: Form) -> Response:
    """What the browser needs to have one sign. The same for everybody."""
    house, now, browser = house_of(request), house_of(request).now(), form_token(request)
    site = _site(request, first_language(request))
    return Response(
        await house.store.write(lambda tx: passkeys.to_sign(tx, site, browser, now)), media_type=JSON
    )


@router.post("/sign-in/passkey")
async def sign_in(request: Request, form: Form) -> Response:
    """A finger or a PIN on the own machine: both factors in one."""
    house, now, browser = house_of(request), house_of(request).now(), form_token(request)
    site, signed = _site(request, first_language(request)), form.text("credential", LONGEST)
    target = own_page(form.line("next"))
    device, place = device_of(request.headers.get("user-agent", "")), from_where(request)

    def work(tx: Tx) -> str | None:
        member = passkeys.signed_by(tx, site, browser, signed, now)
        if member is None:
            nobody = Actor("", Role.SYSTEM, "")
            trail.note(tx, house.seal, Act(nobody, What.SIGN_IN_FAILED, why="passkey", place=place), now)
            return None
        trail.note(tx, house.seal, Act(member.actor, What.SIGN_IN, why="passkey", place=place), now)
        return open_session(tx, member.id, now, device)

    cookie = await house.store.write(work)
    return inside(request, cookie, target) if cookie else RedirectResponse("/desk/sign-in?wrong=passkey", 303)


def _site(request: Request, words: Words) -> Site:
    site = site_of(request, words)
    if site is None:
        raise HTTPException(404)
    return site

"""What somebody proves themselves with beside the password: the app, and the codes on paper."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.account.app_offer import offer_of
from api.desk.account.entering import inside
from api.desk.account.site import site_of
from api.desk.looking import along, from_where
from api.desk.page import desk_page
from api.guard import Form, Fresh, SignedIn, Staff, session_cookie, set_cookie
from api.render import house_of
from store import trail
from store.database import Tx
from store.staff import end_others, factors, step_up
from store.staff.passkeys import passkeys_of
from store.trail import Act, What

router = APIRouter()
PAGE = "/desk/me/factors"
DONE = ("app", "dropped", "recovered", "passkey", "passkey-gone")
FEW = 3
"""So few codes left on the paper that it is time for a new one."""


@router.get("/me/factors")
async def factors_page(request: Request, signed: Staff, done: str = "") -> HTMLResponse:
    return await factors_page_of(request, signed, done if done in DONE else "")


@router.get("/me/factors/app")
async def app_page(request: Request, signed: Fresh) -> HTMLResponse:
    return await _app_page(request, signed)


@router.post("/me/factors/app")
async def set_app(request: Request, signed: Fresh, form: Form) -> Response:
    """Instead of the one before, with a new paper. Every other browser of this account is out."""
    house, now, member = house_of(request), house_of(request).now(), signed.member
    offer = offer_of(house, member, signed.token, signed.words, form.secret("offer"))
    typed = form.line("code", 60)

    def work(tx: Tx) -> tuple[str | None, tuple[str, ...]]:
        if not factors.set_app(tx, house.seal, member.id, offer.secret, typed, now):
            return None, ()
        trail.note(tx, house.seal, _act(request, signed, "app-set"), now)
        end_others(tx, member.id, signed.token)
        return step_up(tx, signed.token, now), factors.new_recovery_codes(tx, member.id)

    cookie, codes = await house.store.write(work)
    if cookie is None:
        return await _app_page(request, signed, form.secret("offer"), "wrong")
    page = await factors_page_of(request, signed, "app", codes)
    set_cookie(page, house, session_cookie(house), cookie)
    return page


@router.post("/me/factors/drop")
async def drop_app(request: Request, signed: Fresh, form: Form) -> Response:
    """Only where the county leaves it to everybody, or a passkey is left."""
    house, now = house_of(request), house_of(request).now()

    def work(tx: Tx) -> str | None:
        if not factors.drop_app(tx, signed.member.id, house.accounts):
            return None
        trail.note(tx, house.seal, _act(request, signed, "app-dropped"), now)
        end_others(tx, signed.member.id, signed.token)
        return step_up(tx, signed.token, now)

    cookie = await house.store.write(work)
    return inside(request, cookie, f"{PAGE}?done=dropped") if cookie else RedirectResponse(PAGE, 303)


@router.post("/me/factors/codes")
async def new_codes(request: Request, signed: Fresh, form: Form) -> Response:
    """A new paper; the old one is worthless from now on."""

    def work(tx: Tx) -> tuple[str, ...]:
        if not factors.factors_of(tx, signed.member.id).any:
            return ()
        return factors.new_recovery_codes(tx, signed.member.id)

    codes = await house_of(request).store.write(along(request, _act(request, signed, "codes-new"), work))
    return await factors_page_of(request, signed, "", codes) if codes else RedirectResponse(PAGE, 303)


def _act(request: Request, signed: SignedIn, why: str) -> Act:
    return Act(signed.actor, What.FACTOR, why=why, place=from_where(request))


async def factors_page_of(
    request: Request, signed: SignedIn, done: str = "", codes: tuple[str, ...] = (), wrong: str = ""
) -> HTMLResponse:
    """`codes`: a paper that is shown this once."""
    house, mine = house_of(request), signed.member.id
    held, keys = await house.store.read(lambda tx: (factors.factors_of(tx, mine), passkeys_of(tx, mine)))
    values = {
        "factors": held,
        "passkeys": keys,
        "passkeys_here": site_of(request, signed.words) is not None,
        "wrong": wrong,
        "must": house.accounts.second_factor,
        "all_codes": factors.RECOVERY_CODES,
        "few": FEW,
        "done": done,
        "codes": codes,
    }
    return await desk_page(request, "desk/factors.html", signed, values, 422 if wrong else 200)


async def _app_page(request: Request, signed: SignedIn, sealed: str = "", wrong: str = "") -> HTMLResponse:
    offer = offer_of(house_of(request), signed.member, signed.token, signed.words, sealed)
    values = {"offer": offer, "wrong": wrong}
    return await desk_page(request, "desk/factors_app.html", signed, values, 422 if wrong else 200)

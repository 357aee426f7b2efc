"""Once more: who are you? Before what must be the person itself and not somebody at an open screen.

For a page the way leads through here and on. A form that was sent is not lost: its fields go along,
hidden, and once the password or a code is right the browser sends them again to where they were meant for
(307).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from urllib.parse import quote

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.account.entering import hashing, inside, own_page, page_around
from api.desk.account.site import site_of
from api.desk.looking import from_where
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, NotFresh, SignedIn, Staff, form_token
from api.render import house_of, led_on
from store import staff as staff_rows
from store import trail
from store.database import Tx
from store.staff import factors, guesses
from store.staff.passkeys import signed_by
from store.trail import Act, What

router = APIRouter()
PAGE = "/desk/prove"
Kind = Literal["page", "form"]
KINDS: tuple[Kind, ...] = ("page", "form")
OWN = frozenset(
    {"form_token", "prove_next", "prove_kind", "prove_login", "prove_password", "prove_code", "credential"}
)
"""Fields of this page; all others belong to the form that waits."""
LONGEST_SIGNATURE = 8000  # characters of JSON
Pairs = Sequence[tuple[str, str]]


async def ask(request: Request, why: Exception) -> Response:
    """Instead of the answer that somebody asked for."""
    assert isinstance(why, NotFresh)
    target = request.url.path
    if request.method == "POST":
        fields = _waiting(why.sent)
        return await _page(request, why.signed, target, "form", fields, status=403, why=why.why)
    return led_on(request, f"{PAGE}?next={quote(page_around(request))}", 401)


@router.get("/prove")
async def prove_page(request: Request, signed: Staff, next: str = "/desk") -> Response:
    return await _page(request, signed, own_page(next), "page")


@router.post("/prove")
async def prove(request: Request, signed: Staff, form: Form) -> Response:
    """The session gets a new name, and the way leads on."""
    house, now = house_of(request), house_of(request).now()
    target, kind = own_page(form.line("prove_next", 1000)), _kind(form)
    wrong = await _unproved(request, signed, form)
    if wrong:
        status = 429 if wrong == "wait" else 422
        return await _page(request, signed, target, kind, _waiting(form), wrong, status)
    cookie = await house.store.write(lambda tx: staff_rows.step_up(tx, signed.token, now))
    if cookie is None:
        return RedirectResponse("/desk/sign-in", 303)
    return inside(request, cookie, target, 307 if kind == "form" else 303)


async def _unproved(request: Request, signed: SignedIn, form: Sent) -> str:
    """What is wrong with what was shown, or ""."""
    house, now, member = house_of(request), house_of(request).now(), signed.member
    password, code, tries = form.secret("prove_password"), form.line("prove_code", 20), f"prove:{member.id}"

    site, browser = site_of(request, signed.words), form_token(request)
    passkey = form.text("credential", LONGEST_SIGNATURE)

    def by_passkey(tx: Tx) -> bool:
        if site is None or not passkey:
            return False
        owner = signed_by(tx, site, browser, passkey, now)
        return owner is not None and owner.id == member.id

    def begin(tx: Tx) -> tuple[str | None, bool]:
        if not guesses.may_try(tx, tries, guesses.FREE, now):
            return None, False
        by_code = bool(code) and factors.use_app(tx, house.seal, member.id, code, now)
        return staff_rows.kept_password(tx, member.id), by_code or by_passkey(tx)

    kept, right = await house.store.write(begin)
    if kept is None:
        return "wait"
    if password and not right:
        right = await to_thread.run_sync(staff_rows.fits, password, kept, limiter=hashing)

    def end(tx: Tx) -> None:
        if right:
            guesses.forget(tx, tries)
            return
        act = Act(signed.actor, What.SIGN_IN_FAILED, why="prove", place=from_where(request))
        trail.note(tx, house.seal, act, now)

    await house.store.write(end)
    return "" if right else "wrong"


def _kind(form: Sent) -> Kind:
    given = form.line("prove_kind", 8)
    return next((kind for kind in KINDS if kind == given), "page")


def _waiting(sent: Sent) -> Pairs:
    return [(name, value) for name, value in sent.pairs() if name not in OWN]


async def _page(
    request: Request,
    signed: SignedIn,
    target: str,
    kind: Kind,
    fields: Pairs = (),
    wrong: str = "",
    status: int = 200,
    why: str = "why",
) -> HTMLResponse:
    house = house_of(request)
    held = await house.store.read(lambda tx: factors.factors_of(tx, signed.member.id))
    values = {
        "target": target,
        "kind": kind,
        "fields": fields,
        "wrong": wrong,
        "why": why,
        "app": held.app_since,
        "passkeys": held.passkeys and site_of(request, signed.words) is not None,
    }
    return await desk_page(request, "desk/prove.html", signed, values, status)

"""Another password for oneself, by who knows the old one."""

from __future__ import annotations

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from api.desk.entering import hashing, inside
from api.desk.looking import from_where
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from store import staff as staff_rows
from store import throttle, trail
from store.database import Tx
from store.passwords import weak
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
    if weak(new, login, (house.ground.county.name,)):
        return await _page(request, signed, "weak", 422)
    if new != form.secret("again"):
        return await _page(request, signed, "again", 422)

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
        token = staff_rows.change_password(tx, signed.member.id, kept, hashed, now)
        if token is not None:
            throttle.forget(tx, tries)
            trail.note(tx, house.seal, Act(signed.actor, What.PASSWORD, place=from_where(request)), now)
        return token

    token = await house.store.write(changed)
    if token is None:
        return await _page(request, signed, "wrong", 422)
    return inside(request, token, "/desk/me?done=password")


async def _page(request: Request, signed: SignedIn, wrong: str = "", status: int = 200) -> HTMLResponse:
    return await desk_page(request, "desk/password.html", signed, {"wrong": wrong}, status)

"""Another password by a link, for who forgot the old one. Whoever gave the link never sees the password."""

from __future__ import annotations

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from api.desk.account.door import outside
from api.desk.account.entering import hashing
from api.desk.account.new_password import unfit
from api.desk.looking import from_where
from api.guard import Form
from api.render import house_of
from store import trail
from store.database import Tx
from store.staff import hash_password, links
from store.trail import Act, What

router = APIRouter()
LOST = "/desk/new-password"


@router.get("/new-password/{token}")
async def link_page(request: Request, token: str) -> Response:
    return await _page(request, token)


@router.post("/new-password/{token}")
async def choose(request: Request, token: str, form: Form) -> Response:
    """Signing in comes after it, with the second factor as always."""
    house, now = house_of(request), house_of(request).now()
    member = await house.store.read(lambda tx: links.member_of_link(tx, token, now))
    if member is None:
        return await _page(request, token)
    wrong = await unfit(request, form, member.login, member.id)
    if wrong:
        return await _page(request, token, wrong)
    hashed = await to_thread.run_sync(hash_password, form.secret("password"), limiter=hashing)

    def changed(tx: Tx) -> bool:
        owner = links.use_link(tx, token, hashed, now, house.accounts)
        if owner is not None:
            act = Act(owner.actor, What.PASSWORD, why="by-link", place=from_where(request))
            trail.note(tx, house.seal, act, now)
        return owner is not None

    if not await house.store.write(changed):
        return await _page(request, token)
    return RedirectResponse("/desk/sign-in?done=password", 303)


async def _page(request: Request, token: str, wrong: str = "") -> Response:
    house, now = house_of(request), house_of(request).now()
    member = await house.store.read(lambda tx: links.member_of_link(tx, token, now))
    values = {"member": member, "wrong": wrong, "dengbao": house.accounts.dengbao}
    return outside(
        request, "desk/lost_password.html", values, 410 if member is None else 422 if wrong else 200
    )

"""Accounts as the security administrator watches over them: who has a second factor, who is signed in, who
has not come in for long; and help for who cannot come in any more.
"""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.account.lost_password import LOST
from api.desk.looking import along
from api.desk.page import desk_page
from api.guard import Form, FreshSecurity, Security, SignedIn
from api.render import house_of
from store.staff import watch
from store.trail import Act, What

router = APIRouter()
PAGE = "/desk/accounts"
DONE = ("ended", "reset")


@router.get("/accounts")
async def accounts_page(request: Request, signed: Security, done: str = "") -> HTMLResponse:
    return await _page(request, signed, done if done in DONE else "")


@router.post("/accounts/{staff_id}/end")
async def end(request: Request, signed: FreshSecurity, staff_id: int, form: Form) -> Response:
    """Somebody's screen was left open, or their password is known to others."""
    act = Act(signed.actor, What.SIGN_OUT, subject=f"staff:{staff_id}", why="elsewhere")
    work = along(request, act, lambda tx: watch.end_all(tx, signed.actor, staff_id))
    await house_of(request).store.write(work)
    return RedirectResponse(f"{PAGE}?done=ended", 303)


@router.post("/accounts/{staff_id}/password")
async def help_in(request: Request, signed: FreshSecurity, staff_id: int, form: Form) -> Response:
    """Somebody forgot their password. The link is shown once; nobody can look it up afterwards."""
    why, house, now = form.line("why", 120), house_of(request), house_of(request).now()
    if not why:
        return await _page(request, signed, lost=staff_id)
    act = Act(signed.actor, What.PASSWORD, subject=f"staff:{staff_id}", why="link-given", words=why)
    work = along(request, act, lambda tx: watch.help_in(tx, signed.actor, staff_id, now))
    token = await house.store.write(work)
    return await _page(request, signed, link=f"{house.public_url.rstrip('/')}{LOST}/{token}", linked=staff_id)


@router.post("/accounts/{staff_id}/reset")
async def reset(request: Request, signed: FreshSecurity, staff_id: int, form: Form) -> Response:
    """Phone and paper are lost. Why, and how the person was recognised, is kept."""
    why, now = form.line("why", 120), house_of(request).now()
    if not why:
        return await _page(request, signed, wrong=staff_id)
    act = Act(signed.actor, What.FACTOR, subject=f"staff:{staff_id}", why="factor-reset", words=why)
    work = along(request, act, lambda tx: watch.take_away(tx, signed.actor, staff_id, now))
    await house_of(request).store.write(work)
    return RedirectResponse(f"{PAGE}?done=reset", 303)


async def _page(
    request: Request,
    signed: SignedIn,
    done: str = "",
    *,
    wrong: int = 0,
    lost: int = 0,
    link: str = "",
    linked: int = 0,
) -> HTMLResponse:
    """`wrong`, `lost`: whose reset or whose link lacks its reason. `link` is for `linked`."""
    house, now = house_of(request), house_of(request).now()
    found = await house.store.read(lambda tx: watch.accounts(tx, signed.actor, now))
    bare = sum(1 for each in found if not each.guarded and not each.member.disabled)
    values = {
        "accounts": found,
        "bare_ones": bare,
        "unused_ones": sum(1 for each in found if each.unused),
        "done": done,
        "wrong": wrong,
        "lost": lost,
        "link": link,
        "linked": next((each.member.name for each in found if each.member.id == linked), ""),
    }
    return await desk_page(request, "desk/accounts.html", signed, values, 422 if wrong or lost else 200)

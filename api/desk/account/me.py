"""What a member of staff sets for themselves: language, shortcuts, and where they are signed in."""

from __future__ import annotations

from datetime import timedelta

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.looking import along
from api.desk.page import desk_page
from api.guard import Form, Staff
from api.render import house_of
from store import staff as staff_rows
from store.staff import end_one, end_others, sign_ins_of
from store.staff.old_ones import last_day_of
from store.times import china_day
from store.trail import Act, What

router = APIRouter()
SOON = timedelta(days=14)
"""So long before a password gets too old its owner is told."""


@router.get("/me")
async def me(request: Request, signed: Staff, done: str = "") -> HTMLResponse:
    house, now = house_of(request), house_of(request).now()
    sign_ins = await house.store.read(lambda tx: sign_ins_of(tx, signed.member.id, signed.token, now))
    until = await house.store.read(lambda tx: last_day_of(tx, signed.member.id, house.accounts))
    soon = until is not None and until - now < SOON
    values = {
        "password_until": china_day(until) if until and soon else None,
        "sign_ins": sign_ins,
        "languages": list(house.ground.languages),
        "done": done in ("kept", "ended", "password") and done,
    }
    return await desk_page(request, "desk/me.html", signed, values)


@router.post("/me")
async def set_me(request: Request, signed: Staff, form: Form) -> Response:
    house, lang = house_of(request), form.line("lang", 8)
    prefs = {**signed.member.prefs, "keys": form.ticked("keys")}
    if lang in house.ground.languages:
        prefs["lang"] = lang
    await house.store.write(lambda tx: staff_rows.set_prefs(tx, signed.member.id, prefs))
    return RedirectResponse("/desk/me?done=kept", 303)


@router.post("/me/sign-ins")
async def leave_elsewhere(request: Request, signed: Staff, form: Form) -> Response:
    """One of the places where one is signed in, or all but this one."""
    which, mine = form.line("which", 16), signed.member.id
    act = Act(signed.actor, What.SIGN_OUT, why="elsewhere")
    if which:
        work = along(request, act, lambda tx: end_one(tx, mine, which))
    else:
        work = along(request, act, lambda tx: end_others(tx, mine, signed.token))
    await house_of(request).store.write(work)
    return RedirectResponse("/desk/me?done=ended", 303)

"""Chats that only disturb: the county lets one be quiet for a while, or lifts it."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import along, glanced
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from bot.house import House
from dialogs.message import Say
from dialogs.telling.progress import of_week
from store.database import Tx
from store.residents import mutes
from store.times import CHINA
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.muting)])
EMPTY = Sent()


@router.get("/mutes")
async def quiet_chats(request: Request, signed: Staff, done: str = "") -> HTMLResponse:
    return await _page(request, signed, EMPTY, done=done if done in ("muted", "ended") else "")


@router.post("/mutes/{resident_id}")
async def mute(request: Request, signed: Staff, resident_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    reason, days, why = form.line("reason", 16), form.whole("days"), form.text("why", 300)

    def work(tx: Tx) -> None:
        told = _told(house, days or 0)
        mutes.mute(tx, house.seal, signed.actor, resident_id, reason, days, told, now)

    act = Act(signed.actor, What.MUTED, None, f"chat:{resident_id}", f"mute-{reason}", why, n=days or 0)
    try:
        await house.store.write(along(request, act, work))
    except mutes.MuteRefused as refused:
        return await _page(request, signed, form, wrong=refused.message)
    return RedirectResponse("/desk/mutes?done=muted", 303)


@router.post("/mutes/{resident_id}/end")
async def unmute(request: Request, signed: Staff, resident_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    act = Act(signed.actor, What.MUTED, None, f"chat:{resident_id}", "mute-ended")
    await house.store.write(along(request, act, lambda tx: mutes.unmute(tx, resident_id, now)))
    return RedirectResponse("/desk/mutes?done=ended", 303)


def _told(house: House, days: int) -> Say:
    """In the first language of the county: what it says must be the same for everybody."""
    until = house.now().astimezone(CHINA).toordinal() + days
    day = house.now().astimezone(CHINA).date().fromordinal(until)
    words = house.words(next(iter(house.ground.languages)))
    phones = words.listed(house.ground.county.hotlines)
    return Say(words.say("mute-told", {**of_week(day), "phones": phones}))


async def _page(
    request: Request, signed: SignedIn, typed: Sent, *, wrong: str = "", done: str = ""
) -> HTMLResponse:
    house, now = house_of(request), house_of(request).now()

    def read(tx: Tx) -> tuple[list[mutes.Muted], list[mutes.Busy]]:
        return mutes.muted(tx, now), mutes.busy(tx, house.seal, now)

    quiet, busy = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject="mutes", n=len(quiet) + len(busy)))
    values = {
        "quiet": quiet,
        "busy": busy,
        "reasons": mutes.REASONS,
        "days": mutes.DAYS,
        "typed": typed,
        "wrong": wrong,
        "done": done,
    }
    return await desk_page(request, "desk/mutes.html", signed, values, 422 if wrong else 200)

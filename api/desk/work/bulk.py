"""One thing in many cases: chosen in the queue, looked at here, done by jobs, and what came of it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import glanced
from api.desk.page import desk_page
from api.desk.work.queue import asked_for
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import NotNow
from cases.people import STAFF, Actor, Role
from cases.refusals import Changed
from store import bulk, desk
from store.bulk.looking import Eyes
from store.database import Tx
from store.desk.strangers import of_the_office, strange_to_anybody
from store.trail import Act, What

router = APIRouter(prefix="/bulk", dependencies=[Depends(rooms.carrying)])


@router.get("")
async def lately(request: Request, signed: Staff) -> HTMLResponse:
    """What one did lately, to come back to."""
    kept = await house_of(request).store.read(lambda tx: bulk.bulks_of(tx, signed.actor))
    return await desk_page(request, "desk/bulks.html", signed, {"kept": kept})


@router.post("")
async def begin(request: Request, signed: Staff, form: Form) -> Response:
    """Some cases of a list, or all of it."""
    house, now, today = house_of(request), house_of(request).now(), house_of(request).today()
    asked = asked_for(signed, form.line("view"), form.line("sort"), form.line("area"), form.line("kind"))

    def work(tx: Tx) -> int:
        if form.ticked("whole"):
            chosen = desk.queue_ids(
                tx, signed.actor, asked.view, today.day, sort=asked.sort or "waiting",
                area=asked.area or None, kind=asked.kind or None, most=bulk.MOST + 1, calendar=today.calendar,
            )  # fmt: skip
        else:
            chosen = form.wholes("case")
        return bulk.choose(tx, signed.actor, form.line("deed"), chosen, now)

    try:
        made = await house.store.write(work)
    except NotNow:
        return RedirectResponse(f"{asked.url({})}&{urlencode({'none': 'on'})}", 303)
    return RedirectResponse(f"/desk/bulk/{made}", 303)


@router.get("/{bulk_id}")
async def page(request: Request, signed: Staff, bulk_id: int) -> HTMLResponse:
    return await _page(request, signed, bulk_id)


@router.post("/{bulk_id}")
async def choose(request: Request, signed: Staff, bulk_id: int, form: Form) -> Response:
    """To whom, or what is said. What is looked at is read anew."""
    house = house_of(request)

    def work(tx: Tx) -> str:
        asked = bulk.bulk_of(tx, signed.actor, bulk_id)
        if asked.deed == bulk.HAND_OVER:
            bulk.choose_taker(tx, signed.actor, bulk_id, _taker(tx, signed, form))
            return ""
        if asked.deed == bulk.MESSAGE:
            return _choose_reply(tx, request, signed, bulk_id, form)
        bulk.choose_taker(tx, signed.actor, bulk_id, None)
        return ""

    try:
        wrong = await house.store.write(work)
    except NotNow:  # done already: the page says what came of it
        wrong = ""
    if wrong:
        return await _page(request, signed, bulk_id, wrong=wrong, status=422)
    return RedirectResponse(f"/desk/bulk/{bulk_id}", 303)


@router.post("/{bulk_id}/run")
async def run(request: Request, signed: Staff, bulk_id: int, form: Form) -> Response:
    """Sent twice, it is done once."""
    mark = form.line("mark")
    try:
        await house_of(request).store.write(lambda tx: bulk.run(tx, _eyes(request, signed), bulk_id, mark))
    except Changed:
        return await _page(request, signed, bulk_id, wrong="bulk-changed", status=409)
    except NotNow:  # it has begun already
        pass
    return RedirectResponse(f"/desk/bulk/{bulk_id}", 303)


async def _page(
    request: Request, signed: SignedIn, bulk_id: int, *, wrong: str = "", status: int = 200
) -> HTMLResponse:
    house, eyes = house_of(request), _eyes(request, signed)

    def read(tx: Tx) -> dict[str, Any]:
        asked = bulk.bulk_of(tx, signed.actor, bulk_id)
        if asked.ran_at is not None:
            return {"asked": asked, "outcomes": bulk.outcomes(tx, eyes, asked)}
        return {
            "asked": asked,
            "look": bulk.look(tx, eyes, asked) if asked.ready else None,
            "people": _takers(tx, signed.actor) if asked.deed == bulk.HAND_OVER else (),
            "replies": desk.saved_replies(tx, signed.actor) if asked.deed == bulk.MESSAGE else (),
        }

    values = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject=f"bulk:{bulk_id}", n=values["asked"].n))
    template = "desk/bulk_done.html" if "outcomes" in values else "desk/bulk.html"
    return await desk_page(request, template, signed, {**values, "wrong": wrong, "most": bulk.MOST}, status)


def _eyes(request: Request, signed: SignedIn) -> Eyes:
    house = house_of(request)
    return Eyes(house.seal, signed.actor, house.now(), house.today(), house.by_page)


def _takers(tx: Tx, actor: Actor) -> list[desk.Colleague]:
    """Who can have cases of the actor's area; which of them each case can go to, the preview says."""
    return [each for each in desk.colleagues(tx, actor) if not each.disabled and Role(each.role) in STAFF]


def _taker(tx: Tx, signed: SignedIn, form: Sent) -> int | None:
    chosen = form.whole("assignee")
    return chosen if any(each.id == chosen for each in _takers(tx, signed.actor)) else None


def _choose_reply(tx: Tx, request: Request, signed: SignedIn, bulk_id: int, form: Sent) -> str:
    """The id of what is wrong with it: many read these words, so they may be about none of them."""
    house, chosen = house_of(request), form.whole("reply")
    internal, ours = of_the_office(signed.words, house.today())
    text = next((each.text for each in desk.saved_replies(tx, signed.actor) if each.id == chosen), "")
    if strange_to_anybody(tx, house.seal, text, internal, ours):
        return "bulk-strange"
    bulk.choose_reply(tx, signed.actor, bulk_id, chosen)
    return "" if text else "bulk-choose-reply"

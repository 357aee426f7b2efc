"""Standing aid month by month, and the samples that are drawn afterwards."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain
from secrets import token_hex
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import glanced
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused, NotYours
from cases.people import COUNTY, STAFF
from store import money
from store.money.decisions import STANDING
from store.money.samples import HOWS, RESULTS
from store.money.selecting import LONGEST
from store.trail import Act, What

router = APIRouter(prefix="/payments", dependencies=[Depends(rooms.money)])
DRAWN = [Depends(rooms.samples)]
MONTH = re.compile(r"20\d{2}-(?:0[1-9]|1[0-2])")


@router.get("/month")
async def month(
    request: Request, signed: Staff, programme: str = "dibao", area: str = "", month: str = ""
) -> HTMLResponse:
    return await _month(request, signed, programme, area, month)


@router.post("/month")
async def draw_up(request: Request, signed: Staff, form: Form) -> Response:
    """Propose the month for those that were looked at, some at a time: whoever is cut short finds the rest in
    the list, and nothing is proposed twice.
    """
    house, now = house_of(request), house_of(request).now()
    programme, area, month = form.line("programme"), form.line("area"), form.line("month")
    if not MONTH.fullmatch(month):
        raise NotYours("month")
    proposing = partial(
        money.draw_up,
        seal=house.seal,
        actor=signed.actor,
        programme=programme,
        area=area,
        month=month,
        now=now,
    )
    slices = money.in_slices(form.text("looked", LONGEST))
    drawn = [await house.store.write(partial(proposing, looked=looked)) for looked in slices]
    n, total = sum(each[0] for each in drawn), sum(each[1] for each in drawn)
    left = tuple(chain.from_iterable(each[2] for each in drawn))
    return await _month(request, signed, programme, area, month, (n, total, left))


async def _month(
    request: Request, signed: SignedIn, programme: str, area: str, month: str, drawn: Any = None
) -> HTMLResponse:
    house = house_of(request)
    programme = programme if programme in STANDING else STANDING[0]
    month = month if MONTH.fullmatch(month) else money.month_of(house.today().day)
    townships = [each for each in house.ground.places.townships() if each.code.startswith(signed.actor.area)]
    codes = [each.code for each in townships]
    area = area if area in codes else codes[0] if len(codes) == 1 else ""
    lines: tuple[money.RunLine, ...] = ()
    if area:
        lines = await house.store.read(
            lambda tx: money.month_list(tx, house.seal, signed.actor, programme, area, month)
        )
    await glanced(request, Act(signed.actor, What.LIST, subject=f"payments:{month}", n=len(lines)))
    ready = [each for each in lines if each.change not in money.UNPAID and not each.payment_id and each.payee]
    now_paid = [each for each in lines if each.change not in money.UNPAID]
    before = [each for each in lines if each.before is not None]
    values = {
        "programme": programme, "month": month, "area": area, "townships": townships, "lines": lines,
        "programmes": STANDING, "ready": ready, "drawn": drawn,
        "looked": " ".join(f"{each.case_id}:{each.amount}" for each in ready),
        "sums": (
            len(now_paid), sum(each.amount for each in now_paid),
            len(before), sum(each.before or 0 for each in before),
        ),
        "may_propose": signed.actor.role in STAFF,
        "left": [(each, why) for number, why in (drawn[2] if drawn else ()) for each in lines
                 if each.case_id == number],
    }  # fmt: skip
    return await desk_page(request, "desk/payments_month.html", signed, values)


@router.get("/samples", dependencies=DRAWN)
async def samples(request: Request, signed: Staff) -> HTMLResponse:
    return await _samples(request, signed)


@router.post("/samples", dependencies=DRAWN)
async def draw(request: Request, signed: Staff, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    month, seed = form.line("month", 7), token_hex(8)
    if not MONTH.fullmatch(month):
        return await _samples(request, signed, "pay-no-missing-payments", 422)
    area = signed.actor.area
    try:
        made = await house.store.write(lambda tx: money.draw(tx, signed.actor, area, month, seed, now))
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _samples(request, signed, refused.message, refused.status)
    return RedirectResponse(f"/desk/payments/samples/{made}", 303)


async def _samples(request: Request, signed: SignedIn, wrong: str = "", status: int = 200) -> HTMLResponse:
    house = house_of(request)
    found = await house.store.read(lambda tx: money.samples(tx, signed.actor))
    values = {
        "samples": found,
        "month": money.month_of(house.today().day),
        "wrong": wrong,
        "draws": signed.actor.role in COUNTY,
    }
    return await desk_page(request, "desk/samples.html", signed, values, status)


@router.get("/samples/{sample_id}", dependencies=DRAWN)
async def sample(request: Request, signed: Staff, sample_id: int) -> HTMLResponse:
    return await _sample(request, signed, sample_id)


@router.post("/samples/{sample_id}", dependencies=DRAWN)
async def check(request: Request, signed: Staff, sample_id: int, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    number = form.whole("payment") or 0
    result, how, note = form.line("result", 12), form.line("how", 8), form.text("note", 500)
    try:
        await house.store.write(
            lambda tx: money.check_one(
                tx, house.seal, signed.actor, sample_id, number, result, how, note, now
            )
        )
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _sample(request, signed, sample_id, (number, refused.message), refused.status)
    return RedirectResponse(f"/desk/payments/samples/{sample_id}#p{number}", 303)


async def _sample(
    request: Request, signed: SignedIn, sample_id: int, wrong: tuple[int, str] = (0, ""), status: int = 200
) -> HTMLResponse:
    house = house_of(request)
    found, lines = await house.store.read(
        lambda tx: money.sample_page(tx, house.seal, signed.actor, sample_id)
    )
    await glanced(request, Act(signed.actor, What.LIST, subject="payments:sample", n=len(lines)))
    values = {
        "sample": found,
        "lines": lines,
        "results": RESULTS,
        "hows": HOWS,
        "wrong": wrong,
        "draws": signed.actor.role in COUNTY,
    }
    return await desk_page(request, "desk/sample.html", signed, values, status)

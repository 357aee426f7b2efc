"""The township's envelope: what is left, every change, the month's statement on paper and as a sheet."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.background import BackgroundTask

from api import rooms
from api.desk.exported import XLSX, exported
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.forms import Sent, fen
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused, NotYours
from cases.people import COUNTY, TOWNSHIP_DIGITS
from store import money
from store.database import Tx
from store.times import CHINA
from store.workbook import Sheet, save

router = APIRouter(prefix="/envelope", dependencies=[Depends(rooms.money)])
HEADS = (("when", 18), ("kind", 10), ("put-amount", 12), ("for", 30), ("by", 12))


@router.get("")
async def envelopes(request: Request, signed: Staff, year: int = 0) -> Response:
    """A township has one; the county sees them all."""
    house = house_of(request)
    if len(signed.actor.area) >= TOWNSHIP_DIGITS:
        return RedirectResponse(f"/desk/envelope/{signed.actor.area[:TOWNSHIP_DIGITS]}", 303)
    year = _year(request, year)
    found = await house.store.read(lambda tx: money.envelopes(tx, signed.actor, year))
    known = {each.area: each for each in found}
    values = {"year": year, "known": known, "townships": house.ground.places.townships()}
    return await desk_page(request, "desk/envelopes.html", signed, values)


@router.get("/{area}")
async def envelope(
    request: Request, signed: Staff, area: str, year: int = 0, month: int = 0, done: str = ""
) -> HTMLResponse:
    return await _page(request, signed, area, year, month, {"done": bool(done)})


@router.post("/{area}")
async def put_in(request: Request, signed: Staff, area: str, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    amount, voucher = fen(form.line("amount", 20)), form.line("voucher", 40)
    source, year = form.line("source"), _year(request, 0)
    if amount is None or not voucher:
        more = {"wrong": "envelope-no-amount", "typed": form}
        return await _page(request, signed, area, year, 0, more, 422)
    given = amount
    try:
        await house.store.write(
            lambda tx: money.put_in(tx, signed.actor, area, year, given, source, voucher, now)
        )
    except NotYours:
        raise
    except MoveRefused as refused:
        more = {"wrong": refused.message, "typed": form}
        return await _page(request, signed, area, year, 0, more, refused.status)
    return RedirectResponse(f"/desk/envelope/{area}?done=1", 303)


@router.get("/{area}/file")
async def file(request: Request, signed: Staff, area: str, year: int = 0, month: int = 0) -> Response:
    house, wanted = house_of(request), _year(request, year)
    tell = Telling(signed.words, house.now(), house.today())
    _, lines = await house.store.read(
        lambda tx: money.envelope_page(tx, signed.actor, area, wanted, _month(month))
    )
    sheet = Sheet(
        signed.words.say("envelope"),
        [signed.words.say(f"envelope-{name}") for name, _ in HEADS],
        [width for _, width in HEADS],
    )
    for line in lines:
        kind = signed.words.say(f"envelope-line-{line.kind}")
        sheet.add((tell.whole(line.at), kind, money.plain_yuan(line.amount), _for(line), line.by))
    folder = tempfile.TemporaryDirectory()
    place = Path(folder.name) / "envelope.xlsx"
    save(place, [sheet, exported(house, signed)])
    name = f"{area}-{wanted}{f'-{month:02}' if _month(month) else ''}.xlsx"
    return FileResponse(place, media_type=XLSX, filename=name, background=BackgroundTask(folder.cleanup))


async def _page(
    request: Request,
    signed: SignedIn,
    area: str,
    year: int,
    month: int,
    more: dict[str, Any],
    status: int = 200,
) -> HTMLResponse:
    house, wanted = house_of(request), _year(request, year)
    if not (area.isascii() and area.isdecimal()):
        raise NotYours("envelope")

    def read(tx: Tx) -> dict[str, Any]:
        found, lines = money.envelope_page(tx, signed.actor, area, wanted, _month(month))
        return {"envelope": found, "lines": lines}

    ground = house.today()
    values = {
        **await house.store.read(read),
        "area": area,
        "year": wanted,
        "month": _month(month) or 0,
        "ceiling": money.small_ceiling(ground.standards, ground.day, area),
        "may_put_in": signed.actor.role in COUNTY,
        "typed": Sent(),
        "wrong": "",
        "done": False,
        **more,
    }
    return await desk_page(request, "desk/envelope.html", signed, values, status)


def _year(request: Request, asked: int) -> int:
    return asked if 2000 <= asked <= 2100 else house_of(request).now().astimezone(CHINA).year


def _month(asked: int) -> int | None:
    return asked if 1 <= asked <= 12 else None


def _for(line: money.EnvelopeLine) -> str:
    return line.source or (money.reference(line.payment_id) if line.payment_id else "")

"""The overview: what burns now, and what a month brought."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, Response

from api import rooms
from api.desk.exported import download, exported
from api.desk.overview.asked import LEADERS, PERIODS, UNDELIVERED_DAYS, Address, Asked
from api.desk.overview.charts import buckets, grouped_bars, median_of
from api.desk.overview.sheet import figure_sheet, place_said
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.guard import SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.people import TOWNSHIP_DIGITS
from store import desk
from store.casework.milestones import OUTCOMES
from store.casework.rulings import COUNTY_DIGITS
from store.database import Tx
from store.desk.overview import Overview, overview
from store.desk.unequal import READERS, unequal_count
from store.residents.surveys import FACES
from store.times import ms

router = APIRouter(dependencies=[Depends(rooms.carrying)])


@router.get("/overview")
async def overview_page(request: Request, signed: Staff, asked: Asked) -> HTMLResponse:
    house = house_of(request)

    watches = signed.actor.role in READERS and asked.area == asked.own

    def read(tx: Tx) -> tuple[Overview, Any, int]:
        found = _read(tx, house, signed, asked)
        badges = desk.badges(tx, signed.actor, house.today().day, house.ground.calendar)
        return found, badges, unequal_count(tx, asked.area[:COUNTY_DIGITS]) if watches else 0

    found, badges, unequal = await house.store.read(read)
    places, tell = _place_codes(house, asked.area, found), Telling(signed.words, house.now(), house.today())
    values = {
        "unequal": unequal,
        "asked": asked,
        "found": found,
        "badges": badges,
        "periods": PERIODS,
        "places": {code: place_said(code, asked.area, tell, signed.words) for code in places},
        "inside": len(asked.area) >= TOWNSHIP_DIGITS,
        "outcomes": [each for each in OUTCOMES if any(o == each for _, o in found.period.decided)],
        "trend": grouped_bars(found.trend),
        "took": grouped_bars({label: (n,) for label, (n, _) in buckets(found.period.took).items()}),
        "took_rows": buckets(found.period.took),
        "answer_median": median_of(found.period.answered),
        "answer_median_before": median_of(found.before.answered),
        "took_median": median_of(found.period.took),
        "took_median_before": median_of(found.before.took),
        "faces": [str(each) for each in reversed(FACES)],
        "leads": signed.actor.role in LEADERS,
    }
    return await desk_page(request, "desk/overview.html", signed, values)


@router.get("/overview/sheet")
async def overview_sheet(request: Request, signed: Staff, asked: Asked) -> Response:
    """The figures as a workbook."""
    house = house_of(request)
    found = await house.store.read(lambda tx: _read(tx, house, signed, asked))
    tell = Telling(signed.words, house.now(), house.today())
    places = _place_codes(house, asked.area, found)
    content = figure_sheet(found, places, asked, tell, signed.words, exported(house, signed))
    return download(content, f"overview-{asked.area}-{asked.period.first}-{asked.period.last}")


def _read(tx: Tx, house: House, signed: SignedIn, asked: Address) -> Overview:
    return overview(
        tx, signed.actor, asked.area, house.today().day, asked.period.months, asked.period.before,
        asked.period.trend, ms(house.now() - timedelta(days=UNDELIVERED_DAYS)),
        loads=signed.actor.role in LEADERS,
    )  # fmt: skip


def _place_codes(house: House, area: str, found: Overview) -> list[str]:
    """Townships of a county, all of them; villages of a township with anything to show. Last, under the
    code of the area, what names none of them.
    """
    if len(area) >= TOWNSHIP_DIGITS:
        return sorted(found.places, key=lambda code: (code == area, -found.places[code]["filed"], code))
    known = [each.code for each in house.ground.places.townships() if each.code.startswith(area)]
    more = sorted({*found.places, *found.now} - set(known))
    return [*known, *more]

"""The overview: what burns now, what a month brought, and the cases behind every figure."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, Response

from api import rooms
from api.desk.exported import exported
from api.desk.looking import along, noted
from api.desk.overview.asked import MONTHLY, PERIODS, Address, area_of, period_of
from api.desk.overview.charts import bucket_label, buckets, grouped_bars, median_of
from api.desk.overview.sheet import case_sheet, figure_sheet
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.guard import SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.people import TOWNSHIP_DIGITS, Role
from cases.states import Kind, Track
from store import desk
from store.casework.milestones import OUTCOMES
from store.casework.months import BUCKETS
from store.casework.rulings import COUNTY_DIGITS
from store.database import Tx
from store.desk.overview import Overview, overview
from store.desk.overview_lists import WHATS, Wanted, listed_cases
from store.desk.unequal import READERS, unequal_count
from store.residents.surveys import FACES
from store.times import ms
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.carrying)])
PER_PAGE = 50
MOST_EXPORTED = 20_000
UNDELIVERED_DAYS = 30
LEADERS = frozenset({Role.HEAD, Role.OFFICER, Role.COUNTY_HEAD})
"""Who sees what lies with each member of staff."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Month = Annotated[str, Query(max_length=7)]


def addressed(
    request: Request,
    signed: Staff,
    area: str = "",
    period: str = "",
    first: Annotated[str, Query(alias="from", max_length=7)] = "",
    last: Annotated[str, Query(alias="to", max_length=7)] = "",
) -> Address:
    chosen = period_of(period, first, last, house_of(request).today().day)
    return Address(area_of(signed.actor, area), signed.actor.area, chosen)


Asked = Annotated[Address, Depends(addressed)]


@router.get("/overview")
async def overview_page(request: Request, signed: Staff, asked: Asked) -> HTMLResponse:
    house = house_of(request)

    watches = signed.actor.role in READERS and asked.area == asked.own

    def read(tx: Tx) -> tuple[Overview, Any, int]:
        found = _read(tx, house, signed, asked)
        badges = desk.badges(tx, signed.actor, house.today().day, house.ground.calendar)
        return found, badges, unequal_count(tx, asked.area[:COUNTY_DIGITS]) if watches else 0

    found, badges, unequal = await house.store.read(read)
    values = {
        "unequal": unequal,
        "asked": asked,
        "found": found,
        "badges": badges,
        "periods": PERIODS,
        "places": _place_codes(house, asked.area, found),
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
    return _workbook(content, f"overview-{asked.area}-{asked.period.first}-{asked.period.last}")


@router.get("/overview/cases")
async def overview_cases(
    request: Request,
    signed: Staff,
    what: str = "filed",
    area: str = "",
    first: Annotated[str, Query(alias="from", max_length=7)] = "",
    last: Annotated[str, Query(alias="to", max_length=7)] = "",
    kind: str = "",
    track: str = "",
    village: Annotated[str, Query(max_length=12)] = "",
    outcome: str = "",
    days: str = "",
    timed: str = "",
    staff: str = "",
    face: Annotated[str, Query(max_length=1)] = "",
    after: Annotated[str, Query(max_length=60)] = "",
    sheet: bool = False,
) -> Response:
    """The list behind a figure, leafed through by key; with `sheet` as a workbook with names masked."""
    house, asked = house_of(request), addressed(request, signed, area, "months", first, last)
    narrowed = {
        "kind": kind if kind in {str(each) for each in Kind} else "",
        "track": track if track in {str(each) for each in Track} else "",
        "village": village if _digits(village) and village.startswith(asked.area) else "",
        "outcome": outcome if outcome in OUTCOMES else "",
        "days": days if days in {f"{each:02}" for each in BUCKETS} else "",
        "timed": timed if timed in ("in-time", "late") else "",
        "staff": staff if _digits(staff) and len(staff) < 10 else "",
        "face": face if face in {str(each) for each in FACES} else "",
    }  # fmt: skip
    if signed.actor.role not in LEADERS:
        narrowed["staff"] = ""
    wanted = _wanted(house, asked, what if what in WHATS else "filed", narrowed)
    limit = MOST_EXPORTED if sheet else PER_PAGE

    def read(tx: Tx) -> Any:
        return listed_cases(
            tx, house.seal, signed.actor, wanted, house.today().day, house.ground.calendar,
            None if sheet else after or None, limit,
        )  # fmt: skip

    said = {name: value for name, value in narrowed.items() if value}
    if sheet:
        act = Act(signed.actor, What.EXPORT, subject=f"overview:{wanted.what}")
        page, raw = await house.store.write(along(request, act, read))
        tell = Telling(signed.words, house.now(), house.today())
        content = case_sheet(page.rows, raw, tell, signed.words, exported(house, signed))
        return _workbook(content, f"cases-{wanted.what}")
    page, raw = await house.store.read(read)
    await noted(request, Act(signed.actor, What.LIST, subject=f"overview:{wanted.what}", n=len(page.rows)))
    here = asked.cases(wanted.what, **said)
    values = {
        "asked": asked, "wanted": wanted, "said": narrowed, "page": page, "raw": raw, "here": here,
        "next": asked.cases(wanted.what, **said, after=page.next) if page.next else "",
        "previous": asked.cases(wanted.what, **said, after=page.previous) if page.previous else "",
        "sheet": asked.cases(wanted.what, **said, sheet="1"),
        "bucket": bucket_label(int(narrowed["days"])) if narrowed["days"] else "",
        "monthly": wanted.what in MONTHLY,
        "townships": len(asked.area) < TOWNSHIP_DIGITS,
    }  # fmt: skip
    return await desk_page(request, "desk/overview_cases.html", signed, values)


def _read(tx: Tx, house: House, signed: SignedIn, asked: Address) -> Overview:
    return overview(
        tx, signed.actor, asked.area, house.today().day, asked.period.months, asked.period.before,
        asked.period.trend, ms(house.now() - timedelta(days=UNDELIVERED_DAYS)),
        loads=signed.actor.role in LEADERS,
    )  # fmt: skip


def _wanted(house: House, asked: Address, what: str, narrowed: dict[str, str]) -> Wanted:
    since, until = asked.period.span
    if what == "undelivered":
        since = ms(house.now() - timedelta(days=UNDELIVERED_DAYS))
    return Wanted(
        what=what,
        area=narrowed["village"] or asked.area,
        since=since,
        until=until,
        kind=narrowed["kind"],
        track=narrowed["track"],
        outcome=narrowed["outcome"],
        days=narrowed["days"],
        timed=narrowed["timed"],
        staff=int(narrowed["staff"]) if narrowed["staff"] else None,
        face=narrowed["face"],
    )


def _place_codes(house: House, area: str, found: Overview) -> list[str]:
    """Townships of a county, all of them; villages of a township with anything to show."""
    if len(area) >= TOWNSHIP_DIGITS:
        return sorted(found.places, key=lambda code: (-found.places[code]["filed"], code))
    known = [each.code for each in house.ground.places.townships() if each.code.startswith(area)]
    more = sorted({*found.places, *found.now} - set(known))
    return [*known, *more]


def _digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _workbook(content: bytes, name: str) -> Response:
    return Response(
        content, media_type=XLSX, headers={"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
    )

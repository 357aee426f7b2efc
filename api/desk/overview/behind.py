"""The cases behind a figure of the overview."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from api import rooms
from api.desk.exported import download, exported
from api.desk.looking import along, noted
from api.desk.overview.asked import MONTHLY, UNDELIVERED_DAYS, Address, Month, addressed
from api.desk.overview.charts import bucket_label
from api.desk.overview.narrowed import Narrowed, NarrowedTo
from api.desk.overview.sheet import case_sheet
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.guard import SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.people import TOWNSHIP_DIGITS
from store.database import Tx
from store.desk.overview_lists import WHATS, Wanted, listed_cases
from store.desk.shapes import QueuePage
from store.times import ms
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.carrying)])
PER_PAGE = 50
MOST_EXPORTED = 20_000
Listed = tuple[QueuePage, dict[int, Any]]


@router.get("/overview/cases")
async def overview_cases(
    request: Request,
    signed: Staff,
    narrowed: NarrowedTo,
    what: str = "filed",
    area: str = "",
    first: Annotated[Month, Query(alias="from")] = "",
    last: Annotated[Month, Query(alias="to")] = "",
    after: Annotated[str, Query(max_length=60)] = "",
    sheet: bool = False,
) -> Response:
    """The list behind a figure, leafed through by key; with `sheet` as a workbook with names masked."""
    asked = addressed(request, signed, area, "months", first, last)
    what = what if what in WHATS else "filed"
    if sheet:
        return await _workbook(request, signed, asked, what, narrowed)
    house = house_of(request)
    wanted = _wanted(house, asked, what, narrowed)
    page, raw = await house.store.read(lambda tx: _listed(tx, house, signed, wanted, after or None, PER_PAGE))
    await noted(request, Act(signed.actor, What.LIST, subject=f"overview:{what}", n=len(page.rows)))
    said = narrowed.said()
    values = {
        "asked": asked,
        "wanted": wanted,
        "said": narrowed,
        "page": page,
        "raw": raw,
        "here": asked.cases(what, **said),
        "next": asked.cases(what, **said, after=page.next) if page.next else "",
        "previous": asked.cases(what, **said, after=page.previous) if page.previous else "",
        "sheet": asked.cases(what, **said, sheet="1"),
        "bucket": bucket_label(int(narrowed.days)) if narrowed.days else "",
        "monthly": what in MONTHLY,
        "townships": len(asked.area) < TOWNSHIP_DIGITS,
    }
    return await desk_page(request, "desk/overview_cases.html", signed, values)


async def _workbook(
    request: Request, signed: SignedIn, asked: Address, what: str, narrowed: Narrowed
) -> Response:
    house = house_of(request)
    wanted = _wanted(house, asked, what, narrowed)
    act = Act(signed.actor, What.EXPORT, subject=f"overview:{what}")

    def read(tx: Tx) -> Listed:
        return _listed(tx, house, signed, wanted, None, MOST_EXPORTED)

    page, raw = await house.store.write(along(request, act, read))
    tell = Telling(signed.words, house.now(), house.today())
    content = case_sheet(page.rows, raw, tell, signed.words, exported(house, signed))
    return download(content, f"cases-{what}")


def _listed(tx: Tx, house: House, signed: SignedIn, wanted: Wanted, after: str | None, limit: int) -> Listed:
    today = house.today().day
    return listed_cases(tx, house.seal, signed.actor, wanted, today, house.ground.calendar, after, limit)


def _wanted(house: House, asked: Address, what: str, narrowed: Narrowed) -> Wanted:
    since, until = asked.period.span
    if what == "undelivered":
        since = ms(house.now() - timedelta(days=UNDELIVERED_DAYS))
    village = narrowed.village if narrowed.village.startswith(asked.area) else ""
    return Wanted(
        what=what,
        area=village or asked.area,
        since=since,
        until=until,
        kind=narrowed.kind,
        track=narrowed.track,
        outcome=narrowed.outcome,
        days=narrowed.days,
        timed=narrowed.timed,
        staff=int(narrowed.staff) if narrowed.staff else None,
        face=narrowed.face,
    )

"""The cases behind a figure of the overview."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from api import rooms
from api.desk.looking import noted
from api.desk.overview.asked import MONTHLY, Month, addressed
from api.desk.overview.case_list import listed, wanted_of
from api.desk.overview.charts import bucket_label
from api.desk.overview.narrowed import NarrowedTo
from api.desk.page import desk_page
from api.guard import Staff
from api.render import house_of
from cases.people import TOWNSHIP_DIGITS
from store.desk.overview_lists import WHATS
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.carrying)])
PER_PAGE = 50


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
) -> Response:
    """The list behind a figure, leafed through by key."""
    asked = addressed(request, signed, area, "months", first, last)
    what = what if what in WHATS else "filed"
    house = house_of(request)
    wanted = wanted_of(house, asked, what, narrowed)
    page, raw = await house.store.read(lambda tx: listed(tx, house, signed, wanted, after or None, PER_PAGE))
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
        "sheet": asked.cases(what, **said).replace("/desk/overview/cases?", "/desk/lists/ask?list=cases&", 1),
        "bucket": bucket_label(int(narrowed.days)) if narrowed.days else "",
        "monthly": what in MONTHLY,
        "townships": len(asked.area) < TOWNSHIP_DIGITS,
    }
    return await desk_page(request, "desk/overview_cases.html", signed, values)

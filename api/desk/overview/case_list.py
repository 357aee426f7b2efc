"""The cases behind a figure of the overview: as a page shows them, and as a list that leaves the house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import Response

from api.desk.exported import download, exported
from api.desk.listed import Found, Listed, Query
from api.desk.overview.asked import MONTHLY, UNDELIVERED_DAYS, Address, addressed
from api.desk.overview.charts import bucket_label
from api.desk.overview.narrowed import NO_VILLAGE, Narrowed, narrowed
from api.desk.overview.sheet import CASE_COLUMNS, case_sheet
from api.desk.telling import Telling
from api.guard import SignedIn
from api.render import house_of
from bot.house import House
from cases.people import STAFF
from dialogs.words import Words
from store.database import Tx
from store.desk import QueueRow
from store.desk.overview_lists import WHATS, Wanted, listed_cases
from store.desk.rows import staff_names
from store.desk.shapes import QueuePage
from store.times import ms
from store.trail import Act, What

MOST_EXPORTED = 20_000
NARROWED = ("kind", "track", "village", "outcome", "days", "timed", "staff", "face")


def listed(
    tx: Tx, house: House, signed: SignedIn, wanted: Wanted, after: str | None, limit: int
) -> tuple[QueuePage, dict[int, Any]]:
    today = house.today().day
    return listed_cases(tx, house.seal, signed.actor, wanted, today, house.ground.calendar, after, limit)


def wanted_of(house: House, asked: Address, what: str, narrowed: Narrowed) -> Wanted:
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
        no_village=narrowed.village == NO_VILLAGE,
    )


def _read(request: Request, signed: SignedIn, query: Query) -> tuple[Address, str, Narrowed]:
    area, first, last = (query.get(name, "") for name in ("area", "from", "to"))
    asked = addressed(request, signed, area, "months", first[:7], last[:7])
    what = query.get("what", "")
    more = narrowed(signed, **{name: query.get(name, "") for name in NARROWED})
    return asked, what if what in WHATS else "filed", more


def _find(tx: Tx, request: Request, signed: SignedIn, query: Query) -> Found:
    house = house_of(request)
    asked, what, more = _read(request, signed, query)
    wanted = wanted_of(house, asked, what, more)
    page, raw = listed(tx, house, signed, wanted, None, MOST_EXPORTED)

    def file(rows: Sequence[QueueRow]) -> Response:
        tell = Telling(signed.words, house.now(), house.today())
        content = case_sheet(rows, raw, tell, signed.words, exported(house, signed))
        return download(content, f"cases-{what}")

    def acts(rows: Sequence[QueueRow]) -> Sequence[Act]:
        return [Act(signed.actor, What.EXPORT, subject=f"overview:{what}", n=len(rows))]

    return Found(wanted.area, {str(row.id): row for row in page.rows}, file, acts)


def _said(tx: Tx, request: Request, signed: SignedIn, query: Query) -> str:
    house, words = house_of(request), signed.words
    asked, what, more = _read(request, signed, query)
    tell = Telling(words, house.now(), house.today())
    place = tell.place(wanted_of(house, asked, what, more).area)
    span = f"{asked.period.first} — {asked.period.last}" if what in MONTHLY else ""
    carries = staff_names(tx, {int(more.staff)}).get(int(more.staff), "") if more.staff else ""
    parts = (words.say(f"overview-list-{what}"), place, span, *_narrowing(more, words), carries)
    return " · ".join(each for each in parts if each)


def _narrowing(more: Narrowed, words: Words) -> tuple[str, ...]:
    said: Mapping[str, str] = {
        "desk-kind-": more.kind,
        "track-": more.track,
        "overview-outcome-": more.outcome,
        "overview-": {"in-time": "in-time", "late": "over-time"}.get(more.timed, ""),
        "figures-face-": more.face,
    }
    label = bucket_label(int(more.days)) if more.days else ""
    days = words.say("overview-days", {"n": int(label) if label.isdecimal() else label}) if label else ""
    village = words.say("overview-no-village") if more.village == NO_VILLAGE else ""
    return (village, *(words.say(f"{stem}{name}") for stem, name in said.items() if name), days)


def _page(query: Query) -> str:
    return f"/desk/overview/cases?{urlencode(query)}"


CASES = Listed(
    asks=STAFF,
    page=_page,
    named=("what", "area", "from", "to", *NARROWED),
    columns=tuple(f"overview-cases-{each}" for each in CASE_COLUMNS),
    said=_said,
    find=_find,
)

"""The trail as the auditor reads it, and the lines of one case for those who work on it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse

from api import rooms
from api.desk.case.part import case_part
from api.desk.looking import TRAIL_READERS, noted
from api.desk.page import desk_page
from api.desk.trail.words import Told, told
from api.guard import NotAllowed, SignedIn, Staff
from api.render import house_of
from cases.codes import read_code
from cases.people import TOWNSHIP_DIGITS
from store import desk
from store.database import Tx
from store.rounds.unusual import unusual
from store.times import CHINA, ms
from store.trail import Act, What, words_of
from store.trail.reading import Asked, Line, case_lines, numbered, page, people_in

router = APIRouter()
PER_PAGE = 50
OF_ONE_CASE = 200


def reads(signed: SignedIn) -> None:
    """Raises NotAllowed for everybody but the county's auditor and head."""
    if signed.actor.role not in TRAIL_READERS or len(signed.actor.area) >= TOWNSHIP_DIGITS:
        raise NotAllowed


@router.get("/trail")
async def trail_page(
    request: Request,
    signed: Staff,
    who: str = "",
    case: str = "",
    what: str = "",
    day: str = "",
    after: str = "",
) -> HTMLResponse:
    reads(signed)
    house, area = house_of(request), signed.actor.area
    typed = {"who": who, "case": case, "what": what, "day": day}

    def read(tx: Tx) -> dict[str, Any]:
        found = page(tx, area, asked_in(tx, typed), after, PER_PAGE)
        return {
            "found": found,
            "lines": told_lines(tx, request, signed, found.lines),
            "people": people_in(tx, area),
        }

    values = await house.store.read(read)
    await noted(request, Act(signed.actor, What.TRAIL, words=said_of(typed), n=len(values["lines"])))
    kept = {name: said for name, said in typed.items() if said}
    following = values["found"].next
    values |= {
        "typed": typed,
        "acts": [str(each) for each in What],
        "here": urlencode(kept),
        "next": urlencode({**kept, "after": following}) if following else "",
    }
    return await desk_page(request, "desk/trail.html", signed, values)


@router.get("/trail/unusual")
async def unusual_page(request: Request, signed: Staff) -> HTMLResponse:
    """Looks that somebody should ask about."""
    reads(signed)
    house, now = house_of(request), house_of(request).now()
    found = await house.store.read(lambda tx: unusual(tx, house.seal, signed.actor.area, now))
    await noted(request, Act(signed.actor, What.TRAIL, subject="unusual", n=len(found)))
    return await desk_page(request, "desk/unusual.html", signed, {"found": found})


@router.get("/cases/{case_id}/trail", dependencies=[Depends(rooms.whole_case)])
async def of_case(request: Request, signed: Staff, case_id: int) -> HTMLResponse:
    """Who did or looked at what in this case, for everybody who may open it."""

    def read(tx: Tx, head: desk.CaseHead) -> dict[str, Any]:
        return {"lines": told_lines(tx, request, signed, case_lines(tx, case_id, OF_ONE_CASE), words=False)}

    return await case_part(request, "desk/case_trail.html", signed, case_id, read)


def told_lines(
    tx: Tx, request: Request, signed: SignedIn, lines: tuple[Line, ...], *, words: bool = True
) -> list[Told]:
    """`words`: also what was searched for and typed, for those who audit."""
    spoken = [(line.chain, line.seq) for line in lines if line.words] if words else []
    said = words_of(tx, house_of(request).seal, spoken)
    return [told(line, said.get((line.chain, line.seq), ""), signed.words) for line in lines]


def asked_in(tx: Tx, typed: dict[str, str]) -> Asked:
    """What of it can be understood; a case that is not there finds nothing."""
    known = {str(each) for each in What}
    since, until = _day(typed["day"])
    code = typed["case"].strip()
    wanted = (numbered(tx, read_code(code) or code) or 0) if code else None
    number = typed["who"]
    return Asked(
        actor=f"staff:{int(number)}" if number.isascii() and number.isdecimal() and len(number) < 10 else "",
        case_id=wanted,
        what=typed["what"] if typed["what"] in known else "",
        since=since,
        until=until,
    )


def _day(text: str) -> tuple[int | None, int | None]:
    try:
        begin = datetime.combine(date.fromisoformat(text), datetime.min.time(), CHINA).astimezone(UTC)
        return ms(begin), ms(begin + timedelta(days=1))
    except (ValueError, OverflowError):  # the first day of all begins in China before there is a day in UTC
        return None, None


def said_of(typed: dict[str, str]) -> str:
    return " ".join(f"{name}={said}" for name, said in typed.items() if said)[:200]

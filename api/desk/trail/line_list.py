"""Lines of the trail as a list that leaves the house. Every cell is text: nothing is worked out of it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import Response

from api.desk.exported import download, taken
from api.desk.listed import Found, Listed, Query
from api.desk.looking import TRAIL_READERS
from api.desk.trail.page import asked_in, reads, said_of, told_lines
from api.desk.trail.sheet import COLUMNS, workbook
from api.guard import SignedIn
from api.render import house_of
from store.database import Tx
from store.desk.rows import staff_names
from store.trail import Act, What
from store.trail.reading import Line, every

MOST_EXPORTED = 20_000
NAMED = ("who", "case", "what", "day")


def _find(tx: Tx, request: Request, signed: SignedIn, query: Query) -> Found:
    reads(signed)
    house, typed = house_of(request), _typed(query)
    lines = every(tx, signed.actor.area, asked_in(tx, typed), MOST_EXPORTED)

    def file(rows: Sequence[Line]) -> Response:
        told = told_lines(tx, request, signed, tuple(rows))
        content = workbook(told, signed.words, taken(house, signed))
        return download(content, f"trail-{house.today().day.isoformat()}")

    def acts(rows: Sequence[Line]) -> Sequence[Act]:
        return [Act(signed.actor, What.EXPORT, subject="trail", words=said_of(typed), n=len(rows))]

    return Found(signed.actor.area, {f"{line.chain}-{line.seq}": line for line in lines}, file, acts)


def _said(tx: Tx, request: Request, signed: SignedIn, query: Query) -> str:
    typed, words = _typed(query), signed.words
    number = typed["who"]
    who = staff_names(tx, {int(number)}).get(int(number), "") if number.isdecimal() else ""
    what = words.maybe(f"trail-{typed['what']}") or "" if typed["what"] else ""
    return " · ".join(each for each in (words.say("trail"), who, what, typed["case"], typed["day"]) if each)


def _typed(query: Query) -> dict[str, str]:
    return {name: query.get(name, "") for name in NAMED}


def _page(query: Query) -> str:
    return f"/desk/trail?{urlencode(query)}"


TRAIL = Listed(TRAIL_READERS, _page, NAMED, tuple(f"trail-col-{each}" for each in COLUMNS), _said, _find)

"""Posters of public notices: one of a household, or one for all of a village that hang the same days."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi.responses import Response

from api.desk.case.printing import official
from api.notices.page import amount_said, place_said
from bot.house import House
from cases.publicity import Entry, check_shown
from documents.money import Noticed, notice
from documents.paper import Kind
from documents.pen import Pen
from documents.whole import marked
from store.times import china_minute


async def poster(house: House, entries: Sequence[Entry], link: str, by: str) -> bytes:
    """The PDF of entries of one place and the same days. Raises Blocked; documents.press.PressFailed."""
    words, first = official(house), entries[0]
    pen = Pen(words)
    town, village = (place_said(house, code, words) for code in (first.township, first.village))
    for each in entries:
        check_shown(each.shown, town, village)
    rows = tuple(
        Noticed(
            each.shown.name,
            each.shown.members,
            words.say(f"notice-kind-{each.kind}"),
            amount_said(each.about, each.shown.amount_fen, str(each.kind), words),
        )
        for each in entries
    )
    window = house.ground.county.windows.get(first.township)
    phone = (
        window.phone
        if window and window.phone
        else words.say("notice-and").join(house.ground.county.hotlines)
    )
    office = town if not village or village == town else f"{town} {village}"
    paper = notice(rows, office, first.first, first.last, phone, pen)
    at = china_minute(house.now())
    return await house.press.print(paper, marked(pen, code="", link=link, by=by, at=at, why=""))


def handed_out(pdf: bytes, name: str) -> Response:
    """`name` holds numbers only: whose it is stands nowhere in it."""
    headers = {
        "Content-Disposition": f'inline; filename="{Kind.NOTICE}-{name}.pdf"',
        "Cache-Control": "no-store",
    }
    return Response(pdf, media_type="application/pdf", headers=headers)

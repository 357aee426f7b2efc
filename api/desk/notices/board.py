"""Notices of one's area: what waits to be checked or posted, what hangs and how long, posters by village."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from api import rooms
from api.desk.looking import glanced
from api.desk.notices.posters import handed_out, poster
from api.desk.page import desk_page
from api.guard import Staff
from api.notices.page import amount_said, nearest_said, place_said
from api.render import house_of
from cases.people import COUNTY
from cases.publicity import Blocked, days_left
from documents.press import PressFailed
from store.database import Tx
from store.notices.hanging import proofs, running_for, waiting_for
from store.notices.objecting import without_hands
from store.notices.rows import Notice
from store.trail import Act, What

router = APIRouter(prefix="/notices", dependencies=[Depends(rooms.hanging)])


@router.get("")
async def notices(request: Request, signed: Staff, failed: bool = False) -> HTMLResponse:
    house, words, today = house_of(request), signed.words, house_of(request).today().day

    def read(tx: Tx) -> dict[str, Any]:
        running = running_for(tx, house.seal, signed.actor, today)
        return {
            "running": running,
            "waiting": waiting_for(tx, house.seal, signed.actor),
            "without_hands": without_hands(tx, house.ground.county.code)
            if signed.actor.role in COUNTY
            else 0,
            "proved": proofs(tx, [each.id for each in running]),
        }

    found = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject="notices", n=len(found["running"])))
    groups = [
        {
            "place": " ".join(
                dict.fromkeys(filter(None, (place_said(house, one, words) for one in key[:2])))
            ),
            "first": key[2],
            "last": key[3],
            "left": days_left(key[3], today),
            "area": key[0],
            "village": key[1],
            "notices": list(rows),
        }
        for key, rows in groupby(found["running"], key=_group)
    ]
    values = {
        **found,
        "groups": groups,
        "failed": failed,
        "what": lambda one: amount_said(one.about, one.shown.amount_fen, str(one.kind), words),
        "where": lambda one: nearest_said(house, one.village, one.area, words),
    }
    return await desk_page(request, "desk/notices.html", signed, values)


@router.get("/poster")
async def village_poster(
    request: Request, signed: Staff, area: str, first: str, last: str, village: str = ""
) -> Response:
    """All of a village that hang the same days, on one poster; its code leads to the township's page."""
    house, today = house_of(request), house_of(request).today().day
    found = await house.store.read(lambda tx: running_for(tx, house.seal, signed.actor, today))
    key = (area, village, first, last)
    mine = [one.entry for one in found if tuple(map(str, _group(one))) == key]
    if not mine:
        raise HTTPException(404)
    try:
        pdf = await poster(house, mine, f"{house.public_url}/notices/{area}", signed.member.name)
    except (Blocked, PressFailed):
        return await notices(request, signed, failed=True)
    return handed_out(pdf, village or area)


def _group(one: Notice) -> tuple[str, str, Any, Any]:
    return one.area, one.village, one.first, one.last

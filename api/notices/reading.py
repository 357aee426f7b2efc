"""What hangs today: all townships, and one township by village."""

from __future__ import annotations

from itertools import groupby

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from api.notices.page import line, no_faster, place_said, public
from api.render import first_language, house_of
from store.notices.hanging import hanging

router = APIRouter()


@router.get("")
async def townships(request: Request) -> HTMLResponse:
    no_faster(request)
    house = house_of(request)
    today, county = house.today().day, house.ground.county.code
    found = await house.store.read(lambda tx: hanging(tx, house.seal, county, today))
    counts = {code: len(list(entries)) for code, entries in groupby(found, key=lambda each: each.township)}
    words = first_language(request)
    towns = [
        (town.code, place_said(house, town.code, words), counts.get(town.code, 0))
        for town in house.ground.places.townships()
    ]
    return public(request, "notices/towns.html", {"towns": towns}, keep=True)


@router.get("/{township}")
async def township(request: Request, township: str) -> HTMLResponse:
    no_faster(request)
    house, words = house_of(request), first_language(request)
    if township not in {town.code for town in house.ground.places.townships()}:
        raise HTTPException(404)
    today = house.today().day
    found = await house.store.read(lambda tx: hanging(tx, house.seal, township, today))
    villages = [
        (place_said(house, village, words), [line(each, words, today) for each in entries])
        for village, entries in groupby(found, key=lambda each: each.village)
    ]
    window = house.ground.county.windows.get(township)
    values = {
        "town": place_said(house, township, words),
        "villages": villages,
        "phone": window.phone if window else "",
        "hotlines": house.ground.county.hotlines,
    }
    return public(request, "notices/town.html", values, keep=True)

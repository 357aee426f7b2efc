"""What the public pages share: their headers, their words for a notice, and how often one may ask."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from fastapi import HTTPException, Request
from fastapi.responses import HTMLResponse

from api.address import counted_as
from api.cookieless import frame
from api.render import first_language, house_of, show
from api.v1.pace import Pace
from bot.house import House
from cases.notices import in_yuan
from cases.publicity import About, Entry, days_left
from dialogs.telling.progress import meant_in_words
from dialogs.words import Words
from store.times import CHINA

A_MINUTE = 60
NO_SEARCH = {"X-Robots-Tag": "noindex, nofollow, noarchive, nosnippet"}
"""A name must not be found by searching for it, nor outlive its notice in somebody's archive."""


class Slower(HTTPException):
    """One address asks too often."""

    def __init__(self, seconds: int) -> None:
        super().__init__(429, headers={"Retry-After": str(seconds)})


def no_faster(request: Request) -> None:
    """Raises Slower."""
    pace: Pace = request.app.state.pace_of_notices
    wait = pace.wait(counted_as(request), house_of(request).now())
    if wait:
        raise Slower(wait)


def public(
    request: Request, template: str, values: Mapping[str, Any], status: int = 200, *, keep: bool = False
) -> HTMLResponse:
    """A page for everybody. `keep`: caches may hold it for a minute, never beyond midnight."""
    house = house_of(request)
    headers = dict(NO_SEARCH)
    if keep:
        headers["Cache-Control"] = f"public, max-age={min(A_MINUTE, until_midnight(house.now()))}"
    words = first_language(request)
    return show(request, template, words, {**frame(request, words), **values}, status, headers)


def until_midnight(now: datetime) -> int:
    """Seconds of the day in China that are left: a notice ends with its last day."""
    there = now.astimezone(CHINA)
    tomorrow = (there + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return int((tomorrow - there).total_seconds())


def line(entry: Entry, words: Words, today: date) -> dict[str, Any]:
    """A household as the page shows it."""
    left = days_left(entry.last, today)
    return {
        "name": entry.shown.name,
        "members": entry.shown.members,
        "kind": words.say(f"notice-kind-{entry.kind}"),
        "what": amount_said(entry.about, entry.shown.amount_fen, str(entry.kind), words),
        "about": words.say(f"notice-about-{entry.about}"),
        "left": words.say("notice-left", {"n": left}),
        "until": meant_in_words(entry.last, words),
        "soon": left <= 1,
        "token": entry.token,
    }


def amount_said(about: About, fen: int | None, kind: str, words: Words) -> str:
    """The amount, by the month where it is paid so; "" where there is none."""
    if fen is None:
        return words.say("notice-ends") if about is About.END else ""
    monthly = kind in ("dibao", "tekun")
    return words.say("notice-monthly" if monthly else "notice-once", {"yuan": in_yuan(fen)})


def day_said(day: date, words: Words) -> str:
    return words.say("notice-day", {"month": day.month, "day": day.day})


def place_said(house: House, code: str, words: Words) -> str:
    """What a division is called; "" for none that the county knows."""
    return house.ground.places.named(code, words.lang)


def nearest_said(house: House, village: str, area: str, words: Words) -> str:
    """The village, or the township where no village is known."""
    return place_said(house, village, words) or place_said(house, area, words)

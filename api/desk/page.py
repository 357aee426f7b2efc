"""What every page of the desk shows around its own matter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse

from api.address import unnamed_proxies
from api.desk.looking import TRAIL_READERS
from api.desk.telling import Telling
from api.guard import SignedIn, form_token
from api.render import house_of, show
from cases.clock import missing_year
from cases.people import STAFF
from cases.posts import CASEWORK
from store import desk
from store.database import Tx
from store.desk.saved_views import SavedView, saved_views
from store.desk.side_bar import side_bar
from store.desk.unequal import READERS as UNEQUAL_READERS
from store.visits.draws import READERS


async def desk_page(
    request: Request, template: str, signed: SignedIn, values: Mapping[str, Any], status: int = 200
) -> HTMLResponse:
    """A page for somebody who is signed in. `values` may bring its own "badges", read in the same glance; a
    page that is "wide" needs no more.
    """
    house = house_of(request)
    today = house.today().day
    of_county = signed.actor.covers(house.ground.county.code)
    carries = signed.actor.role in STAFF

    wide: bool = bool(values.get("wide"))
    given: Mapping[str, int] | None = values.get("badges")

    def around(tx: Tx) -> tuple[Mapping[str, int], int, int, int, tuple[SavedView, ...]]:
        counted = given or desk.badges(tx, signed.actor, today, house.ground.calendar)
        if wide:  # a case has no side bar to fill
            return counted, 0, 0, 0, ()
        return (
            counted,
            *side_bar(tx, signed.actor, house.now(), parked=of_county and carries),
            saved_views(tx, signed.actor) if signed.actor.role in CASEWORK else (),
        )

    if given and wide:
        badges, todo, lists, parked, named = given, 0, 0, 0, tuple[SavedView, ...]()
    else:
        badges, todo, lists, parked, named = await house.store.read(around)
    tell = Telling(signed.words, house.now(), house.today())
    frame = {
        "signed": signed,
        "views": desk.VIEWS,
        "badges": badges,
        "parked": parked,
        "named_views": named,
        "todo": todo,
        "lists": lists,
        "bells": badges["bells"],
        "works": signed.actor.role in CASEWORK,
        "carries": carries,
        "draws_read": signed.actor.role in READERS,
        "unequal_read": signed.actor.role in UNEQUAL_READERS,
        "trail_read": of_county and signed.actor.role in TRAIL_READERS,
        "form_token": form_token(request),
        "mark": request.state.mark,
        "missing_year": missing_year(today, house.ground.calendar) if of_county else None,
        "unnamed_proxies": unnamed_proxies(request) if signed.is_admin else (),
        "keys": signed.member.prefs.get("keys", True),
        "place": tell.place(signed.member.area),
        "tell": tell,
    }
    return show(request, template, signed.words, {**frame, **values}, status)

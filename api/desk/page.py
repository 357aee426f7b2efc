"""What every page of the desk shows around its own matter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse

from api.desk.telling import Telling
from api.guard import SignedIn, form_token
from api.render import house_of, show
from cases.people import TOWNSHIP_DIGITS
from store import desk, failures
from store.database import Tx
from store.desk.tasks import tasks_waiting


async def desk_page(
    request: Request, template: str, signed: SignedIn, values: Mapping[str, Any], status: int = 200
) -> HTMLResponse:
    """A page for somebody who is signed in. `values` may bring its own "badges", read in the same glance."""
    house = house_of(request)
    today = house.today().day

    def count(tx: Tx) -> Mapping[str, int]:
        return desk.badges(tx, signed.actor, today)

    badges = values["badges"] if "badges" in values else await house.store.read(count)
    of_county = len(signed.actor.area) < TOWNSHIP_DIGITS
    parked = await house.store.read(failures.parked) if of_county else 0
    todo = await house.store.read(lambda tx: tasks_waiting(tx, signed.actor))
    tell = Telling(signed.words, house.now(), house.today())
    frame = {
        "signed": signed,
        "views": desk.VIEWS,
        "badges": badges,
        "parked": parked,
        "todo": todo,
        "form_token": form_token(request),
        "keys": signed.member.prefs.get("keys", True),
        "place": tell.place(signed.member.area),
        "tell": tell,
    }
    return show(request, template, signed.words, {**frame, **values}, status)

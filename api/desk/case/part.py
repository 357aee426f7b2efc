"""The frame of a page that shows one part of a case: its head, its tabs, and what the part brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse

from api.desk.case.tabs import tabs_for
from api.desk.looking import glanced, own
from api.desk.page import desk_page
from api.guard import SignedIn
from api.render import house_of
from store import desk
from store.database import Tx
from store.trail import Act, What

Reading = Callable[[Tx, desk.CaseHead], Mapping[str, Any]]


async def case_part(
    request: Request,
    template: str,
    signed: SignedIn,
    case_id: int,
    read: Reading,
    values: Mapping[str, Any] | None = None,
    status: int = 200,
) -> HTMLResponse:
    """A part of a case that this person may see; the template extends `desk/part.html`.

    `read` looks up what the part shows, in the same glance as the head; `values` were known before, e.g. what
    was typed. Who looks is written down. Raises NotYours (404) for a foreign or unknown case.
    """
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()

    def work(tx: Tx) -> dict[str, Any]:
        head = desk.case_head(tx, house.seal, signed.actor, case_id, now, ground)
        return {
            "page": head,
            "badges": desk.badges(tx, signed.actor, ground.day, ground.calendar),
            **read(tx, head),
        }

    found = await house.store.read(work)
    case = found["page"].file.case
    part = f"part:{Path(template).stem}"
    await glanced(request, Act(signed.actor, What.CASE, case_id, part, own(case, signed.actor)))
    frame = {"wide": True, "case": case, "tabs": tabs_for(case, signed.actor), "buttons": []}
    return await desk_page(request, template, signed, {**frame, **found, **(values or {})}, status)

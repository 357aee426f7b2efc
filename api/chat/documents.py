"""A resident's own papers: the application as it was handed in, the decision, a draft to object with.

Only in the browser that the request came from: a channel never carries a paper with somebody's identity.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from api.chat.pace import Pace
from api.chat.page import chat_page
from api.chat.visitor import Visitor, visitor
from api.desk.case.as_papers import dossier_of
from api.desk.case.printing import NoSuchPaper, Order, handed_out, official, printed_paper
from api.render import house_of
from cases.codes import grouped
from cases.refusals import NotYours
from cases.states import Kind as CaseKind
from documents.paper import Kind
from documents.press import PressFailed
from documents.whole import sensible
from store import casework
from store.database import Tx
from store.desk.printing import own_print

router = APIRouter()
OWN = (Kind.APPLICATION, Kind.DECISION, Kind.REFUSAL, Kind.ANSWER, Kind.REVIEW)
WORDS = {Kind.REFUSAL: Kind.DECISION}  # to a resident both are "the decision"
pace = Pace(per_minute=20, at_once=10)


@router.get("/mine")
async def mine(request: Request) -> HTMLResponse:
    """Which papers there are, by case."""
    house, who = house_of(request), await visitor(request)
    resident = who.known.resident_id if who.known else None

    def read(tx: Tx) -> list[dict[str, Any]]:
        if resident is None:
            return []
        ground = house.today()
        found = []
        for view in casework.views_of(tx, house.seal, resident, ground):
            if view.kind == CaseKind.ENQUIRY:
                continue
            kinds = sensible(
                dossier_of(own_print(tx, house.seal, resident, int(view.id)), ground, official(house))
            )
            shown = [(str(kind), str(WORDS.get(kind, kind))) for kind in OWN if kind in kinds]
            found.append({"id": view.id, "code": grouped(view.code), "state": view.state, "kinds": shown})
        return found

    values = {"title": who.words.say("documents-yours"), "cases": await house.store.read(read)}
    return chat_page(request, who, "chat/documents.html", values)


@router.get("/mine/{case_id}/{kind}")
async def own_document(request: Request, case_id: int, kind: Kind) -> Response:
    """One paper of one's own case; anybody else's does not exist."""
    house, who = house_of(request), await visitor(request)
    if who.known is None or kind not in OWN or not 0 < case_id < 2**62:
        raise HTTPException(404)
    if not pace.allows(who.sender, house.now().timestamp()):
        raise HTTPException(429)
    return await _handed(request, who, who.known.resident_id, case_id, kind)


async def _handed(request: Request, who: Visitor, resident: int, case_id: int, kind: Kind) -> Response:
    house, words = house_of(request), official(house_of(request))
    try:
        found = await house.store.read(lambda tx: own_print(tx, house.seal, resident, case_id))
        order = Order(kind, words.say("role-resident"), house.public_url, words.say("documents-why-own"))
        pdf = await printed_paper(house, found, order)
    except (NotYours, NoSuchPaper):
        raise HTTPException(404) from None
    except PressFailed:
        raise HTTPException(500) from None
    return handed_out(pdf, kind, found.file.case.code, house, save=False)

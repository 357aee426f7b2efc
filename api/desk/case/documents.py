"""The papers of a case: which make sense now, each to be opened or saved, all of them in one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from api import rooms
from api.desk.case.as_happened import Happened, grown, what_happened
from api.desk.case.as_papers import dossier_of
from api.desk.case.part import case_part
from api.desk.case.printing import NoSuchPaper, Order, handed_out, official, printed_paper
from api.desk.looking import noted
from api.guard import Form, FreshForFile, NotAllowed, SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.people import STAFF
from documents.paper import Kind
from documents.pen import Pen
from documents.press import PressFailed, lacking
from documents.whole import bind, sensible
from store import desk
from store.database import Tx
from store.desk.printing import CasePrint, case_print, print_of
from store.trail import Act, What
from store.visits import last_recorded

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
ADDRESS = "/cases/{case_id}/documents"
REASONS = ("filing", "review", "court", "person")
"""Why somebody prints a paper in full. Words: `documents-why-<reason>`."""


@router.get(ADDRESS)
async def page(request: Request, signed: Staff, case_id: int) -> HTMLResponse:
    return await _page(request, signed, case_id)


@router.get(ADDRESS + "/{kind}")
async def masked(request: Request, signed: Staff, case_id: int, kind: Kind, save: bool = False) -> Response:
    """Without numbers that identify a person, and without photos."""
    return await _printed(request, signed, case_id, kind, save=save)


@router.post(ADDRESS)
async def in_full(request: Request, signed: FreshForFile, case_id: int, form: Form) -> Response:
    """Nothing left out; what for has to be said, and stands on every page. Raises NotAllowed."""
    if signed.actor.role not in STAFF:
        raise NotAllowed
    why, kind = form.line("why", 20), form.line("kind", 20)
    if kind not in tuple(Kind):
        raise HTTPException(404)
    if why not in REASONS:
        return await _page(request, signed, case_id, {"wrong": "documents-no-why", "kind": kind}, 422)
    return await _printed(request, signed, case_id, Kind(kind), why, save=form.line("save", 5) == "yes")


async def _printed(
    request: Request, signed: SignedIn, case_id: int, kind: Kind, why: str = "", *, save: bool
) -> Response:
    """`why`: one of REASONS, for a paper in full. Who prints is written down before the paper leaves."""
    house = house_of(request)

    def read(tx: Tx) -> tuple[CasePrint, Happened]:
        printed = case_print(tx, house.seal, signed.actor, case_id)
        survey = last_recorded(tx, house.seal, signed.actor, case_id)
        return printed, replace(what_happened(tx, house.seal, case_id), visit=survey)

    found, happened = await house.store.read(read)
    link = f"{house.public_url}/desk/cases/{case_id}"  # leads on only for who is signed in
    said = official(house).say(f"documents-why-{why}") if why else ""
    order = Order(kind, _who(signed, house), link, said)
    try:
        pdf = await printed_paper(house, found, order, happened)
    except NoSuchPaper:
        raise HTTPException(404) from None
    except PressFailed:
        return await _page(request, signed, case_id, {"wrong": "documents-failed", "kind": str(kind)}, 500)
    await noted(request, Act(signed.actor, What.PRINT, case_id, f"document:{kind}", why or "masked"))
    return handed_out(pdf, kind, found.file.case.code, house, save=save)


async def _page(
    request: Request,
    signed: SignedIn,
    case_id: int,
    more: Mapping[str, Any] | None = None,
    status: int = 200,
) -> HTMLResponse:
    house, pen = house_of(request), Pen(official(house_of(request)))

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        ground = house.today()
        printed = print_of(tx, house.seal, signed.actor, head.file)
        happened = what_happened(tx, house.seal, case_id)
        dossier = grown(dossier_of(printed, ground, pen.words), happened, printed.file, ground, pen.words)
        return {
            "kinds": [*sensible(dossier), Kind.WHOLE],
            "lacks": dossier.lacks,
            "points": lacking(bind(dossier, pen, ground.day), house.press.glyphs),
        }

    values = {
        "wrong": "",
        "kind": "",
        "reasons": REASONS,
        "may_full": signed.actor.role in STAFF,
        **(more or {}),
    }
    return await case_part(request, "desk/documents.html", signed, case_id, read, values, status)


def _who(signed: SignedIn, house: House) -> str:
    """Name and office, as every page of the paper says them: in its own language, not in the clerk's."""
    words = official(house)
    try:
        place = house.ground.places.shown(signed.member.area, words.lang)
    except KeyError:
        place = house.ground.county.called(words.lang)
    return words.aside(signed.member.name, place)

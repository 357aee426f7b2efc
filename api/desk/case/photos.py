"""Photos and recordings that belong to a case: looked at, turned, called good or not good enough."""

from __future__ import annotations

from asyncio import to_thread

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import from_where, glanced
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.numbers import RowNumber
from api.render import house_of
from bot.house import House
from cases.refusals import Changed, NotNow
from documents.watermark import watermarked
from store import desk, trail
from store.database import Tx
from store.papers.scanner import NobodyAsked, NotClean
from store.papers.shelf import NotOnShelf
from store.times import ms
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
PHOTO = "image/jpeg"
SOUNDS = frozenset(f"audio/{kind}" for kind in ("ogg", "mpeg", "mp4", "aac", "amr", "wav", "webm"))
"""Anything else that calls itself a recording is handed out as plain bytes, which no browser runs."""
STATES = ("good", "poor", "kept")


@router.get("/papers/{paper_id}")
async def viewer(request: Request, signed: Staff, paper_id: int, case: RowNumber = 0) -> HTMLResponse:
    return await _viewer(request, signed, paper_id, case)


@router.post("/papers/{paper_id}")
async def mark(request: Request, signed: Staff, paper_id: int, form: Form) -> Response:
    """Good, or not good enough and why, or turned a quarter."""
    house, case_id = house_of(request), form.whole("case") or 0
    state = form.line("state")
    if state == "poor" and not form.text("note", 500):
        return await _viewer(request, signed, paper_id, case_id, wrong="desk-paper-why")
    place, typed = from_where(request), form.text("note", 500)
    try:
        marked = await house.store.write(lambda tx: _mark(tx, house, signed, paper_id, form, place))
    except NotNow as refused:
        wrong = "desk-paper-changed" if isinstance(refused, Changed) else refused.message
        return await _viewer(request, signed, paper_id, case_id, typed, wrong=wrong, status=refused.status)
    if state not in STATES and typed != marked.note:  # turned while a note is being written: it stays
        return await _viewer(request, signed, paper_id, case_id, typed, status=200)
    return RedirectResponse(f"/desk/papers/{paper_id}?case={case_id}", 303)


@router.get("/papers/{paper_id}/{number}")
async def sheet(request: Request, signed: Staff, paper_id: int, number: int) -> Response:
    """Page `number` from 1, or the preview as 0. Opened for this answer only; browsers keep no copy."""
    house = house_of(request)
    paper = await house.store.read(lambda tx: desk.paper_of(tx, house.seal, signed.actor, paper_id))
    name = _shelf_name(paper, number)
    if not name:
        raise HTTPException(404)
    await glanced(request, _look(signed, paper, f":{number}"))
    mark = whose_copy(house, signed) if paper.kind == "photo" and number else ""
    try:
        data = await to_thread(_fetched, house, name, mark, paper.kind)
    except NotOnShelf:
        raise HTTPException(404) from None
    except NotClean:
        raise HTTPException(403) from None
    except NobodyAsked:
        raise HTTPException(503) from None
    mime = str(paper.names.get("mime", PHOTO)).partition(";")[0]
    kind = PHOTO if paper.kind == "photo" else mime if mime in SOUNDS else "application/octet-stream"
    return Response(
        data, media_type=kind, headers={"Content-Disposition": "inline", "Cache-Control": "no-store"}
    )


def whose_copy(house: House, signed: SignedIn) -> str:
    """What stands over a photo: who looked at it, and when."""
    tell = Telling(signed.words, house.now(), house.today())
    told = {"who": f"{signed.member.name} {signed.member.login}", "when": tell.whole(ms(house.now()))}
    return signed.words.say("watermark", told)


def _fetched(house: House, name: str, mark: str, kind: str) -> bytes:
    """A photo was drawn anew when it came; anything else is as it was sent, and the scanner is asked."""
    data = house.shelf.fetch(name)
    if kind != "photo":
        return house.scanner.clean(data) if house.scanner else data
    return watermarked(data, mark) if mark else data


def _held_back(house: House, paper: desk.PaperRow) -> str:
    """Why a recording is not to be heard: the id of a sentence, "" if it is."""
    name = _shelf_name(paper, 1)
    if house.scanner is None or paper.kind == "photo" or not name:
        return ""
    try:
        house.scanner.clean(house.shelf.fetch(name))
    except NotClean:
        return "desk-paper-harmful"
    except (NobodyAsked, NotOnShelf):
        return "desk-paper-unasked"
    return ""


def _look(signed: SignedIn, paper: desk.PaperRow, page: str) -> Act:
    return Act(signed.actor, What.PAPER, paper.case_id, f"paper:{paper.id}{page}")


def _shelf_name(paper: desk.PaperRow, number: int) -> str:
    """The name of that page on the shelf; "" where there is none (not fetched yet, or refused)."""
    pages = list(paper.names.get("pages", ()))
    if number == 0:
        return str(paper.names.get("preview") or (pages[0] if pages else ""))
    return str(pages[number - 1]) if 0 < number <= len(pages) else ""


def _mark(tx: Tx, house: House, signed: SignedIn, paper_id: int, form: Sent, place: str) -> desk.PaperRow:
    seal, state, now = house.seal, form.line("state"), house.now()
    quarter = form.whole("turn")
    before = desk.paper_of(tx, seal, signed.actor, paper_id)
    done = state if state in STATES else "turned"
    act = Act(signed.actor, What.MARKED, before.case_id, f"paper:{paper_id}", done, place=place)
    trail.note(tx, seal, act, now)
    return desk.mark_paper(
        tx,
        seal,
        signed.actor,
        paper_id,
        state=state if state in STATES else None,
        turn=before.turn + quarter if quarter in (90, 180, 270) else None,
        note=form.text("note", 500) if state in STATES else None,
        seen=form.line("said", 40) or None,
    )


async def _viewer(
    request: Request,
    signed: SignedIn,
    paper_id: int,
    case_id: int,
    typed: str | None = None,
    *,
    wrong: str = "",
    status: int = 0,
) -> HTMLResponse:
    """`typed` is a note that is not kept yet. `wrong`: why not, the id of a sentence; not good enough without
    a word, for one, which is what the resident is asked for.
    """
    house = house_of(request)
    paper = await house.store.read(lambda tx: desk.paper_of(tx, house.seal, signed.actor, paper_id))
    await glanced(request, _look(signed, paper, ""))
    values = {
        "paper": paper,
        "pages": len(paper.names.get("pages", ())),
        "case_id": case_id,
        "wrong": wrong,
        "note": paper.note if typed is None else typed,
        "held": await to_thread(_held_back, house, paper),
    }
    return await desk_page(request, "desk/paper.html", signed, values, status or (422 if wrong else 200))

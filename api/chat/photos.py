"""Photos of a resident: taken in, kept on the shelf, and shown back to nobody but the resident."""

from __future__ import annotations

import logging
from asyncio import to_thread
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from starlette.datastructures import UploadFile

from api.chat.forms import Filled, Unfit, filled
from api.chat.pace import Pace, network_allows
from api.chat.visitor import Visitor, unread, visitor
from api.render import house_of
from bot.house import House
from bot.web import FORM
from store.database import Tx
from store.papers.intake import Refused
from store.papers.paper import ENOUGH, MAX_BYTES, MIME, NOT_KEPT, TOO_BIG
from store.papers.shelf import NotOnShelf
from store.papers.shelving import Shelved, put_on
from store.residents import amounts, browsers
from store.residents.browsers import Upload

log = logging.getLogger(__name__)
router = APIRouter()
ONE_FILE = MAX_BYTES + 256 * 1024
pace = Pace(per_minute=60, at_once=60)


@dataclass(frozen=True, slots=True)
class Kept:
    paper_id: int


@router.post("/photo")
async def photo(request: Request) -> JSONResponse:
    """One file of a page with scripts, before the message that speaks of it. Sent twice, it is kept once."""
    house = house_of(request)
    try:
        who = await visitor(request)
    except SQLAlchemyError:
        log.exception("the books cannot be read")
        who = unread(request)
    async with filled(request, who, ONE_FILE) as form:
        if isinstance(form, Unfit):
            large = form.why == "too-big"
            return _problem(who, TOO_BIG if large else "chat-broken", 413 if large else 400)
        return await _handed_in(request, house, who, form)


async def _handed_in(request: Request, house: House, who: Visitor, form: Filled) -> JSONResponse:
    name = form.sent.line("form", 40)
    if not form.ours:
        return _problem(who, "chat-again", 403)
    if len(form.files) != 1 or not FORM.fullmatch(name):
        return _problem(who, "chat-broken", 400)
    now = house.now().timestamp()
    if not (pace.allows(who.sender, now) and network_allows(request, now, known=who.known is not None)):
        return _problem(who, "chat-slower", 429)
    kept = await keep(house, who, form.files[0], name)
    if isinstance(kept, Refused):
        return _problem(who, kept.problem, 503 if kept.problem == NOT_KEPT else 422)
    return JSONResponse({"paper": kept.paper_id})


@router.get("/paper/{paper_id}")
async def own_paper(request: Request, paper_id: int, page: int = 0) -> Response:
    """A photo of one's own: small, or page `page` from 1. Anybody else's does not exist."""
    house, who = house_of(request), await visitor(request)
    if who.known is None or not 0 < paper_id < 2**62:
        raise HTTPException(404)
    resident = who.known.resident_id
    names = await house.store.read(lambda tx: browsers.own_sheets(tx, house.seal, resident, paper_id))
    if names is None or not 0 <= page < len(names):
        raise HTTPException(404)
    try:
        data = await to_thread(house.shelf.fetch, names[page])
    except NotOnShelf:
        raise HTTPException(404) from None
    headers = {"Cache-Control": "no-store", "Content-Disposition": "inline"}
    return Response(data, media_type=MIME, headers=headers)


async def keep(house: House, who: Visitor, file: UploadFile, name: str) -> Kept | Refused:
    """On the shelf first, then in the books. What turns out to be there already is taken off again. With the
    disk full or the books away it is refused in words, and the same photo may come again.
    """
    if (file.size or 0) > MAX_BYTES:
        return Refused(TOO_BIG)
    try:
        if not await _fits(house, who, file.size or 0):
            return Refused(ENOUGH)
    except SQLAlchemyError:
        log.exception("a photo could not be kept")
        return Refused(NOT_KEPT)
    async with house.intake.line(who.sender):
        paper = await house.intake.take_file(file)
    if isinstance(paper, Refused):
        return paper
    try:
        shelved = await to_thread(put_on, house.shelf, paper)
        return shelved if isinstance(shelved, Refused) else await _book(house, who, shelved, name)
    except Exception:  # whatever the reason, the person must not be told "received", and their words stay
        log.exception("a photo could not be kept")
        return Refused(NOT_KEPT)


async def _fits(house: House, who: Visitor, size: int) -> bool:
    """Into what the person may send in a day. Of somebody new the first photo is not counted yet."""

    def look(tx: Tx) -> bool:
        there = browsers.known(tx, who.sender)
        if there is None:
            return True
        return amounts.takes(tx, house.seal, house.words, there.resident_id, size, house.now())

    return await house.store.write(look)


async def _book(house: House, who: Visitor, shelved: Shelved, name: str) -> Kept:
    now, lang = house.now(), who.words.lang
    upload = Upload(name, shelved.pages, shelved.preview, shelved.sha256)

    def book(tx: Tx) -> tuple[int, bool]:
        return browsers.keep_upload(tx, house.seal, who.sender, lang, upload, now)

    try:
        paper_id, new = await house.store.write(book)
    except IntegrityError:  # two first photos at once: the second finds whom the first made
        paper_id, new = await house.store.write(book)
    if not new:
        await to_thread(shelved.take_off, house.shelf)
    return Kept(paper_id)


def _problem(who: Visitor, words_id: str, status: int) -> JSONResponse:
    return JSONResponse({"problem": who.words.say(words_id)}, status)

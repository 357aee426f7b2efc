"""Object to a notice, with or without a name; and ask what has become of it. No ID is asked for."""

from __future__ import annotations

import logging
import re
from asyncio import to_thread
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from secrets import token_hex
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException

from api.address import counted_as
from api.forms import Sent
from api.guard import NotOurForm, TooLong, from_here
from api.notices.page import line, nearest_said, no_faster, public
from api.render import first_language, house_of
from bot.house import House
from cases.codes import grouped, read_code
from cases.refusals import NotNow
from dialogs.hear.danger import danger
from store.database import Tx
from store.notices.hanging import by_token
from store.notices.objecting import Said, answer_to, object_to
from store.papers.intake import Refused
from store.papers.paper import MAX_BYTES, NOT_KEPT, TOO_BIG
from store.papers.shelving import Shelved, put_all_on, take_all_off
from store.throttle import FROM_ONE_NETWORK, give_back, may_try, may_try_each

router = APIRouter()
log = logging.getLogger(__name__)
KEPT_NOT = "notice-object-kept-not"
PHOTOS = 3
MOST = PHOTOS * MAX_BYTES + 64 * 1024
WORDS_ONLY = 64 * 1024
LONGEST = 2000
URGENT = 20
"""Objections that tell of danger, from one address in a quarter of an hour, beside the ordinary ones: words
of danger wait for nobody, and nobody hides behind them to flood the county.
"""
FORM = re.compile(r"[0-9a-f]{32}")


@router.get("/object/{token}")
async def form(request: Request, token: str) -> HTMLResponse:
    no_faster(request)
    return await _page(request, token, Sent())


@router.post("/object/{token}")
async def hand_in(request: Request, token: str) -> Response:
    """What was typed comes back with whatever is wrong. Sent twice, it is one objection."""
    async with _read(request, MOST) as (files, sent):
        try:
            return await _handed_in(request, token, files, sent)
        except HTTPException:
            raise
        except Exception as failure:  # they must not be told "received", and what they wrote stays
            log.exception("an objection could not be kept: %s", type(failure).__name__)
            return await _page(request, token, sent, KEPT_NOT, 503)


async def _handed_in(request: Request, token: str, files: Sequence[UploadFile], sent: Sent) -> Response:
    house, now = house_of(request), house_of(request).now()
    form, words = sent.line("form", 40), sent.text("words", LONGEST)
    if not FORM.fullmatch(form):
        return await _page(request, token, sent, "notice-object-again", 422)
    if not words:
        return await _page(request, token, sent, "notice-object-empty", 422)
    address, urgent = counted_as(request), danger(words) is not None
    if not await house.store.write(lambda tx: _in_time(tx, address, urgent, now)):
        return await _page(request, token, sent, "notice-object-wait", 429)
    photos, unread = await _photos(house, files), ""
    if isinstance(photos, Refused):
        if not urgent:
            full = photos.problem == NOT_KEPT
            return await _page(request, token, sent, photos.problem, 503 if full else 422)
        unread, photos = photos.problem, ()  # the words at once, the photo when it comes again
    said = Said(
        form=form,
        words=words,
        name=sent.line("name", 40),
        phone=sent.line("phone", 30),
        lang=first_language(request).lang,
        photos=tuple((photo.names, photo.sha256) for photo in photos),
    )
    ground = house.today()
    try:
        heard = await house.store.write(lambda tx: object_to(tx, house.seal, token, said, now, ground))
    except NotNow:
        await to_thread(take_all_off, house.shelf, photos)
        return await _page(request, token, sent, "notice-object-over", 409)
    values = {
        "code": grouped(heard.code),
        "danger": heard.danger is not None,
        "named": bool(said.phone),
        "unread": unread,
        "hotlines": house.ground.county.hotlines,
    }
    return public(request, "notices/heard.html", values)


@router.get("/answer")
async def ask(request: Request) -> HTMLResponse:
    no_faster(request)
    return public(request, "notices/answer.html", {"typed": "", "answer": None, "problem": ""})


@router.post("/answer")
async def answer(request: Request) -> HTMLResponse:
    """The code comes in a form and never in an address: addresses are written down everywhere."""
    async with _read(request, WORDS_ONLY) as (_, sent):
        typed = sent.line("code", 40)
    house, now = house_of(request), house_of(request).now()
    asker, code = f"objection-answer:{counted_as(request)}", read_code(typed) or ""

    def look(tx: Tx) -> Any:
        if not may_try_each(tx, {asker: FROM_ONE_NETWORK}, now):
            return None
        known = answer_to(tx, house.seal, code)
        if known is not None:  # only what was guessed counts: neighbours share an address
            give_back(tx, (asker,))
        return known or False

    found = await house.store.write(look)
    problem = "notice-answer-wait" if found is None else "" if found else "notice-answer-none"
    values = {"typed": typed, "answer": found or None, "problem": problem}
    return public(request, "notices/answer.html", values, 429 if found is None else 200)


async def _page(
    request: Request, token: str, typed: Sent, problem: str = "", status: int = 200
) -> HTMLResponse:
    house, words = house_of(request), first_language(request)
    today = house.today().day
    found = None
    if problem != KEPT_NOT:  # then nothing may be to be read either
        found = await house.store.read(lambda tx: by_token(tx, house.seal, token, today))
    if found is None and not problem:
        raise HTTPException(404)
    form = typed.line("form", 40)
    values = {
        "entry": line(found.entry, words, today) if found else None,
        "place": nearest_said(house, found.village, found.area, words) if found else "",
        "form": form if FORM.fullmatch(form) else token_hex(16),
        "typed": typed,
        "problem": problem,
        "danger": danger(typed.text("words", LONGEST)) is not None,
        "photos": PHOTOS,
        "hotlines": house.ground.county.hotlines,
    }
    return public(request, "notices/object.html", values, status)


@asynccontextmanager
async def _read(request: Request, most: int) -> AsyncIterator[tuple[Sequence[UploadFile], Sent]]:
    """The files lie on the disk until somebody wants them: whoever comes, with a hundred at once, may be told
    to wait. Raises NotOurForm for a form from another site, TooLong.
    """
    if not from_here(request):
        raise NotOurForm
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > most:
        raise TooLong
    try:
        sent = await request.form(max_files=PHOTOS, max_fields=12, max_part_size=WORDS_ONLY)
    except MultiPartException:
        raise HTTPException(400) from None
    try:
        files = [each for _, each in sent.multi_items() if isinstance(each, UploadFile) and each.filename]
        yield files, Sent(sent)
    finally:
        await sent.close()


async def _photos(house: House, files: Sequence[UploadFile]) -> tuple[Shelved, ...] | Refused:
    """Drawn anew in a process of their own: without the place and the camera that a file tells of."""
    taken = []
    for file in files:
        if (file.size or 0) > MAX_BYTES:
            return Refused(TOO_BIG)
        paper = await house.intake.take_file(file)
        if isinstance(paper, Refused):
            return paper
        taken.append(paper)
    return await to_thread(put_all_on, house.shelf, taken)


def _in_time(tx: Tx, address: str, urgent: bool, now: datetime) -> bool:
    if may_try(tx, (f"objection:{address}",), now):
        return True
    return urgent and may_try_each(tx, {f"objection-urgent:{address}": URGENT}, now)

"""The page that asks one question for a chat that must not carry the answer. No cookie, no scripts.

Whoever holds the link can answer once and sees nothing of the person. The token is used up in the same
transaction that takes the answer in, so an answer is never taken twice, nor a link lost for nothing.
"""

from __future__ import annotations

import logging
from asyncio import to_thread
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException

from api.chat.pace import Pace
from api.cookieless import frame
from api.forms import Sent
from api.guard import NotOurForm, TooLong, from_here
from api.render import first_language, house_of, show
from bot import door
from bot.channel import Inbound
from bot.house import House
from dialogs.asking import interview
from dialogs.hear.danger import danger
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Question
from dialogs.turns.offshore import takes
from dialogs.words import Words
from store.database import Tx
from store.papers.intake import Refused
from store.papers.paper import ENOUGH, MAX_BYTES, NOT_KEPT, TOO_BIG, Paper
from store.papers.shelving import Shelved, put_all_on, take_all_off
from store.residents import amounts, once
from store.residents.once import Page
from store.residents.talks import new_paper
from store.times import ms

log = logging.getLogger(__name__)
router = APIRouter(include_in_schema=False)
MOST_FILES, LONGEST = 8, 4000
MOST_BYTES = 40 * 1024 * 1024
pace = Pace(per_minute=20, at_once=10)
NO_SEARCH = {"X-Robots-Tag": "noindex, nofollow, noarchive, nosnippet"}


@dataclass(frozen=True, slots=True)
class Given:
    """What came with the form."""

    text: str
    skip: bool
    look: bool  # no answer yet: other letters or another language, with what was typed
    files: tuple[UploadFile, ...]  # on the disk, until one is wanted


@router.get("/once/{token}")
async def asked(request: Request, token: str) -> HTMLResponse:
    """Looking uses nothing up: chat programs look at links by themselves."""
    page = await _found(request, token)
    return _gone(request) if page is None else _page(request, page, _words(request, page))


@router.post("/once/{token}")
async def answered(request: Request, token: str) -> HTMLResponse:
    """What was typed comes back with whatever is wrong with it."""
    if not from_here(request):
        raise NotOurForm
    page = await _found(request, token)
    if page is None:
        return _gone(request)
    house, words = house_of(request), _words(request, page)
    if not pace.allows(token, house.now().timestamp()):
        return _page(request, page, words, problem=words.say("once-slower"), status=429)
    try:
        async with _read(request) as given:
            return await _kept(request, token, page, given)
    except TooLong:
        return _page(request, page, words, problem=words.say("once-too-big"), status=413)


async def _kept(request: Request, token: str, page: Page, given: Given) -> HTMLResponse:
    """Whatever the reason that it is not, they must not be told "received", and the link stays good."""
    try:
        return await _judged(request, token, page, given)
    except Exception as failure:
        log.exception("an answer on a page could not be kept: %s", type(failure).__name__)
        words = _words(request, page)
        return _page(request, page, words, given.text, words.say("once-kept-not"), 503)


async def _judged(request: Request, token: str, page: Page, given: Given) -> HTMLResponse:
    house, words = house_of(request), _words(request, page)
    problem = "" if danger(given.text) else _unfit(house, page, given, words)
    if given.look:
        return _page(request, page, words, given.text, problem)
    if problem:
        return _page(request, page, words, given.text, problem, 422)
    files = () if given.skip else given.files
    if files and not await _fits(house, page, sum(file.size or 0 for file in files)):
        return _page(request, page, words, given.text, words.say(ENOUGH), 422)
    async with house.intake.line(f"once:{token}"):
        photos = await _photos(house, files)
    if isinstance(photos, Refused):
        status = 503 if photos.problem == NOT_KEPT else 422
        return _page(request, page, words, given.text, words.say(photos.problem), status)
    return await _taken(request, token, page, given, photos)


async def _taken(
    request: Request, token: str, page: Page, given: Given, photos: tuple[Shelved, ...]
) -> HTMLResponse:
    house, words = house_of(request), _words(request, page)
    if not await house.store.write(lambda tx: _answer(tx, house, token, given, photos)):
        await to_thread(take_all_off, house.shelf, photos)
        return _gone(request)
    return _shown(request, "once/done.html", words, {"danger": _whom_to_call(house, given, words)})


def _whom_to_call(house: House, given: Given, words: Words) -> str:
    """What the chat says as well, for who does not go back there first; "" where nobody is in danger."""
    kind = danger(given.text)
    return words.say(f"danger-{kind}", {"phones": words.listed(house.ground.county.hotlines)}) if kind else ""


def _answer(tx: Tx, house: House, token: str, given: Given, photos: tuple[Shelved, ...]) -> bool:
    """The answer goes into the chat as if it had come there, and the chat goes on. False: somebody was
    quicker, or the chat asks something else by now.
    """
    now = house.now()
    page = once.use(tx, house.seal, token, now)
    if page is None:
        return False
    papers = tuple(
        new_paper(tx, house.seal, page.resident_id, "photo", ms(now), names=photo.names, sha256=photo.sha256)
        for photo in photos
    )
    heard = Heard(
        text="" if given.skip else given.text,
        choice=f"a:{page.talk.number}:skip" if given.skip else "",
        papers=papers,
    )
    name = f"once:{house.seal.mark('once-message', token).hex()[:32]}"
    door.turn(tx, house, Inbound(page.channel, page.sender, name, heard, ashore=True), now)
    return True


async def _fits(house: House, page: Page, size: int) -> bool:
    """Into what the person may send in a day."""
    return await house.store.write(
        lambda tx: amounts.takes(tx, house.seal, house.words, page.resident_id, size, house.now())
    )


async def _found(request: Request, token: str) -> Page | None:
    house = house_of(request)
    return await house.store.read(lambda tx: once.look(tx, house.seal, token, house.now()))


@asynccontextmanager
async def _read(request: Request) -> AsyncIterator[Given]:
    """Raises TooLong."""
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > MOST_BYTES:
        raise TooLong
    try:
        form = await request.form(max_files=MOST_FILES, max_fields=8, max_part_size=64 * 1024)
    except MultiPartException:
        raise TooLong from None
    try:
        files = [each for _, each in form.multi_items() if isinstance(each, UploadFile) and each.filename]
        sent = Sent(form)
        yield Given(sent.text("text", LONGEST), sent.ticked("skip"), sent.ticked("look"), tuple(files))
    finally:
        await form.close()


def _unfit(house: House, page: Page, given: Given, words: Words) -> str:
    """The same readers and the same kind sentences as in the chat; "" where the answer can be taken."""
    kind = takes(page.question)
    if given.skip and page.question and question_for(page.question).skip:
        return ""
    if kind == "photos":
        return "" if given.files else words.say("once-empty-photos")
    if not page.question:
        return "" if given.files or given.text else words.say("once-empty-any")
    asking = interview.asking_for(page.question, page.talk.draft, house.today(), words)
    value = question_for(page.question).read(Heard(text=given.text), asking)
    return words.say(value.problem) if isinstance(value, Unclear) else ""


async def _photos(house: House, files: tuple[UploadFile, ...]) -> tuple[Shelved, ...] | Refused:
    """Looked at and drawn anew like every photo: all of them, before any is shelved."""
    papers: list[Paper] = []
    for file in files:
        large = (file.size or 0) > MAX_BYTES
        paper = Refused(TOO_BIG) if large else await house.intake.take_file(file)
        if isinstance(paper, Refused):
            return paper
        papers.append(paper)
    return await to_thread(put_all_on, house.shelf, papers)


def _words(request: Request, page: Page) -> Words:
    """The language of the chat, unless another one is asked for."""
    house, wished = house_of(request), request.query_params.get("lang", "")
    return house.words(wished if wished in house.ground.languages else page.talk.lang)


def _page(
    request: Request, page: Page, words: Words, typed: str = "", problem: str = "", status: int = 200
) -> HTMLResponse:
    question = question_for(page.question) if page.question else None
    values = {
        "kind": takes(page.question) or "any",
        "words_too": not page.question and not page.talk.script,  # inside a request they would be its answer
        "question": _question(request, page, question, words) if question else words.say("once-any"),
        "skip": words.say(question.skip) if question and question.skip else "",
        "typed": typed,
        "problem": problem,
    }
    return _shown(request, "once/page.html", words, values, status)


def _question(request: Request, page: Page, question: Question, words: Words) -> str:
    asking = interview.asking_for(page.question, page.talk.draft, house_of(request).today(), words)
    return interview.worded(page.talk, question, asking)


def _gone(request: Request) -> HTMLResponse:
    """The same for a link that is unknown, used or too old: nobody learns which tokens there were."""
    return _shown(request, "once/gone.html", first_language(request), {}, 410)


def _shown(
    request: Request, template: str, words: Words, values: dict[str, object], status: int = 200
) -> HTMLResponse:
    return show(request, template, words, {**frame(request, words), **values}, status, NO_SEARCH)

"""A message of a resident: words, a pressed button, photos; from a page with scripts or without."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy.exc import SQLAlchemyError
from starlette.background import BackgroundTask

from api.chat.forms import WORDS_ONLY, Filled, Unfit, filled
from api.chat.pace import Pace, network_allows
from api.chat.page import conversation_page, fragment, note_seen
from api.chat.photos import Kept, keep
from api.chat.visitor import Visitor, known_now, unread, visitor
from api.render import house_of
from bot.channel import Inbound
from bot.door import Taken, take, urgent
from bot.house import House
from bot.web import FORM, Web
from store.database import Tx
from store.papers.intake import Refused
from store.residents import browsers, conversation
from store.residents.browsers import Known
from store.residents.conversation import Line
from store.times import ms

log = logging.getLogger(__name__)
router = APIRouter()
NOW = "/#now"
LONGEST = 6000  # characters; a message of 5,000 is taken
LONGEST_IN_DANGER = LONGEST * 5  # whoever is in danger is not asked to cut it up first
MOST_PAPERS = 30
ANEW = ("chat-again", "chat-lost")
"""After these the page is drawn anew: its form is not of the conversation that this browser has now."""
pace = Pace()
channel = Web()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why nothing was taken in. The words stay where they were typed."""

    words_id: str
    status: int


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wants to tell, with nothing of the form around it."""

    form: str
    text: str
    choice: str
    start: str
    papers: tuple[int, ...] = ()


@router.post("/say")
async def say(request: Request) -> Response:
    try:
        who = await visitor(request)
    except SQLAlchemyError:  # then nothing can be kept either, but the words must not be lost
        log.exception("the books cannot be read")
        who = unread(request)
    async with filled(request, who) as form:
        if isinstance(form, Unfit):
            unfit = ("chat-too-big", 413) if form.why == "too-big" else ("chat-broken", 400)
            return await _told(request, who, Trouble(*unfit), "")
        return await _heard(request, who, form)


async def _heard(request: Request, who: Visitor, form: Filled) -> Response:
    house = house_of(request)
    said = _said(house, who, form)
    trouble = _refused(request, who, form, said)
    if trouble is not None:
        return await _told(request, who, trouble, form.sent.text("text", WORDS_ONLY), said.start)
    kept, problems = await _photos(house, who, form, said)
    if problems and not (said.text or said.choice or kept):
        return await conversation_page(request, who, 422, start=said.start, notices=problems)
    taken = await _take(house, who, replace(said, papers=kept))
    if taken is None:
        return await _told(request, who, Trouble("chat-not-kept", 503), said.text, said.start)
    after = form.sent.whole("after") or 0
    left = form.sent.text("text", WORDS_ONLY) if said.choice else ""
    return await _answer(request, who, taken, after, left, problems)


def _said(house: House, who: Visitor, form: Filled) -> Said:
    """A pressed button wins over typed words, unless these tell of danger."""
    text, choice = form.sent.text("text", WORDS_ONLY), form.sent.line("choice", 120)
    words = Said(form.sent.line("form", 40), text, "", form.sent.line("start", 64))
    return replace(words, text="", choice=choice) if choice and not _urgent(house, who, words) else words


def _urgent(house: House, who: Visitor, said: Said) -> bool:
    inbound = _inbound(who, said)
    return inbound is not None and urgent(house, inbound)


def _refused(request: Request, who: Visitor, form: Filled, said: Said) -> Trouble | None:
    if not form.ours:
        return Trouble("chat-again" if who.known or who.left else "chat-lost", 403)
    if not FORM.fullmatch(said.form):
        return Trouble("chat-broken", 400)
    if len(said.text) > LONGEST_IN_DANGER:
        return Trouble("chat-too-long", 422)
    too_long, in_time = len(said.text) > LONGEST, _in_time(request, who)
    if (too_long or not in_time) and not _urgent(house_of(request), who, said):
        return Trouble("chat-too-long", 422) if too_long else Trouble("chat-slower", 429)
    return None


def _in_time(request: Request, who: Visitor) -> bool:
    now = house_of(request).now().timestamp()
    return pace.allows(who.sender, now) and network_allows(request, now, known=who.known is not None)


async def _photos(house: House, who: Visitor, form: Filled, said: Said) -> tuple[tuple[int, ...], list[str]]:
    """Photos that came with the form, after those a page with scripts has handed in before."""
    kept, problems = list(await _handed_in(house, who, form)), []
    for number, file in enumerate(form.files, 1):
        outcome = await keep(house, who, file, f"{said.form}-{number}"[:48])
        if isinstance(outcome, Kept):
            kept.append(outcome.paper_id)
        else:
            problems.append(_problem(who, outcome, number, len(form.files)))
    return tuple(kept), problems


async def _handed_in(house: House, who: Visitor, form: Filled) -> tuple[int, ...]:
    ids = form.sent.wholes("paper")[:MOST_PAPERS]
    if not ids:
        return ()
    there = await house.store.read(lambda tx: browsers.known(tx, who.sender))  # the photo may have made it
    if there is None:
        return ()
    return await house.store.read(lambda tx: browsers.own_papers(tx, there.resident_id, ids))


def _problem(who: Visitor, refused: Refused, number: int, files: int) -> str:
    why = who.words.say(refused.problem)
    return why if files == 1 else who.words.say("chat-photo-number", {"n": number, "why": why})


async def _take(house: House, who: Visitor, said: Said) -> Taken | None:
    """None: not even the bare message could be kept."""
    inbound = _inbound(who, said)
    assert inbound is not None  # the form was looked at before
    try:
        return await take(house, inbound)
    except Exception:  # whatever the reason, the person must not be told "received"
        log.exception("a message could not be kept")
        return None


def _inbound(who: Visitor, said: Said) -> Inbound | None:
    """None: it bears no proper number of a form."""
    raw = {
        "sender": who.sender,
        "form": said.form,
        "text": said.text,
        "choice": said.choice,
        "papers": said.papers,
        "start": said.start,
        "lang": who.words.lang,
        "place": who.place,
    }
    return channel.receive(raw)


async def _answer(
    request: Request, who: Visitor, taken: Taken, after: int, left: str, problems: Sequence[str]
) -> Response:
    if not _scripted(request):
        if not problems and not left:
            return RedirectResponse(NOW, 303)
        return await conversation_page(request, await visitor(request), typed=left, notices=problems)
    house, at = house_of(request), ms(house_of(request).now())

    def look(tx: Tx) -> tuple[Known | None, list[Line]]:
        letters = conversation.letters_after(tx, house.seal, taken.resident_id, after, now=at)
        return browsers.known(tx, who.sender), letters

    there, lines = await house.store.read(look)
    now = known_now(request, who, there)
    body = {**fragment(house, now, lines), "problems": list(problems), "reload": _another(who, now)}
    return JSONResponse(body, background=BackgroundTask(note_seen, house, now, lines))


async def _told(request: Request, who: Visitor, trouble: Trouble, typed: str, start: str = "") -> Response:
    phones = house_of(request).ground.county.hotlines
    words = who.words.say(trouble.words_id, {"phones": who.words.listed(phones)})
    if _scripted(request):
        return JSONResponse({"problem": words, "again": trouble.words_id in ANEW}, trouble.status)
    return await conversation_page(request, who, trouble.status, start=start, typed=typed, notices=[words])


def _scripted(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _another(before: Visitor, now: Visitor) -> bool:
    """Another conversation (joined from another phone) or language: the whole page has to be drawn anew."""
    if now.known is None:
        return False
    moved = before.known is not None and before.known.resident_id != now.known.resident_id
    return moved or before.words.lang != now.words.lang

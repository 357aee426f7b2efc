"""A request taken down at the counter: the script of the conversation as a form, for people without a phone.

Every step is kept, readable or not, for the clerk who began it. Nothing here needs a script in the browser.
"""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.datastructures import UploadFile

from api import rooms
from api.desk.counter.fields import Filled, fields, filled, known_names
from api.desk.looking import glanced, noted
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.numbers import RowNumber
from api.render import house_of
from bot.house import House
from cases.codes import grouped
from cases.people import TOWNSHIP_DIGITS
from cases.refusals import NotYours
from cases.states import Kind
from dialogs.asking import interview
from dialogs.asking.form import COUNTER, Layout, asking, handed_in, laid_out
from dialogs.asking.rough import shown
from dialogs.ground import Ground
from dialogs.hear.unclear import Unclear
from dialogs.questions.by_fact import IN_SUMMARY, question_for
from dialogs.scripts.endings import Leave
from dialogs.telling.progress import clock_in_words
from rules import keys
from store import casework, counter, desk
from store.casework.shapes import CaseFile
from store.counter import CounterDraft
from store.database import Tx
from store.papers.intake import Refused
from store.papers.paper import MAX_BYTES, TOO_BIG
from store.papers.shelving import put_on
from store.residents.browsers import Upload
from store.trail import Act, What
from store.viewing import over_the_wall

router = APIRouter(prefix="/counter", dependencies=[Depends(rooms.carrying)])
NO_PROBLEMS: Mapping[str, Unclear] = {}
DONE = ("kept", "dropped")


@router.get("")
async def start(request: Request, signed: Staff, done: str = "", lead: RowNumber = 0) -> HTMLResponse:
    """What can be begun, also for whom a lead tells of, and what the clerk has not finished."""
    house = house_of(request)

    def read(tx: Tx) -> tuple[tuple[CounterDraft, ...], CaseFile | None]:
        return counter.waiting(tx, house.seal, signed.actor), _lead(tx, house, signed, lead)

    found, told = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject="counter", n=len(found)))
    values = {"scripts": COUNTER, "waiting": found, "done": done if done in DONE else "", "lead": told}
    return await desk_page(request, "desk/counter.html", signed, values)


@router.post("")
async def begin(request: Request, signed: Staff, form: Form) -> Response:
    house, now, script = house_of(request), house_of(request).now(), form.line("script", 16)
    if script not in COUNTER:
        raise HTTPException(404)

    def work(tx: Tx) -> int:
        told = _lead(tx, house, signed, form.whole("lead") or 0)
        return counter.take_down(tx, house.seal, signed.actor, script, now, told)

    made = await house.store.write(work)
    return RedirectResponse(f"/desk/counter/{made}", 303)


def _lead(tx: Tx, house: House, signed: SignedIn, case_id: int) -> CaseFile | None:
    """A lead that this person may see; None without a number. Raises NotYours, also for another kind."""
    if not case_id:
        return None
    file = desk.case_head(tx, house.seal, signed.actor, case_id, house.now(), house.today()).file
    if file.case.kind is not Kind.LEAD:
        raise NotYours("lead")
    return file


@router.get("/{draft_id}")
async def page(request: Request, signed: Staff, draft_id: int) -> Response:
    house = house_of(request)
    draft = await house.store.read(lambda tx: counter.draft_of(tx, house.seal, signed.actor, draft_id))
    if draft.case_id is not None:
        return RedirectResponse(f"/desk/counter/{draft_id}/receipt", 303)
    return await _page(request, signed, draft, NO_PROBLEMS)


@router.post("/{draft_id}")
async def step(request: Request, signed: Staff, draft_id: int, form: Form) -> Response:
    """One step on, or kept for later, handed in, thrown away. What was typed is kept in any case."""
    try:
        return await _step(request, signed, draft_id, form)
    finally:
        await request.close()  # photos that nobody looked at too


async def _step(request: Request, signed: SignedIn, draft_id: int, form: Sent) -> Response:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    what = form.line("what", 8)
    if what == "drop":
        return await _drop(house, signed, draft_id)
    await _theirs(house, signed, draft_id)
    photos, refused = await _photos(request, house, known_names(form))
    made = await house.store.write(lambda tx: _kept(tx, house, signed, draft_id, form, photos, now, ground))
    if made.draft.case_id is not None:
        return RedirectResponse(f"/desk/counter/{draft_id}/receipt", 303)
    if what == "keep" and not refused:
        return RedirectResponse("/desk/counter?done=kept", 303)
    layout = laid_out(made.draft.script, made.draft.known, ground)
    asked = {*layout.given, *layout.ahead}  # what no answer leads to any more stands in nobody's way
    problems = {name: why for name, why in {**made.problems, **refused}.items() if name in asked}
    if problems:
        return await _page(request, signed, made.draft, problems, 422)
    if what == "submit" and await _handed_in(house, signed, draft_id):
        return RedirectResponse(f"/desk/counter/{draft_id}/receipt", 303)
    return RedirectResponse(f"/desk/counter/{draft_id}#next", 303)


async def _theirs(house: House, signed: SignedIn, draft_id: int) -> None:
    """Raises NotYours, before a photo that was sent is opened or kept."""
    await house.store.read(lambda tx: counter.draft_of(tx, house.seal, signed.actor, draft_id))


def _kept(
    tx: Tx,
    house: House,
    signed: SignedIn,
    draft_id: int,
    sent: Sent,
    photos: list[Upload],
    now: datetime,
    ground: Ground,
) -> Filled:
    """The draft with this step, unless it was handed in meanwhile."""
    draft = counter.draft_of(tx, house.seal, signed.actor, draft_id, lock=True)
    if draft.case_id is not None:
        return Filled(draft, NO_PROBLEMS)
    anew = {name for name in known_names(sent) if sent.ticked(name + ":again")}
    draft = replace(draft, known={name: said for name, said in draft.known.items() if name not in anew})
    for upload in photos:
        draft = counter.keep_photo(tx, house.seal, draft, upload, signed.words.lang, now)
    step = filled(draft, sent, ground, signed.words, now)
    counter.keep(tx, house.seal, step.draft, now)
    return step


@router.get("/{draft_id}/receipt")
async def receipt(request: Request, signed: Staff, draft_id: int) -> Response:
    """What the person takes home: the number, until when, whom to call."""
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()

    def read(tx: Tx) -> tuple[CounterDraft, Any, str]:
        draft = counter.draft_of(tx, house.seal, signed.actor, draft_id)
        if draft.case_id is None:
            return draft, None, ""
        with over_the_wall(tx):  # it may have gone to another township by now
            view = casework.case_view(tx, house.seal, draft.case_id, ground, now)
            return draft, view, casework.load_case(tx, house.seal, draft.case_id).name

    draft, view, name = await house.store.read(read)
    if view is None:
        return RedirectResponse(f"/desk/counter/{draft_id}", 303)
    await noted(request, Act(signed.actor, What.PRINT, draft.case_id, "receipt", "own"))
    window = ground.county.windows.get(view.area)
    values = {
        "view": view,
        "name": name,
        "code": grouped(view.code),
        "clock": clock_in_words(view, signed.words, ground.day),
        "phones": [window.phone] if window and window.phone else list(ground.county.hotlines),
        "mine": signed.actor.covers(view.area, None),
    }
    return await desk_page(request, "desk/counter_receipt.html", signed, values)


async def _page(
    request: Request,
    signed: SignedIn,
    draft: CounterDraft,
    problems: Mapping[str, Unclear],
    status: int = 200,
) -> HTMLResponse:
    house, words = house_of(request), signed.words
    ground = house.today()
    layout = laid_out(draft.script, draft.known, ground)
    await glanced(request, Act(signed.actor, What.LIST, subject=f"counter:{draft.id}", n=1))
    left = layout.ending.words if isinstance(layout.ending, Leave) else ""
    phones = words.listed(ground.county.hotlines)
    shown = [name for name in layout.given if name != keys.SUBMIT.name]
    values = {
        "draft": draft,
        "given": fields(shown, draft, ground, words, problems),
        "ahead": []
        if layout.to_hand_in
        else fields(layout.ahead, draft, ground, words, problems, signed.actor.area[:TOWNSHIP_DIGITS]),
        "to_hand_in": layout.to_hand_in,
        "summary": _summary(draft, layout, ground, signed) if layout.to_hand_in else (),
        "left": words.say(left, {"county": ground.county.called(words.lang), "phones": phones})
        if left
        else "",
        "problems": problems,
    }
    return await desk_page(request, "desk/counter_form.html", signed, values, status)


def _summary(draft: CounterDraft, layout: Layout, ground: Ground, signed: SignedIn) -> list[tuple[str, str]]:
    """Everything that would be handed in, as the person hears it read out."""
    about = asking("", draft.known, ground, signed.words)
    return [
        (
            interview.short(name, signed.words, about),
            shown(name, draft.known.get(name), about),
        )
        for name in layout.given
        if name.partition("[")[0] in IN_SUMMARY
    ]


async def _handed_in(house: House, signed: SignedIn, draft_id: int) -> bool:
    """False if an answer is missing after all."""
    now, ground = house.now(), house.today()

    def work(tx: Tx) -> bool:
        draft = counter.draft_of(tx, house.seal, signed.actor, draft_id, lock=True)
        found = handed_in(draft.script, draft.known, ground)
        if draft.case_id is None and found is None:
            return False
        if found is not None:
            lang = signed.words.lang
            counter.hand_in(tx, house.seal, signed.actor, draft, *found, lang, now, ground)
        return True

    return await house.store.write(work)


async def _drop(house: House, signed: SignedIn, draft_id: int) -> Response:
    def work(tx: Tx) -> tuple[str, ...]:
        draft = counter.draft_of(tx, house.seal, signed.actor, draft_id, lock=True)
        return counter.drop(tx, house.seal, draft)

    for name in await house.store.write(work):
        await to_thread(house.shelf.drop, name)
    return RedirectResponse("/desk/counter?done=dropped", 303)


async def _photos(
    request: Request, house: House, names: list[str]
) -> tuple[list[Upload], dict[str, Unclear]]:
    """The photos that came along, on the shelf already; and why some could not be taken, by their field."""
    sent, kept, refused = await request.form(), [], {}
    for name in names:
        if question_for(name).takes != "photos":
            continue
        for file in sent.getlist(name + ":file"):
            if not isinstance(file, UploadFile) or not file.filename:
                continue
            large = (file.size or 0) > MAX_BYTES
            paper = Refused(TOO_BIG) if large else await house.intake.take_file(file)
            if isinstance(paper, Refused):
                refused[name] = Unclear(paper.problem)
                continue
            shelved = await to_thread(put_on, house.shelf, paper)
            if isinstance(shelved, Refused):
                refused[name] = Unclear(shelved.problem)
                continue
            kept.append(Upload(name, shelved.pages, shelved.preview, shelved.sha256))
    return kept, refused

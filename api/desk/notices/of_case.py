"""The public notice of one case: made, checked by somebody else, posted, proved, taken down. Of a complaint:
the notice that it is about.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.part import case_part
from api.desk.notices.posters import handed_out, poster
from api.desk.shot import kept_only_with, shot_of
from api.forms import Sent
from api.guard import Form, NotAllowed, SignedIn, Staff
from api.notices.page import amount_said, day_said
from api.render import house_of
from cases.people import STAFF, staff_number
from cases.posts import CASEWORK
from cases.publicity import LIVE, Blocked, Stage, days_left
from cases.refusals import MoveRefused, NotYours
from dialogs.words import Words
from documents.press import PressFailed
from rules import keys
from rules.household import counted, table
from store import desk
from store.casework import CaseFile
from store.casework.knowing import refuted
from store.database import Tx
from store.desk.rows import staff_names
from store.notices import making
from store.notices.hanging import notice_for, notices_of_case, objected_case, proofs
from store.notices.proving import PLACES, prove
from store.notices.rows import Notice
from store.papers.paper import EMPTY
from store.papers.shelving import Shelved
from store.times import china_day, moment

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
ADDRESS = "/cases/{case_id}/notice"
DONE = ("draft", "check", "post", "down", "proof")


@router.get(ADDRESS)
async def page(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _page(request, signed, case_id, done=done)


@router.post(ADDRESS)
async def act(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """One step of a notice. What was typed comes back if it cannot be done."""
    what = form.line("what", 8)
    if what not in DONE[:4]:
        raise NotYours("notice")
    try:
        await house_of(request).store.write(lambda tx: _step(tx, request, signed, case_id, form, what))
    except NotYours:
        raise
    except Blocked as blocked:
        wrong = [f"notice-blocked-{what}" for what in blocked.whats]
        return await _page(request, signed, case_id, form, wrong=wrong, status=blocked.status)
    except MoveRefused as refused:
        return await _page(request, signed, case_id, form, wrong=[refused.message], status=refused.status)
    return RedirectResponse(f"/desk/cases/{case_id}/notice?done={what}", 303)


@router.get(ADDRESS + "/{notice_id}/poster")
async def one_poster(request: Request, signed: Staff, case_id: int, notice_id: int) -> Response:
    house = house_of(request)
    found = await house.store.read(lambda tx: notice_for(tx, house.seal, signed.actor, case_id, notice_id))
    if found.stage is not Stage.RUNNING:
        raise HTTPException(404)
    link = f"{house.public_url}/notices/object/{found.token}"
    try:
        pdf = await poster(house, [found.entry], link, signed.member.name)
    except (Blocked, PressFailed):
        return await _page(request, signed, case_id, wrong=["notice-no-poster"], status=422)
    return handed_out(pdf, str(notice_id))


@router.post(ADDRESS + "/{notice_id}/proof")
async def proof(request: Request, signed: Staff, case_id: int, notice_id: int, form: Form) -> Response:
    """A photo of where it hangs. Raises NotAllowed for who works no cases."""
    if signed.actor.role not in CASEWORK:
        raise NotAllowed
    house, now = house_of(request), house_of(request).now()
    taken = await shot_of(request, house, "photo")
    if not isinstance(taken, Shelved):
        problem = taken.problem if taken else EMPTY
        return await _page(request, signed, case_id, wrong=[problem], status=422)
    place = form.line("place", 8)

    def work(tx: Tx) -> None:
        notice_for(tx, house.seal, signed.actor, case_id, notice_id)
        prove(tx, house.seal, signed.actor, notice_id, place, (taken.names, taken.sha256), now)

    try:
        async with kept_only_with(house, taken):
            await house.store.write(work)
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _page(request, signed, case_id, wrong=[refused.message], status=refused.status)
    return RedirectResponse(f"/desk/cases/{case_id}/notice?done=proof", 303)


def _step(tx: Tx, request: Request, signed: SignedIn, case_id: int, form: Sent, what: str) -> None:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    seal, actor = house.seal, signed.actor
    if what == "draft":
        wish = making.Wish(
            form.line("name", 100), form.whole("members"), form.whole("days"), form.line("basis", 200)
        )
        making.draft(tx, seal, actor, case_id, wish, now, ground)
        return
    number = notice_for(tx, seal, actor, case_id, form.whole("notice") or 0).id
    match what:
        case "check":
            making.check(tx, seal, actor, number, now, ground)
        case "post":
            making.post(tx, seal, actor, number, now, ground)
        case _:
            making.take_down(tx, seal, actor, number, form.text("why", 300), now, ground)


async def _page(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent | None = None,
    *,
    wrong: list[str] | None = None,
    done: str = "",
    status: int = 200,
) -> HTMLResponse:
    house, now, ground, words = (
        house_of(request), house_of(request).now(), house_of(request).today(), signed.words
    )  # fmt: skip
    me = staff_number(signed.actor.id)

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        case, file = head.file.case, head.file
        found = notices_of_case(tx, house.seal, case_id)
        hands = {each for one in found for each in (one.made_by, one.checked_by, one.posted_by, one.ended_by)}
        shots = proofs(tx, [one.id for one in found])
        hands |= {by for several in shots.values() for _, _, by, _ in several}
        about = making.announceable(case, now)
        live = any(one.stage in LIVE and one.about is about for one in found)
        said = making.days_said(case.kind, about, ground) if about else None
        return {
            "notices": [_shown(one, words, ground.day) for one in found],
            "names": staff_names(tx, hands),
            "proofs": shots,
            "about": about if signed.actor.role in STAFF and not live else None,
            "said": said,
            "first_name": file.name,
            "first_members": _members(file, ground.day),
            "amount": amount_said(about, making.amount_of(case, about), str(case.kind), words)
            if about
            else "",
            "objected": objected_case(tx, signed.actor, case_id),
        }

    values = {
        "typed": typed or Sent(),
        "wrong": wrong or [],
        "done": done if done in DONE else "",
        "me": me,
        "carries": signed.actor.role in STAFF,
        "places": PLACES,
    }
    return await case_part(request, "desk/case_notice.html", signed, case_id, read, values, status)


def _members(file: CaseFile, today: date) -> int | None:
    """Counted where the household was named person by person; else as it was said."""
    if file.facts.get(keys.PEOPLE.name) is None:
        return file.facts.get(keys.MEMBERS.name)
    return counted(table(file.facts, refuted(file.marks), today))


def _shown(one: Notice, words: Words, today: Any) -> dict[str, Any]:
    return {
        "notice": one,
        "what": amount_said(one.about, one.shown.amount_fen, str(one.kind), words),
        "first": day_said(one.first, words) if one.first else "",
        "left": days_left(one.last, today) if one.last else 0,
        "ended": day_said(china_day(moment(one.ended_at)), words) if one.ended_at else "",
    }

"""One case on one screen, and the one save of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case import acting, dossier
from api.desk.case.grounds import grounds
from api.desk.case.stream import RECORDED, stream
from api.desk.case.tabs import tabs_for
from api.desk.looking import glanced, own
from api.desk.office import blanks
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases import contacts
from cases.case import Case
from cases.hands import Part
from cases.kinship import TIES
from cases.lacking import before_opinion
from cases.moves import Missing, MoveRefused, NotYours, may_see
from cases.people import Role, staff_number
from dialogs.hear.long_numbers import holds_number
from dialogs.questions.by_fact import ASK_BACK
from dialogs.scripts.looked_up import called, held, why_asked
from store import asked, desk
from store.casework import CaseFile
from store.casework.letters import HOLD
from store.database import Tx
from store.desk import mentions, strangers
from store.relatives import hints_for
from store.residents import surveys
from store.times import ms
from store.trail import Act, What

router = APIRouter()
EMPTY = Sent()
DONE = (*acting.IN_FORM, *acting.AT_ONCE, "contact", "unsend", "too-late")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What stood in the way of a save: the sentence, the part of the form, the version that was looked at."""

    message: str
    need: str
    status: int
    seen: int | None


class WrongPerson(Exception):
    """A message holds what belongs to somebody else, or into the house."""

    def __init__(self, found: tuple[strangers.Strange, ...]) -> None:
        super().__init__("strange")
        self.found = found


@router.get("/cases/{case_id}")
async def case_page(
    request: Request,
    signed: Staff,
    case_id: int,
    done: str = "",
    seen: int | None = None,
    undo: Annotated[str, Query(max_length=30)] = "",
) -> Response:
    """Whoever does a task in a case reads what the task needs, and not the file."""
    if signed.actor.role is Role.WORKER:
        house = house_of(request)
        today = house.today().day
        mine = await house.store.read(lambda tx: asked.in_case(tx, signed.actor, case_id, today))
        if mine is None:
            raise NotYours("open")
        return RedirectResponse(f"/desk/tasks/asked/{mine}", 303)
    return await show_case(request, signed, case_id, EMPTY, done=done, seen=seen, undo=undo)


@router.post("/cases/{case_id}", dependencies=[Depends(rooms.whole_case)])
async def act(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """Status, message and note in one save: all of it or nothing. What was typed is never lost."""
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    seen = form.whole("version")

    def work(tx: Tx) -> Case:
        def name_them(names: Sequence[str]) -> str:
            return called(names, house.words(desk.lang_of(tx, signed.actor, case_id)))

        chosen = form.whole("assignee")
        steps = acting.steps_of(form, desk.colleague(tx, chosen) if chosen else None, name_them)
        if not steps:
            raise Missing("reply", "words")
        _look_at_leaving(tx, house, signed, case_id, form)
        save = desk.Save(signed.actor, case_id, seen, steps, held=acting.can_be_taken_back(steps))
        moved = desk.act(tx, house.seal, save, now, ground)
        if form.line("spare") and form.line("move") in acting.ENDING:
            surveys.spare(tx, case_id, staff_number(signed.actor.id), now)
        if form.text("note"):
            mentions.ring_mentioned(tx, signed.actor, moved.case, form.text("note"), now)
        return moved.case

    try:
        left = await house.store.write(work)
    except NotYours:
        raise
    except WrongPerson as stopped:
        return await show_case(request, signed, case_id, form, strange=stopped.found)
    except MoveRefused as refused:
        refusal = Refusal(refused.message, refused.need, refused.status, seen)
        return await show_case(request, signed, case_id, form, refusal=refusal)
    done = acting.done_by(form)
    if not may_see(left, signed.actor):
        return _elsewhere(request, done)
    undo = f"&undo={left.version}.{ms(now)}" if done == "reply" else ""
    return RedirectResponse(f"/desk/cases/{case_id}?done={done}{undo}", 303)


def _elsewhere(request: Request, done: str) -> Response:
    """The case is in other hands now: back to the list, which says so."""
    target = f"/desk?gone={done}"
    if "HX-Request" in request.headers:
        return Response(status_code=204, headers={"HX-Redirect": target})
    return RedirectResponse(target, 303)


def _leaving(form: Sent) -> str:
    """What of a form the person would read."""
    return "\n".join(part for part in (form.text("message"), form.text("reason")) if part)


def _look_at_leaving(tx: Tx, house: House, signed: SignedIn, case_id: int, form: Sent) -> None:
    """Raises WrongPerson, NotYours; Missing for an ID or card number that would leave over servers abroad."""
    said = _leaving(form)
    if said and holds_number(said) and house.by_page(desk.channel_of(tx, signed.actor, case_id)):
        raise Missing(form.line("move") or "reply", "offshore")
    if said and form.line("anyway") != strangers.fingerprint(said):
        _look_for_strangers(tx, house, signed, case_id, said)


def _look_for_strangers(tx: Tx, house: House, signed: SignedIn, case_id: int, said: str) -> None:
    """Raises WrongPerson, NotYours."""
    ground = house.today()
    head = desk.case_head(tx, house.seal, signed.actor, case_id, house.now(), ground)
    internal, ours = strangers.of_the_office(signed.words, ground)
    found = strangers.strange_words(tx, house.seal, head.file, said, internal, ours)
    if found:
        raise WrongPerson(found)


async def show_case(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent,
    *,
    refusal: Refusal | None = None,
    strange: tuple[strangers.Strange, ...] = (),
    done: str = "",
    seen: int | None = None,
    undo: str = "",
) -> HTMLResponse:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()

    def read(tx: Tx) -> dict[str, Any]:
        page = desk.case_page(tx, house.seal, signed.actor, case_id, now, ground)
        return {
            "page": page,
            "people": acting.colleagues_for(page.file.case, page.moves, page.colleagues),
            "replies": _filled(desk.saved_replies(tx, signed.actor), page, signed, house),
            "badges": desk.badges(tx, signed.actor, ground.day, ground.calendar),
            "may_see": page.may_see.values(),
            "kin": hints_for(tx, house.seal, signed.actor, page.file),
        }

    values = await house.store.read(read)
    page: desk.CasePage = values["page"]
    case = page.file.case
    await glanced(request, Act(signed.actor, What.CASE, case_id, why=own(case, signed.actor)))
    offered = acting.offers(page.moves)
    looked_at = refusal.seen if refusal else seen
    values |= {
        "wide": True,
        "case": case,
        "tabs": tabs_for(case, signed.actor),
        "facts": dossier.fact_lines(page.file, ground, signed.words, page.names),
        "reasons": dossier.reason_lines(page.file, signed.words),
        "outcome": dossier.outcome_in_words(page.file, signed.words),
        "stream": stream(page),
        "speaker": dossier.speaker(page.file, signed.words),
        "recorded": RECORDED,
        "offers": offered,
        "buttons": acting.buttons(page.moves),
        "lacking": before_opinion(case, signed.actor, ground.day),
        "pointers": acting.pointers(case, page.moves, signed.actor),
        "speaks": any(move.name in acting.TO_RESIDENT for move in page.moves),
        "chosen": acting.first_choice(offered, case, typed.line("move")),
        "at_sight": acting.AT_SIGHT,
        "grounds": grounds(page, ground, signed.words) if _reasoned(offered) else [],
        "proposed_reason": acting.reason_proposed(case, page.timeline),
        "first_given": case.done(Part.FIRST),
        "askable": _askable(page.file, signed),
        "offshore": house.by_page(page.channel),
        "fact_name": lambda name: dossier.fact_name(name, signed.words),
        "townships": [t for t in ground.places.townships() if t.code != case.area],
        "typed": typed,
        "strange": strange,
        "anyway": strangers.fingerprint(_leaving(typed)),
        "contact_ways": contacts.WAYS,
        "contact_with": contacts.WITH,
        "contact_outcomes": contacts.OUTCOMES,
        "refusal": refusal,
        "news": [e for e in page.timeline if looked_at is not None and e.version > looked_at],
        "seen": looked_at if refusal is None and looked_at is not None else case.version,
        "ties": TIES,
        "undo": acting.held_reply(undo, ms(now)) if done == "reply" else None,
        "hold_seconds": int(HOLD.total_seconds()),
        "done": done if any(done == each for each in DONE) else "",
    }
    return await desk_page(
        request, "desk/case.html", signed, values, refusal.status if refusal else 422 if strange else 200
    )


def _reasoned(offered: list[acting.Offer]) -> bool:
    """Whether any of what can be done wants a reason."""
    return any("reason" in each.fields for each in offered)


def _askable(file: CaseFile, signed: SignedIn) -> list[tuple[str, str, str]]:
    """What can be asked back, each with why it cannot be looked up; nothing the office has (Art. 62)."""
    return [
        (name, dossier.fact_name(name, signed.words), why_asked(name, signed.words))
        for name in ASK_BACK
        if not held(name, file.facts, file.marks)
    ]


def _filled(
    replies: tuple[desk.SavedReply, ...], page: desk.CasePage, signed: SignedIn, house: House
) -> list[tuple[str, str]]:
    """Saved replies with what this case puts into them. What is unknown is left for the clerk to fill in."""
    tell = Telling(signed.words, house.now(), house.today())
    known = {
        "name": page.file.name,
        "code": page.row.grouped,
        "due": tell.day(page.row.due) if page.row.due else "",
        "township": tell.place(page.row.area),
    }
    present = {name: value for name, value in known.items() if value}
    return [(each.title, blanks.shown(desk.fill(each.text, present), signed.words)) for each in replies]

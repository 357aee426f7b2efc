"""One case on one screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse

from api.desk.case import acting, dossier
from api.desk.case.grounds import grounds
from api.desk.case.mourning import mourned
from api.desk.case.stream import RECORDED, folded, stream
from api.desk.case.tabs import tabs_for
from api.desk.looking import glanced, own
from api.desk.office import blanks
from api.desk.page import desk_page
from api.desk.telling import Telling
from api.forms import Sent
from api.guard import SignedIn
from api.render import house_of
from bot.house import House
from cases import contacts
from cases.hands import Part
from cases.kinship import TIES
from cases.lacking import before_opinion
from cases.people import STAFF
from dialogs.questions.by_fact import ASK_BACK
from dialogs.scripts.looked_up import held, why_asked
from dialogs.telling.progress import meant_in_words
from store import desk, money
from store.casework import CaseFile
from store.casework.kin import hints_for
from store.database import Tx
from store.desk import strangers
from store.desk.dossier_seen import Seen, seen_of, since
from store.desk.unsending import held as held_reply
from store.times import ms
from store.trail import Act, What

EMPTY = Sent()
DONE = (*acting.IN_FORM, *acting.AT_ONCE, "contact", "unsend", "too-late")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What stood in the way of a save: the sentence, and the part of the form."""

    message: str
    need: str
    status: int


@dataclass(frozen=True, slots=True)
class Looked:
    """The case as it was when the page was drawn; None: it is drawn now."""

    version: int | None = None
    dossier: Seen | None = None


NOW = Looked()


async def show_case(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent,
    *,
    refusal: Refusal | None = None,
    strange: tuple[strangers.Strange, ...] = (),
    done: str = "",
    looked: Looked = NOW,
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
            "given_first": money.given_first(tx, case_id) if page.file.case.done(Part.ADVANCED) else 0,
            "kin": hints_for(tx, house.seal, signed.actor, page.file),
        }

    values = await house.store.read(read)
    page: desk.CasePage = values["page"]
    await glanced(request, Act(signed.actor, What.CASE, case_id, why=own(page.file.case, signed.actor)))
    values |= _of_file(page, signed, house)
    values |= _of_acting(page, signed, house, typed)
    values |= _of_save(page, typed, refusal, strange, looked)
    values["done"] = done if done in DONE else ""
    values["undo"] = held_reply(page.timeline, signed.actor, ms(now))
    status = refusal.status if refusal else 422 if strange else 200
    return await desk_page(request, "desk/case.html", signed, values, status)


def _of_file(page: desk.CasePage, signed: SignedIn, house: House) -> dict[str, Any]:
    """What is known of the household, and what was said."""
    case, words = page.file.case, signed.words
    return {
        "wide": True,
        "case": case,
        "tabs": tabs_for(case, signed.actor),
        "facts": dossier.fact_lines(page.file, house.today(), words, page.names),
        "reasons": dossier.reason_lines(page.file, words),
        "outcome": dossier.outcome_in_words(page.file, words),
        "stream": stream(page),
        "timeline": folded(page.timeline),
        "speaker": dossier.speaker(page.file, words),
        "kept_out": [page.names.get(number, "") for number in case.kept_out],
        "recorded": RECORDED,
        "fact_name": lambda name: dossier.fact_name(name, words),
        "offshore": house.by_page(page.channel),
        "ties": TIES,
    }


def _of_acting(page: desk.CasePage, signed: SignedIn, house: House, typed: Sent) -> dict[str, Any]:
    """What can be done with the case, and what stands ready to be picked."""
    case, ground = page.file.case, house.today()
    offered = acting.offers(page.moves)
    return {
        "offers": offered,
        "buttons": acting.buttons(page.moves),
        "lacking": before_opinion(case, signed.actor, ground.day),
        "pointers": acting.pointers(case, page.moves, signed.actor),
        "may_begin": signed.actor.role in STAFF,
        "speaks": any(move.name in acting.TO_RESIDENT for move in page.moves),
        "chosen": acting.first_choice(offered, case, typed.line("move")),
        "at_sight": acting.AT_SIGHT,
        "grounds": grounds(page, ground, signed.words) if _reasoned(offered) else [],
        "mourned": mourned(page.timeline),
        "proposed_reason": acting.reason_proposed(case, page.timeline),
        "first_given": case.done(Part.FIRST),
        "askable": _askable(page.file, signed),
        "townships": [each for each in ground.places.townships() if each.code != case.area],
        "contact_ways": contacts.WAYS,
        "contact_with": contacts.WITH,
        "contact_outcomes": contacts.OUTCOMES,
    }


def _of_save(
    page: desk.CasePage,
    typed: Sent,
    refusal: Refusal | None,
    strange: tuple[strangers.Strange, ...],
    looked: Looked,
) -> dict[str, Any]:
    """What was typed and did not go through, why, and what has been done since it was looked at."""
    stands, dossier = page.file.case.version, seen_of(page.file, page.papers)
    drawn_anew = refusal is not None or strange
    return {
        "typed": typed,
        "strange": strange,
        "anyway": strangers.fingerprint(leaving(typed)),
        "refusal": refusal,
        "news": [each for each in page.timeline if each.version > (looked.version or stands)],
        "differs": since(page.file, page.papers, looked.dossier or dossier),
        "seen": stands if drawn_anew else looked.version or stands,
        "seen_dossier": (dossier if drawn_anew else looked.dossier or dossier).as_sent(),
        "dossier": dossier.as_sent(),
    }


def leaving(form: Sent) -> str:
    """What of a form the person would read."""
    return "\n".join(part for part in (form.text("message"), form.text("reason")) if part)


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
        "due": meant_in_words(page.row.due, signed.words) if page.row.due else "",
        "township": tell.place(page.row.area),
    }
    present = {name: value for name, value in known.items() if value}
    return [(each.title, blanks.shown(desk.fill(each.text, present), signed.words)) for each in replies]

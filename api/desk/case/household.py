"""The household of a case: a table whose every cell says how it is known, and who agreed to the check."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case import dossier
from api.desk.case.cells import in_words
from api.desk.case.part import case_part
from api.desk.looking import along
from api.forms import Sent, fen
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.moves import Missing, MoveRefused, NotYours
from cases.people import staff_number
from dialogs.questions.household_table import CHOICES, NEEDS_OFFERED, TypedRow, read_row
from rules.household import OBLIGORS, cell, placed
from store import desk, household
from store.casework import CaseFile
from store.casework.knowing import HOW, Mark, newest_facts
from store.casework.looked_up import withdraw_asked
from store.database import Tx
from store.desk.rows import staff_names
from store.household import HouseholdPage
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
ADDRESS = "/cases/{case_id}/household"
AUTHORISATION = "household-authorisation"
"""Id of the text that people agree to; its fingerprint is kept with the agreement."""
EMPTY = Sent()


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why a save was not made, and where: the sentence, the row, the faults of its fields."""

    message: str
    place: str = ""
    faults: Mapping[str, str] | None = None
    status: int = 422


@router.get(ADDRESS)
async def page(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _page(request, signed, case_id, done=done)


@router.post("/cases/{case_id}/household/people")
async def write_person(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """A row of the table: somebody new, or somebody changed."""
    house = house_of(request)
    place = form.line("place", 16)
    group = (placed(place) or ("", 0))[0]
    typed = read_row(place, group, form.line, form.chosen, house.today().day)
    if typed.faults or not group:
        return await _page(
            request, signed, case_id, form, stopped=Stopped("household-fault", place, typed.faults)
        )
    cells = {**typed.facts, **_income(form, place, group)}
    how = form.line("how", 10)
    mark = Mark(signed.actor.id, house.now(), how if how in HOW else "said", form.text("note", 500))

    def work(tx: Tx) -> None:
        household.write_row(tx, house.seal, signed.actor, case_id, place, form.whole("edition"), cells, mark)
        withdraw_asked(tx, house.seal, case_id, house.now(), house.today())

    act = Act(signed.actor, What.FACT, case_id, place)
    return await _saved(request, signed, act, form, work, "person")


@router.post("/cases/{case_id}/household/facts")
async def judge(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """How facts are known: one click, with a note."""
    house = house_of(request)

    def work(tx: Tx) -> None:
        household.judge_facts(
            tx,
            house.seal,
            signed.actor,
            case_id,
            form.whole("edition"),
            form.chosen("fact"),
            form.line("how", 10),
            form.text("note", 500),
            house.now(),
        )
        withdraw_asked(tx, house.seal, case_id, house.now(), house.today())

    act = Act(signed.actor, What.FACT, case_id, form.line("fact", 40), form.line("how", 10))
    return await _saved(request, signed, act, form, work, "fact")


@router.post("/cases/{case_id}/household/authorisations")
async def agree(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """Somebody agreed to the check, or took it back."""
    house, words = house_of(request), signed.words
    place, note = form.line("place", 16), form.text("note", 300)
    agreed = household.Agreement(
        form.line("method", 8), words.fingerprint(AUTHORISATION), words.lang, form.whole("paper"), note
    )

    def work(tx: Tx) -> None:
        seen = form.line("basis", 40)
        household.check_basis(tx, house.seal, signed.actor, case_id, place, seen, house.now())
        if form.line("what") == "withdraw":
            household.withdraw(tx, house.seal, signed.actor, case_id, place, words.lang, note, house.now())
        else:
            household.authorise(tx, house.seal, signed.actor, case_id, place, agreed, house.now())

    act = Act(signed.actor, What.CONSENT, case_id, place, form.line("what", 10))
    return await _saved(request, signed, act, form, work, "agreed")


async def _saved(
    request: Request, signed: SignedIn, act: Act, form: Sent, work: Callable[[Tx], None], done: str
) -> Response:
    """The change and its line in the trail, both or neither."""
    case_id = act.case_id or 0
    try:
        await house_of(request).store.write(along(request, act, work))
    except NotYours:
        raise
    except Missing as missing:
        sentence = "household-why-refuted" if missing.need == "reason" else f"household-no-{missing.need}"
        stopped = Stopped(sentence, form.line("place", 16))
        return await _page(request, signed, case_id, form, stopped=stopped)
    except MoveRefused as refused:
        stopped = Stopped(refused.message, form.line("place", 16), status=refused.status)
        return await _page(request, signed, case_id, form, stopped=stopped)
    return RedirectResponse(f"/desk/cases/{case_id}/household?done={done}", 303)


async def _page(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent = EMPTY,
    *,
    stopped: Stopped | None = None,
    done: str = "",
) -> HTMLResponse:
    house, ground, words = house_of(request), house_of(request).today(), signed.words

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        found = household.household_of(tx, house.seal, head.file, ground.day)
        sheets = desk.papers_of_case(tx, house.seal, case_id)
        return {"home": found, "sheets": sheets, "news": _news(tx, house, signed, head.file, typed)}

    def shown(name: str, value: Any) -> str:
        return in_words(name, value, words)

    values = {
        "shown": shown,
        "choices": CHOICES,
        "needs_offered": NEEDS_OFFERED,
        "methods": household.METHODS,
        "hows": HOW,
        "typed": typed,
        "stopped": stopped,
        "done": done if done in ("person", "fact", "agreed") else "",
        "fact_name": lambda name: dossier.fact_name(name, words),
        "authorisation_text": words.say(AUTHORISATION),
    }
    return await case_part(
        request, "desk/household.html", signed, case_id, read, values, stopped.status if stopped else 200
    )


def _news(tx: Tx, house: House, signed: SignedIn, file: CaseFile, typed: Sent) -> list[dossier.FactLine]:
    """What has been corrected since the page was drawn over which somebody wanted to save."""
    seen = typed.whole("edition")
    names = newest_facts(file.marks, file.history, file.edition - seen) if seen is not None else frozenset()
    who = staff_names(tx, [staff_number(str(file.marks[name][0])) for name in names if name in file.marks])
    lines = dossier.fact_lines(file, house.today(), signed.words, who)
    return [line for line in lines if line.name in names]


def _income(form: Sent, place: str, group: str) -> Mapping[str, Any]:
    amount = fen(form.line("income", 20)) if group == OBLIGORS else None
    return {cell(place, "income"): amount} if amount is not None else {}


__all__ = ["AUTHORISATION", "HouseholdPage", "TypedRow", "router"]

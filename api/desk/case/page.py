"""The page of a case: opened, and saved in one go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from api import rooms
from api.desk.case import acting
from api.desk.case.screen import EMPTY, Looked, Refusal, leaving, show_case
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of, led_on
from bot.house import House
from cases.case import Case
from cases.moves import Missing, MoveRefused, NotYours, may_see
from cases.people import Role, staff_number
from dialogs.hear.long_numbers import holds_number
from dialogs.scripts.looked_up import called
from store import asked, desk
from store.database import Tx
from store.desk import mentions, strangers
from store.desk.dossier_seen import MOST_SEEN, read_seen
from store.residents import surveys

router = APIRouter()


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
    dossier: Annotated[str, Query(max_length=MOST_SEEN)] = "",
) -> Response:
    """Whoever does a task in a case reads what the task needs, and not the file."""
    if signed.actor.role is Role.WORKER:
        house = house_of(request)
        today = house.today().day
        mine = await house.store.read(lambda tx: asked.in_case(tx, signed.actor, case_id, today))
        if mine is None:
            raise NotYours("open")
        return RedirectResponse(f"/desk/tasks/asked/{mine}", 303)
    looked = Looked(seen, read_seen(dossier))
    return await show_case(request, signed, case_id, EMPTY, done=done, looked=looked)


@router.post("/cases/{case_id}", dependencies=[Depends(rooms.whole_case)])
async def act(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """Status, message and note in one save: all of it or nothing. What was typed is never lost."""
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    looked = Looked(form.whole("version"), read_seen(form.line("dossier", MOST_SEEN)))

    def work(tx: Tx) -> Case:
        def name_them(names: Sequence[str]) -> str:
            return called(names, house.words(desk.lang_of(tx, signed.actor, case_id)))

        chosen = form.whole("assignee")
        steps = acting.steps_of(form, desk.colleague(tx, chosen) if chosen else None, name_them)
        if not steps:
            raise Missing("reply", "words")
        _look_at_leaving(tx, house, signed, case_id, form)
        held = acting.can_be_taken_back(steps)
        save = desk.Save(signed.actor, case_id, looked.version, steps, held=held, dossier=looked.dossier)
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
        return await show_case(request, signed, case_id, form, strange=stopped.found, looked=looked)
    except MoveRefused as refused:
        refusal = Refusal(refused.message, refused.need, refused.status)
        return await show_case(request, signed, case_id, form, refusal=refusal, looked=looked)
    done = acting.done_by(form)
    if not may_see(left, signed.actor):
        return led_on(request, f"/desk?gone={done}", 204)  # in other hands now: the list says so
    return RedirectResponse(f"/desk/cases/{case_id}?done={done}", 303)


def _look_at_leaving(tx: Tx, house: House, signed: SignedIn, case_id: int, form: Sent) -> None:
    """Raises WrongPerson, NotYours; Missing for an ID or card number that would leave over servers abroad."""
    said = leaving(form)
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

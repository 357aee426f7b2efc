"""From the form at the foot of a case to the moves it means, and which fields each move needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api.forms import Sent, fen
from cases.case import Case, Wanted
from cases.moves import Given, Move, open_to
from cases.people import STAFF, Actor, Role
from cases.states import State
from dialogs.questions import ASK_BACK
from store.desk import Colleague

AT_ONCE = ("take", "claim", "seen", "urgent", "calm")
"""Moves that need nothing: a button each beside the name."""

IN_FORM = (
    "reply",
    "take",
    "claim",
    "ask",
    "unask",
    "approve",
    "refuse",
    "advance",
    "pay",
    "hand_over",
    "route",
    "close",
    "reopen",
)
"""The order in which the form offers them. A note goes along with any."""

GRAVE = frozenset({"approve", "refuse", "pay", "close", "reopen", "route", "advance"})
"""Asked about once more, with the name of the person: a wrong click here reaches somebody's life."""

Steps = list[tuple[str, Given]]


@dataclass(frozen=True, slots=True)
class Offer:
    """A move as the form shows it. `fields` are the parts of the form that belong to it."""

    name: str
    label: str  # id of its words
    fields: tuple[str, ...]
    grave: bool


def offers(case: Case, actor: Actor) -> list[Offer]:
    """The moves of the form that are open to this person now, replying first."""
    found = {move.name: move for move in open_to(case, actor)}
    return [_offer(found[name]) for name in IN_FORM if name in found]


def buttons(case: Case, actor: Actor) -> list[Offer]:
    """The moves of one click that are open to this person now."""
    found = {move.name: move for move in open_to(case, actor)}
    return [_offer(found[name]) for name in AT_ONCE if name in found]


def _offer(move: Move) -> Offer:
    return Offer(move.name, move.label, tuple(sorted(move.needs - {"words"})), move.name in GRAVE)


def colleagues_for(case: Case, everybody: Sequence[Colleague]) -> list[Colleague]:
    """To whom the case can be handed over: those who work cases and reach the place."""
    return [each for each in everybody if not each.disabled and _can_take_over(each, case)]


def _can_take_over(colleague: Colleague, case: Case) -> bool:
    actor = Actor(f"staff:{colleague.id}", Role(colleague.role), colleague.area)
    return actor.role in STAFF and actor.id != case.assignee and actor.covers(case.area, case.village)


def steps_of(form: Sent, colleague: Actor | None) -> Steps:
    """What one save means, in order: the note, the move, the message. Empty if nothing was filled in.

    `colleague` is the one that was chosen to take over.

    The note comes first, because after some moves the case is out of the writer's hands. A last word is said
    before a case is closed, not after.
    """
    move, message, note = form.line("move") or "reply", form.text("message"), form.text("note")
    said: Steps = [("reply", Given(words=message))] if message else []
    if move == "reply":
        main = said
    elif move == "ask":
        main = [("ask", Given(wanted=_wanted(form, message), words=message))]
    elif move == "close":
        main = [*said, (move, Given())]
    else:
        main = [(move, _given(form, colleague)), *said]
    return [("note", Given(words=note)), *main] if note else main


def _wanted(form: Sent, message: str) -> Wanted | None:
    key = form.line("wanted")
    return Wanted(key, message) if key in ASK_BACK else None


def _given(form: Sent, colleague: Actor | None) -> Given:
    return Given(
        reason=form.text("reason") or None,
        amount_fen=fen(form.line("amount", 20)),
        assignee=colleague,
        area=form.line("area") or None,
    )


def first_choice(offered: Sequence[Offer], case: Case, typed: str) -> str:
    """Which move is chosen when the form opens: the one chosen before, else replying."""
    names = [offer.name for offer in offered]
    if typed in names:
        return typed
    if "pay" in names and case.state is State.APPROVED:
        return "pay"
    return names[0] if names else ""

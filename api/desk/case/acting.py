"""From the form at the foot of a case to the moves it means, and which fields each move needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from api.forms import Sent, fen
from cases.case import Case, Wanted
from cases.hands import Part
from cases.moves import Given, Move
from cases.needs import can_take_over
from cases.people import STAFF, Actor, Role
from cases.states import State
from dialogs.questions.by_fact import ASK_BACK
from store.desk import Colleague, Entry

AT_ONCE = ("take", "receive", "claim", "seen", "urgent", "calm", "declare")
"""Moves that need nothing: a button each beside the name."""

IN_FORM = (
    "reply", "note", "take", "receive", "approve", "approve_first", "change", "end", "end_died", "refuse",
    "send_back", "keep_on", "pay", "begin", "ask", "incomplete", "propose", "propose_no", "heard",
    "hear_record", "notice_over", "rechecked", "checked", "resume", "unask", "fulfil",
    "uphold", "dismiss", "lead_helped", "lead_nothing", "decline", "reviewed", "survey", "check",
    "claim", "explain", "advance", "county_visit", "hand_over", "ask_again", "data_refuse",
    "raise_aid", "reduce", "terminate", "care_report", "care_assessed", "death", "died",
    "family_goes_on", "close_died", "delivered",
    "take_back", "send_up", "refer", "discuss", "discussed", "declare_kin", "suspend", "extend",
    "died_before", "uncheck", "bar", "not_accept", "discontinue", "route", "close", "reopen",
)  # fmt: skip
"""The order in which the form offers them. A note goes along with any; it stands where nobody replies."""

ELSEWHERE = ("merge", "aid_given", "contact", "surveyed", "visit", "unsend", "task_done")
"""Made where they belong: beside the other case, with the payment handed over, in the log of calls, in the
record of a visit, in the bar under a reply that has not left yet, in a third party's own list.
"""

AT_SIGHT = 6
"""So many are seen at once; the others stand under "more"."""

GRAVE = frozenset(
    {
        "approve", "approve_first", "refuse", "change", "end", "end_died", "died",
        "died_before", "close_died", "pay", "close",
        "reopen", "route", "refer", "advance", "not_accept", "discontinue", "terminate", "reduce",
        "declare_kin", "bar", "uphold", "dismiss", "data_refuse",
    }
)  # fmt: skip
"""Asked about once more, with the name of the person: a wrong click here reaches somebody's life."""

TO_RESIDENT = frozenset({"reply", "ask", "ask_again", "incomplete", "uphold", "fulfil"})
"""Their words are the message to the resident; the words of all others are a record for the file."""

LAST = frozenset({"close", "declare_kin", "refer", "decline"})
"""After these the case is over, or in other hands."""

INSIDE = frozenset(
    {
        "send_back", "send_up", "discuss", "discussed", "rechecked", "uncheck", "declare_kin", "raise_aid",
        "lead_nothing", "ask_again",
    }
)  # fmt: skip
"""Their reason stays in the file; that of all others stands in a letter, or in the one that follows."""

ENDING = frozenset({"close", "refuse", "pay"})
"""After these the resident is asked how it was, unless whoever ends the case thinks better of it."""

Steps = list[tuple[str, Given]]


@dataclass(frozen=True, slots=True)
class Offer:
    """A move as the form shows it. `fields` are the parts of the form that belong to it; beside a reason also
    whether the resident reads it ("read") or not ("inside").
    """

    name: str
    label: str  # id of its words
    fields: tuple[str, ...]
    grave: bool
    codes: tuple[str, ...] = ()
    tells: bool = False  # the resident hears of it at once


def offers(moves: Sequence[Move]) -> list[Offer]:
    """The moves of the form among those that are open to somebody now, replying first."""
    found = {move.name: move for move in moves}
    left_out = "note" if "reply" in found else ""
    return [_offer(found[name]) for name in IN_FORM if name in found and name != left_out]


def buttons(moves: Sequence[Move]) -> list[Offer]:
    """The moves of one click among those that are open to somebody now."""
    found = {move.name: move for move in moves}
    return [_offer(found[name]) for name in AT_ONCE if name in found]


def pointers(case: Case, moves: Sequence[Move], actor: Actor) -> list[tuple[str, str]]:
    """What is to be done on another page of the case: `here-<name>`, and the path of that page."""
    names, ours = {move.name for move in moves}, actor.role in STAFF
    found = []
    if names & {"surveyed", "visit"}:
        found.append(("visits", "visits"))
    if ours and case.open and case.first_aid and not case.done(Part.ADVANCED):
        found.append(("advance", "payments"))
    if ours and case.state is State.APPROVED and case.amount_fen:
        found.append(("payments", "payments"))
    if ours and case.mourned and case.state is State.NOTICED:
        found.append(
            ("mourned-notice", "notice")
        )  # whether the name of the dead goes on hanging, staff decide
    return found


def _offer(move: Move) -> Offer:
    fields = set(move.needs - {"words", "less", "more"})
    if "words" in move.needs and move.name != "note":  # which has a field of its own
        fields.add("message" if move.name in TO_RESIDENT else "record")
    if move.name in ENDING:
        fields.add("spare")
    if "reason" in fields:
        fields.add("inside" if move.name in INSIDE else "read")
    grave, tells = move.name in GRAVE, move.tells is not None
    return Offer(move.name, move.label, tuple(sorted(fields)), grave, move.codes, tells)


def colleagues_for(case: Case, moves: Sequence[Move], everybody: Sequence[Colleague]) -> list[Colleague]:
    """Whom a move can name: who may take over, or who may be kept out."""
    names = {move.name for move in moves}
    return [each for each in everybody if not each.disabled and _may_be_named(each, case, names)]


def _may_be_named(colleague: Colleague, case: Case, moves: set[str]) -> bool:
    actor = Actor(f"staff:{colleague.id}", Role(colleague.role), colleague.area)
    if "bar" in moves:
        return True
    return can_take_over(actor, case)


def steps_of(form: Sent, colleague: Actor | None, name_them: Callable[[Sequence[str]], str]) -> Steps:
    """What one save means, in order: the note, the move, the message. Empty if nothing was filled in.

    `colleague` is the one that was chosen to take over. `name_them` says in the resident's language what was
    ticked, where it is asked back without a word of the clerk's.

    The note comes first, because after some moves the case is out of the writer's hands. A last word is said
    before a case is closed, or left to others, not after.
    """
    move, message, note = form.line("move") or "reply", form.text("message"), form.text("note")
    said: Steps = [("reply", Given(words=message))] if message else []
    if move in ("reply", "note"):
        main = said
    elif move in TO_RESIDENT:
        main = [(move, _asking(form, message, name_them))]
    elif move in LAST:
        main = [*said, (move, _given(form, colleague))]
    else:
        main = [(move, _given(form, colleague)), *said]
    return [("note", Given(words=note)), *main] if note else main


def done_by(form: Sent) -> str:
    """What one save is called: the move that was chosen, or only a note."""
    move = form.line("move") or "reply"
    return "note" if move == "reply" and not form.text("message") else move


def can_be_taken_back(steps: Steps) -> bool:
    """A reply alone, or with a note: nothing else happened with it."""
    return {move for move, _ in steps} - {"note"} == {"reply"}


def _asking(form: Sent, message: str, name_them: Callable[[Sequence[str]], str]) -> Given:
    keys = [key for key in form.chosen("wanted") if key in ASK_BACK]
    said = message or (name_them(keys) if keys else "")
    wanted = Wanted(keys[0], said, more=tuple(keys[1:])) if keys else None
    return Given(wanted=wanted, words=said, reason=form.text("reason") or None)


def _given(form: Sent, colleague: Actor | None) -> Given:
    return Given(
        reason=form.text("reason") or None,
        amount_fen=fen(form.line("amount", 20)),
        assignee=colleague,
        area=form.line("area") or None,
        code=form.line("code") or None,
        words=form.text("record") or None,
    )


def first_choice(offered: Sequence[Offer], case: Case, typed: str) -> str:
    """Which move is chosen when the form opens: the one chosen before, else replying, else a note."""
    names = [offer.name for offer in offered]
    if typed in names:
        return typed
    if "pay" in names and case.state is State.APPROVED:
        return "pay"
    return names[0] if names else ""


def reason_proposed(case: Case, timeline: Sequence[Entry]) -> str:
    """The reason that an opinion gave, for whoever decides to go on with or to change."""
    if case.proposal is None:
        return ""
    given = [entry.reason for entry in timeline if entry.data.get("meant") and entry.reason]
    return given[-1] if given else ""

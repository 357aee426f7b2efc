"""A case told to its resident: where it is, until when, what is wanted from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases.codes import grouped
from cases.states import UNDECIDED
from dialogs.deeds import CaseView
from dialogs.kinds import yuan
from dialogs.message import Option, Say
from dialogs.turn import Turn
from dialogs.words import Words


def day_in_words(day: date, words: Words) -> str:
    return words.say("show-short-day", {"month": day.month, "day": day.day})


def clock_in_words(view: CaseView, words: Words) -> str:
    """ "受理第 3 个工作日，最迟 12 月 3 日答复", or the same as a goal where no law gives a number."""
    if view.due is None or view.state not in UNDECIDED:
        return ""
    params = {"n": view.day_number, "day": day_in_words(view.due, words)}
    stage = "accepted" if view.accepted else "submitted"
    return words.say(f"clock-{stage}-{'legal' if view.due_is_legal else 'goal'}", params)


def _params(view: CaseView, turn: Turn) -> Mapping[str, Any]:
    words, ground = turn.words, turn.ground
    window = ground.county.windows.get(view.area)
    phones = [window.phone] if window and window.phone else list(ground.county.hotlines)
    return {
        "code": grouped(view.code),
        "kind": words.say(f"kind-{view.kind}"),
        "state": words.say(f"state-{view.state}-resident"),
        "township": ground.places.shown(view.area),
        "clock": clock_in_words(view, words),
        "phones": "、".join(phones),
        "submitted": day_in_words(view.submitted, words),
    }


def filed_says(view: CaseView, turn: Turn) -> list[Say]:
    """After handing in: the number, what comes next, until when, whom to call, how to add or withdraw."""
    name = "filed-enquiry" if view.kind == "enquiry" else "filed"
    says = [Say(turn.words.say(name, _params(view, turn)), turn.buttons("track", "menu"), case_id=view.id)]
    if view.kind != "enquiry":
        says.append(Say(turn.words.say("filed-next", _params(view, turn)), turn.buttons(f"add:{view.id}")))
    return says


def view_says(view: CaseView, turn: Turn) -> list[Say]:
    """One case, in plain words."""
    words = turn.words
    parts = [words.say("case-card", _params(view, turn)), clock_in_words(view, words)]
    if view.wanted is not None:
        parts.append(words.say("case-wanted", {"words": view.wanted[1]}))
    if view.reason:
        parts.append(words.say("case-reason", {"reason": view.reason}))
    if view.decided_amount is not None and view.state in ("approved", "paid", "closed"):
        parts.append(words.say("case-amount", {"yuan": yuan(view.decided_amount)}))
    if view.state in UNDECIDED and view.wanted is None:
        parts += [words.say("case-last-words", {"words": said}) for said in view.last_words[-2:]]
    return [Say("\n".join(part for part in parts if part), _case_buttons(view, turn), case_id=view.id)]


def _case_buttons(view: CaseView, turn: Turn) -> tuple[Option, ...]:
    verbs: list[str] = []
    if view.id in turn.talk.cases:
        if view.wanted is not None:
            verbs.append(f"supply:{view.id}")
        if view.state in UNDECIDED:
            verbs += [f"add:{view.id}"] + ([f"withdraw:{view.id}"] if view.kind != "enquiry" else [])
    mine = ("looked",) if view.id in turn.talk.cases else ()
    return turn.buttons(*verbs, "staff", *mine, "menu")

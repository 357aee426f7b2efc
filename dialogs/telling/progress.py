"""A case told to its resident: where it is, until when, what comes next, what is wanted from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases.case import Level
from cases.codes import grouped
from cases.deadlines import total_of
from cases.moves import MOVES
from cases.states import OPEN, STANDING, UNDECIDED, Kind, State
from dialogs.deeds import CaseView
from dialogs.message import Option, Say
from dialogs.questions.kinds import whole_day, yuan
from dialogs.telling.policy import limit
from dialogs.turn import Turn
from dialogs.words import Words

OBJECT_TO = frozenset({State.REFUSED, State.NOT_ACCEPTED, State.ENDED})
"""Outcomes that a person may not agree with, within days."""


def day_in_words(day: date, words: Words) -> str:
    return words.say("show-short-day", {"month": day.month, "day": day.day})


def meant_in_words(day: date, words: Words) -> str:
    """The same of a day that somebody plans by, theirs or ours: people think in days of the week."""
    return words.say("show-day-of-week", of_week(day))


def of_week(day: date) -> Mapping[str, int]:
    """A day as `show-day-of-week` takes it."""
    return {"month": day.month, "day": day.day, "weekday": day.weekday()}


def past_in_words(day: date, words: Words, today: date) -> str:
    """The same of a day that is over: with its year, once that is another one."""
    return day_in_words(day, words) if day.year == today.year else whole_day(day, words)


def clock_in_words(view: CaseView, words: Words, today: date) -> str:
    """ "受理第 3 个工作日，最迟 12 月 3 日答复", or the same as a goal where no law gives a number."""
    if view.due is None or view.state not in UNDECIDED:
        return ""
    if view.due < today and view.due_told != "goal":
        return words.say("clock-late", {"day": day_in_words(view.due, words)})
    stage = "accepted" if view.accepted else "submitted"
    day = meant_in_words(view.due, words)
    return words.say(f"clock-{stage}-{view.due_told}", {"n": view.day_number, "day": day})


def step_in_words(view: CaseView, words: Words) -> str:
    """Until when the step lasts in which the case stands, where a resident can do something with it."""
    if view.step_due is None:
        return ""
    return words.maybe(f"step-until-{view.state}", {"day": meant_in_words(view.step_due, words)})


def of_this_kind(words_id: str, kind: str, words: Words) -> str:
    """The id of the sentence for a case of this kind, where it has one of its own."""
    own = f"{words_id}-{kind}"
    return own if words.has(own) else words_id


def begun_anew(kind: str) -> str:
    """The verb by which another of this kind is begun, once one was taken back or thrown away."""
    return _BEGUN.get(kind, "apply")


_BEGUN: Mapping[str, str] = {Kind.LEAD: "report", Kind.COMPLAINT: "complaint", Kind.DATA: "data"}


def _params(view: CaseView, turn: Turn) -> Mapping[str, Any]:
    words, ground = turn.words, turn.ground
    window = ground.county.windows.get(view.area)
    phones = [window.phone] if window and window.phone else list(ground.county.hotlines)
    return {
        "code": grouped(view.code),
        "kind": words.say(f"kind-{view.kind}"),
        "state": words.say(of_this_kind(f"state-{view.state}-resident", view.kind, words)),
        "township": turn.office(view.area),
        "clock": clock_in_words(view, words, ground.day),
        "phones": words.listed(phones),
        "submitted": past_in_words(view.submitted, words, ground.day),
    }


def filed_says(view: CaseView, turn: Turn) -> list[Say]:
    """After handing in: the number, what comes next, until when, whom to call, how to add or withdraw."""
    words, params = turn.words, _params(view, turn)
    track = turn.buttons("track", "menu")
    own = f"filed-{view.kind}"
    if words.has(own):
        papers = ("/mine", words.say("filed-remedies-link")) if view.kind == Kind.DATA else None
        return [Say(words.say(own, params), track, case_id=view.id, link=papers)]
    says = [Say(words.say("filed", params).rstrip(), track, case_id=view.id)]
    after = words.say("filed-next", params)
    if Kind(view.kind) in STANDING:
        after = words.say("filed-next-standing", {**params, "way": _way(view, turn)})
    return [*says, Say(after, turn.buttons(f"add:{view.id}"))]


def _way(view: CaseView, turn: Turn) -> str:
    """The steps of this kind of request, and the days that documents set; 0 where none can be relied on."""
    total, ground = total_of(Kind(view.kind), Level.COUNTY), turn.ground
    most = total.span.length(ground.standards, ground.day, ground.county.code) if total else None
    days = {name: limit(key, turn.ground) or 0 for name, key in _LIMITS[Kind(view.kind)].items()}
    return turn.words.say(f"way-{view.kind}", {"days": most or 0, **days})


_LIMITS: dict[Kind, dict[str, str]] = {
    Kind.DIBAO: {"notice": "dibao.notice_days"},
    Kind.BORDER: {"notice": "border.notice_days"},
    Kind.TEKUN: {
        "notice": "tekun.notice_days",
        "opinion": "tekun.opinion_days",
        "confirm": "tekun.confirm_days",
    },
    Kind.RIGID: {},
}
"""The standards that the steps of a request name."""


def view_says(view: CaseView, turn: Turn) -> list[Say]:
    """One case, in plain words."""
    words = turn.words
    parts = [
        words.say("case-card", _params(view, turn)),
        clock_in_words(view, words, turn.ground.day),
        step_in_words(view, words),
    ]
    if view.visit_day is not None:
        parts.append(words.say("case-visit", {"day": meant_in_words(view.visit_day, words)}))
    if view.wanted is not None:
        parts.append(words.say("case-wanted", {"words": view.wanted[1]}))
    if view.state == State.HEARING and view.proposed:
        meant, fen = view.proposed
        parts.append(words.say(f"hearing-meant-{meant}", {"yuan": yuan(fen) if fen is not None else "none"}))
    if view.reason and view.kind not in ("complaint", "lead"):
        parts.append(words.say("case-reason", {"reason": view.reason}))
    if view.decided_amount is not None and view.state in ("approved", "paid", "closed", "running"):
        month = "-month" if Kind(view.kind) in STANDING else ""
        parts.append(words.say(f"case-amount{month}", {"yuan": yuan(view.decided_amount)}))
    if view.state == State.RUNNING and view.decided_amount is not None:
        parts.append(words.say("case-not-arrived"))
    if view.state in UNDECIDED and view.wanted is None:
        parts += [words.say("case-last-words", {"words": said}) for said in view.last_words[-2:]]
    return [Say("\n".join(part for part in parts if part), _case_buttons(view, turn), case_id=view.id)]


def _case_buttons(view: CaseView, turn: Turn) -> tuple[Option, ...]:
    if view.id not in turn.talk.cases:
        return turn.buttons("staff", "menu")
    verbs: list[str] = []
    back: tuple[Option, ...] = ()
    if view.state == State.HEARING:
        verbs += [f"hear:{view.id}", f"hear-nothing:{view.id}"]
    if view.wanted is not None:
        verbs.append(f"supply:{view.id}")
    if view.state in OPEN - {State.HEARING, State.APPROVED}:
        verbs.append(f"add:{view.id}")
    if offers_withdrawing(view):
        label = turn.words.say(of_this_kind("g-withdraw", view.kind, turn.words))
        back = (Option(f"g:withdraw:{view.id}", label),)
    rest = ["staff", "looked", "menu"]
    if may_object(view):
        rest.insert(0, f"appeal:{view.id}")
    return turn.buttons(*verbs) + back + turn.buttons(*rest)


def may_object(view: CaseView) -> bool:
    return view.state in OBJECT_TO and view.kind not in ("complaint", "lead")


def offers_withdrawing(view: CaseView) -> bool:
    """By a button. A lead is nobody's request: it is taken back by whoever says so."""
    return may_withdraw(view) and view.kind != Kind.LEAD


def may_withdraw(view: CaseView) -> bool:
    """By the same table as the move itself; of the household in the aid nothing is left to withdraw."""
    move = MOVES[Kind(view.kind)].get("withdraw")
    in_the_aid = view.proposed is not None and view.proposed[0] not in ("grant", "refuse")
    return move is not None and State(view.state) in move.source and not in_the_aid

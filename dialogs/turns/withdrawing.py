"""A request is taken back by whoever made it: by button or in words, and asked once more before."""

from __future__ import annotations

from dialogs.deeds import CaseView, MyCases, Withdrawn
from dialogs.hear.choice import yes_no
from dialogs.hear.text import bare
from dialogs.telling.progress import begun_anew, may_withdraw, of_this_kind, past_in_words
from dialogs.turn import Doing, Turn
from dialogs.turns.own_cases import track

SURE = "g:withdraw-yes:"
A_FEW_WORDS = 8  # characters


def withdraw(turn: Turn, case_id: str) -> Doing:
    """In words no case is named: the only one that can be taken back is meant, or they are all shown."""
    views: tuple[CaseView, ...] = yield MyCases()
    able = [view for view in views if may_withdraw(view)]
    meant = [view for view in able if view.id == case_id] if case_id else able
    if len(meant) == 1:
        view = meant[0]
        options = turn.buttons(f"withdraw-yes:{view.id}", "withdraw-no")
        which = {
            "day": past_in_words(view.submitted, turn.words, turn.ground.day),
            "kind": turn.words.say(f"kind-{view.kind}"),
        }
        turn.say(of_this_kind("withdraw-sure", view.kind, turn.words), which, options)
    elif case_id:
        _too_late(turn)
    else:
        if views:
            turn.say("withdraw-which" if able else "withdraw-none")
        yield from track(turn, "")


def withdraw_yes(turn: Turn, case_id: str) -> Doing:
    view: CaseView | None = (yield Withdrawn(case_id)) if case_id in turn.talk.cases else None
    if view is None:
        _too_late(turn)
    else:
        options = turn.buttons(begun_anew(view.kind), "menu")
        turn.say(of_this_kind("withdrawn", view.kind, turn.words), options=options)
    turn.ask_again()


def _too_late(turn: Turn) -> None:
    turn.say("cannot-withdraw", options=turn.buttons("track", "staff", "menu"))


def withdraw_no(turn: Turn, _: str) -> Doing:
    turn.say("withdrawn-not", options=turn.buttons("track", "menu"))
    turn.ask_again()
    yield from ()


def said_in_words(turn: Turn) -> str:
    """The button that a few words mean where it was asked whether to withdraw: "撤吧", "不撤了"; "" else."""
    shown = turn.talk.shown[0][0] if turn.talk.shown else ""
    if not shown.startswith(SURE):
        return ""
    said = bare(turn.heard.text)
    if not said or len(said) > A_FEW_WORDS:
        return ""
    meant = yes_no(turn.heard.text)
    if meant is False or (meant is not True and said.startswith(("不", "先不", "别", "莫"))):
        return "g:withdraw-no"
    return shown if meant is True or "撤" in said or said == "withdraw" else ""

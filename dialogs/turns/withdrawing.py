"""A request is taken back by whoever made it: by button or in words, and asked once more before."""

from __future__ import annotations

from dialogs.deeds import CaseView, MyCases, Withdrawn
from dialogs.hear.choice import yes_no
from dialogs.hear.text import bare
from dialogs.telling.progress import may_withdraw
from dialogs.turn import Doing, Turn
from dialogs.turns.own_cases import track

SURE = "g:withdraw-yes:"
A_FEW_WORDS = 8  # characters


def withdraw(turn: Turn, case_id: str) -> Doing:
    """In words no case is named: the only one that can be taken back is meant, or they are all shown."""
    if not case_id:
        views: tuple[CaseView, ...] = yield MyCases()
        able = [view.id for view in views if may_withdraw(view)]
        if len(able) != 1:
            yield from track(turn, "")
            return
        case_id = able[0]
    turn.say("withdraw-sure", options=turn.buttons(f"withdraw-yes:{case_id}", "withdraw-no"))


def withdraw_yes(turn: Turn, case_id: str) -> Doing:
    view = (yield Withdrawn(case_id)) if case_id in turn.talk.cases else None
    turn.say("withdrawn" if view is not None else "cannot-withdraw", options=turn.buttons("apply", "menu"))
    turn.ask_again()


def withdraw_no(turn: Turn, _: str) -> Doing:
    turn.say("withdrawn-not", options=turn.buttons("track", "menu"))
    turn.ask_again()
    yield from ()


def said_in_words(turn: Turn) -> str:
    """The button that a few words mean where it was asked whether to withdraw: "撤吧", "不撤了"; "" else."""
    shown = turn.talk.shown[0][0] if turn.talk.shown else ""
    said = bare(turn.heard.text)
    if not shown.startswith(SURE) or not said or len(said) > A_FEW_WORDS:
        return ""
    meant = yes_no(turn.heard.text)
    if meant is False or (meant is not True and said.startswith(("不", "先不", "别", "莫"))):
        return "g:withdraw-no"
    return shown if meant is True or "撤" in said or said == "withdraw" else ""

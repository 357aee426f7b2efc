"""What was typed and has reached a case: a change of it on the phone is a word to that case from then on."""

from __future__ import annotations

from dialogs.asking import interview
from dialogs.questions.by_fact import IN_SUMMARY
from dialogs.questions.question import Asking
from dialogs.state import MARK_MESSAGE, Draft
from dialogs.turn import Turn


def hand_over(turn: Turn, draft: Draft, case_id: str) -> None:
    """The typed answers of `draft` are in the case now. One message may have given several: the first one
    names it.
    """
    asking = _asking(turn, draft)
    for name in reversed(draft.known):
        if message := "".join(draft.marks.get(name, ())[MARK_MESSAGE:]):
            turn.talk.hand(message, case_id, _called(name, asking))


def called(turn: Turn, draft: Draft, name: str) -> str:
    """What an answer is called in the summary; "" for one that does not stand there."""
    return _called(name, _asking(turn, draft))


def _asking(turn: Turn, draft: Draft) -> Asking:
    return interview.asking_for("", draft, turn.ground, turn.words)


def _called(name: str, asking: Asking) -> str:
    return interview.short(name, asking.words, asking) if name.partition("[")[0] in IN_SUMMARY else ""

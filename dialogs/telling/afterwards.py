"""When a case has ended: how was it, and is there anything left to do? Asked once, answered if one likes."""

from __future__ import annotations

from dialogs.deeds import Rated, Unfinished
from dialogs.turn import Doing, Turn

GOOD, SO_SO, BAD = 3, 2, 1
RATED = "rated"
"""In `Talk.pending`: the case whose few words may come next."""


def happy(turn: Turn, case_id: str) -> Doing:
    yield from _rated(turn, case_id, GOOD)


def so_so(turn: Turn, case_id: str) -> Doing:
    yield from _rated(turn, case_id, SO_SO)


def unhappy(turn: Turn, case_id: str) -> Doing:
    yield from _rated(turn, case_id, BAD)


def _rated(turn: Turn, case_id: str, face: int) -> Doing:
    kept: bool = yield Rated(case_id, face)
    if not kept:
        turn.say("rated-gone", options=turn.buttons("menu"))
    else:
        turn.say(f"rated-{face}", options=turn.buttons(f"unfinished:{case_id}", "menu"))
        if not turn.in_script:
            turn.talk.pending[RATED] = case_id
    turn.ask_again()


def more_words(turn: Turn) -> Doing:
    """The first words after a face belong to it."""
    case_id = turn.talk.pending.pop(RATED)
    kept: bool = yield Rated(case_id, 0, turn.heard.text)
    turn.say("rated-words" if kept else "rated-gone", options=turn.buttons(f"unfinished:{case_id}", "menu"))


def unfinished(turn: Turn, case_id: str) -> Doing:
    """It goes back to the clerk. A decision in writing stands until the clerk decides anew."""
    view = (yield Unfinished(case_id)) if case_id in turn.talk.cases else None
    if view is None:
        turn.say("rated-gone", options=turn.buttons("menu"))
    else:
        office = turn.office(view.area)
        turn.say("unfinished", {"township": office, "phones": turn.phones})
    turn.ask_again()


VERBS = {"happy": happy, "so-so": so_so, "unhappy": unhappy, "unfinished": unfinished}

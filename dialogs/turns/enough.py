"""How many requests one person may begin in a day: more than anybody needs, fewer than a program would make.

Words of danger are no request, and begin a case at any time.
"""

from __future__ import annotations

from dialogs.deeds import CaseView, MyCases
from dialogs.turn import Trying, Turn

MOST_A_DAY = 8
"""A family that asks for each kind of help there is hands in six."""
BEGINS = ("apply", "restart", "ask-for", "report", "complaint", "appeal", "data", "data-for", "staff")
"""Verbs that begin a request."""


def enough_today(turn: Turn, verb: str) -> Trying:
    """Whether no other request is begun today, and it was said so."""
    if verb not in BEGINS or len(turn.talk.cases) < MOST_A_DAY:
        return False
    views: tuple[CaseView, ...] = yield MyCases()
    today = sum(view.submitted == turn.ground.day for view in views)
    if today < MOST_A_DAY:
        return False
    phones = turn.phones
    turn.say("enough-today", {"n": today, "phones": phones}, turn.buttons("track", "menu"))
    turn.ask_again()
    return True

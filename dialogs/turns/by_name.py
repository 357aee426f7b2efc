"""A kind of help that was asked for by its name goes to its own door, not through another one."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.scripts.standing import STANDING
from dialogs.telling.policy import topic_says
from dialogs.turn import Doing, Turn
from dialogs.turns import begin

ELSEWHERE: Mapping[str, str] = {
    "medical": "policy-medical",
    "education": "policy-school",
    "housing": "policy-housing",
    "disability": "policy-disability",
    "employment": "policy-job",
}
"""Programmes that others give: where to ask for them, by topic."""


def by_name(turn: Turn, programme: str) -> Doing:
    """A request for what is handed in here; for the rest the answer to where and how."""
    if programme in STANDING:
        yield from begin.begun(turn, programme)
    else:
        turn.says.append(topic_says(ELSEWHERE[programme], turn.ground, turn.words))

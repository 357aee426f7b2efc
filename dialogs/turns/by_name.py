"""A kind of help that was asked for by its name goes to its own door, not through another one."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from dialogs.message import Option
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


WHAT_IT_IS: Mapping[str, str] = {
    **ELSEWHERE,
    "temporary": "policy-who",
    "dibao": "policy-dibao-who",
    "tekun": "policy-tekun",
    "border": "policy-border",
    "rigid": "policy-rigid",
}


def only_named(turn: Turn, programme: str) -> None:
    """One word, "低保": what it is, and a button to ask for it."""
    say = topic_says(WHAT_IT_IS[programme], turn.ground, turn.words)
    if programme in STANDING:
        kind = turn.words.say(f"kind-{programme}")
        ask = Option(f"g:ask-for:{programme}", turn.words.say("apply-for-kind", {"kind": kind}))
        say = replace(say, options=(ask, *say.options))
    turn.says.append(say)

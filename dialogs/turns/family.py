"""The family as one sentence names it, turned into facts about each person, and told back."""

from __future__ import annotations

from typing import Any

from dialogs.asking import interview
from dialogs.hear.relatives import Relative, read_relatives
from dialogs.questions.persons import everybody_else, listed
from dialogs.turn import Turn
from rules import keys
from rules.home import NOT_MEMBERS


def family_told(turn: Turn, count: Any) -> str:
    """Who was asked how many they are and named them all: kept one by one. What was understood, or ""."""
    relatives = read_relatives(turn.heard.text) if turn.heard.text and not turn.heard.choice else ()
    if not relatives or count != len(relatives) + 1:
        return ""
    for name, value in _facts(relatives).items():
        interview.store_answer(turn.talk, name, value, turn.mark())
    return turn.words.say("people-understood", _names(turn))


def _names(turn: Turn) -> dict[str, str]:
    known = turn.talk.draft.known
    who = str(known.get(keys.SPEAKER.name) or "self")
    return {"who": who, "names": listed(everybody_else(known), known, turn.words)}


def _facts(relatives: tuple[Relative, ...]) -> dict[str, Any]:
    facts: dict[str, Any] = {keys.PEOPLE.name: len(relatives) + 1}
    for index, one in enumerate(relatives, start=1):
        facts[keys.TIE.at(index).name] = one.tie
        if one.stays:
            facts[keys.STAYS.at(index).name] = one.stays
    facts[keys.MEMBERS.name] = 1 + sum(one.stays not in NOT_MEMBERS for one in relatives)
    return facts

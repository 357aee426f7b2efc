"""The family as one sentence names it, turned into facts about each person, and told back."""

from __future__ import annotations

from typing import Any

from dialogs.asking import interview
from dialogs.hear.family.relatives import Relative, read_relatives
from dialogs.hear.unasked.of_another import as_their_own
from dialogs.questions.persons import everybody_else, listed
from dialogs.state import Draft
from dialogs.turn import Turn
from rules import keys
from rules.home import NOT_MEMBERS


def family_told(turn: Turn, count: Any) -> str:
    """Who was asked how many they are and named them all, now or in the first sentence: kept one by one. What
    was understood, or "".
    """
    said = turn.heard.text if not turn.heard.choice else ""
    own = turn.talk.draft.known.get(keys.SPEAKER.name, "self") == "self"
    relatives = read_relatives(said if own else as_their_own(said))
    facts = (
        _facts(relatives)
        if relatives and count == len(relatives) + 1
        else named_before(turn.talk.draft, count)
    )
    if not facts:
        return ""
    for name, value in facts.items():
        interview.store_answer(turn.talk, name, value, turn.mark())
    return turn.words.say("people-understood", _names(turn))


def named_before(draft: Draft, count: Any) -> dict[str, Any]:
    """Who they all are, where that was told before it was asked and they are as many as was said now."""
    others = range(1, count) if isinstance(count, int) else range(0)
    ties = {name: draft.old[name] for name in (keys.TIE.at(at).name for at in others) if name in draft.old}
    return {keys.PEOPLE.name: count, **ties} if others and len(ties) == len(others) else {}


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

"""What is not asked of a household because the office has it, and why the rest is asked (Law Art. 62)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dialogs.hear.persons.without_phone import without_phone
from dialogs.questions.by_fact import ASK_BACK, ID_PAPERS, question_for
from dialogs.words import Words
from rules import keys

KNOWN = frozenset({"seen", "verified"})
"""How a fact must be known: the office saw the paper, or a register or another department said so."""
PROVEN_BY: Mapping[str, tuple[str, ...]] = {
    ID_PAPERS.name: (keys.NAME.name, keys.ID_NUMBER.name),
    keys.RECEIPTS.name: (keys.SPENDING.name, keys.REIMBURSED.name),
    keys.SCENE_PAPERS.name: (keys.HARDSHIP.name,),
}
"""A paper, and the facts it would prove: all of them known, nobody needs it."""
NEVER = (
    frozenset(ASK_BACK)
    - frozenset(PROVEN_BY)
    - {
        keys.HARDSHIP_WHEN.name,
        keys.PLACE.name,
        keys.NAME.name,
        keys.ID_NUMBER.name,
        keys.PHONE.name,
        keys.MEMBERS.name,
        keys.SPENDING.name,
        keys.REIMBURSED.name,
    }
)
"""Only the person can tell: what happened, in their words; what a clerk asked for in words."""


def held(name: str, facts: Mapping[str, Any], marks: Mapping[str, Sequence[str]]) -> bool:
    """Whether the office has what asking for `name` would bring.

    `marks`: by fact, who, when, how it is known (see `store.casework.knowing`).
    """
    if name in NEVER:
        return False
    return all(_known(each, facts, marks) for each in PROVEN_BY.get(name, (name,)))


def has_none(name: str, marks: Mapping[str, Sequence[str]]) -> bool:
    """Whether it was said that there is no telephone: asking for it once more would bring none.

    `marks`: as above.
    """
    note = "".join(marks.get(name, ())[3:4])
    return name == keys.PHONE.name and bool(note) and without_phone(note)


def _known(name: str, facts: Mapping[str, Any], marks: Mapping[str, Sequence[str]]) -> bool:
    mark = marks.get(name, ())
    return facts.get(name) is not None and len(mark) > 2 and mark[2] in KNOWN


def called(names: Sequence[str], words: Words) -> str:
    """What was asked for, in words."""
    return words.say("looked-up-and").join(words.say(f"{_id(name)}.short") for name in names)


def why_asked(name: str, words: Words) -> str:
    """Why it cannot be looked up instead; "" for what no clerk can ask back."""
    return words.maybe(f"lookup-{_id(name)}")


def _id(name: str) -> str:
    return question_for(name).words_id


def because(names: Sequence[str], words: Words) -> str:
    """Why none of what is asked for can be looked up, each reason once."""
    reasons = [why_asked(name, words) or words.say("lookup-q-answer-other") for name in names]
    return words.say("looked-up-then").join(dict.fromkeys(reasons))

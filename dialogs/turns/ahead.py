"""The answer to a question that is still to come: kept, read back, and not asked again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dialogs.asking import interview
from dialogs.hear.agreement import plainly
from dialogs.hear.choice import none_of_them
from dialogs.hear.family.counting import at_home
from dialogs.hear.getting_by import food_lasts
from dialogs.hear.places.named import group_in
from dialogs.hear.text import bare
from dialogs.hear.unasked.pieces import without_of_whom
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import spoken
from dialogs.turn import Turn
from rules import keys

_TO_COME = (keys.SPEAKER, keys.LIVING, keys.STATUS)
_AT_ONCE = "none_today"  # who has nothing to eat today is never passed over with a note
_A_WORD = 2  # characters; fewer say nothing of what they answer


def noted_ahead(turn: Turn) -> str:
    """What was kept, in words; "" where the message answers no later question, or more than one."""
    talk = turn.talk
    if talk.script != "temporary" or talk.asked == keys.PRIVACY.name:
        return ""
    meant = [(name, value) for name, value in _answers(turn) if name not in (talk.asked, *talk.draft.known)]
    if len(meant) != 1:
        return ""
    name, value = meant[0]
    interview.store_answer(talk, name, value, turn.mark())
    asking = interview.asking_for(name, talk.draft, turn.ground, turn.words)
    return turn.words.say("noted-ahead", {"value": question_for(name).show(value, asking)})


def _answers(turn: Turn) -> Iterator[tuple[str, Any]]:
    """Of which facts the whole message is an answer, word for word."""
    said = bare(turn.heard.text)
    if len(said) < _A_WORD or plainly(said) or none_of_them(said):
        return
    for key in _TO_COME:
        asking = interview.asking_for(key.name, turn.talk.draft, turn.ground, turn.words)
        for value, forms in spoken(question_for(key.name), asking):
            if value != _AT_ONCE and not {said, without_of_whom(said)}.isdisjoint(map(bare, forms)):
                yield key.name, value
    if food_lasts(said):
        yield keys.LIVING.name, "days"
    if turn.talk.asked == keys.VILLAGE.name and group_in(said):
        yield keys.PLACE.name, said
    if count := at_home(said):
        yield keys.MEMBERS.name, count

"""Words in a report of somebody's hardship that answer another question than the one put."""

from __future__ import annotations

from dialogs.asking import interview
from dialogs.hear.asides import only_oneself
from dialogs.hear.hardship import trouble
from dialogs.hear.passing.courtesy import angry
from dialogs.hear.places.divisions import Division
from dialogs.hear.places.named import only_the_township
from dialogs.questions.question import Question
from dialogs.turn import Turn
from rules import keys

SCOLDING = 12  # characters; who writes more says what is the matter, too


def said_elsewhere(turn: Turn, question: Question) -> str:
    """What is said to it; "" where it may be the answer. A township where a name was asked is kept."""
    said = turn.heard.text
    if turn.talk.script != "lead" or question.key not in (keys.LEAD_WHAT, keys.LEAD_WHO):
        return ""
    if len(said) <= SCOLDING and angry(said) and not trouble(said):
        return turn.words.say("angry-short")
    if only_oneself(said):
        return turn.words.say("lead-oneself")
    place = turn.ground.places.match_township(said) if question.key == keys.LEAD_WHO else None
    if not isinstance(place, Division) or not only_the_township(said, place.name):
        return ""
    interview.store_answer(turn.talk, keys.TOWNSHIP.name, place.code, turn.mark())
    return turn.words.say("noted-ahead", {"value": turn.place(place.code)})

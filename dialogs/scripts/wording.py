"""The words of a question where a script asks the same fact in another sense."""

from __future__ import annotations

from dialogs.questions.question import Question
from dialogs.scripts.standing import STANDING
from dialogs.state import Talk
from rules import keys

IN_STANDING = {
    keys.TOWNSHIP.name: "ask-township-living",
    keys.STORY.name: "ask-story-standing",
}
IN_OTHERS = {
    ("crisis", keys.TOWNSHIP.name): "ask-township-crisis",
    ("enquiry", keys.TOWNSHIP.name): "ask-township-enquiry",
    ("lead", keys.TOWNSHIP.name): "ask-township-lead",
    ("lead", keys.PLACE.name): "ask-place-lead",
    ("complaint", keys.TOWNSHIP.name): "ask-township-complaint",
    ("data", keys.TOWNSHIP.name): "ask-township-data",
}


def words_of(talk: Talk, question: Question) -> str:
    """The id of the text that asks."""
    name = question.key.name
    if talk.script in STANDING:
        return IN_STANDING.get(name, question.words_id)
    return IN_OTHERS.get((talk.script, name), question.words_id)

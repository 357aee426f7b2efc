"""What a pressed button said, so that the conversation reads as it was."""

from __future__ import annotations

from dialogs.asking.interview import asking_for
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import MORE, said_label
from dialogs.scripts.standing import STANDING
from dialogs.turn import Turn


def pressed_label(turn: Turn) -> str:
    """The label of the button behind `turn.heard.choice`; "" for one of a step that is over."""
    kind, _, rest = turn.heard.choice.partition(":")
    name, _, value = rest.partition(":")
    if kind == "g" and name == "ask-for" and value in STANDING:
        return turn.words.say("apply-for-kind", {"kind": turn.words.say(f"kind-{value}")})
    if kind == "g":
        return turn.words.maybe(f"{value}.title") if name == "topic" else turn.words.maybe(f"g-{name}")
    talk = turn.talk
    if kind != "a" or name != str(talk.number) or not talk.script or not talk.asked:
        return ""
    question = question_for(talk.asked)
    if "guess" in talk.pending and value in ("yes", "no"):
        return turn.words.say(f"guess-{value}")
    if value == "skip":
        return turn.words.maybe(question.skip)
    if value == "done":
        return turn.words.say("photos-done" if question.takes == "photos" else "many-done")
    if value == "keep":
        return turn.words.say("keep-old")
    asking = asking_for(talk.asked, talk.draft, turn.ground, turn.words)
    known = (*question.options(asking), *((MORE,) if question.often else ()))
    return said_label(question, value, asking) if value in known else ""

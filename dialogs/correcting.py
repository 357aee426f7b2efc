"""“不对，是失业”: said to the question that follows, it takes back the answer before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dialogs import interview
from dialogs.hear.taken_back import instead
from dialogs.hear.unclear import Unclear
from dialogs.questions import question_for
from dialogs.turn import Turn


def correction(turn: Turn) -> tuple[str, Any] | None:
    """The name and the new value of the answer before the open question, where the message corrects it."""
    said = instead(turn.heard.text)
    if not said:
        return None
    talk = turn.talk
    given = interview.given(talk, turn.ground)
    if not given:
        return None
    name = given[-1]
    asking = interview.asking_for(name, talk.draft, turn.ground, turn.words)
    value = question_for(name).read(replace(turn.heard, text=said), asking)
    if isinstance(value, Unclear) or question_for(name).takes in ("text", "photos"):
        return None
    return name, value

"""“不对，是失业”: said to the question that follows, it takes back the answer before."""

from __future__ import annotations

from typing import Any

from dialogs.asking import interview
from dialogs.hear.numerals import whole
from dialogs.hear.taken_back import instead
from dialogs.hear.unclear import Unclear
from dialogs.questions.by_fact import question_for
from dialogs.turn import Turn

LATELY = 3
"""Answers that may be taken back so: what was told by itself at the beginning stands between them."""


def correction(turn: Turn) -> tuple[str, Any] | None:
    """The name and the new value of one of the last answers, where the message corrects it; the
    value is Unclear where it may be one of several.
    """
    said = instead(turn.heard.text)
    if not said:
        return None
    for name in reversed(interview.given(turn.talk, turn.ground)[-LATELY:]):
        question = question_for(name)
        if question.takes in ("text", "photos"):  # any words at all would do
            continue
        asking = interview.asking_for(name, turn.talk.draft, turn.ground, turn.words)
        value = question.read(turn.heard.saying(said), asking)
        if not isinstance(value, Unclear) or (value.near and not whole(said)):
            return name, value
    return None

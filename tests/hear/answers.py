"""What a question makes of what somebody writes."""

from __future__ import annotations

from typing import Any

from dialogs.message import Heard
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking
from rules.facts import Key
from tests.houses import the_ground


def read(key: Key[Any], said: str, lang: str = "zh-CN") -> Any:
    """Where nothing else is known yet."""
    ground = the_ground()
    asking = Asking(key.name, {}, ground, ground.words(lang))
    return question_for(key.name).read(Heard(text=said), asking)

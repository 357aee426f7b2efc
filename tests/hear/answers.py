"""What a question makes of what somebody writes."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from dialogs.message import Heard
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking
from rules.facts import Key, Known
from tests.houses import the_ground


def read(key: Key[Any], said: str, known: Known = MappingProxyType({}), lang: str = "zh-CN") -> Any:
    """Where nothing else is known yet, unless it is told."""
    ground = the_ground()
    asking = Asking(key.name, known, ground, ground.words(lang))
    return question_for(key.name).read(Heard(text=said), asking)

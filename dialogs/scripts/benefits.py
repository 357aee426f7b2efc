"""What may I get: every programme at once, with the fewest questions.

The next question is the fact that most undecided programmes wait for; what is ruled out asks nothing.
Nothing is filed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.ground import Ground
from dialogs.scripts.endings import Cards, Ending, Leave
from rules import keys
from rules.all import assess
from rules.facts import Facts, Need


def benefits(facts: Facts, ground: Ground, _: Mapping[str, Any]) -> Ending:
    if not facts.sure(keys.PRIVACY):
        return Leave("leave-privacy")
    found = assess(facts, ground.day, ground.standards, ground.county.code)
    if found.next_key is not None:
        raise Need(found.next_key)
    return Cards(found)

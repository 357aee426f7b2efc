"""What the rules of thumb say about a plain line."""

from __future__ import annotations

import re

from dialogs.understand.meaning import Label
from dialogs.understand.shapes_aid import AID
from dialogs.understand.shapes_asked import ASKED
from dialogs.understand.shapes_procedure import PROCEDURE

_SHAPES = tuple(
    (label, weight, re.compile(shape))
    for table in (ASKED, AID, PROCEDURE)
    for label, pairs in table.items()
    for weight, shape in pairs
)


def hints(line: str) -> dict[Label, float]:
    """What the shapes found in a plain line add to, or take from, each reading."""
    found: dict[Label, float] = {}
    for label, weight, shape in _SHAPES:
        if shape.search(line):
            found[label] = found.get(label, 0.0) + weight
    return found

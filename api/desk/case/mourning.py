"""A case whose only person has died: whoever writes to it writes to those who are left."""

from __future__ import annotations

from collections.abc import Sequence

from store.desk import Entry

ALIVE = "keep_on"
"""It was a mistake, or somebody else is in the aid."""


def mourned(timeline: Sequence[Entry]) -> bool:
    told = [entry.move for entry in timeline if entry.move in ("died", ALIVE)]
    return told[-1:] == ["died"]

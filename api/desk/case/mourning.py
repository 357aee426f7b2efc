"""A case whose only person, or whose applicant, has died: whoever writes to it writes to who is left."""

from __future__ import annotations

from collections.abc import Sequence

from store.desk import Entry

REPORTED = ("died", "died_before")
ALIVE = ("keep_on", "family_goes_on")
"""It was a mistake, or somebody else is helped on."""


def mourned(timeline: Sequence[Entry]) -> bool:
    told = [entry.move for entry in timeline if entry.move in (*REPORTED, *ALIVE)]
    return told[-1:] != [] and told[-1] in REPORTED

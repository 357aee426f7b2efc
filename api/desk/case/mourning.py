"""A case whose only person, or whose applicant, has died: whoever writes to it writes to who is left."""

from __future__ import annotations

from collections.abc import Sequence

from cases.tables.mourning import REPORTED, TAKEN_BACK
from store.desk import Entry


def mourned(timeline: Sequence[Entry]) -> bool:
    told = [entry.move for entry in timeline if entry.move in (*REPORTED, *TAKEN_BACK)]
    return told[-1:] != [] and told[-1] in REPORTED

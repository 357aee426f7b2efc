"""What was said and done around a case as one stream, oldest first: bubbles, notes, a line for each move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.desk import Bubble, CasePage, Entry

SHOWN_OTHERWISE = frozenset({"note", "contact", "say", "reply", "seen"})
"""Moves that the stream shows as a note or a bubble already, or that nobody needs to read about."""
RECORDED = frozenset(
    {
        "visit",
        "surveyed",
        "county_visit",
        "hear_record",
        "explain",
        "care_assessed",
        "lead_helped",
        "task_done",
    }
)
"""Moves whose words are a record for the file: whoever decides reads them where they happened."""


@dataclass(frozen=True, slots=True)
class Piece:
    kind: str  # bubble | note | contact | move
    at: int
    bubble: Bubble | None = None
    entry: Entry | None = None


def stream(page: CasePage) -> list[Piece]:
    pieces = [Piece("bubble", each.at, bubble=each) for each in page.conversation]
    pieces += [Piece("note", each.at, entry=each) for each in page.notes]
    pieces += [Piece("contact", each.at, entry=each) for each in page.timeline if each.move == "contact"]
    pieces += [
        Piece("move", each.at, entry=each) for each in page.timeline if each.move not in SHOWN_OTHERWISE
    ]
    return sorted(pieces, key=lambda piece: piece.at)


def folded(timeline: Sequence[Entry]) -> list[tuple[Entry, int]]:
    """What somebody said several times running, without anything in between, is one line: the first of them,
    and how often. Each answer about somebody in danger reaches the case at once.
    """
    lines: list[tuple[Entry, int]] = []
    for entry in timeline:
        before = lines[-1] if lines else None
        if before and entry.move == before[0].move == "say" and entry.actor == before[0].actor:
            lines[-1] = (before[0], before[1] + 1)
        else:
            lines.append((entry, 1))
    return lines

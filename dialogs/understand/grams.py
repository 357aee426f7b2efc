"""What a plain line is made of: character n-grams, Latin words, groups of words."""

from __future__ import annotations

from dialogs.understand.keywords import groups_in
from dialogs.understand.spelling import words


def features(line: str) -> frozenset[str]:
    """Characters, their pairs and triples (with the edges), stems and pairs of Latin words, word groups."""
    found: set[str] = set()
    for run in line.split():
        if not run.isascii():
            edged = f"^{run}$"
            found.update(run)
            found.update(edged[at : at + 2] for at in range(len(edged) - 1))
            found.update(edged[at : at + 3] for at in range(len(edged) - 2))
    latin = [word[:6] for word in words(line)]
    found.update(f"w:{word}" for word in latin)
    found.update(f"w:{one} {two}" for one, two in zip(latin, latin[1:], strict=False))
    found.update(f"@{group}" for group in groups_in(line))
    return frozenset(found)

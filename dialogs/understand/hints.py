"""Rules of thumb: which groups of words together speak for which reading."""

from __future__ import annotations

from dialogs.understand.grams import Label


def hints(line: str) -> dict[Label, float]:
    """What the rules add to each reading."""
    return {}

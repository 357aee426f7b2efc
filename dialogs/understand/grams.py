"""What a plain line is made of: character n-grams, Latin words, groups of words."""

from __future__ import annotations

import re

from dialogs.understand.keywords import groups_in
from dialogs.understand.spelling import words

LITTLE = frozenset(
    re.findall(
        "[a-z]+",
        "a an the to of for in on at and or my our your his her their is are was were be been am it its this"
        " that i we you he she they me us him them do does did so just please will would some any have has"
        " had there here with from by as if but then than very really",
    )
)
"""English words that every reading shares."""


def features(line: str) -> frozenset[str]:
    """Characters, their pairs and triples, stems and pairs of Latin words (all with the edges), word groups.

    A Latin word that means something by itself counts twice: a short English sentence has a third of the
    n-grams of a Chinese one, and most of them are little words that every reading shares.
    """
    found: set[str] = set()
    for run in line.split():
        if not run.isascii():
            edged = f"^{run}$"
            found.update(run)
            found.update(edged[at : at + 2] for at in range(len(edged) - 1))
            found.update(edged[at : at + 3] for at in range(len(edged) - 2))
    latin = [word[:6] for word in words(line)]
    found.update(f"w:{word}" for word in latin)
    found.update(f"c:{word}" for word in latin if word not in LITTLE)
    if latin:
        found.update((f"w:^ {latin[0]}", f"w:{latin[-1]} $"))
    found.update(f"w:{one} {two}" for one, two in zip(latin, latin[1:], strict=False))
    found.update(f"@{group}" for group in groups_in(line))
    return frozenset(found)

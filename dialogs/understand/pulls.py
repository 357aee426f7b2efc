"""How strongly each n-gram pulls towards which readings: learnt in dictionaries, kept in arrays."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import NamedTuple

from dialogs.understand.meaning import Label
from dialogs.understand.numbering import Numbers, bounds

USUAL = 0.003
"""Added to how often an n-gram is seen, so that one chance sighting does not pull without end."""

ROUNDS, STEP, LEAD = 3, 0.4, 10.0
"""Sharpening: rounds over what is unsettled, the step of a correction, the lead the right one should have."""

Row = dict[Label, float]


class Example(NamedTuple):
    """A sentence of which the right reading is known; `hinted` is what the rules of thumb say of it."""

    label: Label
    known: Numbers
    hinted: Mapping[Label, float]


class Pulls:
    """One row for each n-gram: the readings, by number, and the strength of each."""

    def __init__(self, examples: Sequence[Example], grams: int) -> None:
        rows = _learnt(examples, grams)
        self._names = tuple(dict.fromkeys(label for row in rows for label in row))
        numbers = {label: number for number, label in enumerate(self._names)}
        self._starts = bounds(map(len, rows))
        self._readings = array("B", (numbers[label] for row in rows for label in row))
        self._strengths = array("d", (strength for row in rows for strength in row.values()))

    def add(self, total: Row, known: Numbers) -> None:
        """Add to what each reading has in `total` the pulls of these n-grams."""
        names, starts, readings, strengths = self._names, self._starts, self._readings, self._strengths
        for gram in known:
            for at in range(starts[gram], starts[gram + 1]):
                label = names[readings[at]]
                total[label] = total.get(label, 0.0) + strengths[at]


def _learnt(examples: Sequence[Example], grams: int) -> list[Row]:
    """Counted, then sharpened on the examples that counting alone would get wrong."""
    rows = _counted(examples, grams)
    unsettled = list(examples)
    for _ in range(ROUNDS):
        unsettled = [one for one in unsettled if _correct(rows, one)]
    return rows


def _counted(examples: Sequence[Example], grams: int) -> list[Row]:
    size = Counter(one.label for one in examples)
    rows: list[Row] = [{} for _ in range(grams)]
    for one in examples:
        for gram in one.known:
            rows[gram][one.label] = rows[gram].get(one.label, 0.0) + 1 / size[one.label]
    for row in rows:
        usual = sum(row.values()) / len(size) + USUAL
        row.update({label: log(1 + rate / usual) for label, rate in row.items()})
    return rows


def _correct(rows: Sequence[Row], one: Example) -> bool:
    """Where the right reading does not lead: a step towards it, one away from its rival; if taken."""
    total = dict(one.hinted)
    for gram in one.known:
        for label, pull in rows[gram].items():
            total[label] = total.get(label, 0.0) + pull
    right = total.pop(one.label, 0.0)
    rival = max(total, key=total.__getitem__, default=one.label)
    if rival == one.label or right - total[rival] >= LEAD:
        return False
    for gram in one.known:
        pulls = rows[gram]
        pulls[one.label] = pulls.get(one.label, 0.0) + STEP
        pulls[rival] = pulls.get(rival, 0.0) - STEP
    return True

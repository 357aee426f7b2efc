"""Likeness to single examples: sure about what was nearly said before."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from math import log, sqrt

from dialogs.understand.meaning import Label
from dialogs.understand.numbering import Bag, Numbers, bounds

COMMON = 40
"""N-grams that more examples share do not say which one is near."""

LOOKED_AT = 60
"""How many of the nearest examples are looked at."""


class Nearest:
    """An index from n-grams to the examples that show them, as unit vectors weighted by rarity (TF-IDF)."""

    def __init__(self, examples: Sequence[tuple[Label, Numbers]], grams: int) -> None:
        seen = _seen(examples, grams)
        self._rare = array("d", (log((1 + len(examples)) / (0.5 + times)) for times in seen))
        self._unseen = log(1 + len(examples)) / 2
        self._labels = [label for label, _ in examples]
        self._sizes = array("d", (self._size(Bag(known)) for _, known in examples))
        self._starts = bounds(times if times <= COMMON else 0 for times in seen)
        self._holders = self._held(examples)

    def to(self, bag: Bag) -> dict[Label, float]:
        """Between 0 and 1 for each reading: mostly its nearest example, a little the next two."""
        near: dict[int, float] = defaultdict(float)
        size = self._size(bag)
        for gram in bag.known:
            weight = self._rare[gram]
            for at in self._holders[self._starts[gram] : self._starts[gram + 1]]:
                near[at] += weight / size * (weight / self._sizes[at])
        best: dict[Label, list[float]] = defaultdict(list)
        for at in sorted(near, key=near.__getitem__, reverse=True)[:LOOKED_AT]:
            if len(best[self._labels[at]]) < 3:
                best[self._labels[at]].append(near[at])
        return {label: 0.7 * likeness[0] + 0.1 * sum(likeness) for label, likeness in best.items()}

    def _size(self, bag: Bag) -> float:
        """The length of a vector; what no example has ever shown counts in it too, so odd text looks odd."""
        known = sum(self._rare[gram] ** 2 for gram in bag.known)
        return sqrt(known + bag.strange * self._unseen**2) or 1.0

    def _held(self, examples: Sequence[tuple[Label, Numbers]]) -> array[int]:
        """The numbers of the examples that show each n-gram, row after row."""
        held = array("I", bytes(self._starts.itemsize * self._starts[-1]))
        free = self._starts[:]
        for at, (_, known) in enumerate(examples):
            for gram in known:
                if free[gram] < self._starts[gram + 1]:
                    held[free[gram]] = at
                    free[gram] += 1
        return held


def _seen(examples: Sequence[tuple[Label, Numbers]], grams: int) -> array[int]:
    """How many examples show each n-gram."""
    seen = array("I", bytes(array("I").itemsize * grams))
    for _, known in examples:
        for gram in known:
            seen[gram] += 1
    return seen

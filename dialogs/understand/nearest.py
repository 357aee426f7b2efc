"""Likeness to single examples: sure about what was nearly said before."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log, sqrt

from dialogs.understand.grams import Bag
from dialogs.understand.meaning import Label

COMMON = 40
"""N-grams that more examples share do not say which one is near."""

LOOKED_AT = 60
"""How many of the nearest examples are looked at."""


class Nearest:
    """An index from n-grams to the examples that show them, as unit vectors weighted by rarity (TF-IDF)."""

    def __init__(self, examples: Sequence[tuple[Label, Bag]]) -> None:
        seen = Counter(name for _, bag in examples for name in bag)
        self._rare = {name: log((1 + len(examples)) / (0.5 + times)) for name, times in seen.items()}
        self._unseen = log(1 + len(examples)) / 2
        self._labels = [label for label, _ in examples]
        self._sizes = [self._size(bag) for _, bag in examples]
        self._holders: dict[str, array[int]] = {}  # the numbers of the examples: arrays, as there are many
        for at, (_, bag) in enumerate(examples):
            for name in bag:
                if seen[name] <= COMMON:
                    self._holders.setdefault(name, array("H")).append(at)

    def to(self, bag: Bag) -> dict[Label, float]:
        """Between 0 and 1 for each reading: mostly its nearest example, a little the next two."""
        near: dict[int, float] = defaultdict(float)
        size = self._size(bag)
        for name in bag:
            weight = self._rare.get(name, self._unseen)
            for at in self._holders.get(name, ()):
                near[at] += weight / size * (weight / self._sizes[at])
        best: dict[Label, list[float]] = defaultdict(list)
        for at in sorted(near, key=near.__getitem__, reverse=True)[:LOOKED_AT]:
            if len(best[self._labels[at]]) < 3:
                best[self._labels[at]].append(near[at])
        return {label: 0.7 * likeness[0] + 0.1 * sum(likeness) for label, likeness in best.items()}

    def _size(self, bag: Bag) -> float:
        """The length of a vector; what no example has ever shown counts in it too, so odd text looks odd."""
        return sqrt(sum(self._rare.get(name, self._unseen) ** 2 for name in bag)) or 1.0

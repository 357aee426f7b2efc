"""N-grams as numbers: what is kept of thirty thousand of them is then a few arrays."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from dialogs.understand.grams import features

Numbers = Sequence[int]


class Bag(NamedTuple):
    """What a line is made of: the numbers of its known n-grams, and how many more no example has shown."""

    known: Numbers
    strange: int = 0


class Numbering:
    """Each n-gram has the number in whose turn it was first met."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def learn(self, line: str) -> Bag:
        """The bag of a line whose n-grams are all known from now on."""
        numbers = self._numbers
        met = (numbers.setdefault(name, len(numbers)) for name in sorted(features(line)))
        return Bag(array("I", sorted(met)))

    def of(self, line: str) -> Bag:
        """The bag of a line; nothing is learnt."""
        names = features(line)
        known = sorted(number for name in names if (number := self._numbers.get(name)) is not None)
        return Bag(known, len(names) - len(known))


def bounds(lengths: Iterable[int]) -> array[int]:
    """Where each of many rows begins in one long array, and at last where the last one ends."""
    return array("I", accumulate(lengths, initial=0))

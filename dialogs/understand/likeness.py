"""Likeness of a sentence to what people are known to type: every n-gram pulls towards some readings.

How strong a pull is comes from counting (how much more often one reading's examples show the n-gram than all
others do) and is then sharpened on the examples that counting alone would get wrong. Rules of thumb and the
nearest single examples are added in the same measure. Learnt in two seconds at the first call; reading a
sentence takes half a millisecond.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dialogs.understand.examples import EXAMPLES
from dialogs.understand.hints import hints
from dialogs.understand.meaning import Label
from dialogs.understand.nearest import Nearest
from dialogs.understand.numbering import Numbering
from dialogs.understand.pulls import Example, Pulls
from dialogs.understand.spelling import plain

HINT, NEAR = 12.0, 20.0
"""How much a rule of thumb of weight 1, and an example of the same words, pull in the same measure."""


class Likeness:
    """The pulls of all n-grams and the nearest examples, learnt from labelled sentences."""

    def __init__(self, examples: Sequence[tuple[Label, str]]) -> None:
        self._numbering = Numbering()
        learnt = [self._example(label, plain(text)) for label, text in examples]
        self._nearest = Nearest([(one.label, one.known) for one in learnt], len(self._numbering))
        self._pulls = Pulls(learnt, len(self._numbering))

    def of(self, line: str) -> dict[Label, float]:
        """How strongly a plain line is pulled towards each reading; 10 more than the next is a clear case."""
        bag = self._numbering.of(line)
        total = _hinted(line)
        self._pulls.add(total, bag.known)
        for label, near in self._nearest.to(bag).items():
            total[label] = total.get(label, 0.0) + near * NEAR
        return total

    def size(self, line: str) -> int:
        """Of how many n-grams a plain line is made."""
        bag = self._numbering.of(line)
        return len(bag.known) + bag.strange

    def _example(self, label: Label, line: str) -> Example:
        return Example(label, self._numbering.learn(line).known, _hinted(line))


def _hinted(line: str) -> dict[Label, float]:
    return {label: weight * HINT for label, weight in hints(line).items()}


@cache
def likeness() -> Likeness:
    """The pulls over all examples, learnt at the first call."""
    return Likeness(EXAMPLES)

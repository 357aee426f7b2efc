"""Likeness of a sentence to what people are known to type: every n-gram pulls towards some readings.

How strong a pull is comes from counting (how much more often one reading's examples show the n-gram than all
others do) and is then sharpened on the examples that counting alone would get wrong. Rules of thumb and the
nearest single examples are added in the same measure. Learnt in two seconds at the first call; reading a
sentence takes half a millisecond.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from math import log

from dialogs.understand.examples import EXAMPLES
from dialogs.understand.grams import Bag, features
from dialogs.understand.hints import hints
from dialogs.understand.meaning import Label
from dialogs.understand.nearest import Nearest
from dialogs.understand.spelling import plain

USUAL = 0.003
"""Added to how often an n-gram is seen, so that one chance sighting does not pull without end."""

ROUNDS, STEP, LEAD = 3, 0.4, 10.0
"""Sharpening: rounds over what is unsettled, the step of a correction, the lead the right one should have."""

HINT, NEAR = 12.0, 20.0
"""How much a rule of thumb of weight 1, and an example of the same words, pull in the same measure."""

_NONE: dict[Label, float] = {}


class Likeness:
    """The pulls of all n-grams, learnt from labelled sentences."""

    def __init__(self, examples: Sequence[tuple[Label, str]]) -> None:
        lines = [(label, plain(text)) for label, text in examples]
        names: dict[str, str] = {}  # each n-gram once, however many examples show it
        known = [
            (label, frozenset(names.setdefault(name, name) for name in features(line)), hints(line))
            for label, line in lines
        ]
        bags = [(label, bag) for label, bag, _ in known]
        self._nearest = Nearest(bags)
        self._pulls = _counted(bags)
        unsettled = known
        for _ in range(ROUNDS):
            unsettled = [one for one in unsettled if self._correct(*one)]

    def of(self, line: str) -> dict[Label, float]:
        """How strongly a plain line is pulled towards each reading; 10 more than the next is a clear case."""
        bag = features(line)
        total = self._sum(bag, hints(line))
        for label, near in self._nearest.to(bag).items():
            total[label] = total.get(label, 0.0) + near * NEAR
        return total

    def _sum(self, bag: Bag, hinted: Mapping[Label, float]) -> dict[Label, float]:
        total = {label: weight * HINT for label, weight in hinted.items()}
        for name in bag:
            for label, pull in self._pulls.get(name, _NONE).items():
                total[label] = total.get(label, 0.0) + pull
        return total

    def _correct(self, label: Label, bag: Bag, hinted: Mapping[Label, float]) -> bool:
        """Where the right reading does not lead: a step towards it, one away from its rival; if taken."""
        total = self._sum(bag, hinted)
        right = total.pop(label, 0.0)
        rival = max(total, key=total.__getitem__, default=label)
        if rival == label or right - total[rival] >= LEAD:
            return False
        for name in bag:
            pulls = self._pulls[name]
            pulls[label] = pulls.get(label, 0.0) + STEP
            pulls[rival] = pulls.get(rival, 0.0) - STEP
        return True


def _counted(examples: Sequence[tuple[Label, Bag]]) -> dict[str, dict[Label, float]]:
    size = Counter(label for label, _ in examples)
    shown: dict[str, Counter[Label]] = defaultdict(Counter)
    for label, bag in examples:
        for name in bag:
            shown[name][label] += 1
    # Popped one by one: what each leaves behind in memory is taken again by the next.
    return {name: _pull(shown.pop(name), size) for name in list(shown)}


def _pull(counts: Counter[Label], size: Counter[Label]) -> dict[Label, float]:
    rates = {label: times / size[label] for label, times in counts.items()}
    usual = sum(rates.values()) / len(size) + USUAL
    return {label: log(1 + rate / usual) for label, rate in rates.items()}


@cache
def likeness() -> Likeness:
    """The pulls over all examples, learnt at the first call."""
    return Likeness(EXAMPLES)

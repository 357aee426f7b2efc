"""Likeness of a sentence to the examples: character n-grams, Latin words, groups of words, weighted by rarity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from math import exp, log, sqrt

from dialogs.understand.examples import ASKED
from dialogs.understand.examples_policy import POLICY
from dialogs.understand.keywords import groups_in
from dialogs.understand.spelling import plain, words

Label = str
"""An intent, or a topic (which all begin with `policy-`)."""

Example = tuple[Label, frozenset[str]]

COMMON = 120
"""Features that more examples share say nothing about which example is near."""

BACKGROUND = 0.003
HEAT = 8.0
LEANING = 0.6


def features(line: str) -> frozenset[str]:
    """The n-grams, Latin words and word groups of a plain line."""
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
    groups = groups_in(line)
    found.update(f"@{group}" for group in groups)
    found.update(f"@{one}+{two}" for at, one in enumerate(groups) for two in groups[at + 1 :])
    return frozenset(found)


class Nearest:
    """Cosine likeness to the nearest examples of each label: sure about what was nearly said before."""

    def __init__(self, examples: Sequence[Example]) -> None:
        seen = Counter(name for _, bag in examples for name in bag)
        self._rare = {name: log((1 + len(examples)) / (0.5 + times)) for name, times in seen.items()}
        self._unseen = log(1 + len(examples)) / 2
        self._labels = [label for label, _ in examples]
        self._holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, (_, bag) in enumerate(examples):
            for name, weight in self._weighed(bag):
                if seen[name] <= COMMON:
                    self._holders[name].append((at, weight))

    def _weighed(self, bag: frozenset[str]) -> list[tuple[str, float]]:
        """A unit vector; what no example has ever shown still counts in the length, so odd text looks odd."""
        rare, unseen = self._rare, self._unseen
        raw = [(name, rare.get(name, unseen) * (0.6 if "+" in name else 1.0)) for name in bag]
        size = sqrt(sum(weight * weight for _, weight in raw)) or 1.0
        return [(name, weight / size) for name, weight in raw]

    def to(self, bag: frozenset[str]) -> dict[Label, float]:
        """Between 0 and 1 for each label: mostly its nearest example, a little the next two."""
        near: dict[int, float] = defaultdict(float)
        for name, weight in self._weighed(bag):
            for at, held in self._holders.get(name, ()):
                near[at] += weight * held
        best: dict[Label, list[float]] = defaultdict(list)
        for at in sorted(near, key=near.__getitem__, reverse=True)[:60]:
            if len(best[self._labels[at]]) < 3:
                best[self._labels[at]].append(near[at])
        return {label: 0.7 * got[0] + 0.1 * sum(got) for label, got in best.items()}


class Leaning:
    """How much more often a label's examples show each feature than all others do, added up."""

    def __init__(self, examples: Sequence[Example]) -> None:
        size = Counter(label for label, _ in examples)
        shown: dict[str, Counter[Label]] = defaultdict(Counter)
        for label, bag in examples:
            for name in bag:
                shown[name][label] += 1
        self._pulls = {name: self._pull(counts, size) for name, counts in shown.items()}

    @staticmethod
    def _pull(counts: Counter[Label], size: Counter[Label]) -> list[tuple[Label, float]]:
        rates = {label: times / size[label] for label, times in counts.items()}
        usual = sum(rates.values()) / len(size) + BACKGROUND
        return [(label, log(1 + rate / usual)) for label, rate in rates.items()]

    def of(self, bag: frozenset[str]) -> dict[Label, float]:
        """A share of 1 for each label that any feature pulls towards."""
        total: dict[Label, float] = defaultdict(float)
        for name in bag:
            scale = 0.5 if "+" in name else 1.0
            for label, pull in self._pulls.get(name, ()):
                total[label] += pull * scale
        most = max(total.values(), default=0.0)
        share = {label: exp((pull - most) / HEAT) for label, pull in total.items()}
        whole = sum(share.values()) or 1.0
        return {label: value / whole for label, value in share.items()}


class Likeness:
    """Both measures over one set of examples."""

    def __init__(self, examples: Sequence[tuple[Label, str]]) -> None:
        known = [(label, features(plain(text))) for label, text in examples]
        self._nearest, self._leaning = Nearest(known), Leaning(known)

    def to(self, line: str) -> dict[Label, float]:
        """How like each label a plain line is; about 0 to 1.6."""
        bag = features(line)
        scores = self._nearest.to(bag)
        for label, share in self._leaning.of(bag).items():
            scores[label] = scores.get(label, 0.0) + LEANING * share
        return scores


def all_examples() -> list[tuple[Label, str]]:
    """Every example sentence with its label."""
    return [
        (label, sentence.strip())
        for table in (ASKED, POLICY)
        for label, sentences in table.items()
        for sentence in sentences.split("|")
    ]


@cache
def likeness() -> Likeness:
    """The index over all examples, built once."""
    return Likeness(all_examples())

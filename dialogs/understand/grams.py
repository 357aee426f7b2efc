"""Likeness of a sentence to the examples: character n-grams, Latin words, each weighted by its rarity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from math import log, sqrt

from dialogs.understand.examples import ASKED
from dialogs.understand.examples_policy import POLICY
from dialogs.understand.keywords import groups_in
from dialogs.understand.spelling import plain, words

Label = str
"""An intent, or a topic (which all begin with `policy-`)."""

GROUP_WEIGHT = 1.2
"""How much a shared group of words counts beside shared letters."""


def features(line: str) -> Counter[str]:
    """The n-grams, Latin words and word groups of a plain line."""
    found: Counter[str] = Counter()
    for run in line.split():
        if run.isascii():
            continue
        edged = f"^{run}$"
        found.update(run)
        found.update(edged[at : at + 2] for at in range(len(edged) - 1))
        found.update(edged[at : at + 3] for at in range(len(edged) - 2))
    latin = words(line)
    found.update(f"w:{word[:6]}" for word in latin)
    found.update(f"w:{one[:6]} {two[:6]}" for one, two in zip(latin, latin[1:], strict=False))
    groups = groups_in(line)
    found.update(f"@{group}" for group in groups)
    found.update(f"@{one}+{two}" for at, one in enumerate(groups) for two in groups[at + 1 :])
    return found


class Likeness:
    """An index of labelled sentences that answers how like each label a new sentence is."""

    def __init__(self, examples: Iterable[tuple[Label, str]]) -> None:
        counted = [(label, features(plain(text))) for label, text in examples]
        seen: Counter[str] = Counter(name for _, bag in counted for name in bag)
        self._rare = {name: log((1 + len(counted)) / (0.5 + times)) for name, times in seen.items()}
        self.labels = [label for label, _ in counted]
        self._holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, (_, bag) in enumerate(counted):
            for name, weight in self._weighed(bag).items():
                self._holders[name].append((at, weight))

    def _weighed(self, bag: Mapping[str, int]) -> dict[str, float]:
        """Unit vector; what no example has ever shown still counts in the length, so odd text looks odd."""
        unseen = log(1 + len(self._rare)) / 2
        raw = {name: self._worth(name, unseen) for name in bag}
        size = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
        return {name: weight / size for name, weight in raw.items()}

    def _worth(self, name: str, unseen: float) -> float:
        rare = self._rare.get(name, unseen)
        if name[0] == "@":
            return rare * (GROUP_WEIGHT if "+" not in name else GROUP_WEIGHT / 2)
        return rare

    def to(self, line: str, leave_out: int | None = None) -> dict[Label, float]:
        """Each label's likeness between 0 and 1: mostly the nearest example, a little the next two."""
        near: dict[int, float] = defaultdict(float)
        for name, weight in self._weighed(features(line)).items():
            for at, held in self._holders.get(name, ()):
                near[at] += weight * held
        near.pop(-1 if leave_out is None else leave_out, None)
        best: dict[Label, list[float]] = defaultdict(list)
        for at in sorted(near, key=near.__getitem__, reverse=True)[:60]:
            if len(best[self.labels[at]]) < 3:
                best[self.labels[at]].append(near[at])
        return {label: 0.7 * got[0] + 0.3 * sum(got) / 3 for label, got in best.items()}


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

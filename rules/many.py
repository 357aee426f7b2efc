"""A whole county looked through: the same findings as `rules.all.assess`, many times faster.

A rule is a plain function of the facts it asks for, and most ask for few: what a household already
receives, what it needs, an age. So each answer is remembered along the way to it, as a tree of "which fact
was looked at, and what it was"; a household that takes the same way gets the very same finding. Where the
way leads past a sum of money no two households are alike, and the rule is run.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from rules import keys
from rules.all import PROGRAMMES, Programme, look
from rules.facts import Facts, Key, Known
from rules.home import Home
from rules.line import Finding
from rules.standards import Standards

T = TypeVar("T")

PERSONAL = frozenset(
    key.name
    for key in (
        keys.PEOPLE,
        keys.INCOME_SOURCES,
        keys.INCOME_FROM,
        keys.SAVINGS,
        keys.JOB_COST,
        keys.SPENDING,
        keys.REIMBURSED,
        keys.OBLIGOR_INCOME,
    )
)
"""Facts of which every household has its own: sums, members one by one, what it lives on."""
MOST_KEPT = 4_000  # forks and findings remembered of one programme: memory stays flat whatever is in the list


class _Absent:
    """Stands for a fact that nobody was asked, which is not the same as one nobody knows."""


ABSENT = _Absent()
COMMON = (ABSENT, None, "none")
"""Values that even of a personal fact many households share."""
RUN = object()
"""Where a way ends that has to be walked by the rule itself."""


class _Fork:
    """Which fact is looked at here, and where each value leads. `other`: where all remaining values lead."""

    __slots__ = ("name", "other", "ways")

    def __init__(self, name: str) -> None:
        self.name = name
        self.ways: dict[Any, Any] = {}
        self.other = RUN if name.partition("[")[0] in PERSONAL else None


class _Watched(Facts):
    """Facts that remember in which order they were looked at, and what was not there."""

    __slots__ = ("trail",)

    def __init__(self, known: Known) -> None:
        super().__init__(known)
        self.trail: dict[str, Any] = {}

    def ask(self, key: Key[T]) -> T | None:
        self.trail.setdefault(key.name, self._known.get(key.name, ABSENT))
        return super().ask(key)

    def glance(self, key: Key[T]) -> T | None:
        self.trail.setdefault(key.name, self._known.get(key.name, ABSENT))
        return super().glance(key)


class Screening:
    """One day, one place, one set of standards, any number of households. Not for several threads."""

    def __init__(self, day: date, standards: Standards, area: str) -> None:
        self.day, self.standards, self.area = day, standards, area
        self._looks = tuple(_Remembering(self, programme).look for programme in PROGRAMMES)

    def findings(self, known: Known) -> tuple[Finding, ...]:
        """What `assess(Facts(known), ...).findings` gives. Values must be possible ones: `rules.stated`."""
        home = Home(Facts(known), self.day, self.standards, self.area)
        return tuple([look_at(known, home) for look_at in self._looks])

    @property
    def looks(self) -> tuple[Callable[[Known, Home], Finding], ...]:
        return self._looks


class _Remembering:
    """One programme with the ways it was asked before."""

    __slots__ = ("_all", "_kept", "_programme", "_root")

    def __init__(self, all_programmes: Screening, programme: Programme) -> None:
        self._all = all_programmes
        self._programme = programme
        self._root: Any = None
        self._kept = 0

    def look(self, known: Known, home: Home) -> Finding:
        at = self._root
        while type(at) is _Fork:
            at = at.ways.get(known.get(at.name, ABSENT), at.other)
        if type(at) is Finding:
            return at
        if at is RUN or self._kept >= MOST_KEPT:
            return look(self._programme, home)
        return self._walk(known)

    def _walk(self, known: Known) -> Finding:
        """Run the rule by itself, so that every fact it looks at is seen, and remember the way."""
        facts = _Watched(known)
        every = self._all
        finding = look(self._programme, Home(facts, every.day, every.standards, every.area))
        self._root = self._remember(self._root, list(facts.trail.items()), finding)
        return finding

    def _remember(self, at: Any, trail: list[tuple[str, Any]], finding: Finding) -> Any:
        if not trail:
            self._kept += 1
            return finding
        (name, value), *rest = trail
        fork = at
        if type(fork) is not _Fork:
            fork = _Fork(name)
            self._kept += 1
        if fork.other is not RUN or value in COMMON:
            fork.ways[value] = self._remember(fork.ways.get(value), rest, finding)
        return fork

"""A whole county looked through: what `rules.all.assess` finds, in brief and many times faster.

A rule is a plain function of the facts it asks for, and most ask for few: what a household already
receives, what it needs, an age. So each answer is remembered along the way to it, as a tree of "which fact
was looked at, and what it was"; a household that takes the same way gets the very same answer. Where the
way leads past a sum of money no two households are alike, and the rule is run.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple, TypeVar

from rules import keys, temporary
from rules.all import PROGRAMMES, Programme, hear
from rules.facts import Facts, Key, Known, Need
from rules.home import Home
from rules.line import Finding, Line, Message, Outcome, Verdict, judge
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


class Brief(NamedTuple):
    """What a list of a county's people says of one programme: a finding without what comes with it."""

    programme: str
    track: str
    outcome: Outcome
    near: Message | None
    because: str  # the rule of the first line that refused or that staff must check; "" if there is none
    blocked_by: str  # the name of the fact it waits for, or ""

    @property
    def name(self) -> str:
        """`dibao-single`, `temporary-quick`."""
        return f"{self.programme}-{self.track}" if self.track else self.programme


def brief_of(finding: Finding) -> Brief:
    blocked = finding.blocked_by.name if finding.blocked_by else ""
    because = _because(finding.lines, finding.outcome)
    return Brief(finding.programme, finding.track, finding.outcome, finding.near, because, blocked)


def brief(programme: Programme, home: Home) -> Brief:
    """The same, without working out deadlines, formulas and papers."""
    said: list[Line] = []
    name, track = programme.name, programme.track
    try:
        hear(programme, home, said)
        lines = tuple(said)
        if name == "temporary":
            track, outcome = temporary.track(home.facts), temporary.outcome_of(home.facts, lines)
        else:
            outcome = home.judge(lines) if programme.by_status else judge(lines)
        return Brief(name, track, outcome, programme.near(home, lines), _because(lines, outcome), "")
    except Need as need:
        because = _because(said, Outcome.NEED_TO_KNOW)
        return Brief(name, track, Outcome.NEED_TO_KNOW, None, because, need.key.name)


def _because(lines: Iterable[Line], outcome: Outcome) -> str:
    wanted = {Outcome.UNLIKELY: Verdict.REFUSED, Outcome.STAFF_CHECK: Verdict.CHECK}.get(outcome)
    for rule, verdict, _, _, _, condition in lines if wanted else ():
        if condition and (verdict is wanted or verdict is Verdict.REFUSED):
            return rule
    return ""


class Screening:
    """One day, one place, one set of standards, any number of households. Not for several threads."""

    def __init__(self, day: date, standards: Standards, area: str) -> None:
        self.day, self.standards, self.area = day, standards, area
        self._looks = tuple(_Remembering(self, programme).look for programme in PROGRAMMES)

    def home(self, known: Known) -> Home:
        return Home(Facts(known), self.day, self.standards, self.area)

    def briefs(self, known: Known) -> tuple[Brief, ...]:
        """`brief_of` all that `assess` finds. Values must be possible ones: `rules.stated`."""
        home = self.home(known)
        return tuple([look_at(known, home) for look_at in self._looks])


class _Remembering:
    """One programme with the ways it was asked before."""

    __slots__ = ("_all", "_kept", "_programme", "_root")

    def __init__(self, all_programmes: Screening, programme: Programme) -> None:
        self._all = all_programmes
        self._programme = programme
        self._root: Any = None
        self._kept = 0

    def look(self, known: Known, home: Home) -> Brief:
        at = self._root
        while type(at) is _Fork:
            at = at.ways.get(known.get(at.name, ABSENT), at.other)
        if type(at) is Brief:
            return at
        if at is RUN or self._kept >= MOST_KEPT:
            return brief(self._programme, home)
        return self._walk(known)

    def _walk(self, known: Known) -> Brief:
        """Run the rule by itself, so that every fact it looks at is seen, and remember the way."""
        facts = _Watched(known)
        every = self._all
        found = brief(self._programme, Home(facts, every.day, every.standards, every.area))
        self._root = self._remember(self._root, list(facts.trail.items()), found)
        return found

    def _remember(self, at: Any, trail: list[tuple[str, Any]], found: Brief) -> Any:
        if not trail:
            self._kept += 1
            return found
        (name, value), *rest = trail
        fork = at
        if type(fork) is not _Fork:
            fork = _Fork(name)
            self._kept += 1
        if fork.other is not RUN or value in COMMON:
            fork.ways[value] = self._remember(fork.ways.get(value), rest, found)
        return fork

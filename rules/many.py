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

from rules import keys
from rules.all import PROGRAMMES, Programme, hear
from rules.facts import Facts, Key, Known, Need
from rules.home import Home
from rules.line import Finding, Line, Message, Outcome, Verdict, judge
from rules.programmes import temporary
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
MOST_KEPT = (
    20_000  # forks and findings remembered of one programme: memory stays flat whatever is in the list
)


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
        personal = name.partition("[")[0] in PERSONAL
        self.ways: dict[Any, Any] = dict.fromkeys(COMMON) if personal else {}
        self.other = RUN if personal else None


class _Watched(Facts):
    """Facts that remember in which order they were looked at, and what was not there."""

    __slots__ = ("trail",)

    def __init__(self, known: Known) -> None:
        super().__init__(known)
        self.trail: dict[str, Any] = {}

    def ask(self, key: Key[T]) -> T | None:
        self.trail.setdefault(key.name, self.known.get(key.name, ABSENT))
        return super().ask(key)

    def has(self, key: Key[Any]) -> bool:
        self.trail.setdefault(key.name, self.known.get(key.name, ABSENT))
        return super().has(key)

    def glance(self, key: Key[T]) -> T | None:
        self.trail.setdefault(key.name, self.known.get(key.name, ABSENT))
        return super().glance(key)


class Brief(NamedTuple):
    """What a list of a county's people says of one programme: a finding without what comes with it."""

    name: str  # `dibao-single`, `temporary-quick`
    outcome: Outcome
    near: Message | None
    because: str  # the rule of the first line that refused or that staff must check; "" if there is none
    blocked_by: str  # the name of the fact it waits for, or ""


def brief_of(finding: Finding) -> Brief:
    blocked = finding.blocked_by.name if finding.blocked_by else ""
    because = _because(finding.lines, finding.outcome)
    name = finding.name.removeprefix("programme-")
    return Brief(name, finding.outcome, finding.near, because, blocked)


def brief(programme: Programme, home: Home) -> Brief:
    """The same, without working out deadlines, formulas and papers."""
    said: list[Line] = []
    name = f"{programme.name}-{programme.track}" if programme.track else programme.name
    try:
        hear(programme, home, said)
        lines = tuple(said)
        if name == "temporary":
            outcome = temporary.outcome_of(home.facts, lines)
            name = f"temporary-{temporary.track(home.facts)}"
        else:
            outcome = home.judge(lines) if programme.by_status else judge(lines)
        return Brief(name, outcome, programme.near(home, lines), _because(lines, outcome), "")
    except Need as need:
        return Brief(name, Outcome.NEED_TO_KNOW, None, "", need.key.name)


def _because(lines: Iterable[Line], outcome: Outcome) -> str:
    wanted = {Outcome.UNLIKELY: Verdict.REFUSED, Outcome.STAFF_CHECK: Verdict.CHECK}.get(outcome)
    for rule, verdict, _, _, _, condition in lines if wanted else ():
        if condition and (verdict is wanted or verdict is Verdict.REFUSED):
            return rule
    return ""


def _groups() -> tuple[tuple[Programme, ...], ...]:
    """Programmes that look at the same few facts are remembered together."""
    alone = [(one,) for one in PROGRAMMES[:6]]
    return (*alone, PROGRAMMES[6:9], PROGRAMMES[9:])


class Screening:
    """One day, one place, one set of standards, any number of households. Not for several threads."""

    def __init__(self, day: date, standards: Standards, area: str) -> None:
        self.day, self.standards, self.area = day, standards, area
        self._looks = tuple(_Remembering(self, group).look for group in _groups())

    def home(self, known: Known) -> Home:
        return Home(Facts(known), self.day, self.standards, self.area)

    def briefs(self, known: Known) -> tuple[Brief, ...]:
        """`brief_of` all that `assess` finds. Values must be possible ones: `rules.stated`."""
        age = known.get(keys.AGE.name)
        if age is not None:
            known = {**known, keys.AGE.name: _like(age)}
        home = self.home(known)
        first, *others = self._looks
        said = [*first(known, home)]  # temporary assistance asks how many there are, not who
        if keys.PEOPLE.name in known:
            known = self._as_a_whole(known, home)
            home = self.home(known)
        for look in others:
            said += look(known, home)
        return tuple(said)

    def _as_a_whole(self, known: Known, home: Home) -> Known:
        """People named one by one come down to how many count and what they need together."""
        try:
            members, needs = home.members, home.needs
        except Need:
            return known
        whole = {name: value for name, value in known.items() if not name.startswith(ONE_BY_ONE)}
        whole[keys.MEMBERS.name] = members
        whole[keys.NEEDS.name] = None if needs is None else ",".join(sorted(needs))
        return whole


def _like(age: int) -> int:
    """One age for all whom the rules treat alike (see `rules.programmes.tekun.capacity`); a test compares."""
    for least in (60, 25, 18, 16):
        if age >= least:
            return least
    return 0


ONE_BY_ONE = (
    keys.PEOPLE.name,
    keys.TOGETHER.name,
    keys.TIE.name,
    keys.STAYS.name,
    keys.AGE_OF.name,
    keys.NEED_OF.name,
)


class _Remembering:
    """Some programmes with the ways they were asked before."""

    __slots__ = ("_all", "_group", "_kept", "_root")

    def __init__(self, all_programmes: Screening, group: tuple[Programme, ...]) -> None:
        self._all = all_programmes
        self._group = group
        self._root: Any = None
        self._kept = 0

    def look(self, known: Known, home: Home) -> tuple[Brief, ...]:
        at = self._root
        while type(at) is _Fork:
            at = at.ways.get(known.get(at.name, ABSENT), at.other)
        if type(at) is tuple:
            return at
        if at is RUN or self._kept >= MOST_KEPT:
            return tuple([brief(programme, home) for programme in self._group])
        return self._walk(known)

    def _walk(self, known: Known) -> tuple[Brief, ...]:
        """Run the rules by themselves, so that every fact they look at is seen, and remember the way."""
        facts = _Watched(known)
        home = Home(facts, self._all.day, self._all.standards, self._all.area)
        found = tuple([brief(programme, home) for programme in self._group])
        self._root = self._remember(self._root, list(facts.trail.items()), found)
        return found

    def _remember(self, at: Any, trail: list[tuple[str, Any]], found: tuple[Brief, ...]) -> Any:
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

"""All programmes for one household at once: what may fit, what is still to be asked, what to do first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from rules import keys
from rules.facts import Facts, Key, Need
from rules.home import Home
from rules.kin import kin_matters
from rules.line import Finding, Line, Message, Outcome, kindly
from rules.programmes import border, dibao, dibao_single, referrals, rigid, tekun, temporary, temporary_major
from rules.standards import Standards

Rule = Callable[[Home], Iterator[Line]]
Finish = Callable[[Home, Iterable[Line]], Finding]
Near = Callable[[Home, tuple[Line, ...]], Message | None]


def _never_near(_: Home, __: tuple[Line, ...]) -> Message | None:
    return None


@dataclass(frozen=True, slots=True)
class Programme:
    name: str
    track: str
    rule: Rule
    finish: Finish
    by_status: bool = False  # what the household already receives weighs on it
    near: Near = _never_near


def _temporary(home: Home) -> Iterator[Line]:
    return temporary.temporary(home.facts, home.day, home.standards, home.area)


def _temporary_finding(home: Home, lines: Iterable[Line]) -> Finding:
    return temporary.finding(home.facts, home.day, home.standards, home.area, lines)


def _referral(one: referrals.Referral) -> Programme:
    finish = referrals.finding(one.name, one.apply_at, one.office)
    return Programme(one.name, "", partial(referrals.referral, one), finish)


PROGRAMMES: tuple[Programme, ...] = (
    Programme("temporary", "", _temporary, _temporary_finding),
    Programme("tekun", "", tekun.tekun, tekun.finding, by_status=True),
    Programme("dibao", "", dibao.dibao, dibao.finding, by_status=True, near=dibao.near_miss),
    Programme("dibao", "single", dibao_single.dibao_single, dibao_single.finding, by_status=True),
    Programme("border", "", border.border, border.finding, by_status=True, near=border.near_miss),
    Programme("rigid", "", rigid.rigid, rigid.finding, by_status=True),
    Programme("temporary", "major", temporary_major.major, temporary_major.finding),
    Programme(
        "emergency", "", referrals.emergency_treatment, referrals.finding("emergency", "hospital", "hospital")
    ),
    Programme("disaster", "", referrals.disaster, referrals.finding("disaster", "village", "emergency")),
    *(_referral(one) for one in referrals.REFERRALS),
    Programme("prices", "", referrals.price_lines, referrals.finding("prices", "", "automatic")),
)
"""In the order in which they are tried and told (policy notes 2.8)."""

EASE = {
    keys.STATUS.stem: 1,
    keys.HARDSHIP.stem: 1,
    keys.LIVING.stem: 1,
    keys.SETTLEMENT.stem: 1,
    keys.NEEDS.stem: 2,
    keys.MEMBERS.stem: 2,
    keys.AGE.stem: 2,
    keys.ASSETS.stem: 3,
    keys.INCOME_SOURCES.stem: 3,
    keys.OBLIGORS.stem: 3,
}
HARD = 4  # sums, and facts about one person after another

FIRST = {Outcome.LIKELY: 0, Outcome.STAFF_CHECK: 1, Outcome.NEED_TO_KNOW: 2, Outcome.UNLIKELY: 3}


@dataclass(frozen=True, slots=True)
class Assessment:
    """Every programme, in the order of PROGRAMMES.

    `next_key` is the fact to ask now; None: nothing is open.
    """

    day: date
    findings: tuple[Finding, ...]
    next_key: Key[Any] | None

    def of(self, programme: str, track: str | None = None) -> Finding:
        """The finding of a programme. Raises KeyError if there is none."""
        for finding in self.findings:
            if finding.programme == programme and track in (None, finding.track):
                return finding
        raise KeyError(programme)

    def waiting_for(self, key: Key[Any]) -> tuple[Finding, ...]:
        """Which programmes the answer to this moves on."""
        return tuple(one for one in self.findings if one.blocked_by == key)

    @property
    def cards(self) -> tuple[Finding, ...]:
        """Ordered by what to do first: help today, then what may fit, then what staff check."""
        return tuple(sorted(self.findings, key=_rank))


def _rank(finding: Finding) -> tuple[bool, int]:
    return "first-aid" not in finding.marks, FIRST[finding.outcome]


def assess(facts: Facts, day: date, standards: Standards, area: str) -> Assessment:
    """Each programme up to its first refusal. Asks nothing itself: what is missing is told, not raised."""
    home = Home(facts, day, standards, area)
    findings = tuple(look(programme, home) for programme in PROGRAMMES)
    return Assessment(day, findings, next_key(findings) or _kin(facts, findings))


def _kin(facts: Facts, findings: Iterable[Finding]) -> Key[Any] | None:
    """Asked once and last, where it matters; nothing waits for it."""
    asked = facts.has(keys.KIN) or not any(map(kin_matters, findings))
    return None if asked else keys.KIN


def look(programme: Programme, home: Home) -> Finding:
    """One programme. Where a fact is missing: the lines so far, and which fact that is."""
    said: list[Line] = []
    try:
        hear(programme, home, said)
        return programme.finish(home, said)
    except Need as need:
        return Finding(
            programme.name, programme.track, home.day, tuple(said), Outcome.NEED_TO_KNOW, blocked_by=need.key
        )


def hear(programme: Programme, home: Home, said: list[Line]) -> None:
    """Add the lines up to the first refusal. Raises Need."""
    for line in kindly(programme.rule(home)):
        said.append(line)
    if programme.by_status and home.status == "unknown":
        said.append(home.status_line)


def next_key(findings: Iterable[Finding]) -> Key[Any] | None:
    """The fact that most programmes wait for; among equals the easiest to answer, then the first met."""
    waiting = Counter(one.blocked_by for one in findings if one.blocked_by is not None)
    if not waiting:
        return None
    return max(waiting, key=lambda key: (waiting[key], -EASE.get(key.stem, HARD)))


def questions_left(known: Mapping[str, Any], day: date, standards: Standards, area: str) -> int:
    """Roughly how many questions are left: as many as come if each is answered with "I do not know"."""
    supposed, count = dict(known), 0
    while (key := assess(Facts(supposed), day, standards, area).next_key) and key.name not in supposed:
        supposed[key.name] = None
        count += 1
    return count


def changed(before: Assessment, after: Assessment) -> tuple[tuple[Finding, Finding], ...]:
    """Pairs of findings whose outcome is not the same any more, for telling what an edited answer did."""
    pairs = zip(before.findings, after.findings, strict=True)
    return tuple((one, other) for one, other in pairs if one.outcome is not other.outcome)

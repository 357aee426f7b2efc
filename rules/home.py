"""One household on one day: what several programmes need to know of it, worked out once.

Everything is read from the facts when it is first wanted; a fact that is missing raises `Need` through here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rules import keys
from rules.facts import Facts
from rules.income import Items, dibao_income, less_job_cost, stated_items
from rules.limits import Limit, Span, limit
from rules.line import Line, Outcome, Verdict, judge
from rules.once import once
from rules.sources import DIBAO_7, LAW_18, LAW_42, MEASURES, by_day
from rules.standards import Standard, Standards

NOT_MEMBERS = ("prison", "missing", "clergy")  # Measures for Confirming Dibao Art. 7(2)
WEAK = ("severe", "disabled", "ill")


class Home:
    """The facts of one request, with the day and the standards they are looked at by. Never changed."""

    def __init__(self, facts: Facts, day: date, standards: Standards, area: str) -> None:
        self.facts = facts
        self.day = day
        self.standards = standards
        self.area = area

    @once
    def status(self) -> str:
        """What the household receives, as said; or "unknown". Staff look it up; nobody brings proof."""
        return self.facts.ask(keys.STATUS) or "unknown"

    @once
    def members(self) -> int | None:
        """How many count. None where that is not known, or where one person is a question for staff."""
        named = self.facts.glance(keys.PEOPLE)
        if named is None:
            return self.facts.ask(keys.MEMBERS)
        counted = [self.counts(i) for i in range(1, named)]
        return None if None in counted else 1 + sum(1 for counts in counted if counts)

    def counts(self, index: int) -> bool | None:
        """Whether the `index`-th person is a member (Art. 7): not the same thing as the household book."""
        tie, stays = self.facts.ask(keys.TIE.at(index)), self.stays(index)
        if stays in NOT_MEMBERS:
            return False
        if tie == "spouse":
            return True
        if tie == "child":
            return self._child_counts(index, stays)
        if stays == "home":
            return True if tie in keys.LEGAL_TIES else None
        return False if stays == "apart" else None

    def stays(self, index: int) -> str | None:
        """Where somebody lives. All of them at home is one answer, once it is known who they are; else it is
        asked of each.
        """
        at = keys.STAYS.at(index)
        if not self.facts.has(at) and self._all_together():
            return "home"
        return self.facts.ask(at)

    def _all_together(self) -> bool:
        people = self.facts.glance(keys.PEOPLE)
        for other in range(1, people or 1):
            self.facts.ask(keys.TIE.at(other))
        return self.facts.ask(keys.TOGETHER) is True

    def _child_counts(self, index: int, stays: str | None) -> bool | None:
        """Minors count wherever they stay; grown children at school up to a first degree, or living here."""
        if stays in ("home", "school"):
            return True
        age = self.facts.ask(keys.AGE_OF.at(index))
        if age is not None and age < 18:
            return True
        return False if stays == "apart" and age is not None else None

    @once
    def needs(self) -> frozenset[str] | None:
        """See keys.NEED_KINDS; of all persons together. None where it is not known.

        Told of each person, or at once of the whole household: then nobody is gone through one by one.
        """
        named = self.facts.glance(keys.PEOPLE)
        each_told = self.facts.has(keys.NEED_OF.at(0)) or not self.facts.has(keys.NEEDS)
        if named is None or not each_told:
            return _codes(self.facts.ask(keys.NEEDS))
        each = [self._needs_of(i) for i in range(named)]
        known = [needs for needs in each if needs is not None]
        return frozenset().union(*known) if len(known) == len(each) else None

    def _needs_of(self, index: int) -> frozenset[str] | None:
        needs = _codes(self.facts.ask(keys.NEED_OF.at(index)))
        if needs and "disabled" in needs and severe(self.facts.ask(keys.DISABILITY.at(index))):
            return needs | {"severe"}
        return needs

    @once
    def weak(self) -> bool | None:
        """Whether somebody is disabled or seriously ill."""
        return None if self.needs is None else not self.needs.isdisjoint(WEAK)

    @once
    def items(self) -> Items | None:
        return stated_items(self.facts)

    @once
    def assets(self) -> tuple[str, ...] | None:
        """What is owned beyond the plain things: codes of keys.ASSET_KINDS."""
        stated = self.facts.ask(keys.ASSETS)
        return (
            None if stated is None else tuple(kind for kind in stated.split(",") if kind and kind != "none")
        )

    @once
    def income(self) -> Span | None:
        """Fen a year that counts for dibao, before deductions."""
        return None if self.items is None else dibao_income(self.items, self.day, self.standards, self.area)

    @once
    def net_income(self) -> Span | None:
        """Less what working costs. Asks for that, so wanted only where it may make the difference."""
        if self.income is None or self.items is None:
            return None
        return less_job_cost(self.income, self.items, self.facts)

    @once
    def dibao_standards(self) -> tuple[Standard | None, ...]:
        """One, or both where it is not known whether the town's or the village's is meant."""
        settled = self.facts.ask(keys.SETTLEMENT)
        wanted = (settled,) if settled in ("urban", "rural") else ("urban", "rural")
        return tuple(self.standards.within("dibao.standard", self.day, self.area, who) for who in wanted)

    @once
    def dibao_limits(self) -> tuple[Limit, ...]:
        instead = by_day(self.day, LAW_18, MEASURES)
        return tuple(limit(standard, instead) for standard in self.dibao_standards)

    @property
    def status_line(self) -> Line:
        """Nobody knows what the household receives: then no refusal is sure, for it may have this already."""
        source = by_day(self.day, LAW_42, MEASURES)
        return Line("status-unknown", Verdict.CHECK, None, None, source, condition=False)

    def judge(self, lines: Iterable[Line]) -> Outcome:
        """The outcome, for a programme that asks what the household receives."""
        outcome = judge(lines)
        unsure = outcome is Outcome.UNLIKELY and self.status == "unknown"
        return Outcome.STAFF_CHECK if unsure else outcome

    def member_lines(self) -> Iterator[Line]:
        """For the reader: who counts and who does not, where that may surprise. Weighs nothing by itself."""
        named = self.facts.glance(keys.PEOPLE)
        for index in range(1, named if named is not None else 1):
            counts = self.counts(index)
            stays = self.stays(index)
            if counts is None:
                yield Line("member-unsure", Verdict.CHECK, stays, None, DIBAO_7, condition=False)
            elif not counts or stays in ("school", "away", "apart"):
                rule = "member-counted" if counts else "member-not-counted"
                yield Line(rule, Verdict.OK, stays, None, DIBAO_7, condition=False)


def severe(disability: str | None) -> bool:
    """Grade 1 or 2, or grade 3 of an intellectual or mental
    disability (Measures for Confirming Dibao Art. 8).
    """
    kind, _, grade = (disability or "none").partition("-")
    return grade in ("1", "2") or (grade == "3" and kind in ("intellectual", "mental"))


def _codes(stated: str | None) -> frozenset[str] | None:
    if stated is None:
        return None
    return frozenset(code for code in stated.split(",") if code and code != "none")

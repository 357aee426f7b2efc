"""Measuring a household against a standard, with the honesty that a stale or missing standard asks for."""

from __future__ import annotations

from typing import NamedTuple

from rules.line import Fen, Line, Source, Verdict
from rules.standards import Standard


class Span(NamedTuple):
    """Fen a year, not known more exactly than this. `high` is None where there is no telling how much."""

    low: int
    high: int | None

    @property
    def exact(self) -> int | None:
        return self.low if self.low == self.high else None


class Limit(NamedTuple):
    """Fen a head and year to be below of.

    `floor`: the real limit is this or higher (a stale standard, an uplift).
    """

    yearly: int | None
    floor: bool
    source: Source

    @property
    def monthly(self) -> Fen | None:
        return None if self.yearly is None else Fen(self.yearly // 12)


def limit(standard: Standard | None, instead: Source) -> Limit:
    """What a standard proves on its day. `instead` is cited where there is none."""
    if standard is None:
        return Limit(None, False, instead)
    if standard.unknown:
        return Limit(None, False, standard.source)
    return Limit(standard.yearly_fen, standard.stale, standard.source)


def compared(income: Span, members: int, limits: tuple[Limit, ...]) -> Verdict:
    """Below ("低于": being equal is not below)? Totals of a year, exact; refused only if no reading of the
    facts fits.

    Several limits: it is not known which of them is meant, so all must agree.
    """
    if len(limits) == 1:
        return _compared_one(income, members, limits[0])
    verdicts = {_compared_one(income, members, one) for one in limits}
    return verdicts.pop() if len(verdicts) == 1 else Verdict.CHECK


def _compared_one(income: Span, members: int, one: Limit) -> Verdict:
    if one.yearly is None:
        return Verdict.CHECK
    total = one.yearly * members
    if income.high is not None and income.high < total:
        return Verdict.OK
    return Verdict.REFUSED if income.low >= total and not one.floor else Verdict.CHECK


def below(rule: str, income: Span | None, members: int | None, limits: tuple[Limit, ...]) -> Line:
    """A line on income per head and month."""
    lowest = limits[0] if len(limits) == 1 else min(limits, key=lambda one: one.yearly or 0)
    if income is None or not members:
        return Line(rule, Verdict.CHECK, None, lowest.monthly, lowest.source)
    has = per_head(income, members)
    return Line(rule, compared(income, members, limits), has, lowest.monthly, lowest.source)


def per_head(income: Span, members: int) -> Fen | None:
    """Fen a head and month, for showing; the higher end where it is not exact."""
    return None if income.high is None else Fen(income.high // members // 12)

"""What a household has: stated by source, counted or not by the rule, added up by the year.

Measures for Confirming Dibao (2021) Art. 13; Measures for Recognising Tekun Persons (2021) Art. 6. Where
neither the country nor the county has said whether something counts, it is counted both ways (`Span`), and
only a result that is the same both ways is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import cache

from rules import keys
from rules.facts import Facts, Key
from rules.limits import Span
from rules.line import Fen, Line, Source, Verdict
from rules.sources import DIBAO_13, TEKUN_6
from rules.standards import Standards


class Counts(StrEnum):
    YES = "counted"
    NO = "not-counted"
    UNSURE = "unsure"


COUNTED = (
    "work",
    "farm",
    "business",
    "rent",
    "children",
    "retirement",
    "unemployment",
    "compensation",
    "gift",
)
NEVER_COUNTED = ("aid", "scholarship", "reward", "preferential")  # Art. 13, items 1 and 2 of what is left out


def income_sources(stated: str) -> tuple[str, ...]:
    """`work,farm` as a tuple; empty, or `none`, for no income at all."""
    return tuple(source for source in stated.split(",") if source and source != "none")


def stated_income(facts: Facts) -> Span | None:
    """Everything stated, whether it counts or not, or None if one sum is not known."""
    stated = facts.ask(keys.INCOME_SOURCES)
    if stated is None:
        return None
    # Every source is asked before one unknown ends it: staff want the rest all the same.
    amounts = [facts.ask(amount_key(i)) for i in range(len(income_sources(stated)))]
    known = [amount for amount in amounts if amount is not None]
    return Span(sum(known) * 12, sum(known) * 12) if len(known) == len(amounts) else None


def counts_for_dibao(source: str, day: date, standards: Standards, area: str) -> Counts:
    """The basic pension was left out only for the years of the 14th five-year plan, until 2025-12-31."""
    if source in COUNTED:
        return Counts.YES
    if source in NEVER_COUNTED:
        return Counts.NO
    if source == "basic_pension":
        rule = standards.within("income.exclude.basic_pension", day, area)
        if rule and rule.value is True:
            return Counts.NO
    return Counts.UNSURE


def counts_for_tekun(source: str) -> Counts:
    """Here the basic pension and the old-age allowance are left out without an end."""
    if source in COUNTED:
        return Counts.YES
    if source in ("aid", "preferential", "basic_pension", "old_age"):
        return Counts.NO
    return Counts.UNSURE


Items = tuple[tuple[str, int | None], ...]
"""Source, and fen a year; None for a sum that is not known."""


@cache
def amount_key(index: int) -> Key[int]:
    return keys.INCOME_FROM.at(index)


def stated_items(facts: Facts) -> Items | None:
    """Source and fen a year of each income; None if the person could not say what they live on.

    "Pension" is two things in people's mouths, and the rule treats them differently, so that is asked.
    """
    stated = facts.ask(keys.INCOME_SOURCES)
    if stated is None:
        return None
    items = []
    for index, source in enumerate(income_sources(stated)):
        which, monthly = _which(source, facts), facts.ask(amount_key(index))
        items.append((which, None if monthly is None else monthly * 12))
    return tuple(items)


def _which(source: str, facts: Facts) -> str:
    if source != "pension":
        return source
    kind = facts.ask(keys.PENSION_KIND)
    return {"retirement": "retirement", "basic": "basic_pension"}.get(kind or "", "pension")


def dibao_income(items: Items, day: date, standards: Standards, area: str) -> Span:
    """Before what working costs and before what disability or illness takes off."""
    return _added_up((counts_for_dibao(source, day, standards, area), fen) for source, fen in items)


def tekun_income(items: Items) -> Span:
    return _added_up((counts_for_tekun(source), fen) for source, fen in items)


def _added_up(counted: Iterable[tuple[Counts, int | None]]) -> Span:
    """Low: only what surely counts. High: all that may. A sum nobody knows leaves the high end open."""
    low, high, open_end = 0, 0, False
    for counts, amount in counted:
        if counts is Counts.NO:
            continue
        open_end = open_end or amount is None
        high += amount or 0
        if counts is Counts.YES:
            low += amount or 0
    return Span(low, None if open_end else high)


def less_job_cost(income: Span, items: Items, facts: Facts) -> Span:
    """Necessary costs of working come off wages (Art. 13(1)). Not known: up to the whole wage may."""
    wages = sum(amount or 0 for source, amount in items if source == "work")
    if not wages:
        return income
    cost = facts.ask(keys.JOB_COST)
    if cost is None:
        return Span(max(0, income.low - wages), income.high)
    off = min(cost * 12, wages)
    return Span(max(0, income.low - off), None if income.high is None else max(0, income.high - off))


def dibao_item_lines(items: Items, day: date, standards: Standards, area: str) -> Iterator[Line]:
    """For the reader: each income, and whether it counts (`needs`). Weighs nothing by itself."""
    for source, amount in items:
        yield _item(source, amount, counts_for_dibao(source, day, standards, area), DIBAO_13)


def tekun_item_lines(items: Items) -> Iterator[Line]:
    for source, amount in items:
        yield _item(source, amount, counts_for_tekun(source), TEKUN_6)


def _item(source: str, yearly: int | None, counts: Counts, article: Source) -> Line:
    verdict = Verdict.CHECK if counts is Counts.UNSURE or yearly is None else Verdict.OK
    has = None if yearly is None else Fen(yearly // 12)
    return Line(f"income-{source}", verdict, has, counts.value, article, condition=False)

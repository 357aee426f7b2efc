"""The subsidy that is paid by itself when prices rise (价格临时补贴), Social Assistance Law Art. 32.

Nobody applies. It begins when consumer prices, or food prices, have risen by so many percent in a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from rules.line import Fen, Source
from rules.standards import Standard, Standards

COVERED = ("dibao", "tekun")


@dataclass(frozen=True, slots=True)
class PriceIndex:
    """Rise against the same month of last year, in tenths of a percent, as published.

    `month`: its first day.
    """

    month: date
    consumer: int
    food: int
    source: Source


@dataclass(frozen=True, slots=True)
class PriceTrigger:
    """Whether the month triggers, by which index, and what it is paid by. None: a threshold is not known."""

    index: PriceIndex
    triggered: bool | None
    by: tuple[str, ...]
    sources: tuple[Source, ...]


def price_trigger(index: PriceIndex, standards: Standards, area: str) -> PriceTrigger:
    """Either index at or over its threshold ("达到"), by the thresholds of that month."""
    consumer = standards.within("price.trigger.cpi", index.month, area)
    food = standards.within("price.trigger.food", index.month, area)
    pairs = (("consumer", index.consumer, consumer), ("food", index.food, food))
    by = tuple(name for name, rise, limit in pairs if _reached(rise, limit))
    known = all(limit is not None and limit.current for _, _, limit in pairs)
    triggered = True if by else (False if known else None)
    return PriceTrigger(index, triggered, by, tuple(limit.source for _, _, limit in pairs if limit))


def _reached(rise: int, limit: Standard | None) -> bool:
    return limit is not None and limit.current and Fraction(rise, 10) >= Fraction(str(limit.number_value))


def covered(status: str, month: date, standards: Standards, area: str) -> bool | None:
    """Whether a household of this status is paid.

    Others (unemployment insurance, orphans) are not in our files.
    """
    if status in COVERED:
        return True
    if status == "border":
        widened = standards.within("price.covers.border", month, area)
        return bool(widened and widened.value is True)
    return None if status not in ("none", "rigid") else False


def price_subsidy(
    trigger: PriceTrigger, standard: Standard | None, standards: Standards, area: str
) -> Fen | None:
    """Fen a person for the month: standard times the higher rate. None unless every factor is confirmed."""
    formula = standards.within("price.formula", trigger.index.month, area)
    if not trigger.triggered or formula is None or not formula.current or formula.value != "rate":
        return None
    if standard is None or not standard.current:
        return None
    rise = max({"consumer": trigger.index.consumer, "food": trigger.index.food}[name] for name in trigger.by)
    return Fen(standard.yearly_fen * rise // 12_000)

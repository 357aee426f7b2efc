"""The subsidy that follows prices: when it begins, for whom, and how much."""

from __future__ import annotations

from datetime import date

import pytest

from rules.line import Source
from rules.prices import PriceIndex, covered, price_subsidy, price_trigger
from tests.rules.ground import FUQUAN, real, supposing

BUREAU = Source("统计局月报")


def month(year: int, number: int, consumer: int, food: int = 0) -> PriceIndex:
    return PriceIndex(date(year, number, 1), consumer, food, BUREAU)


@pytest.mark.parametrize(
    ("index", "triggered", "by"),
    [
        (month(2026, 10, 34), False, ()),
        (month(2026, 10, 35), True, ("consumer",)),
        (month(2026, 10, 0, 59), False, ()),
        (month(2026, 10, 0, 60), True, ("food",)),
        (month(2026, 10, 35, 60), True, ("consumer", "food")),
        (month(2022, 7, 30), False, ()),
        (month(2022, 8, 30), True, ("consumer",)),
        (month(2022, 8, 29), False, ()),
        (month(2023, 2, 30), True, ("consumer",)),
        (month(2023, 3, 30), False, ()),
        (month(2021, 12, 90, 90), None, ()),
        (month(2026, 10, -5, -10), False, ()),
    ],
)
def test_a_month_triggers_by_the_thresholds_of_that_month(
    index: PriceIndex, triggered: bool | None, by: tuple[str, ...]
) -> None:
    trigger = price_trigger(index, real(), FUQUAN)
    assert (trigger.triggered, trigger.by) == (triggered, by)


@pytest.mark.parametrize(
    ("status", "day", "paid"),
    [
        ("dibao", date(2026, 10, 1), True),
        ("tekun", date(2026, 10, 1), True),
        ("border", date(2022, 8, 1), True),
        ("border", date(2023, 2, 1), True),
        ("border", date(2023, 3, 1), False),
        ("none", date(2026, 10, 1), False),
        ("unknown", date(2026, 10, 1), None),
    ],
)
def test_who_is_paid_is_a_matter_of_the_month(status: str, day: date, paid: bool | None) -> None:
    assert covered(status, day, real(), FUQUAN) is paid


def test_no_amount_is_named_while_the_local_formula_is_unknown() -> None:
    trigger = price_trigger(month(2023, 5, 36), real(), FUQUAN)
    standard = real().on("dibao.standard", date(2023, 5, 1), FUQUAN, "urban")
    assert trigger.triggered
    assert price_subsidy(trigger, standard, real(), FUQUAN) is None


@pytest.mark.parametrize(
    ("consumer", "food", "fen"), [(36, 50, 2538), (36, 60, 4230), (35, 0, 2467), (34, 0, None)]
)
def test_with_a_confirmed_formula_the_higher_rate_counts(consumer: int, food: int, fen: int | None) -> None:
    county = supposing({"price.formula": "rate"})
    standard = county.on("dibao.standard", date(2023, 5, 1), FUQUAN, "urban")
    trigger = price_trigger(month(2023, 5, consumer, food), county, FUQUAN)
    assert price_subsidy(trigger, standard, county, FUQUAN) == fen


def test_no_amount_is_named_by_a_stale_standard() -> None:
    county = supposing({"price.formula": "rate"})
    standard = county.on("dibao.standard", date(2026, 10, 1), FUQUAN, "urban")
    trigger = price_trigger(month(2026, 10, 40), county, FUQUAN)
    assert price_subsidy(trigger, standard, county, FUQUAN) is None

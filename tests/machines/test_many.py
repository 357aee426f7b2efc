"""The quick way through a county finds what the plain way finds, household for household."""

from __future__ import annotations

from datetime import date

import pytest

from rules import many
from rules.all import assess
from rules.facts import Facts
from rules.many import Screening, brief_of
from rules.standards import Standards
from tests.machines.households import households
from tests.rules.ground import FUQUAN, LAW_EVE, LAW_START, MAY_2023, TODAY, real, supposing

FILLED = {"border.multiple": 1.5, "rigid.ratio": 60, "rigid.income_ceiling": 20_000, "assets.savings": 30_000}
FILLED |= {
    "dibao.method": "difference",
    "tekun.obligor_income_ceiling": 20_000,
    "assets.vehicle": "not-allowed",
}


def differences(day: date, standards: Standards, count: int, gaps: float) -> list[object]:
    screening = Screening(day, standards, FUQUAN)
    return [
        (brief, finding)
        for known in households(count, seed=day.toordinal(), gaps=gaps)
        for brief, finding in zip(
            screening.briefs(known), assess(Facts(known), day, standards, FUQUAN).findings, strict=True
        )
        if brief != brief_of(finding)
    ]


@pytest.mark.parametrize("day", [MAY_2023, LAW_EVE, LAW_START, TODAY])
@pytest.mark.parametrize("gaps", [0.0, 0.15])
def test_thousands_of_households_are_told_the_same_both_ways(day: date, gaps: float) -> None:
    assert differences(day, real(), 1_000, gaps) == []


def test_the_same_with_the_gaps_of_the_county_filled() -> None:
    assert differences(MAY_2023, supposing(FILLED), 1_500, 0.05) == []


def test_what_is_remembered_is_bounded_and_then_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "MOST_KEPT", 20)
    assert differences(TODAY, real(), 500, 0.1) == []

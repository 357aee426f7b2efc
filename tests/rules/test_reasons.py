"""What the findings say besides yes and no: who counts, what counts, who decides, how long, how much."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rules.all import assess
from rules.facts import Facts
from rules.line import Finding
from rules.standards import Standards
from tests.rules.ground import FUQUAN, LAW_EVE, LAW_START, MAY_2023, TODAY, real, supposing

HOME: dict[str, Any] = {
    "household.status": "none",
    "household.settlement": "urban",
    "household.members": 2,
    "household.needs": "none",
    "household.assets": "none",
    "income.sources": "work,scholarship,old_age",
    "income.amount[0]": 50_000,
    "income.amount[1]": 30_000,
    "income.amount[2]": 5_000,
}


def of(
    programme: str, known: dict[str, Any], day: date = MAY_2023, standards: Standards | None = None
) -> Finding:
    return assess(Facts(known), day, standards or real(), FUQUAN).of(programme)


def test_each_income_is_told_with_whether_it_counts() -> None:
    told = [(line.rule, line.needs) for line in of("dibao", HOME).lines if line.rule.startswith("income-")]
    assert told == [
        ("income-work", "counted"),
        ("income-scholarship", "not-counted"),
        ("income-old_age", "unsure"),
    ]


def test_members_who_surprise_are_told_with_the_reason() -> None:
    people = {"people.count": 4, "people.tie[1]": "child", "people.stays[1]": "school"}
    people |= {"people.tie[2]": "child", "people.stays[2]": "prison"}
    people |= {"people.tie[3]": "spouse", "people.stays[3]": "home"}
    people |= {f"people.needs[{i}]": "none" for i in range(4)}
    told = [(line.rule, line.has) for line in of("dibao", {**HOME, **people}).lines if "member" in line.rule]
    assert told == [("member-counted", "school"), ("member-not-counted", "prison")]


def test_a_graded_disability_of_one_person_makes_the_family_one_with_a_severely_disabled_member() -> None:
    people = {"people.count": 1, "people.needs[0]": "disabled", "household.status": "border"}
    for grade, outcome in (("limb-2", "likely"), ("mental-3", "likely"), ("limb-3", "staff_check")):
        result = assess(Facts({**people, "people.disability[0]": grade}), TODAY, real(), FUQUAN)
        assert result.of("dibao", "single").outcome == outcome


@pytest.mark.parametrize(
    ("day", "level", "days"),
    [(MAY_2023, "township", 20), (LAW_EVE, "township", 30), (LAW_START, "county", 30), (TODAY, "county", 30)],
)
def test_dibao_takes_twenty_working_days_where_the_township_surely_decides(
    day: date, level: str, days: int
) -> None:
    finding = of("dibao", HOME, day)
    assert finding.decider is not None and finding.deadline is not None
    assert (finding.decider.level, finding.deadline.days) == (level, days)
    assert finding.decider.confirmed == (days == 20)


def test_the_difference_is_worked_out_in_words_while_the_method_is_unknown() -> None:
    known = {**HOME, "income.sources": "work"}
    formula = of("dibao", known).formula
    assert formula is not None and formula.id == "formula-dibao-difference"
    assert (formula.args["fen"], formula.args["stale"]) == (91_000, "no")
    later = of("dibao", known, TODAY).formula
    assert later is not None and (later.args["fen"], later.args["stale"], later.args["month"]) == (
        91_000,
        "yes",
        "2023-04",
    )


def test_an_amount_by_a_stale_standard_is_at_least_that() -> None:
    amount = of(
        "dibao", {**HOME, "income.sources": "work"}, TODAY, supposing({"dibao.method": "difference"})
    ).amount
    assert amount is not None
    assert (amount.fen, amount.at_least, amount.as_of) == (91_000, True, date(2023, 4, 25))


def test_no_amount_is_named_where_what_counts_is_not_sure_or_steps_are_paid() -> None:
    assert of("dibao", HOME, MAY_2023, supposing({"dibao.method": "difference"})).amount is None
    steps = of("dibao", {**HOME, "income.sources": "work"}, MAY_2023, supposing({"dibao.method": "tiers"}))
    assert steps.amount is None and steps.formula is not None and steps.formula.id == "formula-dibao-tiers"


def test_work_found_on_dibao_may_keep_it_for_six_months() -> None:
    known = {"household.status": "dibao", "household.new_work": True}
    line = next(line for line in of("dibao", known, TODAY).lines if line.rule == "dibao-gradual-exit")
    assert line.needs == 6
    assert all(line.rule != "dibao-gradual-exit" for line in of("dibao", known, date(2022, 10, 19)).lines)


def test_every_paper_says_why_it_cannot_be_looked_up() -> None:
    for finding in assess(Facts(HOME), TODAY, real(), FUQUAN).findings:
        assert all(paper.why for paper in finding.papers)


def test_every_reason_rests_on_a_text() -> None:
    for day in (MAY_2023, LAW_EVE, LAW_START, TODAY):
        known = {**HOME, "hardship.kind": "medical", "hardship.living": "managing"}
        for finding in assess(Facts(known), day, real(), FUQUAN).findings:
            for line in finding.lines:
                assert line.source.title
                assert line.source.in_force is None or line.source.in_force <= day, (line.rule, day)

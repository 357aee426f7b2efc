"""Temporary assistance: which road, which reasons, and what is never said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from rules import keys
from rules.all import PROGRAMMES
from rules.all import look as look_kindly
from rules.facts import Facts, Key, Need
from rules.home import Home
from rules.line import Days, Finding, Outcome, Verdict
from rules.programmes.temporary import LOOKS_AT, TRACKS, check, temporary, track
from rules.standards import Standards
from tests.rules.ground import FUQUAN, LAW_EVE, LAW_START, MAY_2023, TODAY, real, supposing

FIRE = {keys.HARDSHIP.name: "fire", keys.LIVING.name: "days"}
COSTS = {
    keys.HARDSHIP.name: "medical",
    keys.LIVING.name: "managing",
    keys.STATUS.name: "none",
    keys.INCOME_SOURCES.name: "work,farm",
    "income.amount[0]": 120_000,
    "income.amount[1]": 30_000,
    keys.MEMBERS.name: 3,
    keys.SPENDING_KIND.name: "medical",
    keys.SPENDING.name: 2_000_000,
    keys.REIMBURSED.name: 800_000,
}


def look(known: dict[str, Any], day: date = TODAY, standards: Standards | None = None) -> Finding:
    return check(Facts(known), day, standards or real(), FUQUAN)


def verdicts(finding: Finding) -> dict[str, str]:
    return {line.rule.removeprefix("temporary-"): str(line.verdict) for line in finding.lines}


def asked_next(known: dict[str, Any]) -> Key[Any]:
    with pytest.raises(Need) as need:
        look(known)
    return need.value.key


@pytest.mark.parametrize("kind", keys.SUDDEN)
@pytest.mark.parametrize("living", ["none_today", "days", None])
def test_who_was_hit_suddenly_and_cannot_live_on_takes_the_quick_road(kind: str, living: str | None) -> None:
    assert track(Facts({keys.HARDSHIP.name: kind, keys.LIVING.name: living})) == "quick"


@pytest.mark.parametrize("kind", keys.HARDSHIPS)
def test_nobody_without_food_today_is_sent_through_the_long_road(kind: str) -> None:
    finding = look({keys.HARDSHIP.name: kind, keys.LIVING.name: "none_today"})
    assert finding.track == "quick"
    assert "first-aid" in finding.marks


@pytest.mark.parametrize(
    ("status", "road"),
    [
        ("none", "expenditure"),
        (None, "expenditure"),
        ("dibao", "supplement"),
        ("tekun", "supplement"),
        ("border", "backstop"),
        ("rigid", "backstop"),
    ],
)
@pytest.mark.parametrize("kind", ["medical", "schooling", "fire"])
def test_who_still_manages_goes_by_what_the_household_receives(kind: str, status: str, road: str) -> None:
    known = {keys.HARDSHIP.name: kind, keys.LIVING.name: "managing", keys.STATUS.name: status}
    assert track(Facts(known)) == road


def test_the_quick_road_asks_for_two_facts_and_nothing_about_money() -> None:
    facts = Facts(FIRE)
    finding = check(facts, TODAY, real(), FUQUAN)
    assert set(facts.used) == {keys.HARDSHIP.name, keys.LIVING.name}
    assert finding.outcome is Outcome.LIKELY
    assert finding.marks == ("no-economic-check", "no-notice")
    assert finding.papers == ()


def test_the_quick_road_promises_no_amount_and_tells_staff_why() -> None:
    finding = look(FIRE)
    line = next(line for line in finding.lines if line.rule == "temporary-quick-amount")
    assert finding.amount is None and finding.formula is not None
    assert (line.verdict, line.condition, line.needs) == (Verdict.CHECK, False, 1)


def test_quick_aid_takes_at_most_three_calendar_days_since_the_scheme_of_2026() -> None:
    start = date(2026, 1, 29)
    deadline = look(FIRE, start).deadline
    assert deadline is not None
    assert (deadline.days, deadline.kind, deadline.note) == (3, Days.CALENDAR, "deadline-note-calendar")
    assert look(FIRE, start - timedelta(days=1)).deadline is None


def test_costs_that_came_slowly_and_no_food_today_are_for_staff_to_understand() -> None:
    finding = look({keys.HARDSHIP.name: "schooling", keys.LIVING.name: "none_today"})
    assert verdicts(finding)["sudden"] == "check"
    assert finding.outcome is Outcome.STAFF_CHECK


def test_a_disaster_is_also_for_the_emergency_office() -> None:
    assert "disaster-relief" in look({**FIRE, keys.HARDSHIP.name: "disaster"}).marks
    assert "disaster-relief" not in look(FIRE).marks


@pytest.mark.parametrize(
    ("day", "verdict", "article"),
    [
        (date(2022, 10, 19), "check", "48"),
        (date(2022, 10, 20), "ok", ""),
        (MAY_2023, "ok", ""),
        (LAW_EVE, "ok", ""),
        (LAW_START, "ok", "37"),
        (TODAY, "ok", "37"),
    ],
)
def test_the_place_of_hardship_decides_by_law_since_july_2026(day: date, verdict: str, article: str) -> None:
    line = next(line for line in look(FIRE, day).lines if line.rule == "temporary-place")
    assert (str(line.verdict), line.source.article) == (verdict, article)


@pytest.mark.parametrize(("day", "source"), [(LAW_EVE, ("reform", "")), (LAW_START, ("law", "50"))])
def test_help_first_is_a_duty_since_july_2026(day: date, source: tuple[str, str]) -> None:
    finding = look({keys.HARDSHIP.name: "fire", keys.LIVING.name: "none_today"}, day)
    line = next(line for line in finding.lines if line.rule == "temporary-first-aid")
    assert (line.source.id, line.source.article) == source


@pytest.mark.parametrize(
    ("day", "level", "confirmed"),
    [(MAY_2023, "township", True), (LAW_EVE, "township", False), (LAW_START, "county", False)],
)
def test_who_decides_is_a_matter_of_the_day(day: date, level: str, confirmed: bool) -> None:
    decider = look(FIRE, day).decider
    assert decider is not None
    assert (decider.level, decider.confirmed) == (level, confirmed)


def test_the_road_of_costs_asks_one_thing_after_another() -> None:
    order, known = [], {name: COSTS[name] for name in (keys.HARDSHIP.name, keys.LIVING.name)}
    while True:
        try:
            look(known)
            break
        except Need as need:
            order.append(need.key.name)
            known[need.key.name] = COSTS[need.key.name]
    assert order == [name for name in COSTS if name not in (keys.HARDSHIP.name, keys.LIVING.name)]


@pytest.mark.parametrize("kind", [*keys.HARDSHIPS, "none", None])
@pytest.mark.parametrize("living", ["none_today", "days", "managing", None])
@pytest.mark.parametrize("status", ["none", "dibao", "tekun", "border", "rigid", None])
def test_whatever_it_asks_or_uses_is_among_what_it_says_it_looks_at(
    kind: str | None, living: str | None, status: str | None
) -> None:
    known = {**COSTS, keys.HARDSHIP.name: kind, keys.LIVING.name: living, keys.STATUS.name: status}
    facts = Facts({**known, keys.NAME.name: "王大山", keys.STORY.name: "钱都借遍了"})
    seen = check(facts, TODAY, real(), FUQUAN)
    assert seen.track in TRACKS
    assert {name.partition("[")[0] for name in facts.used} <= LOOKS_AT
    assert check(Facts(facts.among(LOOKS_AT)), TODAY, real(), FUQUAN) == seen


def test_the_road_of_costs_ends_with_staff_and_shows_what_was_said() -> None:
    finding = look(COSTS)
    has = {line.rule.removeprefix("temporary-"): line.has for line in finding.lines}
    assert finding.outcome is Outcome.STAFF_CHECK
    assert (has["income"], has["spending"], has["share"]) == (50_000, 1_200_000, 66)
    assert finding.deadline is None
    assert [paper.required for paper in finding.papers] == [False]


@pytest.mark.parametrize("income", [0, 1, 10**9])
@pytest.mark.parametrize("spent", [0, 1, 10**9])
@pytest.mark.parametrize("day", [MAY_2023, LAW_EVE, LAW_START, TODAY])
def test_nothing_is_unlikely_while_the_standards_are_unknown(income: int, spent: int, day: date) -> None:
    known = {**COSTS, "income.amount[0]": income, keys.SPENDING.name: spent}
    assert look(known, day).outcome is Outcome.STAFF_CHECK


@pytest.mark.parametrize("name", [name for name in COSTS if name != keys.HARDSHIP.name])
def test_not_knowing_an_answer_never_makes_it_unlikely(name: str) -> None:
    standards = supposing({"rigid.income_ceiling": 10_000, "rigid.ratio": 60})
    known = {**COSTS, keys.LIVING.name: "managing", name: None}
    assert look(known, TODAY, standards).outcome is not Outcome.UNLIKELY


CEILING = {"rigid.income_ceiling": 12_000, "rigid.ratio": 50}  # 1,000 yuan a head and month, half the income


@pytest.mark.parametrize(
    ("monthly", "verdict"), [(299_999, "ok"), (300_000, "refused"), (300_001, "refused"), (0, "ok")]
)
def test_with_a_ceiling_in_force_income_must_be_below_it(monthly: int, verdict: str) -> None:
    known = {**COSTS, "income.amount[0]": monthly, "income.amount[1]": 0}
    assert verdicts(look(known, TODAY, supposing(CEILING)))["income"] == verdict


@pytest.mark.parametrize(
    ("own", "verdict"), [(899_999, "check"), (900_000, "check"), (900_001, "ok"), (0, "check")]
)
def test_with_a_ratio_in_force_costs_above_it_are_enough_and_below_it_staff_look(
    own: int, verdict: str
) -> None:
    known = {**COSTS, keys.SPENDING.name: own, keys.REIMBURSED.name: 0}
    assert verdicts(look(known, TODAY, supposing(CEILING)))["share"] == verdict


def test_more_paid_back_than_spent_counts_as_nothing_spent() -> None:
    finding = look({**COSTS, keys.REIMBURSED.name: 9_000_000})
    assert next(line for line in finding.lines if line.rule == "temporary-spending").has == 0


def test_without_any_bills_nobody_is_asked_what_was_paid_back() -> None:
    known = {**COSTS, keys.SPENDING.name: 0}
    del known[keys.REIMBURSED.name]
    assert look(known).outcome is Outcome.STAFF_CHECK


def test_a_kind_look_stops_at_the_first_refusal() -> None:
    known = {name: value for name, value in COSTS.items() if not name.startswith("spending")}
    home = Home(Facts({**known, "income.amount[0]": 900_000}), TODAY, supposing(CEILING), FUQUAN)
    finding = look_kindly(PROGRAMMES[0], home)
    assert [line.rule for line in finding.lines][-1] == "temporary-income"
    assert finding.outcome is Outcome.UNLIKELY


def known_household(status: str) -> dict[str, Any]:
    spending = {name: value for name, value in COSTS.items() if name.startswith("spending")}
    return {keys.HARDSHIP.name: "medical", keys.LIVING.name: "managing", keys.STATUS.name: status, **spending}


@pytest.mark.parametrize("status", ["dibao", "tekun", "border", "rigid"])
def test_a_household_that_is_on_file_is_asked_for_its_costs_only(status: str) -> None:
    finding = look(known_household(status))
    assert finding.outcome is Outcome.LIKELY
    assert ("notice" in finding.marks) == (status in ("border", "rigid"))


@pytest.mark.parametrize(("status", "verdict"), [("dibao", "ok"), ("border", "check")])
def test_before_the_scheme_of_2026_only_dibao_households_had_this_road(status: str, verdict: str) -> None:
    assert verdicts(look(known_household(status), date(2026, 1, 28)))["status"] == verdict


def test_the_same_facts_give_the_same_lines_again() -> None:
    facts = Facts(COSTS)
    again = [tuple(temporary(facts, TODAY, real(), FUQUAN)) for _ in range(2)]
    assert again[0] == again[1]


def test_hukou_is_never_asked() -> None:
    for known in (FIRE, COSTS, known_household("dibao")):
        facts = Facts(known)
        check(facts, TODAY, real(), FUQUAN)
        assert not any("hukou" in name for name in facts.used)
    assert asked_next({}) == keys.HARDSHIP

"""Figures: who sets them, from when to when, how sure they are."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from rules.standards import BadStandards, NotInForce, UnknownStandard, parse
from store.shipped.standards import load_standards
from tests.rules.ground import FUQUAN, MAY_2023, TODAY, real

DAY = timedelta(days=1)


def row(**changes: Any) -> dict[str, Any]:
    return {
        "key": "dibao.standard",
        "value": 600,
        "unit": "yuan",
        "period": "month",
        "area": "",
        "population": "all",
        "valid_from": "2024-01-01",
        "valid_to": None,
        "title": "Notice 1",
        "published_on": "2024-01-01",
        "confidence": "confirmed",
        **changes,
    }


def unknown(**changes: Any) -> dict[str, Any]:
    return row(value=None, confidence="unknown", **changes)


def test_the_files_of_the_project_load() -> None:
    assert len(real().values) > 40


@pytest.mark.parametrize(
    ("key", "people", "yearly_yuan"),
    [("dibao.standard", "urban", 8460), ("dibao.standard", "rural", 5316), ("tekun.standard", "all", 12156)],
)
def test_the_figures_of_april_2023_are_current_for_a_year_and_stale_after(
    key: str, people: str, yearly_yuan: int
) -> None:
    first = real().on(key, MAY_2023, FUQUAN, people)
    later = real().on(key, TODAY, FUQUAN, people)
    assert first.yearly_fen == later.yearly_fen == yearly_yuan * 100
    assert first.current and not first.stale
    assert later.stale and not later.current


def test_a_figure_turns_stale_on_the_day_after_its_last_day() -> None:
    last = date(2024, 4, 25)
    assert real().on("dibao.standard", last, FUQUAN, "urban").current
    assert real().on("dibao.standard", last + DAY, FUQUAN, "urban").stale


def test_before_it_was_published_a_figure_does_not_apply() -> None:
    with pytest.raises(NotInForce):
        real().on("dibao.standard", date(2023, 4, 24), FUQUAN, "urban")


def test_a_township_goes_by_the_figures_of_its_county_and_another_county_does_not() -> None:
    assert real().on("dibao.standard", MAY_2023, "522702106", "urban").value == 705
    with pytest.raises(NotInForce):
        real().on("dibao.standard", MAY_2023, "522701", "urban")


def test_a_key_that_no_file_has_is_a_mistake_of_the_program() -> None:
    with pytest.raises(UnknownStandard):
        real().on("dibao.standrad", MAY_2023, FUQUAN)


@pytest.mark.parametrize(
    ("key", "last", "after"),
    [
        ("income.exclude.basic_pension", date(2025, 12, 31), None),
        ("border.multiple", date(2026, 6, 30), None),
        ("dibao.decider", date(2026, 6, 30), None),
        ("price.trigger.cpi", date(2022, 7, 31), 3.0),
        ("price.trigger.cpi", date(2023, 2, 28), 3.5),
    ],
)
def test_a_rule_that_ends_is_another_rule_the_next_day(key: str, last: date, after: object) -> None:
    assert real().on(key, last, FUQUAN).value is not None
    assert real().on(key, last + DAY, FUQUAN).value == after


def test_hearsay_is_kept_but_never_used() -> None:
    assert real().on("tekun.basic_multiple", TODAY, FUQUAN).unknown


@pytest.mark.parametrize(
    "key", ["rigid.ratio", "rigid.income_ceiling", "assets.savings", "dibao.method", "temporary.quick.per"]
)
def test_what_the_county_has_not_said_is_unknown(key: str) -> None:
    assert real().on(key, TODAY, FUQUAN).unknown


def test_the_text_of_a_law_does_not_turn_stale() -> None:
    assert real().on("rigid.validity_months", TODAY, FUQUAN).current


def test_the_nearest_area_wins() -> None:
    figures = parse([row(), row(area="52", value=650), row(area="522702", value=700)])
    assert [figures.on("dibao.standard", TODAY, place).value for place in ("11", "520100", "522702001")] == [
        600,
        650,
        700,
    ]


def test_a_gap_nearby_does_not_hide_a_confirmed_value_further_up() -> None:
    figures = parse([row(), unknown(area="522702")])
    assert figures.on("dibao.standard", TODAY, FUQUAN).value == 600


def test_where_nobody_has_confirmed_anything_the_nearest_gap_is_named() -> None:
    figures = parse([unknown(), unknown(area="522702", title="Bureau")])
    assert figures.on("dibao.standard", TODAY, FUQUAN).title == "Bureau"


def test_a_reconfirmation_day_may_be_stated() -> None:
    figures = parse([row(reconfirm_by="2024-02-01")])
    assert figures.on("dibao.standard", date(2024, 2, 2), "").stale


def test_a_figure_published_on_a_leap_day_is_reconfirmed_by_the_end_of_february() -> None:
    figures = parse([row(published_on="2024-02-29")])
    assert figures.values[0].reconfirm_by == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([row(), row()], "overlaps"),
        ([row(valid_to="2024-06-30"), row(valid_from="2024-06-30")], "overlaps"),
        ([row(population="all"), row(population="urban")], "overlaps"),
        ([row(title="")], "no source"),
        ([row(title=None)], "no source"),
        ([row(value=None)], "null exactly when"),
        ([row(confidence="unknown")], "null exactly when"),
        ([row(value=[1])], "not a figure"),
        ([row(area=522702)], "not a division code"),
        ([row(unit="dollars")], "unit"),
        ([row(period="week")], "period"),
        ([row(population="nobody")], "population"),
        ([row(confidence="sure")], "sure"),
        ([row(published_on="soon")], "soon"),
        ([row(colour="red")], "colour"),
        ([{"key": "x"}], "missing fields"),
    ],
)
def test_bad_files_are_refused_with_the_fault_named(rows: list[dict[str, Any]], fault: str) -> None:
    with pytest.raises(BadStandards, match=fault):
        parse(rows)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(BadStandards) as caught:
        parse([row(unit="x"), row(period="x")])
    assert len(caught.value.faults) == 2


def test_neighbours_in_time_place_and_people_do_not_overlap() -> None:
    parse(
        [
            row(valid_to="2024-06-30"),
            row(valid_from="2024-07-01"),
            row(area="52"),
            row(key="tekun.standard", population="urban"),
            row(key="tekun.standard", population="rural"),
        ]
    )


def test_only_money_by_month_or_year_has_a_yearly_amount() -> None:
    figures = parse([row(), row(key="days", unit="days", value=3), row(key="once", period="once")])
    for key in ("days", "once"):
        with pytest.raises(TypeError):
            _ = figures.on(key, TODAY, "").yearly_fen


def test_a_file_that_is_no_list_is_refused(tmp_path: Any) -> None:
    (tmp_path / "broken.yaml").write_text("key: value", encoding="utf-8")
    with pytest.raises(BadStandards, match="broken.yaml"):
        load_standards(tmp_path)


def test_a_county_sees_its_own_figures_and_a_gap_where_only_another_has_one() -> None:
    rows = [
        row(area="990101", value=888),
        row(area="522702", value=705, title="Notice of somewhere else"),
        row(key="tekun.standard", area="522702", value=1013, title="Notice of somewhere else"),
        unknown(key="assets.savings", area="52", title="中华人民共和国社会救助法"),
    ]
    there = parse(rows).at_home("990101", "the bureau there")
    assert there.on("dibao.standard", TODAY, "990101").value == 888
    gap = there.on("tekun.standard", TODAY, "990101")
    assert (gap.value, gap.area, gap.title) == (None, "990101", "the bureau there")
    savings = there.on("assets.savings", TODAY, "990101")
    assert (savings.area, savings.title) == ("99", "中华人民共和国社会救助法")
    assert {value.area[:2] for value in there.values} == {"99"}


def test_a_county_that_has_them_all_sees_them_as_they_are() -> None:
    assert real().at_home(FUQUAN, "the bureau") is real()

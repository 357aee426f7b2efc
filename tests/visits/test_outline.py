"""A visit asks only what nobody proved yet and what can change the result."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.desk.visits.points import label_of
from rules import keys
from rules.alternatives import alternatives
from rules.facts import Key
from rules.outline import ROOMS, Law, Point, outline, result, room_of, supposed
from tests.houses import the_ground

LAW = Law(date(2026, 11, 24), the_ground().standards, "522702")
MARK = ["self", "2026-11-24T09:30:00+08:00", "said", ""]

DIBAO: dict[str, Any] = {
    "speaker": "self",
    "place.township": "522702001",
    "person.name": "罗小秀",
    "person.phone": "13985400017",
    "household.status": "none",
    "household.settlement": "rural",
    "household.members": 3,
    "household.needs": "ill",
    "household.assets": "none",
    "household.kin": "none",
    "income.sources": "work,farm",
    "income.amount[0]": 60_000,
    "income.amount[1]": 20_000,
    "income.job_cost": 10_000,
    "hardship.story": "去年摔伤了腿",
}
PROGRAMMES = ("dibao", "tekun", "border", "rigid", "temporary")


def said(known: dict[str, Any], **how: str) -> dict[str, Any]:
    return {name: [*MARK[:2], how.get(name.replace(".", "_"), "said"), ""] for name in known}


def names(known: dict[str, Any], marks: dict[str, Any] | None = None, programme: str = "dibao") -> list[str]:
    return [each.name for each in outline(known, marks or said(known), programme, None, LAW)]


def test_the_income_that_dibao_rests_on_is_asked_about_and_the_telephone_is_not() -> None:
    asked = names(DIBAO)
    assert "income.amount[0]" in asked and "household.members" in asked
    assert not {"person.phone", "person.name", "hardship.story", "place.township", "speaker"} & set(asked)


def test_what_was_verified_is_not_asked_again_but_what_proved_untrue_is() -> None:
    assert "household.members" not in names(DIBAO, said(DIBAO, household_members="verified"))
    [point] = [
        each
        for each in outline(DIBAO, said(DIBAO, household_members="refuted"), "dibao", None, LAW)
        if each.name == "household.members"
    ]
    assert point.known_as == "refuted"


def test_a_household_far_above_the_limit_is_not_asked_what_a_bus_costs() -> None:
    rich = {**DIBAO, "income.amount[0]": 90_000_000, "income.job_cost": 0}
    assert "income.amount[1]" not in names(rich)


def test_the_points_follow_the_rooms_and_the_people() -> None:
    known = {
        **DIBAO,
        "people.count": 3,
        "people.tie[1]": "spouse",
        "people.stays[1]": "home",
        "people.tie[2]": "parent",
        "people.stays[2]": "home",
    }
    points = outline(known, said(known), "dibao", None, LAW)
    rooms = [ROOMS.index(each.room) for each in points]
    assert rooms == sorted(rooms) and len(set(rooms)) > 1
    people = [
        each.index for each in points if each.stem.startswith("people.") and each.stem != "people.count"
    ]
    assert people == sorted(people) and people


def test_who_only_wants_to_talk_is_asked_nothing_at_the_door() -> None:
    assert names(DIBAO, programme="enquiry") == []


def test_every_fact_has_a_room() -> None:
    every = [value.name for name, value in vars(keys).items() if name.isupper() and hasattr(value, "stem")]
    assert {room_of(name) for name in every} <= set(ROOMS)


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "household.members": st.integers(1, 9),
    "household.status": st.sampled_from(["none", "dibao", "tekun", "border", "rigid"]),
    "household.settlement": st.sampled_from(["urban", "rural"]),
    "household.assets": st.sampled_from(["none", "savings", "vehicle", "house,business"]),
    "household.needs": st.sampled_from(["none", "ill", "severe", "student", "severe,ill"]),
    "household.savings": st.integers(0, 50_000_000),
    "income.amount[0]": st.integers(0, 2_000_000),
    "income.amount[1]": st.integers(0, 2_000_000),
    "income.job_cost": st.integers(0, 200_000),
    "person.age": st.integers(0, 99),
    "obligors.count": st.integers(0, 3),
    "people.disability[0]": st.sampled_from(["none", "limb-1", "mental-3", "visual-4"]),
    "hardship.kind": st.sampled_from(["fire", "medical", "none", "job_loss"]),
    "hardship.living": st.sampled_from(["none_today", "days", "managing"]),
    "spending.kind": st.sampled_from(["medical", "education", "none"]),
    "spending.paid": st.integers(0, 20_000_000),
    "spending.reimbursed": st.integers(0, 20_000_000),
}
HOUSEHOLDS = st.fixed_dictionaries({}, optional=VALUES).map(lambda found: {**DIBAO, **found})


@pytest.mark.parametrize("programme", PROGRAMMES)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(known=HOUSEHOLDS, data=st.data())
def test_a_fact_that_is_not_asked_about_cannot_change_the_result(
    programme: str, known: dict[str, Any], data: st.DataObject
) -> None:
    asked = set(names(known, programme=programme))
    full = supposed(known, programme, None, LAW)
    before = result(full, programme, None, LAW)
    left_out = sorted(set(VALUES) & set(known) - asked)
    if left_out:
        name = data.draw(st.sampled_from(left_out))
        other = data.draw(VALUES[name])
        assert result({**full, name: other}, programme, None, LAW) == before


@pytest.mark.parametrize("programme", PROGRAMMES)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(known=HOUSEHOLDS)
def test_each_point_has_a_value_that_changes_the_result(programme: str, known: dict[str, Any]) -> None:
    full = supposed(known, programme, None, LAW)
    before = result(full, programme, None, LAW)
    for point in outline(known, said(known), programme, None, LAW):
        others = alternatives(point.name, point.value)
        assert point.known_as == "missing" or any(
            result({**full, point.name: each}, programme, None, LAW) != before for each in others
        )


def test_what_the_rules_still_wait_for_is_asked_at_the_door() -> None:
    known = {name: value for name, value in DIBAO.items() if name != "household.settlement"}
    [point] = [each for each in outline(known, said(known), "dibao", None, LAW) if each.known_as == "missing"]
    assert (point.name, point.value, point.room) == ("household.settlement", None, "home")


def test_what_the_person_did_not_know_is_asked_at_the_door() -> None:
    assert "income.amount[0]" in names({**DIBAO, "income.amount[0]": None})


def test_every_point_is_called_by_a_name_that_people_know() -> None:
    words = the_ground().words("zh-CN")
    stems = {each.stem for each in vars(keys).values() if isinstance(each, Key)}
    asked = [each for each in stems if words.maybe(f"visit-ask-{each.replace('.', '-').replace('_', '-')}")]
    bare = [each for each in sorted(asked) if "." in label_of(Point(each, "door", None, "said"), words)]
    assert len(asked) > 20 and bare == []

"""Households from a file: what can be stated, and what is a fault with a name."""

from __future__ import annotations

from typing import Any

import pytest

from rules.stated import POSSIBLE, faults, stated_keys
from tests.rules.test_households import HOUSEHOLDS, known


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=[household["name"] for household in HOUSEHOLDS])
def test_every_golden_household_can_be_stated(household: dict[str, Any]) -> None:
    assert faults(known(household)) == ()


@pytest.mark.parametrize(
    "name",
    ["colour", "income.amount", "income.amount[x]", "income.amount[100]", "household.members[0]", "", "a["],
)
def test_a_fact_that_does_not_exist_is_named(name: str) -> None:
    assert [(fault.name, fault.why) for fault in faults({name: 1})] == [(name, "fault-unknown-fact")]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("household.members", 0),
        ("household.members", "3"),
        ("household.members", 2.5),
        ("household.members", True),
        ("income.amount[0]", -1),
        ("income.amount[0]", 10**12),
        ("household.status", "rich"),
        ("household.needs", "ill,ill"),
        ("household.needs", ["ill"]),
        ("household.assets", "yacht"),
        ("people.disability[0]", "limb-5"),
        ("people.disability[0]", "limb"),
        ("person.age", 131),
        ("hardship.when", "yesterday"),
        ("household.new_work", "yes"),
    ],
)
def test_a_value_that_cannot_be_is_named(name: str, value: object) -> None:
    assert [(fault.value, fault.why) for fault in faults({name: value})] == [
        (value, "fault-impossible-value")
    ]


@pytest.mark.parametrize("name", sorted(POSSIBLE))
def test_not_knowing_is_always_possible(name: str) -> None:
    indexed = any(fault.why == "fault-unknown-fact" for fault in faults({name: None}))
    assert faults({f"{name}[0]" if indexed else name: None}) == ()


def test_all_that_can_be_stated_has_a_key() -> None:
    assert {key.name for key in stated_keys()} == set(POSSIBLE)

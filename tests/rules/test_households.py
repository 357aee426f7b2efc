"""The golden households: a table that an official can read, and every release has to pass."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from rules.all import Assessment, assess
from rules.facts import Facts
from rules.standards import Standards
from store.shipped.golden import golden_households, golden_table
from tests.rules.ground import FUQUAN, real, supposing

TABLE = golden_table()
HOUSEHOLDS: list[dict[str, Any]] = TABLE["households"]


@cache
def standards_with(filled: tuple[tuple[str, Any], ...]) -> Standards:
    values = {key: value for key, value in filled if not key.startswith("dibao_")}
    of_people = {key: value for key, value in filled if key.startswith("dibao_")}
    return supposing(values, **of_people) if filled else real()


def known(household: Mapping[str, Any]) -> dict[str, Any]:
    return {**TABLE["profiles"][household["profile"]], **household.get("facts", {})}


def assessed(household: Mapping[str, Any]) -> Assessment:
    standards = standards_with(tuple(household.get("standards", {}).items()))
    return assess(Facts(known(household)), household["day"], standards, FUQUAN)


def said(assessment: Assessment, name: str) -> str:
    programme, _, track = name.partition("/")
    finding = assessment.of(programme, track if programme == "dibao" or track else None)
    return str(finding.outcome)


def test_the_house_tries_a_new_figure_on_the_same_households() -> None:
    assert [(one.name, one.known) for one in golden_households()] == [
        (household["name"], known(household)) for household in HOUSEHOLDS
    ]


def test_there_are_enough_of_them_and_no_two_have_the_same_name() -> None:
    assert len(HOUSEHOLDS) >= 120
    assert len({household["name"] for household in HOUSEHOLDS}) == len(HOUSEHOLDS)


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=[household["name"] for household in HOUSEHOLDS])
def test_golden_household(household: Mapping[str, Any]) -> None:
    result = assessed(household)
    assert {name: said(result, name) for name in household["expect"]} == household["expect"]
    amounts = {
        name: one.amount.fen for name in household.get("amount", {}) if (one := result.of(name)).amount
    }
    assert amounts == household.get("amount", {})

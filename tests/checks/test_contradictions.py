"""Each pair of things that may not agree, with a household where it shows and one where it does not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from dialogs.findings.contradictions import PAIRS, Evidence, Paper, differences
from dialogs.findings.finding import amounts
from rules import keys
from rules.household import table
from tests.household.people import FAMILY, WIFE, an_id
from tests.houses import the_ground

DAY = date(2026, 11, 24)
PERSON = an_id("19850307")
QUIET: dict[str, Any] = {
    **FAMILY,
    keys.ID_NUMBER.name: PERSON,
    keys.NAME.name: "罗小秀",
    keys.PHONE.name: "13985400017",
    keys.MEMBERS.name: 4,
    keys.AGE.name: 41,
    keys.NEEDS.name: "disabled",
    "people.disability[1]": "limb-2",
    keys.SPENDING.name: 300000,
    keys.REIMBURSED.name: 100000,
    keys.STATUS.name: "none",
    keys.SAVINGS.name: 0,
}
POOR = Paper(keys.RECEIPTS.name, True, "太暗")


def checked(name: str, said: Any, value: Any) -> dict[str, Mapping[str, Any]]:
    return {name: {"said": said, "value": value, "as_of": "2026-11-24"}}


LOUD: Mapping[str, Mapping[str, Any]] = {
    "members": {"facts": {keys.MEMBERS.name: 6}},
    "age": {"facts": {keys.AGE.name: 50}},
    "disability": {"facts": {keys.NEEDS.name: "none"}},
    "reimbursed": {"facts": {keys.REIMBURSED.name: 400000}},
    "spouses": {"facts": {"people.tie[3]": "spouse"}},
    "twice": {"facts": {"people.id[3]": WIFE}},
    "receipts": {"papers": (POOR,)},
    "status": {"checked": checked(keys.STATUS.name, "border", "none")},
    "savings": {"checked": checked(keys.SAVINGS.name, 500, 0)},
    "assets": {"checked": checked(keys.ASSETS.name, "none", "vehicle")},
    "income": {"checked": checked("income.amount[0]", 200000, 250000)},
    "since": {"checked": checked(keys.STATUS.name, "dibao", "dibao")},
    "other-members": {"others": ({keys.MEMBERS.name: 2},)},
    "other-name": {"others": ({keys.NAME.name: "罗小琇"},)},
    "other-phone": {"others": ({keys.PHONE.name: "13985400018"},)},
}
BLAME = ("隐瞒", "虚假", "撒谎", "骗", "不老实", "为什么不", "说谎", "欺")


def seen(**changed: Any) -> Evidence:
    facts = {**QUIET, **changed.get("facts", {})}
    return Evidence(
        facts=facts,
        rows=table(facts, frozenset(), DAY),
        checked=changed.get("checked", {}),
        papers=changed.get("papers", ()),
        others=changed.get("others", ()),
        day=DAY,
    )


def test_every_pair_has_its_household() -> None:
    assert set(LOUD) == set(PAIRS)


def test_a_household_where_everything_agrees_has_no_difference() -> None:
    assert differences(seen()) == ()


@pytest.mark.parametrize("pair", PAIRS)
def test_the_pair_shows_and_says_so_without_blame(pair: str) -> None:
    found = [each for each in differences(seen(**LOUD[pair])) if each.pair == pair]
    assert found, pair
    for lang in ("zh-CN", "en"):
        words, params = the_ground().words(lang), amounts(found[0].params)
        for text in (words.say(f"differ-{pair}", params), words.say(f"differ-{pair}.ask", params)):
            assert "{" not in text and "$" not in text
            assert not any(word in text for word in BLAME)

"""The words for the family are in one list: whoever reads them reads all of them."""

from __future__ import annotations

import re

import pytest

from dialogs.hear.danger import danger
from dialogs.hear.family import kin
from dialogs.hear.family.counting import read_count
from dialogs.hear.family.on_behalf import Behalf, on_behalf, tie_to_mine
from dialogs.hear.family.relatives import only_kin, read_relatives
from dialogs.hear.persons.names import read_name
from dialogs.hear.persons.phones import read_phone
from dialogs.hear.unclear import Unclear
from rules import keys

CALLED = {
    "堂客": "spouse",
    "屋头人": "spouse",
    "那口子": "spouse",
    "娃他爸": "spouse",
    "孩子的妈妈": "spouse",
    "大儿子": "child",
    "二儿子": "child",
    "三姑娘": "child",
    "二娃": "child",
    "妹崽": "child",
    "幺妹": "child",
    "养女": "child",
    "重孙女": "grandchild",
    "老汉儿": "parent",
    "老妈妈": "parent",
    "后妈": "parent",
    "嘎婆": "grandparent",
    "二哥": "sibling",
    "大姐": "sibling",
    "二媳妇": "daughter-in-law",
    "姑爷": "son-in-law",
    "老丈人": "parent-in-law",
    "外甥女": "nephew",
    "三叔": "other",
    "舅妈": "other",
    "三嫂": "other",
    "孃孃": "other",
    "堂弟": "other",
    "小叔子": "other",
    "干爹": "other",
}
"""As people here call them: the name, and what it makes them."""


@pytest.mark.parametrize("called", CALLED)
def test_one_person_is_one_and_has_their_tie(called: str) -> None:
    assert [one.tie for one in read_relatives(f"我和{called}")] == [CALLED[called]]
    assert read_count(f"我和{called}", 1, 20) == 2
    assert read_count(f"我和{called}两个", 1, 20) == 2
    assert only_kin(f"我{called}")
    assert isinstance(read_name(called), Unclear)


@pytest.mark.parametrize("called", CALLED)
def test_a_telephone_of_any_of_them_is_somebody_elses_and_no_blow(called: str) -> None:
    assert read_phone(f"打{called}的电话行不") == Unclear("unclear-phone-anothers")
    assert danger(f"打我{called}的电话，13900000000") is None
    assert danger(f"打到{called}的卡上") is None
    assert danger(f"{called}打我，都打出血了") == "violence"
    assert danger(f"{called}喝药了") == "poison"


@pytest.mark.parametrize("called", [name for name, tie in CALLED.items() if tie not in ("spouse", "child")])
def test_who_asks_for_any_of_them_is_of_the_family(called: str) -> None:
    tie = "child" if CALLED[called] == "parent" else "relative"
    assert on_behalf(f"我帮我{called}申请") == Behalf("family", tie)
    assert tie_to_mine(f"他是我{called}") == tie


@pytest.mark.parametrize(
    ("said", "ties"),
    [
        ("我、老婆、二儿子、三姑娘", "spouse child child"),
        ("我和大儿子，二儿子在外打工", "child child"),
        ("我带两娃", "child child"),
        ("我带两个妹崽", "child child"),
        ("我们两公婆带一儿一女", "spouse child child"),
        ("我和阿爸阿妈", "parent parent"),
        ("我和双胞胎", "child child"),
    ],
)
def test_a_place_in_the_row_is_no_number_of_people(said: str, ties: str) -> None:
    assert " ".join(one.tie for one in read_relatives(said)) == ties
    assert read_count(said, 1, 20) == len(ties.split()) + 1


@pytest.mark.parametrize("called", ["老汉", "婆婆", "阿婆", "娃他爷爷"])
def test_a_word_for_two_ties_counts_one_and_names_none(called: str) -> None:
    assert read_count(f"我和{called}", 1, 20) == 2
    assert read_relatives(f"我和{called}") == ()


def test_every_tie_is_one_of_the_rules_and_every_word_is_found_whole() -> None:
    assert set(kin.EVERYBODY) == {*keys.TIES, kin.OPEN}
    for word, (tie, _) in kin.MEANS.items():
        found = re.match(kin.ANY, word), re.match(kin.one_of(tie), word)
        assert all(one and one[0] == word for one in found), word


@pytest.mark.parametrize("said", ["three persons", "for a good reason", "a momentous day", "他很大方"])
def test_a_word_inside_another_is_nobody(said: str) -> None:
    assert re.search(kin.ANY, said) is None

"""“现在吃饭、住处、看病，还过得去吗？”, answered in a sentence."""

from __future__ import annotations

import pytest

from dialogs.hear.unclear import Unclear
from rules import keys
from tests.hear.answers import read


@pytest.mark.parametrize(
    "said",
    ["还能过，就是恼火得很", "吃饭没得问题，就是看病没钱", "吃的有，就是差钱看病", "住处有，吃的也有",
     "有口饭吃", "饿不着", "不愁吃，愁看病", "日子还过得，就是娃读书钱不够",
     "勉强过得去", "有吃有住，没钱看病"],
)  # fmt: skip
def test_what_stands_first_is_the_answer(said: str) -> None:
    assert read(keys.LIVING, said) == "managing"


@pytest.mark.parametrize("said", ["过不下去", "过不去了", "米还有一点", "吃的不多了", "恼火得很", "撑不住了"])
def test_what_ends_soon(said: str) -> None:
    assert read(keys.LIVING, said) == "days"


@pytest.mark.parametrize("said", ["两三天的米", "还有两天的米", "还能吃两三天", "米还够吃三天"])
def test_for_how_long_there_is_food_says_it(said: str) -> None:
    assert read(keys.LIVING, said) == "days"


@pytest.mark.parametrize("said", ["吃的还有点", "家里还有点吃的", "还剩点米", "吃的还有一点点"])
def test_a_little_food_may_be_enough_or_not_and_is_asked_back(said: str) -> None:
    assert read(keys.LIVING, said) == Unclear("unclear-choice", near=("days", "managing"))


@pytest.mark.parametrize(
    "said",
    [
        "吃的没有",
        "房子没问题，饭吃不起",
        "吃的还有，过两天就没了",
        "还能过，撑不了几天了",
        "饿了两天了",
        "娃饿",
    ],
)
def test_hunger_is_never_overheard_for_a_word_that_all_is_well(said: str) -> None:
    value = read(keys.LIVING, said)
    assert isinstance(value, Unclear)
    assert "managing" not in (value.guess, value.near[:1])
    assert value.near


def test_a_hard_life_is_one_of_both() -> None:
    assert read(keys.LIVING, "日子难过") == Unclear("unclear-choice", near=("days", "managing"))


@pytest.mark.parametrize("said", ["断水断电三天", "水电都断了", "电费交不起，遭断电了"])
def test_who_is_cut_off_is_asked_how_long_it_can_go_on(said: str) -> None:
    assert read(keys.LIVING, said) == Unclear("unclear-choice", near=("none_today", "days"))


def test_who_stays_with_kin_and_eats_gets_by() -> None:
    assert read(keys.LIVING, "住我兄弟家 饭倒是有得吃 就是哪样家什都没得了") == "managing"
    assert read(keys.LIVING, "没得吃") != "managing"

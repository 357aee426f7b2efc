"""At home or in a care home, as people here say it, and what a neighbour is called."""

from __future__ import annotations

import pytest

from rules import keys
from tests.hear.answers import read


@pytest.mark.parametrize(
    "said",
    [
        *("在屋头过", "在家头", "跟儿子过", "我就在屋头过", "屋头", "想在家里过", "在家过嘛", "和女儿过"),
        *("我跟儿子过", "不去敬老院"),
    ],
)
def test_at_home(said: str) -> None:
    assert read(keys.CARE_PLACE, said) == "home"


@pytest.mark.parametrize("said", ["敬老院", "去敬老院住", "想住养老院", "机构"])
def test_in_a_care_home(said: str) -> None:
    assert read(keys.CARE_PLACE, said) == "centre"


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("王桂芳，七十多了", "王桂芳"),
        ("王桂芳 78岁", "王桂芳"),
        ("王桂芳，今年快八十岁了。", "王桂芳"),
        ("王桂芳七十多岁了", "王桂芳"),
        ("桥头的老李，大概六十岁左右", "桥头的老李"),
        ("桥头的老李", "桥头的老李"),
        ("三组的王婆婆", "三组的王婆婆"),
        ("七十多岁了", "七十多岁了"),
        ("李三，住五组", "李三，住五组"),
    ],
)
def test_a_neighbour_is_called_by_name_and_not_by_age(said: str, called: str) -> None:
    assert read(keys.LEAD_WHO, said) == called

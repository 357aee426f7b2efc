"""What somebody said of their age and home in the first sentence is heard; nothing is made of the rest."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.hear.unasked.at_home import told_at_home
from rules import keys

AGE, MEMBERS, OBLIGORS = keys.AGE.name, keys.MEMBERS.name, keys.OBLIGORS.name
TWO_CHILDREN = {keys.TIE.at(1).name: "child", keys.TIE.at(2).name: "child"}


@pytest.mark.parametrize(
    "said, told",
    [
        ("我七十六了，无儿无女", {AGE: 76, OBLIGORS: 0}),
        ("我七十六，没得儿女", {AGE: 76, OBLIGORS: 0}),
        ("我叫王大山，今年76岁，住龙昌镇", {AGE: 76}),
        ("我是龙昌镇的，七十六了，想吃低保", {AGE: 76}),
        ("我是71岁的老人，没得后人", {AGE: 71, OBLIGORS: 0}),
        ("老伴瘫在床上，我七十二了", {AGE: 72}),
        ("我76岁，没得儿女，老伴前年走了", {AGE: 76, OBLIGORS: 0}),
        ("我一个人带两个娃，娃他爸走了", {MEMBERS: 3, **TWO_CHILDREN}),
        ("我家一共五口人，我和爱人还有两个娃娃和我老妈", {MEMBERS: 5}),
        ("三口人，我、老婆和娃", {MEMBERS: 3}),
        ("家里三口人 我残疾 老婆种地", {MEMBERS: 3}),
        ("家里四口人，就我一个人挣钱", {MEMBERS: 4}),
        ("我一个人过，脚杆痛", {MEMBERS: 1}),
    ],
)
def test_what_is_plainly_said_of_oneself_is_heard(said: str, told: dict[str, Any]) -> None:
    assert told_at_home(said) == told


@pytest.mark.parametrize(
    "said",
    [
        "我妈七十八了，瘫在床上",
        "我弟家 三口人",
        "我婆婆七十六了，我一个人带不动",
        "孙子八岁了，我带他读书",
        "我六十多了",
        "我住院花了三十",
        "我吃了三十年药",
        "我和老伴无儿无女",
        "我没有孩子的学费",
        "我一个人带两个娃，还有个老妈",
        "屋头就我一个人，儿子在外面打工",
        "隔壁老王七十六了，无儿无女，他一个人过",
        "",
    ],
)
def test_what_is_said_of_others_or_only_roughly_is_not(said: str) -> None:
    assert told_at_home(said) == {}

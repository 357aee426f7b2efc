"""Danger wins over everything; the everyday phrases that sound like it do not."""

from __future__ import annotations

import pytest

from dialogs.understand.examples import EXAMPLES
from tests.understand.heldout import meant


def test_every_example_of_danger_is_danger() -> None:
    missed = [text for label, text in EXAMPLES if label == "crisis" and meant(text).intent != "crisis"]
    assert missed == []


@pytest.mark.parametrize(
    "said",
    [
        "我想问低保多少钱，还有我不想活了",
        "屋头莫得米了，娃儿饿得哭",
        "我老公拿刀追我",
        "被洪水困在房顶上",
        "奶奶昏倒了喊不醒",
        "we have had nothing to eat since yesterday",
    ],
)
def test_danger_wins_with_full_confidence_and_keeps_the_other_readings(said: str) -> None:
    found = meant(said)
    assert (found.intent, found.topic, found.confidence) == ("crisis", None, 1.0)
    assert all(intent != "crisis" for intent, _, _ in found.alternatives)


@pytest.mark.parametrize(
    "said",
    [
        "我没有吃低保",
        "你吃饭没",
        "我打工受伤了",
        "我打个电话问一下",
        "火灾救助能补多少钱",
        "救命钱什么时候到账",
        "孩子丢了身份证怎么办",
        "窗口不给我办还赶我走",
        "庄稼被水淹了有没有补助",
        "我老公三年前车祸死了",
        "低保户死亡后多久停发",
        "我的申请卡在哪里了",
        "我们那里路边有个流浪汉",
    ],
)
def test_what_only_sounds_like_danger_is_not(said: str) -> None:
    assert meant(said).intent != "crisis"

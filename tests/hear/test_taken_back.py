"""“不对，是失业”: an answer is taken back, and what only sounds like it takes nothing back."""

from __future__ import annotations

import pytest

from dialogs.hear.calendar.days import only_a_day
from dialogs.hear.taken_back import instead


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("不对，是失业", "失业"),
        ("不对不对，是摔到了，不是生病", "摔到了"),
        ("不是生病，是摔到了", "摔到了"),
        ("我不是生病，我是摔到了", "摔到了"),
        ("等一下，是前天", "前天"),
        ("等哈，应该是前天", "前天"),
        ("写错了，是龙昌", "龙昌"),
        ("电话错了是13800001112", "13800001112"),
        ("名字写错了，是王伍", "王伍"),
        ("刚才说错了是前天", "前天"),
        ("不是三个，是四个", "四个"),
    ],
)
def test_what_is_right_is_heard(said: str, right: str) -> None:
    assert instead(said) == right


@pytest.mark.parametrize(
    "said",
    (
        "等一下",
        "等一下我找找",
        "等哈我问哈我儿",
        "等到是前天",
        "没有生病",
        "没有收入，是我姐给的",
        "没有，是我妈的",
        "电话错了",
        "电话是13800001112",
        "不对",
        "前天",
    ),
)
def test_nothing_is_taken_back(said: str) -> None:
    assert instead(said) == ""


@pytest.mark.parametrize(
    "said",
    [
        "去年十月份",
        "今年6月",
        "大概是上个月",
        "前天",
        "昨天晚上的事",
        "上周三",
        "三天前",
        "2025年10月8号",
        "去年年底",
        "十月",
    ],
)
def test_a_time_and_nothing_else(said: str) -> None:
    assert only_a_day(said)


@pytest.mark.parametrize(
    "said",
    [
        "3天",
        "还能撑三天",
        "昨天还有吃的",
        "前面",
        "上面",
        "一年",
        "五个月",
        "几年了",
        "一个月",
        "今天就没吃的",
        "去年出的院",
    ],
)
def test_how_long_or_what_then_is_no_bare_time(said: str) -> None:
    assert not only_a_day(said)

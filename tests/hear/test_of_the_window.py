"""A telephone number, an address, hours: asked in so many words, and taken for nothing else."""

from __future__ import annotations

import pytest

from dialogs.hear.passing.of_the_window import part_asked


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("phone", "电话是多少"),
        ("phone", "请问民政局的电话号码是多少？"),
        ("phone", "金山街道办公室电话"),
        ("phone", "陆坪民政办电话"),
        ("phone", "本地民政办怎么联系"),
        ("phone", "怎么联系你们"),
        ("phone", "打哪个电话咨询低保"),
        ("phone", "我该打啥子电话"),
        ("phone", "有没有电话可以打"),
        ("phone", "有没有联系电话"),
        ("phone", "what is your phone number"),
        ("phone", "how do I contact you?"),
        ("address", "民政局在哪里"),
        ("address", "镇里的民政窗口在哪栋楼"),
        ("address", "去民政办怎么走"),
        ("address", "办公地址"),
        ("address", "where is your office?"),
        ("hours", "你们几点开门"),
        ("hours", "上班时间"),
        ("hours", "星期天窗口开门吗"),
        ("hours", "下午有人上班吗"),
        ("hours", "when are you open"),
    ],
)
def test_what_is_asked_of_the_window_is_known(part: str, said: str) -> None:
    assert part_asked(said) == part


@pytest.mark.parametrize(
    "said",
    [
        "电话",
        "没有电话",
        "我的电话是13900001111",
        "电话费交不起",
        "打电话没人接",
        "接到一个电话说我中奖",
        "给我回个电话",
        "村里协理员电话",
        "晚上上班",
        "我在工地上班",
        "家里没人上班",
        "我家在牛场镇",
        "在哪里申请低保",
        "孩子在哪里读书",
        "什么时候发钱",
        "你是哪里的",
        "",
    ],
)
def test_what_is_told_or_asked_of_something_else_is_not(said: str) -> None:
    assert part_asked(said) == ""

"""What is asked of the service itself is heard as a whole message, and taken for nothing else."""

from __future__ import annotations

import pytest

from dialogs.hear.hardship import in_need
from dialogs.hear.passing.of_the_service import service_verb


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("晚上不要给我发消息", "send-early"),
        ("你们半夜莫发消息嘛", "send-early"),
        ("please don't text me at night", "send-early"),
        ("不要再给我发消息了！", "no-reminders"),
        ("别老吵我", "no-reminders"),
        ("TD", "no-reminders"),
        ("stop sending me messages", "no-reminders"),
        ("我想看看谁看过我的资料", "looked"),
        ("我的资料有没有人看过", "looked"),
        ("我想看我填过的", "data"),
        ("能不能念给我听", "aloud"),
        ("我不识字你念给我听", "aloud"),
        ("字太小了", "larger"),
        ("会不会讲苗语", "tongue"),
        ("说普通话可以吗", "tongue"),
        ("字太小看不清", "larger"),
        ("怎么传照片", "send-photo"),
        ("照片传不上去", "send-photo"),
        ("照片咋个发", "send-photo"),
        ("可以发语音吗", "speak"),
        ("怎么打印申请表", "on-paper"),
        ("有没有纸的表", "on-paper"),
        ("我想捐点东西", "giving"),
        ("怎么捐钱", "giving"),
        ("以后有新政策告诉我一声", "tell-me"),
        ("怎么评价", "rate"),
        ("上次填到一半，接着填", "resume"),
        ("我上次没填完，想继续填", "resume"),
        ("上次填到一半的还在不", "resume"),
        ("昨天填到一半手机没电了", "resume"),
    ],
)
def test_a_wish_about_the_service_is_known(said: str, verb: str) -> None:
    assert service_verb(said) == verb


@pytest.mark.parametrize(
    "said",
    [
        "村里捐了五百",
        "有人捐给我家一千",
        "不要",
        "读书",
        "还在读",
        "娃大一点就好了",
        "我家东西被人看过偷走了",
        "说实话",
        "我去打印店上班",
        "晚上没地方住",
        "学费还差一半",
        "房子修到一半没钱了",
        "消息",
        "",
    ],
)
def test_what_is_told_or_answered_is_no_wish(said: str) -> None:
    assert service_verb(said) == ""


@pytest.mark.parametrize(
    "said", ["家里缺棉被", "家里缺棉被和轮椅", "哪里可以领米", "能不能给点米和油", "有没有义工帮忙送饭"]
)
def test_who_lacks_things_is_in_need(said: str) -> None:
    assert in_need(said)


@pytest.mark.parametrize("said", ["没有饭店", "要床位费发票吗", "米价涨了", "没有"])
def test_a_word_for_a_thing_alone_is_no_need(said: str) -> None:
    assert not in_need(said)

"""Where somebody is: nearly any words are a place, but a call and a "never mind" are none."""

from __future__ import annotations

import pytest

from dialogs.hear.unclear import Unclear
from dialogs.hear.whereabouts import read_whereabouts

PLACES = (
    ("三组，小学后面", "大坪子", "寨子脚", "桥头", "坡上第二家", "没有门牌号，河边第二家", "工地板房")
    + ("老屋基", "邻居家", "我妈家里", "家里没人，在隔壁", "已经到医院了", "救助站", "快到马场坪路口了")
    + ("谢家湾", "不知道叫啥，门口有棵大树", "我好冷，在桥下", "没得地方住，到处走", "谢家院子")
    + ("behind the school", "Helping hands street 3")
)
NONE = (
    (
        "你们快点来",
        "你们好久来",
        "快来",
        "算了，邻居给了点米",
        "邻居给了点米",
        "隔壁借了米给我",
        "不用了，没事了",
    )
    + (
        "没事了",
        "我好怕",
        "娃娃饿得很",
        "好冷啊",
        "已经有吃的了",
        "先不说了",
        "谢谢你们",
        "莫来了",
        "今天先不说了",
    )
    + ("hurry up", "never mind", "I'm so scared", "thank you")
)


@pytest.mark.parametrize("said", PLACES)
def test_words_that_may_be_a_place_are_kept_as_they_were_written(said: str) -> None:
    assert read_whereabouts(said) == said


@pytest.mark.parametrize("said", NONE)
def test_what_plainly_tells_no_place_is_not_where_a_clerk_is_sent(said: str) -> None:
    assert read_whereabouts(said) == Unclear("unclear-place")

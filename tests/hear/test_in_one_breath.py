"""What old and hurried people write: a whole story without a mark, a greeting, half a language, pinyin."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.hear.agreement import more_than_a_yes
from dialogs.hear.calendar.days import Day, read_day
from dialogs.hear.danger import danger
from dialogs.hear.family.on_behalf import Behalf, on_behalf
from dialogs.hear.hardship import day_told, hardship_before_asking, hardship_told, of_a_death, tells_at_length
from dialogs.hear.passing.courtesy import greets
from dialogs.hear.passing.english import writes_english
from dialogs.hear.persons.names import read_name
from dialogs.hear.sounds import in_pinyin
from dialogs.hear.unasked.of_another import told_of_another
from dialogs.hear.unasked.told import told
from dialogs.hear.unclear import Unclear
from rules import keys
from tests.houses import the_ground

TODAY = date(2026, 11, 26)
FLOODED = (
    "你好我是牛场镇的我叫陆阿美布依族的前几天下大雨把我家猪圈和两间瓦房冲垮了猪死了四头现在住在我舅舅家"
    "政府能不能补助点"
)


def test_a_flooded_house_is_heard_with_its_day_its_name_and_its_place() -> None:
    facts = told(FLOODED, the_ground().places)
    assert hardship_before_asking(FLOODED) == "disaster"
    assert day_told(FLOODED, "disaster", TODAY) == Day(date(2026, 11, 23), about=True)
    assert facts[keys.NAME.name] == "陆阿美" and facts[keys.TOWNSHIP.name].endswith("106")


def test_a_short_question_is_no_story() -> None:
    assert hardship_before_asking("房子着火能不能申请救助") is None
    assert not tells_at_length("能不能帮我") and not tells_at_length(
        "隔壁老人一个人住在我们村里没得人管好造孽的"
    )
    assert tells_at_length("我86岁了老伴也84了娃儿们都在外头不拿钱回来我们两个老的咋个办")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("我屋头那个去年在煤洞头遭压死了", "bereaved"),
        ("我男人开车撞死人坐牢去了", None),
        ("我家娃娃考起大学 钱不够", "schooling"),
        ("生活费都没有", "schooling"),
        ("my house burn in niuchang 镇", "fire"),
    ],
)
def test_what_happened_is_heard(said: str, kind: str | None) -> None:
    assert hardship_told(said) == kind


def test_a_death_is_heard_whoever_it_was_and_not_one_of_long_ago() -> None:
    assert of_a_death("老人去世三天了没得钱安埋") and of_a_death("我孙子爹死妈嫁")
    assert (
        not of_a_death("我爸去世得早") and not of_a_death("我家猪死了") and not of_a_death("邻居老人去世了")
    )


@pytest.mark.parametrize("said", ["叔叔阿姨好", "领导好", "各位领导你们好", "老师您好啊"])
def test_a_greeting_is_one(said: str) -> None:
    assert greets(said)


@pytest.mark.parametrize("said", ["妈妈病好了", "爷爷不好", "领导好忙", "你好"])
def test_what_only_looks_like_a_greeting(said: str) -> None:
    assert not greets(said)


def test_half_english_and_half_chinese_is_read() -> None:
    assert writes_english("my house burn in niuchang 镇") and not writes_english("我的 id 是 in 这里")
    assert read_day("last 星期", TODAY) == read_day("last week", TODAY)
    assert read_day("上week", TODAY) == read_day("上星期", TODAY)
    assert read_day("前个月摔的", TODAY) == Day(date(2026, 9, 15), about=True)
    assert told("my house burn in niuchang 镇", the_ground().places)[keys.TOWNSHIP.name].endswith("106")


def test_pinyin_is_known_and_danger_in_it_heard() -> None:
    assert in_pinyin("wo lao gong si le") and not in_pinyin("please help me now") and not in_pinyin("房子")
    assert danger("mei de fan chi le") == "hunger"
    assert in_pinyin("wo xiang shenqing") and in_pinyin("wojiafangzishaole") == (
        "wo",
        "jia",
        "fang",
        "zi",
        "shao",
        "le",
    )
    assert not any(map(in_pinyin, ("long time", "banana", "hello", "I can do it", "niuchang", "13800001111")))
    assert [danger(said) for said in ("wojiameifanchile", "woxiangsi", "laogongdawo", "wojiazhaohuole")] == [
        "hunger",
        "suicide",
        "violence",
        "fire",
    ]
    assert danger("i have no money eat") == "hunger"


def test_whose_name_it_is_and_what_the_speaker_is_to_them() -> None:
    assert told_of_another("他叫吴老三")[keys.NAME.name] == "吴老三"
    assert told_of_another("她是五保户，名字叫罗小妹")[keys.NAME.name] == "罗小妹"
    assert keys.NAME.name not in told_of_another("他叫我来问")
    assert on_behalf("我想给我们村一个老人申请，我是他侄女婿") == Behalf("family", "relative")
    assert on_behalf("帮我们寨子老人申请，我是他女儿") == Behalf("family", "child")


def test_a_day_is_no_name_and_a_yes_no_story() -> None:
    assert isinstance(read_name("今年"), Unclear)
    assert more_than_a_yes("好的") == Unclear("unclear-words")
    assert more_than_a_yes("房子垮了") == "房子垮了"

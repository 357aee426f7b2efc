"""What somebody told of themselves in one message is heard, and nothing else is."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dialogs.hear.hardship import hardship_beside, hardship_told, in_need, own_trouble
from dialogs.hear.persons.names import read_name
from dialogs.hear.unasked.told import told
from dialogs.hear.unclear import Unclear
from rules import keys
from tests.houses import the_ground

PLACES = the_ground().places


def _told(said: str) -> Mapping[str, str]:
    return told(said, PLACES)


def test_all_of_it_in_one_message() -> None:
    said = "我叫罗开富，身份证11010519491231002X，电话 139 8540 0222，家住龙昌镇云雾村三组，我爱人病了"
    assert _told(said) == {
        keys.NAME.name: "罗开富",
        keys.ID_NUMBER.name: "11010519491231002X",
        keys.PHONE.name: "13985400222",
        keys.TOWNSHIP.name: PLACES.match_township("龙昌镇").code,  # type: ignore[union-attr]
        keys.VILLAGE.name: PLACES.match_village("龙昌镇云雾村", None).code,  # type: ignore[union-attr]
    }


@pytest.mark.parametrize(
    "said",
    [
        "陆坪翁羊村",
        "翁羊村三组",
        "就是翁羊村",
        "我是翁羊村的，房子着火了",
        "昨晚房子着火了，我在陆坪翁羊村",
        "翁羊村三组，小学后面",
    ],
)
def test_a_village_says_its_township_as_well(said: str) -> None:
    village = PLACES.match_village("陆坪镇翁羊村", None)
    assert not isinstance(village, Unclear)
    assert _told(said) == {keys.TOWNSHIP.name: village.parent, keys.VILLAGE.name: village.code}


@pytest.mark.parametrize(
    "said",
    [
        "从翁羊村去都匀打工",
        "在翁羊村打工",
        "娘家是翁羊村的",
        "我妈电话13985400111，我的13985400222",
        "身份证110105194912310021",
        "从龙昌镇搬到牛场镇",
        "在金山上砍柴摔了",
        "卡号6222021234567890123",
        "我叫不出名字",
        "我是种地的农民，52岁",
        "我是高血压，60岁",
        "我是去金山的路上摔的",
        "",
    ],
)
def test_two_of_a_kind_and_half_of_one_are_not_taken(said: str) -> None:
    assert _told(said) == {}


@pytest.mark.parametrize(
    "said", ["没钱", "没得钱用了", "家里困难", "恼火得很", "穷", "no money", "I need help"]
)
def test_who_says_only_that_they_are_in_need_is_heard(said: str) -> None:
    assert in_need(said)


@pytest.mark.parametrize("said", ["没钱看病怎么申请", "钱", "难不难", "低保多少钱", "不困难", ""])
def test_who_says_more_or_less_is_not(said: str) -> None:
    assert not in_need(said)


@pytest.mark.parametrize(
    "said", ["我妈天天吃药，愁死我了", "屋头欠了好多债", "I am alone and sick, we have debts"]
)
def test_trouble_of_ones_own_is_heard_whatever_it_is(said: str) -> None:
    assert own_trouble(said)


@pytest.mark.parametrize("said", ["隔壁老人病了", "我家病人能申请吗", "今天天气好", "我家三口人"])
def test_a_question_and_other_people_are_not_ones_own_trouble(said: str) -> None:
    assert not own_trouble(said)


def test_a_long_story_that_ends_in_a_question_is_still_a_story() -> None:
    story = "我爱人上个月查出来乳腺癌，做手术花了七万八，医保报了四万，家里还有两个娃娃读书，老人天天吃药"
    assert hardship_told(f"{story}，家里就种三亩地，实在拿不出钱了，想问一下能不能申请点救助") == "illness"
    assert hardship_told("得了癌症能不能申请救助") is None


@pytest.mark.parametrize(
    "said", ["还要做什么", "你们人呢", "怎么还没来", "why do you need this", "快点来人", "七十一"]
)
def test_a_question_is_nobodys_name(said: str) -> None:
    assert isinstance(read_name(said), Unclear)


@pytest.mark.parametrize("said", ["要小梅", "何来福", "罗喆堃", "Do Thi Lan", "Mary Luo", "阿依古丽·买买提"])
def test_rare_names_stay_names(said: str) -> None:
    assert read_name(said) == said


def test_who_says_where_they_come_from_and_how_old_they_are_has_said_their_name() -> None:
    assert _told("我是马场坪的刘国强，52岁，摔断了腿") == {
        keys.NAME.name: "刘国强",
        keys.TOWNSHIP.name: PLACES.match_township("马场坪街道").code,  # type: ignore[union-attr]
    }


def test_help_that_is_asked_for_in_one_breath_with_the_trouble_keeps_the_trouble() -> None:
    assert hardship_beside("can i get help, my house burned") == "fire"
    assert hardship_beside("我家房子烧了，能不能申请点救助") == "fire"
    assert hardship_beside("房子烧了能补多少钱") is None
    assert hardship_beside("邻居家房子烧了，能不能帮他申请") is None

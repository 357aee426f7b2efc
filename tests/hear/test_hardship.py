"""Somebody tells what happened instead of pressing a button."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.hear.hardship import (
    TOLD,
    before_asking,
    day_told,
    hardship_told,
    in_need,
    own_trouble,
    plainly_own,
)
from rules import keys


@pytest.mark.parametrize(
    "text, kind",
    [
        ("我老公上个月走了，家里两个娃娃读书，没得钱", "bereaved"),
        ("男人死了，屋头就我一个人带三个娃", "bereaved"),
        ("我爸昨天出车祸走了，家里就靠他挣钱", "bereaved"),
        ("我男的死了", "bereaved"),
        ("娃他爸走了", "bereaved"),
        ("儿子去世了，留下两个孙子", "bereaved"),
        ("My husband died last month and I have two kids", "bereaved"),
        ("家里着火了，房子烧光了，怎么办", "fire"),
        ("昨晚失火，东西全没了", "fire"),
        ("我家房子昨天烧了，东西都没了", "fire"),
        ("骑车被货车撞了，腿动不得", "traffic"),
        ("我在工地上从架子上摔下来，老板跑了", "injury"),
        ("昨天下冰雹，房顶全部打烂了", "disaster"),
        ("大水把屋冲垮了", "disaster"),
        ("老伴查出癌症，花了八万，报了三万", "illness"),
        ("住院花了五万多，欠了一屁股债", "medical"),
        ("下岗三个月了，房租都交不起", "job_loss"),
        ("I lost my job and cannot pay the rent", "job_loss"),
        ("娃考上大学，学费交不起", "schooling"),
        ("我老伴住院花了好多钱，能不能帮帮忙", "medical"),
        ("老头子生病住院，花钱太多了", "medical"),
        ("我家房子垮了，请你们帮一下嘛！", "disaster"),
        ("我屋头那个前天从架子上跘下来了腰杆断了老板不管", "injury"),
        ("我被火烧伤了脸植皮要二十万", "injury"),
        ("今年天干苞谷一颗都没收到", "disaster"),
        ("栽的烤烟全部遭冰雹打死了", "disaster"),
        ("我娃娃上不起学在屋头耍", "schooling"),
    ],
)
def test_one_s_own_hardship_is_heard(text: str, kind: str) -> None:
    assert hardship_told(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "火灾能申请救助吗",
        "家里着火了怎么申请补助",
        "住院花了几万能不能报",
        "能不能帮帮忙",
        "住院花了几万能不能帮忙报一下",
        "失业了有什么补助",
        "隔壁王婶的老公走了，娃没人管",
        "我们村有户人家房子烧了",
        "你好",
        "查进度",
        "低保多少钱一个月",
        "我的钱怎么还没到账",
        "工作人员走了没",
        "身份证没了",
        "",
    ],
)
def test_a_question_and_another_s_hardship_are_not(text: str) -> None:
    assert hardship_told(text) is None


def test_every_kind_is_one_the_rules_know() -> None:
    assert set(TOLD) <= set(keys.HARDSHIPS)


@pytest.mark.parametrize(
    "text, day",
    [
        ("我老公上个月走了，家里两个娃娃读书", date(2026, 10, 15)),
        ("男人上个月摔断了腿，昨天才出院", date(2026, 10, 15)),
        ("家里着火了。昨天晚上的事", date(2026, 11, 24)),
        ("我今年60岁，三天前被车撞了", date(2026, 11, 22)),
        ("My husband died last week", date(2026, 11, 18)),
        ("我老公走了，家里两个娃娃读书", None),
        ("我老公走了，昨天埋的，前天还在借钱", None),
        ("我老公走了三年了", date(2023, 11, 25)),
        ("老汉儿瘫起了，现在要照顾他", None),
    ],
)
def test_the_day_is_heard_where_the_story_says_it(text: str, day: date | None) -> None:
    hardship = hardship_told(text)
    assert hardship is not None
    told = day_told(text, hardship, date(2026, 11, 25))
    assert (told and told.day) == day


@pytest.mark.parametrize("text", ["欠债", "我家欠了一屁股债", "帮帮我", "没得钱了"])
def test_who_is_in_need_is_heard_without_a_reason(text: str) -> None:
    assert in_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "欠信用社的钱还不起人家要上门收房子",
        "儿子出去打工十几年没得音信了我一个人在屋头",
        "我家八头猪全部发瘟死完了",
        "我孙孙生下来就是憨包不会走路怎么办",
        "我儿子把我的低保钱拿去打牌输了",
        "断电了没钱交电费",
        "透析一个星期三次车费都出不起",
        "快过年了连肉都割不起一斤",
        "我弟弟是哑巴四十岁了一直是我在养",
        "我一天到黑只想哭",
    ],
)
def test_trouble_that_has_no_button_is_heard_as_trouble(text: str) -> None:
    assert own_trouble(text)


def test_a_whole_year_is_no_day() -> None:
    """ "今年" was written down as the first of July."""
    assert day_told("今年天干苞谷一颗都没收到", "disaster", date(2026, 11, 27)) is None
    assert day_told("今年7月天干苞谷一颗都没收到", "disaster", date(2026, 11, 27)) is not None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("老伴去年走了脚杆痛得走不动想问哈有没得什么救助", "老伴去年走了脚杆痛得走不动"),
        ("房子垮了请问能不能申请", "房子垮了"),
        ("老伴走了", "老伴走了"),
    ],
)
def test_what_is_told_before_a_question_in_the_same_breath(said: str, told: str) -> None:
    assert before_asking(said) == told


@pytest.mark.parametrize(
    "said", ["老子房子垮了三个月没人管", "我家房子烧了你们管不管", "我的腿断了没人理", "我娃病了干部不来看"]
)
def test_it_is_plainly_their_own(said: str) -> None:
    assert plainly_own(said)


@pytest.mark.parametrize(
    "said",
    [
        "我们村老李房子垮了没人管",
        "我家隔壁房子垮了",
        "我邻居房子烧了",
        "他家房子垮了",
        "我反映一个老人房子垮了",
        "我看到他腿断了",
    ],
)
def test_it_is_somebody_elses(said: str) -> None:
    assert not plainly_own(said)

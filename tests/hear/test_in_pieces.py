"""Who tells in pieces, as one talks."""

from __future__ import annotations

import pytest

from dialogs.hear.asides import asks_whether, lost, without_code
from dialogs.hear.family.on_behalf import tie_to_mine
from dialogs.hear.unasked.pieces import begins_to_speak, presents_themselves, says_something, tells
from dialogs.hear.unasked.spent import told_of_bills
from rules import keys


@pytest.mark.parametrize(
    "said",
    [
        *("在县医院", "报了一万二", "还欠医院八千", "没得收入", "屋头还有两个老人一个娃"),
        *("住不得人", "今年七十三岁了"),
        *("没得钱修", "老公在广东打工", "he is in hospital", "we owe 8000"),
    ],
)
def test_a_piece_tells_how_somebody_lives(said: str) -> None:
    assert tells(said)


@pytest.mark.parametrize(
    "said",
    ["", "好", "医院在哪里", "低保多少钱", "哈哈哈哈", "返回", "填错了", "asdf", "12345678", "娃" * 70],
)
def test_a_question_a_wish_and_noise_tell_nothing(said: str) -> None:
    assert not tells(said)


@pytest.mark.parametrize(
    "said", ["我想问哈", "你好，我想问一下", "有个事", "我有点事情要问", "急", "反映个情况"]
)
def test_somebody_begins_to_speak(said: str) -> None:
    assert begins_to_speak(said)


@pytest.mark.parametrize("said", ["我想问低保", "急诊", "问题很多我不懂", "我要申请", "事情办好了"])
def test_what_says_more_is_read_for_what_it_says(said: str) -> None:
    assert not begins_to_speak(said)


def test_a_name_alone() -> None:
    assert presents_themselves("我姓王") and presents_themselves("你好，免贵姓欧阳")
    assert not presents_themselves("我姓王的男人死了")


@pytest.mark.parametrize("said", ["咋个办嘛", "那我怎么办呢", "没得办法了", "what should i do"])
def test_somebody_does_not_know_what_to_do(said: str) -> None:
    assert lost(said)


@pytest.mark.parametrize("said", ["低保怎么办", "身份证怎么办", "办好了"])
def test_how_something_is_done_is_another_question(said: str) -> None:
    assert not lost(said)


@pytest.mark.parametrize(
    ("said", "paid", "back"),
    [
        ("住院花了四万三，医保报了两万六", 43_000, 26_000),
        ("手术一共花了三万多，报销了1.2万", 30_000, 12_000),
        ("花了八万六", 86_000, None),
        ("医保报了五千", None, 5_000),
        ("花了三万二，老板给的五千", 32_000, 5_000),
        ("老板只给了五千块就不管了", None, 5_000),
        ("包工头前后给了一万", None, 10_000),
    ],
)
def test_bills_that_were_told_are_offered(said: str, paid: int | None, back: int | None) -> None:
    told = {keys.SPENDING.name: paid, keys.REIMBURSED.name: back}
    assert told_of_bills(said) == {name: yuan * 100 for name, yuan in told.items() if yuan is not None}


@pytest.mark.parametrize(
    "said",
    [
        *(
            "花光了",
            "花了好几万",
            "每个月药费花了三百",
            "一年花了两万",
            "花了三万，又花了两万",
            "花了三万，花了五万",
        ),
        *("没报得一万", "报不了", "花了三天时间", "手术要花了八万才行吗？", "报了警", "补了三次"),
        *("老板没给五千", "老板欠我三万二", "老板每个月给三千", "老板给了三千工资", "老板给我三个月工资"),
        *("我姐给了五千", "公司倒了三次", "老板喊我去拿五千", "司机给了电话13985412345"),
    ],
)
def test_sums_that_are_not_plain_are_asked(said: str) -> None:
    assert told_of_bills(said) == {}


@pytest.mark.parametrize("said", ["全部打烂", "七亩", "现在靠我养", "脑梗"])
def test_before_anything_is_asked_a_few_words_say_something(said: str) -> None:
    assert says_something(said)


@pytest.mark.parametrize("said", ["哈哈哈", "那个", "嗯嗯", "咋个办", "低保多少钱", "???", "1"])
def test_a_sound_and_a_question_do_not(said: str) -> None:
    assert not says_something(said)


@pytest.mark.parametrize(
    ("said", "tie"),
    [
        *(("我妈", "child"), ("他是我爸爸", "child"), ("是我的儿子", "parent"), ("我老公", "spouse")),
        *(("她是我姐", "relative"), ("he's my dad", "child"), ("我是他儿子", ""), ("妈妈", ""), ("儿子", "")),
    ],
)
def test_who_names_their_own_mother_is_her_child(said: str, tie: str) -> None:
    assert tie_to_mine(said) == tie


@pytest.mark.parametrize(
    "said", ["我没有编号", "编号丢了", "忘了编号", "i lost my code", "号码找不到了怎么办"]
)
def test_somebody_has_no_code(said: str) -> None:
    assert without_code(said)


@pytest.mark.parametrize("said", ["编号是 K3M9", "没有电话", "钱丢了"])
def test_other_things_are_lost_too(said: str) -> None:
    assert not without_code(said)


@pytest.mark.parametrize("said", ["他能不能吃低保", "我家能申请救助吗", "这样符合条件不"])
def test_somebody_asks_whether_they_may_have_it(said: str) -> None:
    assert asks_whether(said)

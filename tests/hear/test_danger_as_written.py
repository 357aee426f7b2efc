"""Sentences that people in danger write, and such as only look like it; most were missed or misread once."""

from __future__ import annotations

import pytest

from dialogs.hear.danger import danger

DANGER = {
    "poison": ("婆婆喝药了", "我男人喝了农药"),
    "suicide": ("老人吊起了", "我爸拿绳子出去了", "我写好遗书了"),
    "violence": ("老公打我女儿手机砸了", "他打我嫂子", "邻居打我儿子的时候", "他打我妈的头")
    + ("老公打我女儿的，都打出血了", "他打我儿子的好几次了", "老公打我妈的", "继父打我姑娘的"),
    "fire": ("山火烧过来了", "电瓶车炸了"),
    "collapse": ("老人摔了爬不起来", "头晕要倒了", "娃儿抽了", "我妈晕在厕所", "狗咬了流血", "脚砸断了在流血")
    + ("煤烟熏了头晕", "一氧化碳", "我闻到煤气味", "蜂蜇了脸肿", "喝了甲醇"),
    "disaster": ("房子快要倒了", "山上滚石头下来了", "地震房子裂了", "屋顶要掉下来了"),
    "child": ("孩子在家没大人", "村里有人拐孩子"),
    "hunger": ("娃没奶粉了", "家里没米没油", "娃儿在喊饿"),
    "homeless": ("我和娃在车站过夜", "睡桥洞"),
    "missing": (
        "我家老人被骗走了",
        "我家娃放学到现在没回来",
        "我爹上山放牛到现在没转来",
        "姑娘昨晚跑出去没回来",
    )
    + ("老伴昨天赶场去了一晚上没回家", "我妈今早出去现在都没回来", "我妈有点憨，早上就没看见，到处找不到"),
    "medicine": ("透析没钱做不了", "医院不给治了"),
    "other": ("救护车不来", "老人瘫在床上没人管", "老人屎尿在床没人管"),
}
NONE = (
    ("打我老婆手机", "打我老婆那个号", "打我婆婆那里", "打我这个号码13800012345", "打我姐夫13900012345")
    + ("打我亲戚的", "打我另一个号", "钱打到我爱人卡上", "打我爸存折上", "打村长电话")
    + ("我爸常年喝药，花了好多钱", "我妈在喝中药", "我妈喝药喝了十年", "我透析没钱")
    + ("房子要垮了找谁", "房子要倒了能申请危房改造吗", "房子漏水", "瘫痪在床多年", "头晕在医院")
    + ("上吊扇", "孩子丢了书包", "我妈被骗走了三万", "老人被骗走存折", "抽血花钱", "煤气费", "消费流水")
    + (
        "儿子出去打工三年没回来了",
        "老公出去打工到现在没回来过",
        "我妈的身份证到处找不到",
        "儿子到处找不到工作",
    )
    + ("老人今天走了，儿子还没回来", "我爸早上去医院现在还没回来", "我媳妇去年跑了到现在没回来")
    + ("姑娘身份证丢了", "女儿户口本不见了", "儿女都没人管我", "孩子打伤人了", "娃踢球伤了人", "老大打工去了")
)


@pytest.mark.parametrize(
    ("kind", "said"), [(kind, said) for kind, all_of in DANGER.items() for said in all_of]
)
def test_danger_is_heard(kind: str, said: str) -> None:
    assert danger(said) == kind


@pytest.mark.parametrize("said", NONE)
def test_what_is_none_is_not_called_so(said: str) -> None:
    assert danger(said) is None


IN_ENGLISH = (
    ("my baby has no milk", "grandma fell and cannot get up", "my wife is in labour and no car")
    + ("there is a gas smell", "flood in our house", "snake bit my son", "the hospital stopped treatment")
    + ("my uncle is trapped in the mine", "someone is hurting my daughter", "my son took pills")
    + ("car accident just now", "he threatens to kill me", "we sleep at the station")
)


@pytest.mark.parametrize("said", IN_ENGLISH)
def test_danger_is_heard_in_english(said: str) -> None:
    assert danger(said) is not None


@pytest.mark.parametrize(
    "said",
    ["call my son 13800012345", "my house burned last year", "i'm dying to know", "how much is the milk"],
)
def test_what_is_none_in_english(said: str) -> None:
    assert danger(said) is None

"""A thank-you is told from an answer."""

from __future__ import annotations

import pytest

from dialogs.hear.passing.courtesy import angry, asks_who, calls, thanks


@pytest.mark.parametrize(
    "said",
    [
        "谢谢",
        "谢谢你",
        "多谢你们了",
        "感谢政府",
        "非常感谢！",
        "辛苦了",
        "麻烦您了",
        "麻烦你们了真的是谢谢党谢谢政府",
        "太谢谢国家了",
        "Thank you very much",
        "thanks",
    ],
)
def test_a_thank_you_is_heard(said: str) -> None:
    assert thanks(said)


@pytest.mark.parametrize(
    "said", ["好的谢谢", "谢小芳", "谢国家", "谢谢，我妈病了", "麻烦帮我查一下", "感谢信怎么写", "不用谢", ""]
)
def test_what_says_more_is_none(said: str) -> None:
    assert not thanks(said)


def test_who_cannot_stop_thanking_holds_nobody_up() -> None:
    """Forty characters took minutes, and everybody waited for them."""
    assert thanks("谢" * 400) and thanks("谢谢感谢多谢你们")
    assert not thanks("谢" * 400 + "，娃娃的学费")


@pytest.mark.parametrize("said", ["在吗", "喂喂", "你好在吗", "有人没", "继续", "hello", "我来了"])
def test_who_only_calls_is_heard(said: str) -> None:
    assert calls(said)


@pytest.mark.parametrize("said", ["你好我要申请", "继续吃药", "有人打我", "在牛场镇", ""])
def test_who_says_something_does_not_only_call(said: str) -> None:
    assert not calls(said)


@pytest.mark.parametrize(
    "said",
    [
        "你们到底管不管",
        "等了半个月了",
        "骗子",
        "没得人理",
        "妈卖批的搞半天搞不成",
        "妈的又错了",
        "当官的不得好死",
        "nobody answers me",
        "useless",
    ],
)
def test_anger_is_heard(said: str) -> None:
    assert angry(said)


@pytest.mark.parametrize(
    "said", ["我等通知", "我妈的药没得了", "低保给多少", "谢谢你们", "我妈病了两个月", "滴滴打车"]
)
def test_calm_words_are_no_anger(said: str) -> None:
    assert not angry(said)


@pytest.mark.parametrize("said", ["你是机器人吗", "你是不是真人", "你是哪个", "are you a robot?"])
def test_who_asks_who_is_talking_is_heard(said: str) -> None:
    assert asks_who(said)


@pytest.mark.parametrize("said", ["你是怎么算的", "我是残疾人", "这是人民医院的发票"])
def test_other_questions_are_not(said: str) -> None:
    assert not asks_who(said)

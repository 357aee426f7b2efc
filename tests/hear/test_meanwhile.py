"""What is said beside the questions of an emergency."""

from __future__ import annotations

import pytest

from dialogs.hear.dangers.found_again import found_again
from dialogs.hear.dangers.meanwhile import help_called, name_told, wants_no_calls


@pytest.mark.parametrize(
    "said",
    [
        "打了120了",
        "已经打120了",
        "打过120了",
        "我们刚打了120",
        "120来了",
        "120在来的路上了",
        "警察来了",
        "报警了",
        "邻居打了119",
        "救护车马上到了",
    ],
)
def test_that_120_was_called_is_heard(said: str) -> None:
    assert help_called(said)


@pytest.mark.parametrize(
    "said",
    [
        "打120",
        "快打120",
        "怎么打120",
        "要不要打120",
        "救护车不来",
        "打了120没人接",
        "我喊了120了她没气了",
        "120来了就晚了",
        "打了120要好多钱",
    ],
)
def test_that_it_was_not_called_or_did_not_help_is_not_that(said: str) -> None:
    assert not help_called(said)


@pytest.mark.parametrize(
    ("said", "name"), [("我叫小龙", "小龙"), ("罗小红", "罗小红"), ("我叫王建国，住桥头", "王建国")]
)
def test_a_name_is_heard_where_the_telephone_is_asked(said: str, name: str) -> None:
    assert name_told(said, alone=True) == name


@pytest.mark.parametrize(
    "said",
    [
        "我叫你快点来",
        "我叫他打了电话",
        "我叫人了",
        "快来人",
        "张大妈",
        "三组",
        "没有哪个",
        "桥头",
        "快点",
        "金山街道",
    ],
)
def test_what_is_no_name_is_not_taken_for_one(said: str) -> None:
    assert name_told(said, alone=True) == ""


def test_a_bare_word_is_a_name_only_where_nothing_else_is_looked_for() -> None:
    assert name_told("罗小红", alone=False) == ""


@pytest.mark.parametrize("said", ["不要给我打电话", "莫给我打电话", "别打我的手机", "千万不要打我电话"])
def test_whoever_wants_no_calls_is_heard(said: str) -> None:
    assert wants_no_calls(said)


@pytest.mark.parametrize(
    "said",
    [
        "他不要打我",
        "叫他别打我",
        "不要打电话给我儿子",
        "打我的电话",
        "别挂我电话",
        "不要打我了",
        "给我打电话",
    ],
)
def test_a_beating_or_another_telephone_is_not_that(said: str) -> None:
    assert not wants_no_calls(said)


FOUND = (
    "找到了谢谢",
    "人找到了 谢谢你们",
    "奶奶找到了",
    "我奶找到了",
    "她自己回来了",
    "好了好了人找到了，警察送回来的",
)
FOUND += (
    "娃娃找着咯麻烦你们了",
    "不用来了，我妈自己回屋了",
    "found her, thank you",
    "she is back",
    "he came home",
)
NOT_FOUND = (
    "没找到",
    "还没回来",
    "找到了，在河边",
    "找到了，人已经不在了",
    "找到了腿摔断了",
    "他回来了又打我",
)
NOT_FOUND += ("身份证找到了", "工作找到了", "找到了没", "到家了吗", "she is not back", "found dead")


@pytest.mark.parametrize("said", FOUND)
def test_that_somebody_is_found_is_heard(said: str) -> None:
    assert found_again(said)


@pytest.mark.parametrize("said", NOT_FOUND)
def test_what_is_told_beside_it_is_another_matter(said: str) -> None:
    assert not found_again(said)

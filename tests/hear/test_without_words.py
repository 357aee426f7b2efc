"""Tears, a thumb, one word at a time: what people send who find it hard to write."""

from __future__ import annotations

import pytest

from dialogs.hear.getting_by import food_lasts
from dialogs.hear.passing.feelings import wordless
from dialogs.hear.taken_back import instead
from dialogs.hear.unasked.pieces import tells


@pytest.mark.parametrize(
    ("said", "sign"),
    [("😭😭", "tears"), ("[流泪]", "tears"), ("👍", "thumb"), ("🙏", "thumb"), ("🌞", "picture")]
    + [("😭没饭吃", ""), ("1", ""), ("？", ""), ("……", ""), ("", "")],
)
def test_a_sign_is_read(said: str, sign: str) -> None:
    assert wordless(said) == sign


@pytest.mark.parametrize("said", ["病", "穷", "瘫了"])
def test_one_word_of_trouble_tells_something(said: str) -> None:
    assert tells(said)


@pytest.mark.parametrize(
    ("said", "alone"),
    [("两三天的米", True), ("就只有两三天的米了", True), ("米只够吃两天了", True)]
    + [("两三天的工钱", False), ("米价涨了三天", False), ("三天没吃饭", False), ("有米", False)],
)
def test_rice_for_some_days_answers_one_question_only(said: str, alone: bool) -> None:
    assert food_lasts(said) is alone


def test_who_thinks_again_takes_the_answer_back() -> None:
    assert instead("还是给我妈吧") == "给我妈吧"
    assert instead("还是没钱") == ""

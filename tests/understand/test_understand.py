"""Free text, whatever it looks like: dialect, slips, English, nonsense, walls of text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.understand import INTENTS, TOPICS, Understood, as_json, nearest_topics
from dialogs.understand.examples import EXAMPLES
from dialogs.understand.keywords import groups_in
from tests.houses import the_ground
from tests.speed import grows_evenly
from tests.understand.heldout import meant


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("咋个申请嘛，我要办低保", ("apply", None)),
        ("我屋头莫得收入，能得啥子补助", ("eligibility", None)),
        ("我那个申请整到哪点了", ("track", None)),
        ("喊个人来跟我说", ("staff", None)),
        ("隔壁老者一个人没得人管，造孽得很", ("report", None)),
        ("村干部收了我三百块", ("complaint", None)),
        ("不整了", ("cancel", None)),
        ("这个咋个用", ("help", None)),
        ("低宝好多钱一个月", ("policy", "policy-dibao-amount")),
        ("娃儿在外头读大学算不算屋头的人", ("policy", "policy-who-counts")),
        ("Ｗｈａｔ ｄｏｃｕｍｅｎｔｓ do I need?", ("policy", "policy-papers")),
        ("為什麼要公示？", ("policy", "policy-notice")),
        ("低\u200b保 要 带 什么 材料", ("policy", "policy-papers")),
    ],
)
def test_dialect_slips_and_odd_writing_are_understood(said: str, means: tuple[str, str | None]) -> None:
    found = meant(said)
    assert (found.intent, found.topic) == means


def test_nothing_said_is_help_without_any_confidence() -> None:
    for nothing in ("", "   ", "。。。！", "🙂🙂", "\x00\ud800"):
        assert meant(nothing) == Understood("help", None, 0.0)


def test_what_is_far_from_everything_is_not_believed() -> None:
    assert meant("火星上有水吗").confidence < 0.5
    assert meant("qwerty zxcvb").confidence < 0.5


def test_the_wish_at_the_end_of_a_long_story_is_found() -> None:
    story = "我家在村里住了三十年，前些年种地，后来娃儿大了出去打工，日子就这样一天天过。" * 12
    assert meant(story + "我要投诉村干部").intent == "complaint"
    assert meant(story + "我老公又打我了，救命").intent == "crisis"
    assert meant("我老公又打我了，救命。" + story + "就是这样").intent == "crisis"


def test_the_three_nearest_topics_are_offered() -> None:
    nearest = nearest_topics("公示和查存款", the_ground().places)
    assert len(nearest) == 3
    assert {"policy-notice", "policy-bank-check"} <= set(nearest)
    assert set(nearest) <= set(TOPICS)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=400))
def test_no_text_whatever_makes_it_stumble(text: str) -> None:
    found = meant(text)
    for intent, topic, confidence in ((found.intent, found.topic, found.confidence), *found.alternatives):
        assert intent in INTENTS
        assert (topic in TOPICS) == (intent == "policy")
        assert 0.0 <= confidence <= 1.0
    assert all(one[2] >= two[2] for one, two in zip(found.alternatives, found.alternatives[1:], strict=False))
    json.dumps(as_json(text, the_ground().places))


def test_as_json_names_everything_the_command_line_prints() -> None:
    found = as_json("低保多少钱一个月", the_ground().places)
    assert list(found) == ["intent", "topic", "confidence", "alternatives"]
    assert (found["intent"], found["topic"]) == ("policy", "policy-dibao-amount")
    assert set(found["alternatives"][0]) == {"intent", "topic", "confidence"}


def test_every_label_has_examples() -> None:
    labels = {label for label, _ in EXAMPLES}
    assert labels == (set(INTENTS) - {"policy"}) | set(TOPICS)
    assert len({sentence for _, sentence in EXAMPLES}) >= 0.98 * len(EXAMPLES)


def test_short_latin_words_are_not_found_inside_others() -> None:
    assert "hello" not in groups_in("this thing")


@pytest.mark.parametrize("piece", ["我家困难", "ab ", "我不", "，。", "能不能", "\u0301"])
def test_four_times_as_much_takes_no_square_as_long(piece: str) -> None:
    meant("好")
    assert grows_evenly(meant, piece)

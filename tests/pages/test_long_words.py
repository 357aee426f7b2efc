"""Somebody writes a long answer: it is sent whole."""

from __future__ import annotations

from dialogs.words import Words
from tests.pages.conftest import DeskOffice
from tests.pages.test_case import at_state, history, save


async def test_a_reply_as_long_as_the_page_takes_is_sent(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    visitor = await desk.at_desk()
    answer = await save(visitor, case, move="reply", message="请带上发票。" * 660)
    assert answer.status_code == 303
    assert history(desk, case)[-1] == "reply"


def test_long_words_stand_in_a_text_whole_and_as_they_are() -> None:
    told = Words("zh-CN", ["told = 回复您：{ $words }"])
    story = "火 { $words } " * 1000
    assert told.say("told", {"words": story}) == "回复您：" + story

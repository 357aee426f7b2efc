"""Who writes five thousand characters holds nobody up, whatever they repeat, at any question."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from functools import partial
from itertools import product
from typing import Any

import pytest

from dialogs.message import Heard
from dialogs.questions.by_fact import QUESTIONS
from dialogs.questions.question import Asking, Question
from rules import keys
from tests.guard.patterns import hard_for
from tests.guard.stopwatch import seconds_of
from tests.guard.test_patterns import all_of_them
from tests.houses import the_ground
from tests.speed import times_slower

LONGEST = 5_000  # characters: channels take no more
LONG = 2_000
"""Enough where each word can be read in two ways; some of these readers are asked for short answers only."""
TOO_LONG = 1.0 * times_slower()
"""Seconds of the processor. "我刚刚才刚刚才刚刚才" once took longer than anybody lives."""
REPEATED = (
    *(
        ("", body)
        for body in (" ", "1", "一", "的", "了", "就是", "房子遭", "nobody 1", "快80", "8个月", "1.1", "昨天")
    ),
    *(
        ("", body)
        for body in ("13900000000 ", "52270219550307002", "金山街道", "<b>", "my son ", "三个，死了一个，")
    ),
    *(
        ("", "打给我daughters-in-law的 1"),
        ("我", "刚刚才"),
        (" (", "中的中字 "),
        ("王", "，李的李"),
        ("花了", "差不多"),
    ),
    *(
        ("没有", "儿女、"),
        ("报销", "下来"),
        ("change 第 1", " "),
        ("我们是帮1来了解", "问"),
        ("一天", "一百"),
    ),
    *(("我和", "老伴，老伴"), ("我和", "二儿子"), ("我是桂花村的", "王")),
)


def _ends(work: Callable[[], object]) -> bool:
    return seconds_of(work, TOO_LONG) < TOO_LONG


def _text(before: str, body: str, size: int) -> str:
    return (before + body * size)[:size]


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_no_answer_is_too_long_to_be_read(question: Question) -> None:
    ground = the_ground()
    known: dict[str, Any] = {keys.TOWNSHIP.name: "522702102", keys.INCOME_SOURCES.name: "work"}
    asking = Asking(question.key.name, known, ground, ground.words("zh-CN"))
    for before, body in REPEATED:
        heard = Heard(text=_text(before, body, LONGEST))
        assert _ends(partial(question.read, heard, asking)), (before, body)


def _hard_texts() -> dict[str, set[tuple[str, str]]]:
    """By file, what is hard for the patterns in it."""
    hard: dict[str, set[tuple[str, str]]] = {}
    for one in all_of_them():
        file = one.where.partition(":")[0]
        if file.startswith("dialogs/"):
            hard.setdefault(file, set()).update(hard_for(one.pattern))
    return hard


def _readers(file: str) -> list[Any]:
    """The functions of a file that take what somebody said, and nothing else."""
    module = importlib.import_module(file.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    ours = (
        each
        for name, each in vars(module).items()
        if callable(each) and not name.startswith("_") and getattr(each, "__module__", "") == module.__name__
    )
    return [each for each in ours if not inspect.isclass(each) and _takes_words(each)]


def _takes_words(function: Callable[..., object]) -> bool:
    needed = [one for one in inspect.signature(function).parameters.values() if one.default is one.empty]
    return len(needed) == 1 and needed[0].annotation == "str" and needed[0].name in ("text", "said", "words")


def test_no_reader_is_lost_in_what_is_hard_for_its_own_patterns() -> None:
    lost, heard = [], 0
    for file, texts in _hard_texts().items():
        for read, (before, body) in product(_readers(file), texts):
            heard += 1
            if not _ends(partial(read, _text(before, body, LONG))):
                lost.append((f"{read.__module__}.{read.__name__}", before, body))
    assert heard > 1_000
    assert not lost, lost


def test_a_reader_that_is_lost_would_be_found() -> None:
    assert not _ends(lambda: re.fullmatch("(?:刚刚?才?|今天)+了", _text("", "刚刚才", LONG)))

"""One spelling for the same words, and nothing that makes a reader stumble."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.hear.amounts import Amount, read_amount, read_monthly, read_yearly
from dialogs.hear.calendar.days import Day, read_day
from dialogs.hear.choice import pick, pick_many, yes_no
from dialogs.hear.danger import danger
from dialogs.hear.family.counting import read_count
from dialogs.hear.numerals import number
from dialogs.hear.persons.identity import mask_id, read_id
from dialogs.hear.persons.names import mask_name, read_name
from dialogs.hear.persons.phones import mask_phone, read_phone
from dialogs.hear.places.divisions import Division
from dialogs.hear.text import tidy
from dialogs.hear.unclear import Unclear
from dialogs.hear.verbs import verb_of
from tests.hear.test_choice import HARDSHIPS
from tests.hear.test_places import NIUCHANG, PLACES
from tests.speed import grows_evenly

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 23)
READERS: dict[str, Callable[[str], Any]] = {
    "amount": read_amount,
    "monthly": read_monthly,
    "yearly": read_yearly,
    "count": lambda text: read_count(text, 0, 130),
    "day": lambda text: read_day(text, TODAY),
    "day to come": lambda text: read_day(text, TODAY, past=False),
    "name": read_name,
    "id": lambda text: read_id(text, TODAY),
    "phone": read_phone,
    "pick": lambda text: pick(text, HARDSHIPS),
    "pick many": lambda text: pick_many(text, HARDSHIPS),
    "yes or no": yes_no,
    "township": PLACES.match_township,
    "village": lambda text: PLACES.match_village(text, NIUCHANG),
    "danger": danger,
}
VALUES = (Unclear, Amount, Day, Division, str, int, tuple, type(None))

# Whatever Unicode has, lone surrogates too, thickened with what the readers look for.
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=300)
TELLING = st.text(
    "0123456789.,-/~:+xXoO〇零一二两三四五六七八九十百千万亿半廿俩块元毛角分年月日号天周前上去个人口岁的没有不是我和"
    "到至多来把几火灾村镇街道社区①½２ \u200b\u202e\ud800\U0001f468\u200d\u0301abdklw$",
    max_size=60,
)


@pytest.mark.parametrize(
    "text, same",
    [
        ("３５００　元", "3500 元"), ("  a \n\t b ", "a b"), ("王\u200b小\u202e明\ufeff", "王小明"),
        ("①③", "1 3"), ("1½", "1 1/2"),
        ("2️⃣", "2"), ("a\x00b", "ab"), ("\ud800好", "好"), ("ＡＢｃ", "ABc"), ("第　２ 个", "第 2 个"),
        ("", ""), ("凉", "凉"),
    ],
)  # fmt: skip
def test_the_same_words_come_out_in_one_spelling(text: str, same: str) -> None:
    assert tidy(text) == same


@given(ANYTHING | TELLING)
@settings(max_examples=300, deadline=None)
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize("name", READERS)
@given(text=ANYTHING | TELLING)
@settings(max_examples=120, deadline=None)
def test_a_reader_never_raises(name: str, text: str) -> None:
    assert isinstance(READERS[name](text), VALUES)


@given(ANYTHING | TELLING)
@settings(deadline=None)
def test_masks_and_numbers_never_raise(text: str) -> None:
    number(text)
    assert len(mask_id(text)) == len(text)
    assert len(mask_name(text)) == len(text)
    mask_phone(text)


@given(st.integers(0, 10**8))
def test_digits_with_or_without_commas_are_the_amount(yuan: int) -> None:
    assert read_amount(f"{yuan}元") == read_amount(f"{yuan:,}") == Amount(yuan * 100, None, about=False)


@given(st.dates(date(2022, 1, 1), TODAY))
def test_a_written_date_is_the_day(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}",
        f"{day:%Y.%m.%d}",
    ):
        assert read_day(text, TODAY) == Day(day)


LONG = (
    "1", "一", "1,", "1 ", "没", "孩子", "我", "去年没饭吃，", "a", "a ", "火灾", "老公打", "半",
    "\u0301", "-", "块", "1.1", "年",
    "((", "饿", "千万", "三四", "不", "no ", "one ",
    "没有着火", "着火", "被", "1-", "五新", "\ud800", "上个", "初", "x1", "和", "、",
)  # fmt: skip


@pytest.mark.parametrize("name", READERS)
def test_four_times_as_much_takes_no_square_as_long(name: str) -> None:
    assert [part for part in LONG if not grows_evenly(READERS[name], part)] == []


def test_every_problem_has_its_sentence_in_every_language() -> None:
    problems = _problems()
    assert len(problems) > 30
    for language in ("zh-CN", "en"):
        assert problems == _messages(language)


def _problems() -> set[str]:
    """The ids in the code; those built from a stem (unclear-{what}-guess) by their stems."""
    found: set[str] = set()
    for path in (ROOT / "dialogs" / "hear").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and re.fullmatch(r"unclear(-[a-z]+)+", str(node.value)):
                found.add(str(node.value))
    return found | {f"unclear-{what}-{how}" for what in ("township", "village") for how in ("guess", "which")}


def _messages(language: str) -> set[str]:
    resource = FluentParser().parse((ROOT / "locales" / language / "unclear.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ftl.Junk)]
    return {entry.id.name for entry in resource.body if isinstance(entry, ftl.Message)}


def test_sentences_are_short_and_blame_nobody() -> None:
    text = (ROOT / "locales" / "zh-CN" / "unclear.ftl").read_text(encoding="utf-8")
    for line in text.splitlines():
        _, mark, said = line.partition(" = ")
        if not mark:
            continue
        assert not re.search("错误|非法|无效|必须|你(?!好)|失败", said), line
        for sentence in re.split("[。？！]", said):
            assert len(sentence) <= 26, line


def test_the_same_words_are_read_anew_where_something_else_was_asked() -> None:
    assert [read_count("9", 1, most) for most in (10, 5, 10)] == [9, Unclear("unclear-count-range"), 9]
    assert [pick_many("2", options) for options in (HARDSHIPS, HARDSHIPS[1:])] == [("traffic",), ("injury",)]
    assert [verb_of("返回", in_script=asked) for asked in (True, False, True)] == ["back", "", "back"]

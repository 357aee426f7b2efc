"""For every question there is: what is no answer to it is asked again, and never kept."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.by_fact import QUESTIONS
from dialogs.questions.question import Asking, Question
from rules import keys
from tests.houses import the_ground

ACCOUNT = keys.ACCOUNT  # any number of ten digits or more may be one; `test_accounts` says what is not
TOWN, NEXT_TOWN = "522702102", "522702103"
FORGED = (
    *("evil", "yes;no", "-1", "999999", "0", "' or 1=1", "../../etc"),
    *("__proto__", "f:submit", "g:apply", "None"),
)
"""Buttons that no page ever showed."""
MUCH = "9" * 40
WRONG: dict[str, tuple[str, ...]] = {
    "id": (
        *("", "你好", "52270219550307002", "522702195503070029", "522702195513070029"),
        *("1" * 18, "X" * 18, MUCH),
    ),
    "phone": ("", "你好", "1380013800", "12345", "23800138000", "+86", "<b>1</b>", MUCH),
    "amount": ("", "???", "你好", "abc", "-5", "负五", "1e9", "0x10", "NaN", "inf", "<script>", MUCH),
    "day": ("", "???", "abc", "13月40号", "2月30号", "2031年1月1号", "1066年10月14日", "<script>", MUCH),
}
"""Of each kind, typed."""


def _asking(question: Question) -> Asking:
    ground = the_ground()
    known: dict[str, Any] = {keys.TOWNSHIP.name: TOWN, keys.INCOME_SOURCES.name: "work"}
    return Asking(question.key.name, known, ground, ground.words("zh-CN"))


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
@pytest.mark.parametrize("choice", FORGED)
def test_a_button_that_was_never_shown_answers_nothing(question: Question, choice: str) -> None:
    asking = _asking(question)
    if choice in question.options(asking) or question.takes == "text":
        return
    value = question.read(Heard(choice=choice), asking)
    assert isinstance(value, Unclear) or not value or value in question.options(asking), value


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (question, said)
        for question in QUESTIONS.values()
        for said in WRONG.get(question.takes, ())
        if not question.options(_asking(question)) and question.key != ACCOUNT
    ],
    ids=lambda each: each.key.name if isinstance(each, Question) else each[:12],
)
def test_what_is_no_answer_is_asked_again(question: Question, said: str) -> None:
    assert isinstance(question.read(Heard(text=said), _asking(question)), Unclear)


@pytest.mark.parametrize("most", ["21", "100", "-1", "三百", "999999999999999999999"])
def test_a_household_has_one_to_twenty_people(most: str) -> None:
    question = QUESTIONS[keys.MEMBERS.name]
    for heard in (Heard(text=most), Heard(choice=most)):
        assert isinstance(question.read(heard, _asking(question)), Unclear)


def test_a_village_of_another_township_is_none_of_this_one() -> None:
    question, places = QUESTIONS[keys.VILLAGE.name], the_ground().places
    asking, ours = _asking(question), {each.code for each in places.villages(TOWN)}
    theirs = list(places.villages(NEXT_TOWN))
    assert ours and theirs
    names = {each.name for each in places.villages(TOWN)}
    for each in theirs:
        assert isinstance(question.read(Heard(choice=each.code), asking), Unclear)
        typed = question.read(Heard(text=each.name), asking)
        assert isinstance(typed, Unclear) or typed in ours, (each.name, typed)
        assert each.name in names or not isinstance(typed, str), each.name


def test_a_township_of_elsewhere_is_none_of_this_county() -> None:
    question = QUESTIONS[keys.TOWNSHIP.name]
    for choice in ("110101001", TOWN[:6], TOWN + "001", ""):
        assert isinstance(
            question.read(Heard(choice=choice, text="" if choice else "???"), _asking(question)), Unclear
        )

"""Sums that were read wrong once: what is earned by the day, sent home, owed, paid back in parts."""

from __future__ import annotations

import pytest

from dialogs.hear.amounts import read_monthly, read_yearly
from dialogs.hear.reckoned import only_owed, uninsured
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.unclear import Unclear


def test_work_now_and_then_is_not_nothing() -> None:
    assert read_monthly("有活就做，没活就没有") == Unclear("unclear-amount-unsteady")
    assert read_monthly("没活路") == 0


def test_what_is_sent_home_is_no_number_of_times() -> None:
    assert read_monthly("老大每个月寄1500回来") == 150_000


@pytest.mark.parametrize(
    ("said", "yuan"),
    [
        ("大病又报了2万，一共报了6万", 60_000),
        ("看了3次，总共8000", 8_000),
        ("住院5万，药费3万，合计8万", 80_000),
        ("一共两个月，花了3000", 3_000),
    ],
)
def test_the_whole_is_taken_where_it_is_told(said: str, yuan: int) -> None:
    assert read_yearly(said) == yuan * 100


@pytest.mark.parametrize(
    ("said", "owed"), [("还欠医院3万", True), ("花了8万，还欠3万", False), ("3万", False)]
)
def test_a_debt_alone_is_not_all_that_was_spent(said: str, owed: bool) -> None:
    assert only_owed(said) is owed


@pytest.mark.parametrize(
    ("said", "so"), [("没有医保", True), ("我们都没买合医", True), ("医保报了3万", False), ("没有", False)]
)
def test_who_is_not_insured_says_so(said: str, so: bool) -> None:
    assert uninsured(said) is so


@pytest.mark.parametrize("said", ["不晓得报了好多", "发票都在，你们算", "你们帮我算一下"])
def test_what_others_shall_reckon_is_left_open(said: str) -> None:
    assert of_the_talk(said) == "skip"


@pytest.mark.parametrize(
    ("said", "yuan"),
    [
        ("养老金130，高龄补贴一年600", 180),
        ("大儿子一个月给300，二儿子一年给1200", 400),
        ("我和老伴各123", 246),
        ("老两口每人120", 240),
    ],
)
def test_what_is_told_for_two_times_or_two_people_is_asked_back_as_one_sum(said: str, yuan: int) -> None:
    heard = read_monthly(said)
    assert isinstance(heard, Unclear) and (heard.problem, heard.guess) == ("unclear-amount-many", yuan * 100)


def test_money_of_new_years_day_comes_once_a_year() -> None:
    assert read_monthly("幺儿过年给2400") == 20_000
    assert read_monthly("过年前一个月2000") == 200_000


@pytest.mark.parametrize(
    "said", ["现在没得收入，以前三千", "做不动了，原来一个月三千", "以前三千，现在没得了"]
)
def test_what_was_earned_before_is_asked_back_as_nothing(said: str) -> None:
    assert read_monthly(said) == Unclear("unclear-amount-no-more", 0)

"""Sums that were read wrong once: what is earned by the day, sent home, owed, paid back in parts."""

from __future__ import annotations

import pytest

from dialogs.hear.amounts import read_monthly, read_yearly
from dialogs.hear.reckoned import for_own_use, only_owed, uninsured
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.text import joined
from dialogs.hear.unclear import Unclear
from rules import keys
from tests.hear.answers import read


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
    ("said", "owed"),
    [
        ("还欠医院3万", True),
        ("贷款三万", True),
        ("借了3万", True),
        ("赊了药店两千", True),
        ("花了8万，还欠3万", False),
        ("借了3万交住院费", False),
        ("3万", False),
    ],
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


def test_what_is_told_for_several_times_is_a_year_in_all() -> None:
    for said in ("学费8000 住宿费1200 生活费一个月1000", "学费8000，住宿费1200，生活费一个月1000"):
        assert read_yearly(said) == Unclear("unclear-amount-many", 2_120_000)
    assert read_yearly("3 500") == 350_000
    assert read_monthly("养老金130 高龄补贴一年600") == Unclear("unclear-amount-many", 18_000)


def test_what_the_boss_paid_is_not_added_to_the_bill() -> None:
    assert read_yearly("手术花了三万二，老板只给了五千") == Unclear("unclear-amount-one")


def test_what_died_brings_nothing_any_more() -> None:
    assert read_monthly("猪都烧死了，往年一年卖得三四千") == Unclear("unclear-amount-no-more", 0)


@pytest.mark.parametrize("said", ["包谷自己吃勒 卖不到钱", "种点菜自己吃的", "卖不脱", "自己吃，没卖"])
def test_what_is_eaten_or_does_not_sell_brings_nothing(said: str) -> None:
    assert for_own_use(joined(said))
    assert not for_own_use("卖得两千")


def test_nobody_pays_is_nothing_and_not_much_is_some() -> None:
    for said in ("没得哪个报 学校讲有助学贷款", "没报 讲是工伤不给报", "没人补"):
        assert read(keys.REIMBURSED, said) == 0
    for said in ("没报到好多", "没报完", "没报多少"):
        assert isinstance(read(keys.REIMBURSED, said), Unclear)


def test_a_sum_is_of_the_source_that_was_asked_about() -> None:
    both = {keys.INCOME_SOURCES.name: "farm,pension"}
    assert read(keys.INCOME_FROM.at(0), "农保一个月两百四", both) == Unclear("unclear-source-later")
    assert read(keys.INCOME_FROM.at(0), "卖菜一个月两百四", both) == 24_000
    assert read(keys.INCOME_FROM.at(1), "农保一个月两百四", both) == 24_000
    only = {keys.INCOME_SOURCES.name: "farm"}
    assert read(keys.INCOME_FROM.at(0), "农保一个月两百四", only) == 24_000


def test_who_cannot_work_any_more_does_not_live_on_it() -> None:
    assert read(keys.INCOME_SOURCES, "我不能做活路了，以前一个月四五千") == Unclear("unclear-source-now")
    assert read(keys.INCOME_SOURCES, "做不得活路，老婆打工") == "work"
    assert read(keys.INCOME_SOURCES, "做不动了，种点菜") == "farm"

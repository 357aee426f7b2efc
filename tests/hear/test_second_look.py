"""What was picked out of a sentence, and the word beside it that turns it."""

from __future__ import annotations

import pytest

from dialogs.hear.amounts import read_monthly
from dialogs.hear.reckoned import for_own_use, share
from dialogs.hear.second_look import aid_named, doubted, elsewhere, had_dibao, hukou_in
from dialogs.hear.unclear import Unclear


@pytest.mark.parametrize("said", ["以前吃过低保，去年取消了", "我家低保去年被取消了", "原来有低保，后来停了"])
def test_who_had_dibao_once_is_asked_whether_it_is_still_so(said: str) -> None:
    assert had_dibao(said)


@pytest.mark.parametrize("said", ["我家是低保", "低保户", "去年开始吃的，有低保证"])
def test_who_has_it_is_believed(said: str) -> None:
    assert not had_dibao(said)


@pytest.mark.parametrize("said", ["低保金", "政府补贴", "残疾补贴"])
def test_aid_of_the_government_is_named(said: str) -> None:
    assert aid_named(said)


@pytest.mark.parametrize("said", ["不要随便查", "行是行，但是我怕", "查就查嘛，莫到处说", "yes but"])
def test_an_agreement_with_a_doubt_in_it_is_none(said: str) -> None:
    assert doubted(said)


@pytest.mark.parametrize("said", ["没问题", "行", "随便查", "没有假的", "都是真的，不骗你", "ok"])
def test_a_plain_agreement_is_one(said: str) -> None:
    assert not doubted(said)


@pytest.mark.parametrize("said", ["在贵阳打工", "我在浙江", "出在外省"])
def test_who_is_far_away_says_so(said: str) -> None:
    assert elsewhere(said)


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("报了一半", 50),
        ("百分之七十", 70),
        ("报了70%", 70),
        ("七成", 70),
        ("七成半", 75),
        ("两万", None),
        ("百分之五百", None),
    ],
)
def test_a_part_of_the_bill_is_a_part(said: str, part: int | None) -> None:
    assert share(said) == part


@pytest.mark.parametrize("said", ["自己吃的", "没卖钱", "够吃就行", "都是自家吃", "自给自足"])
def test_what_is_eaten_brings_no_money(said: str) -> None:
    assert for_own_use(said)


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("卖了两头猪五千", "unclear-amount-crop"),
        ("种了三亩", "unclear-amount-crop"),
        ("不固定", "unclear-amount-unsteady"),
        ("有活就做，没活就耍", "unclear-amount-unsteady"),
        ("亏本", "unclear-amount-negative"),
    ],
)
def test_what_is_no_monthly_sum_is_asked_for_in_a_way_that_helps(said: str, problem: str) -> None:
    value = read_monthly(said)
    assert isinstance(value, Unclear)
    assert value.problem == problem


def test_a_pig_sold_within_a_year_is_a_year() -> None:
    assert read_monthly("一年卖两头猪六千") == 50_000


@pytest.mark.parametrize(
    ("said", "where"),
    [("户口在贵定", "贵定"), ("就在牛场", "牛场"), ("户口在我爸那里", ""), ("户口在老家", ""), ("外省", "")],
)
def test_where_the_hukou_is_kept_is_heard(said: str, where: str) -> None:
    assert hukou_in(said) == where

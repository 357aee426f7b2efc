"""What was picked out of an answer and means the contrary: "自己能吃饭" to what cannot be done alone."""

from __future__ import annotations

import pytest

from dialogs.hear.unclear import Unclear
from rules import keys
from tests.hear.answers import read


def test_what_somebody_can_do_is_none_of_what_they_cannot() -> None:
    assert isinstance(read(keys.CARE, "自己能吃饭"), Unclear)
    assert read(keys.CARE, "能吃饭，洗澡不行") == "bathe"
    assert read(keys.CARE, "吃饭要喂，上厕所要人扶") == "eat,toilet"
    assert read(keys.CARE, "不会走路") == "walk"
    assert read(keys.CARE, "不会穿衣服，能吃饭") == "dress"
    assert read(keys.CARE, "都能") == ""
    everything = Unclear("unclear-choice-guess", "eat,dress,bed,toilet,walk,bathe")
    assert read(keys.CARE, "都不能") == read(keys.CARE, "瘫在床上") == everything


def test_a_debt_is_no_savings() -> None:
    for said in ("欠信用社五万", "倒欠三万", "借起人家两万"):
        assert isinstance(read(keys.SAVINGS, said), Unclear)
    assert read(keys.SAVINGS, "没有存款") == read(keys.SAVINGS, "没得积蓄") == 0
    assert read(keys.SAVINGS, "存折上有八千") == 800_000
    assert read(keys.SAVINGS, "没得存款，现金有两万") == 2_000_000


def test_who_has_no_savings_is_not_asked_for_them() -> None:
    assert read(keys.ASSETS, "没得存款") == ""
    assert read(keys.ASSETS, "在城里有套房") == Unclear("unclear-choice", near=("house", "none"))
    assert read(keys.ASSETS, "就一个老房子") == read(keys.ASSETS, "没有车，街上没有房") == ""


def test_who_is_not_at_home_is_somewhere_else() -> None:
    for said in ("不在家", "跑了", "没在屋头"):
        value = read(keys.STAYS.at(1), said)
        assert isinstance(value, Unclear) and "home" not in (value.guess, *value.near)
    assert read(keys.STAYS.at(1), "在家") == "home"


@pytest.mark.parametrize(
    "said, tie",
    [("婆娘", "spouse"), ("我爸", "parent"), ("养女", "child"), ("孙孙", "grandchild"), ("妈", "parent")],
)
def test_a_word_of_kin_alone(said: str, tie: str) -> None:
    assert read(keys.TIE.at(1), said) == tie


def test_a_disability_need_not_be_a_severe_one() -> None:
    assert read(keys.OBLIGOR.at(0), "残疾") == Unclear("unclear-choice", near=("severe", "other"))
    assert read(keys.OBLIGOR.at(0), "重残") == read(keys.OBLIGOR.at(0), "二级残疾") == "severe"
    assert read(keys.OBLIGOR.at(0), "有病") == "other"


def test_who_asks_for_dibao_has_none() -> None:
    for said in ("没有吃低保", "正在申请低保", "申请过没批", "还没批下来"):
        assert read(keys.STATUS, said) == "none"
    for said in ("吃着低保，一个月两百多", "我吃低保，想申请临时救助", "吃低保的，想申请"):
        assert read(keys.STATUS, said) == "dibao"
    assert read(keys.STATUS, "我家在吃低保，还想申请特困") == Unclear(
        "unclear-choice", near=("dibao", "tekun")
    )
    assert read(keys.STATUS, "没在吃低保") == read(keys.STATUS, "没得吃低保") == "none"


def test_false_is_not_true() -> None:
    assert read(keys.TRUTH, "假的") is False
    assert read(keys.TRUTH, "句句是实") is True

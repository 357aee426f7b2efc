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


@pytest.mark.parametrize(
    "said",
    [
        "没有残疾证但是走不动",
        "没得残疾证，眼睛看不见",
        "有残疾，没办证",
        "残疾证没办",
        "没得残疾证，有慢性病",
        "聋哑",
    ],
)
def test_who_has_no_card_is_not_heard_as_being_well(said: str) -> None:
    for key in (keys.NEEDS, keys.NEED_OF.at(1)):
        assert read(key, said) == Unclear("unclear-no-card")


def test_an_illness_told_in_other_words_is_asked_back() -> None:
    for said in ("长期吃药", "高血压", "风湿，常年吃药"):
        assert read(keys.NEEDS, said) == Unclear("unclear-choice-guess", "ill")
        assert read(keys.NEEDS, f"没有{said[:3]}") != Unclear("unclear-choice-guess", "ill")
    for said in ("老人痴呆", "半身不遂", "精神病"):
        assert read(keys.NEEDS, said) == Unclear("unclear-choice", near=("severe", "ill"))
    assert read(keys.NEEDS, "瘫痪在床") == "severe"
    assert read(keys.NEEDS, "孙子读书，老伴高血压") == "student"


def test_what_an_illness_costs() -> None:
    for said in ("老人痴呆", "长期吃药", "高血压"):
        assert read(keys.HARDSHIP, said) == Unclear("unclear-choice-guess", "medical")
    assert read(keys.SPENDING_KIND, "慢性病") == read(keys.SPENDING_KIND, "癌症") == "medical"


def test_an_illness_does_not_say_what_somebody_cannot_do() -> None:
    for said in ("慢性病", "老人痴呆", "半身不遂"):
        assert read(keys.CARE, said) == Unclear("unclear-care")
    everything = Unclear("unclear-choice-guess", "eat,dress,bed,toilet,walk,bathe")
    assert read(keys.CARE, "瘫了") == read(keys.CARE, "样样要人服侍") == everything
    assert read(keys.CARE, "没瘫，自己能走") != everything


@pytest.mark.parametrize(
    "said", ["没人上学", "没有娃读书", "不是残疾", "读书的没得", "没得病", "没有大病", "残疾人没有"]
)
def test_what_is_denied_is_not_had(said: str) -> None:
    value = read(keys.NEEDS, said)
    assert value in ("", Unclear("unclear-choice"), Unclear("unclear-no-card"))


def test_what_is_lacked_need_not_be_on_the_list() -> None:
    assert read(keys.NEEDS, "没有房子住") == read(keys.NEEDS, "没得地方住") == "housing"
    assert isinstance(read(keys.NEEDS, "没有钱看病"), Unclear)
    assert isinstance(read(keys.NEEDS, "没有人照顾"), Unclear)
    assert isinstance(read(keys.STATUS, "我没得手机这是邻居的"), Unclear)
    assert read(keys.NEEDS, "没得") == read(keys.NEEDS, "没得这些情况") == ""
    assert read(keys.INCOME_SOURCES, "儿女没给") != "children"
    assert read(keys.ASSETS, "车没有") == read(keys.ASSETS, "存款没有") == ""


@pytest.mark.parametrize(
    "said",
    [
        "车是公司的",
        "公司的车",
        "帮别人开车",
        "帮公司开车",
        "给人家守门市",
        "在公司上班",
        "车是借的",
        "车卖了",
    ],
)
def test_the_firms_car_is_none_of_the_familys(said: str) -> None:
    assert read(keys.ASSETS, said) == Unclear("unclear-choice-guess", "")


def test_what_the_family_owns_is_heard_beside_it() -> None:
    assert read(keys.ASSETS, "帮人家开货车，自己有个小卖部") == "business"
    assert read(keys.ASSETS, "车是公司的，存折上有两万") == "savings"
    assert read(keys.ASSETS, "自己开公司，车是公司的") == "business"
    assert read(keys.ASSETS, "有辆面包车跑运输") == read(keys.ASSETS, "我的车") == "vehicle"
    assert read(keys.ASSETS, "门面是租别人的") == "business"


def test_what_was_lent_is_no_savings_and_not_nothing() -> None:
    for said in (
        "借给人家一万",
        "借出去两万",
        "别人欠我一万",
        "没得，都借给人家了",
        "存款一万，借给人家五千",
    ):
        assert read(keys.SAVINGS, said) == Unclear("unclear-savings-lent")
    assert read(keys.SAVINGS, "我借了人家一万") == Unclear("unclear-savings-owed")
    assert read(keys.SAVINGS, "赊了人家两千") == Unclear("unclear-savings-owed")


@pytest.mark.parametrize(
    "said", ["收入大概的", "大概是真的", "差不多", "数是估的", "不太准", "数字不准", "可能有点出入", "记不清"]
)
def test_who_estimates_is_told_that_it_is_fine(said: str) -> None:
    assert read(keys.TRUTH, said) == Unclear("unclear-truth-roughly")


def test_an_estimate_is_neither_a_lie_nor_all_of_it() -> None:
    assert read(keys.TRUTH, "都是真的，就是收入说的大概") is True
    assert read(keys.TRUTH, "差不多都是编的") is not True
    assert read(keys.TRUTH, "大概有假") is not True
    assert read(keys.TRUTH, "不是真的") is False


@pytest.mark.parametrize(
    "said, kind",
    [("优亲厚友", "staff"), ("村长贪污", "staff"), ("吃拿卡要", "staff"), ("收好处费", "staff")]
    + [
        ("截留", "money"),
        ("低保钱少了", "money"),
        ("死人还在领低保", "fraud"),
        ("有车有房还吃低保", "fraud"),
    ],
)
def test_a_complaint_as_the_office_calls_it(said: str, kind: str) -> None:
    assert read(keys.COMPLAINT, said) == kind


def test_nobody_agrees_by_asking_and_a_comfort_is_no_doubt() -> None:
    assert read(keys.CHECK, "你们查嘛 屋头哪样都没得") is True
    assert read(keys.CHECK, "你们好久来人嘛") == Unclear("unclear-choice")
    assert read(keys.CHECK, "不要随便查") is not True


def test_a_word_that_is_two_things_is_asked_back() -> None:
    assert read(keys.STATUS, "贫困户") == Unclear("unclear-choice", near=("none", "dibao"))
    assert read(keys.STATUS, "老奶有残疾证 低保没得") == "none"


def test_who_lives_in_the_street_is_told_what_it_belongs_to() -> None:
    for said in ("镇上", "就在街上", "凤山街上"):
        assert read(keys.VILLAGE, said, {keys.TOWNSHIP.name: "522702102"}) == Unclear(
            "unclear-village-street"
        )

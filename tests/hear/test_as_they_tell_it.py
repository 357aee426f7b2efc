"""What people of the county say beside a question, read for what it is and never for more."""

from __future__ import annotations

from dialogs.hear.agreement import confirms
from dialogs.hear.asides import asks, cannot_phone, put_off
from dialogs.hear.choice import found_in
from dialogs.hear.danger import danger
from dialogs.hear.places.named import only_bears_the_name
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.unasked.at_home import told_at_home
from dialogs.hear.unasked.pieces import begins_to_speak, without_of_whom
from dialogs.hear.unasked.spent import told_of_bills
from dialogs.hear.wishes import programme_wished


def test_call_me_is_no_blow() -> None:
    assert danger("她没得电话，打我的就行") is None
    assert danger("他抢我手机，打我") == "violence"
    assert of_the_talk("她没得电话，打我的就行") == "no-phone"


def test_a_hospital_that_stops_the_medicine_is_an_emergency() -> None:
    assert danger("医院喊交钱，今天再不交就停药") == "medicine"
    assert danger("我妈被停药了") == "medicine"
    assert danger("不交医保会停药吗") is None
    assert danger("医生说可以停药了") is None


def test_what_was_paid_ends_where_the_insurance_begins() -> None:
    told = told_of_bills("白血病已经花了11万医保报了4万多还差好多")
    assert told == {"spending.paid": 11_000_000, "spending.reimbursed": 4_000_000}


def test_a_sentence_that_only_holds_a_yes_confirms_nothing() -> None:
    assert confirms("吃的还有点洋芋苞谷，就是没得现钱") not in (True, False)
    for said in ("这是啥子", "他是我儿", "句句属实嘛"):
        assert confirms(said) not in (True, False)
    for said in ("大概是的，就那几天", "嗯", "同意", "对头", "好像是", "1", "👍", "来嘛", "确定"):
        assert confirms(said) is True
    assert confirms("不是") is False
    assert confirms("我有两个哥哥") not in (True, False)


def test_something_else_that_is_lacking_is_not_none_of_these() -> None:
    of_needs = [("disabled", ("残疾证", "残疾")), ("none", ("都没有", "没有"))]
    assert found_in("没有收入，就靠老妈的养老金", of_needs) == []
    assert found_in("没有", of_needs) == ["none"]


def test_why_the_savings_are_looked_into_is_not_why_this_is_asked() -> None:
    assert of_the_talk("为什么要查我存款") == ""
    assert of_the_talk("你们啷个问这么多") == "why"


def test_words_in_their_own_way() -> None:
    assert begins_to_speak("喂，是政府的不嘛，我找你们问个事情嘎")
    assert asks("我户口不在这边你们管不管")
    assert put_off("等一下我问下老婆")
    assert of_the_talk("在哪个村我也不晓得，就在街上") == "skip"
    assert cannot_phone("请给我发文字")
    assert without_of_whom("她吃低保的") == "吃低保"
    assert told_at_home("老奶去年走了，剩我一个孤老者，七十八了")["person.age"] == 78
    assert only_bears_the_name("住福泉马场坪", "马场坪村", "马场坪街道")


def test_help_for_somebody_by_name_is_a_wish_and_favours_are_none() -> None:
    assert programme_wished("帮我们村的吴大爷办低保") == "dibao"
    assert programme_wished("支书给他亲戚办低保") is None

"""Said between two questions, it is about the talk, and never noted as an answer."""

from __future__ import annotations

import pytest

from dialogs.hear.talk_itself import of_the_talk, wrong_in_it


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("不知道为什么问这些", "why"),
        ("问这个干啥", "why"),
        ("你们问这么多做什么", "why"),
        ("要我电话干啥子", "why"),
        ("为啥子要填这些", "why"),
        ("凭什么查我们", "why"),
        ("啥意思", "why"),
        ("这题什么意思啊", "why"),
        ("没看懂", "why"),
        ("看不懂你问的什么", "why"),
        ("why do you need this", "why"),
        ("身份证拿给医院了 记不得", "no-id"),
        ("身份证也烧了 没得", "no-id"),
        ("记不得他身份证", "no-id"),
        ("没得手机 这个是借人家的", "no-phone"),
        ("单子在医院 没拿", "no-papers"),
        ("手机拍不起", "no-papers"),
        ("哪样是重病", "why"),
        ("什么叫特困", "why"),
        ("前面填错了", "edit"),
        ("上面有个地方写错了", "edit"),
        ("刚才填错了", "back"),
        ("点错了", "back"),
        ("上一题选错了", "back"),
        ("等一下", "wait"),
        ("等哈嘛", "wait"),
        ("稍等，我去找一下", "wait"),
        ("你等一下我找找", "wait"),
        ("我去找户口本", "wait"),
        ("我看看", "wait"),
        ("hold on", "wait"),
        ("哎呀你们这个咋个弄", "help"),
        ("这个怎么填啊", "help"),
        ("算了算了不搞了", "cancel"),
        ("不搞了，麻烦得很", "cancel"),
        ("太麻烦了，不填了", "cancel"),
        ("先不填了", "cancel"),
        ("今天不填了", "cancel"),
        ("办到哪一步了", "how-far"),
        ("我的申请办得怎么样了", "how-far"),
        ("批下来没有", "how-far"),
        ("审核过了没得", "how-far"),
    ],
)
def test_what_is_said_of_the_talk_itself_is_no_answer(said: str, verb: str) -> None:
    assert of_the_talk(said) == verb


@pytest.mark.parametrize(
    "said",
    [
        "为什么不给我低保",
        "怎么弄低保",
        "算了两万",
        "我不懂，我只有一个人",
        "没有",
        "错了",
        "不对，是失业",
        "等我儿子回来再填",
        "我看病花了三万",
        "我想吃低保",
        "我问问低保多少钱",
        "我找工作找不到",
        "到处借钱看病",
        "钱还没有到",
        "我拿低保",
        "",
    ],
)
def test_an_answer_or_a_story_is_not_about_the_talk(said: str) -> None:
    assert of_the_talk(said) == ""


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("忘了", "skip"),
        ("不知道属于哪个村", "skip"),
        ("我不晓得是哪个镇", "skip"),
        ("记不到了", "skip"),
        ("没算过", "skip"),
        ("不想给", "skip"),
        ("用这个微信就行", "no-phone"),
        ("不方便接电话", "no-phone"),
        ("没有带", "no-id"),
        ("没有银行卡", "no-id"),
        ("存折丢了", "no-id"),
        ("用现金", "no-id"),
        ("没有发票", "no-papers"),
        ("发票在医院", "no-papers"),
        ("单子都交给村里了", "no-papers"),
        ("明天拍", "no-papers"),
        ("不会拍照", "no-papers"),
        ("没有钱", ""),
        ("在医院看病", ""),
        ("房子丢了", ""),
    ],
)
def test_who_has_none_of_it_says_so_in_many_ways(said: str, verb: str) -> None:
    assert of_the_talk(said) == verb


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("第6个错了", "change:6"),
        ("12要改", "change:12"),
        ("不对", "edit"),
        ("少填了一个人", "edit"),
        ("有点不对", "edit"),
        ("填错了", "edit"),
        ("不对，我是五个人", ""),
        ("对的", ""),
        ("好", ""),
    ],
)
def test_a_summary_that_is_wrong_is_opened_where_it_is(said: str, verb: str) -> None:
    assert wrong_in_it(said) == verb


@pytest.mark.parametrize(
    "said",
    [
        "写娃儿的还是我的",
        "写我的还是写她的嘛",
        "填哪个的",
        "哪个的身份证",
        "要老人的还是我的",
        "是我的还是我妈的身份证号",
        "写谁的",
    ],
)
def test_whose_it_is_that_we_ask_for_is_a_question(said: str) -> None:
    assert of_the_talk(said) == "whose"


@pytest.mark.parametrize(
    "said", ["我的", "娃儿的", "是我的", "写我妈的", "我还是写我的", "我的电话还是停机了", "老人还是我的责任"]
)
def test_whose_it_is_may_be_the_answer(said: str) -> None:
    assert of_the_talk(said) != "whose"


@pytest.mark.parametrize(
    "said",
    [
        "上面讲过了嘛",
        "讲过了",
        "刚才说了",
        "我都说了几遍了",
        "不是说过了吗",
        "前面说过的",
        "我说过了",
        "已经告诉你了",
        "说了好几遍了",
        "就是前面说的那些",
        "就是我刚才讲的情况",
    ],
)
def test_that_it_was_told_before_is_heard(said: str) -> None:
    assert of_the_talk(said) == "said-before"


@pytest.mark.parametrize(
    "said",
    [
        "村里说过了",
        "说了",
        "我没说过",
        "医生讲过了",
        "都说了不给办",
        "干部说了不算",
        "刚才说错了",
        "我已经写了申请",
        "刚才填完了",
        "上面来人看过了",
        "前面说的医院",
        "就是刚才说的村",
    ],
)
def test_what_others_said_or_nobody_did_is_not_that(said: str) -> None:
    assert of_the_talk(said) != "said-before"

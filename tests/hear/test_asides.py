"""What is said beside the matter is heard as what it is, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from dialogs.hear.asides import (
    asks,
    by_strangers,
    cannot_phone,
    cannot_write,
    forwarded,
    of_many,
    put_off,
    scammed,
    tells_of_themselves,
    told_no,
    watched,
)
from dialogs.hear.verbs import verb_of
from dialogs.hear.wishes import programme_only, programme_wished, wants_to_apply


@pytest.mark.parametrize(
    ("said", "programme"),
    [
        ("我想吃低保", "dibao"),
        ("好，那申请低保", "dibao"),
        ("我想升请低宝屋头困南得很", "dibao"),
        ("那就办特困嘛", "tekun"),
        ("给我家报个低保", "dibao"),
        ("我要吃五保", "tekun"),
        ("我老了没儿没女，想去敬老院", "tekun"),
        ("想办个低保边缘", "border"),
        ("我想申请公租房", "housing"),
        ("我家房子漏雨墙裂了，想申请危房改造", "housing"),
        ("申请大病救助", "medical"),
        ("我爸吃低保，想申请残疾补贴", "disability"),
        ("帮我妈办高龄津贴", "disability"),
        ("I want to apply for dibao", "dibao"),
    ],
)
def test_help_that_is_wished_for_by_its_name_is_known(said: str, programme: str) -> None:
    assert programme_wished(said) == programme


@pytest.mark.parametrize(
    "said",
    [
        "低保怎么申请",
        "去年我去过，申请低保没批",
        "我办低保的时候",
        "我想办地保证明",
        "好，那低保呢",
        "我想申请临时救助，我家是低保户",
        "帮我们村五保户老陈申请",
        "我不想吃低保了",
        "想把低保退了，不要低保",
        "我要申请救助",
        "吃低保",
        "",
    ],
)
def test_what_somebody_has_or_asks_about_is_no_wish(said: str) -> None:
    assert programme_wished(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "等我问哈我儿子",
        "明天再填",
        "我晚点再弄",
        "等我儿子回来再填",
        "晚上再说嘛",
        "先停一下",
        "那我先歇会儿",
        "先放着",
        "先到这里",
        "later",
        "let me ask my son first",
        "饿了，先去吃个饭再来填",
        "打农药去了等下填",
        "我吃了饭再来填",
    ],
)
def test_who_puts_it_off_will_come_back(said: str) -> None:
    assert put_off(said)


@pytest.mark.parametrize("said", ["明天", "昨天晚上", "等了半个月了", "晚上摔的", "今天", "我问问低保多少钱"])
def test_a_day_or_a_complaint_puts_nothing_off(said: str) -> None:
    assert not put_off(said)


@pytest.mark.parametrize("said", ["我是聋哑人，打不了电话", "我听不见", "耳朵背得很", "I am deaf"])
def test_a_telephone_is_no_use_to_who_cannot_hear(said: str) -> None:
    assert cannot_phone(said)


@pytest.mark.parametrize(
    "said",
    [
        "我不会打字",
        "我只会说不会打字",
        "我老了不会写字",
        "我不识字啊",
        "打不来字",
        "我没读过书",
        "I can't read or write",
    ],
)
def test_letters_are_no_use_to_who_never_learnt_them(said: str) -> None:
    assert cannot_write(said)


@pytest.mark.parametrize(
    "said", ["我帮一个不识字的老人问", "不会写字怎么办", "我不会打字，让人打给我", "我爸不识字"]
)
def test_who_asks_or_speaks_of_somebody_else_says_more(said: str) -> None:
    assert not cannot_write(said)


@pytest.mark.parametrize("said", ["他会看我手机", "怕他看到", "不敢打电话，他在旁边", "he checks my phone"])
def test_a_telephone_that_somebody_else_reads(said: str) -> None:
    assert watched(said)


@pytest.mark.parametrize("said", ["老公打我", "家里人不要我了，我不知道怎么办", "我看手机上说可以申请"])
def test_fear_alone_is_not_being_watched(said: str) -> None:
    assert not watched(said)


@pytest.mark.parametrize(
    "said",
    ["我被电信诈骗了八万", "我妈被骗了两万块", "说交500块手续费就给我办，我转了", "i was scammed"],
)
def test_money_gone_to_a_cheat(said: str) -> None:
    assert scammed(said)


@pytest.mark.parametrize("said", ["你们是不是骗子", "有人喊我交钱才给办", "他骗低保"])
def test_doubt_is_not_a_loss(said: str) -> None:
    assert not scammed(said)


def test_a_row_of_households_is_heard() -> None:
    assert of_many("我是村里的协理员，有五户要报")
    assert not of_many("我家三口人")


@pytest.mark.parametrize("said", ["没得哪个报 学校讲有贷款", "老奶有残疾证 低保没得", "我没得啥子存款"])
def test_what_is_lacked_is_no_question(said: str) -> None:
    assert not asks(said)


@pytest.mark.parametrize("said", ["有低保没得", "钱下来没有", "那你给不给嘛", "有没有什么补助"])
def test_what_ends_in_a_no_may_be_one(said: str) -> None:
    assert asks(said)


def test_a_question_has_a_shape() -> None:
    assert asks("会不会影响我低保") and asks("我瘫痪了可以一个人吃低保不")
    assert not asks("没有") and not asks("我家房子烧了")


@pytest.mark.parametrize(
    "said", ["村里说我儿子有车不给我办", "窗口说我不够条件", "the clerk said I cannot apply"]
)
def test_who_was_sent_away_by_word_of_mouth(said: str) -> None:
    assert told_no(said)


@pytest.mark.parametrize("said", ["医生说不行了", "我家不够吃", "村里在说公示的事"])
def test_not_every_no_is_a_clerks(said: str) -> None:
    assert not told_no(said)


@pytest.mark.parametrize(
    ("said", "programme"),
    [("低保", "dibao"), ("五保", "tekun"), ("临时救助", "temporary"), ("高龄津贴", "disability")],
)
def test_one_word_names_a_kind_of_help(said: str, programme: str) -> None:
    assert programme_only(said) == programme
    assert programme_only(f"{said}怎么办") is None


def test_a_command_nobody_knows_asks_for_help() -> None:
    assert verb_of("/foo", in_script=False) == "help"
    assert verb_of("/language", in_script=True) == "lang"


def test_only_a_cheat_who_speaks_of_assistance_is_a_matter_for_the_county() -> None:
    for stranger in ("被骗了三万块", "我妈遭骗子骗了两万养老钱", "I was scammed of my savings"):
        assert scammed(stranger) and by_strangers(stranger)
    for ours in (
        "有个骗子说能办低保，骗了我两千",
        "村干部骗了我三百块",
        "scammed by a man who promised dibao",
    ):
        assert not by_strangers(ours)


def test_a_wish_to_apply_is_known_in_english_without_a_menu() -> None:
    for said in ("How do I apply?", "i want to apply", "I'd like to apply."):
        assert verb_of(said, in_script=False) == "apply"


def test_a_notice_that_was_passed_on_is_told_from_a_story_in_ones_own_words() -> None:
    for notice in (
        "【福泉市民政局】关于发放2026年困难群众慰问金的通知：各乡镇、街道，请于11月30日前上报名单。请互相转告！",
        "重要通知！国家补贴开始发放，名额有限，点击链接 https://a.example/x 领取，广大村民尽快办理。",
        "Notice to all residents: a subsidy is paid this week, click here https://a.example/x before Friday.",
    ):
        assert forwarded(notice)
    for own in (
        "我家房子昨天烧了，东西都没得了，村里喊我来这里申请，我不晓得咋个弄，麻烦你们看一下嘛，我电话打不通",
        "民政局的人上个月来看过，说通知下来就办，我等了一个月了也没得消息，家里老人病得重，钱也借完了",
        "【转发】",
    ):
        assert not forwarded(own)


@pytest.mark.parametrize("said", ["发票我明天拿来", "身份证我找到了", "我搬家了", "我已经出院了"])
def test_what_was_done_or_will_be_is_told_and_not_asked(said: str) -> None:
    assert tells_of_themselves(said)


@pytest.mark.parametrize("said", ["我没拿到钱", "我搬家了要说吗", "我要换手机", "我收到短信说要交押金"])
def test_what_is_asked_or_denied_is_not(said: str) -> None:
    assert not tells_of_themselves(said)


@pytest.mark.parametrize("said", ["想申请", "我想申请救助", "那我要申请嘛", "我们想办"])
def test_that_somebody_wants_to_apply_is_no_story(said: str) -> None:
    assert wants_to_apply(said)


@pytest.mark.parametrize(
    "said", ["申请过了", "想申请但是没得钱", "我妈想申请", "不想申请", "想申请低保", "房子烧了"]
)
def test_what_says_more_than_the_wish_is_kept(said: str) -> None:
    assert not wants_to_apply(said)

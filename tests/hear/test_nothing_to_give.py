"""Who has no telephone, no card at hand or a word to add to a name says so, and is understood."""

from __future__ import annotations

import pytest

from dialogs.hear.agreement import plainly
from dialogs.hear.danger import danger
from dialogs.hear.persons.identity import read_id
from dialogs.hear.persons.names import read_own_name
from dialogs.hear.persons.phones import read_phone
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.unclear import Unclear

NONE = {
    "no-phone": ("我没得电话", "不会用电话", "手机烧了", "电话欠费了", "没电话可打", "手机停机了"),
    "no-id": ("在家里，不在身上", "身份证在老家", "身份证还放在家里"),
    "skip": ("我忘记村名了", "忘了叫什么村", "不想留"),
    "why": ("为啥要同意", "凭什么要我同意"),
}


@pytest.mark.parametrize(("verb", "said"), [(verb, said) for verb, all_of in NONE.items() for said in all_of])
def test_what_one_has_not_is_left_open(verb: str, said: str) -> None:
    assert of_the_talk(said) == verb


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("王建国 男 65岁", "王建国"),
        ("王建国，男，65岁", "王建国"),
        ("李梅（梅花的梅）", "李梅"),
        ("吴桂花 桂花的桂", "吴桂花"),
        ("李章，立早章的章", "李章"),
        ("杨男", "杨男"),
    ],
)
def test_a_name_is_read_without_what_is_told_of_it(said: str, name: str) -> None:
    assert read_own_name(said) == name


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("就这个号", "unclear-phone-unseen"),
        ("我这个手机", "unclear-phone-unseen"),
        ("打隔壁的行不", "unclear-phone-anothers"),
        ("打我儿子的可以吗", "unclear-phone-anothers"),
        ("13800012345/13900012345", "unclear-phone-two"),
    ],
)
def test_a_number_that_is_not_written_out_is_asked_for_by_its_own_sentence(said: str, problem: str) -> None:
    read = read_phone(said)
    assert isinstance(read, Unclear) and read.problem == problem


def test_the_household_register_holds_the_number_too() -> None:
    assert read_id("户口本可以不") == Unclear("unclear-id-book")


@pytest.mark.parametrize(
    "said",
    [
        "打我儿子的，13800012345",
        "打我女儿电话13800012345",
        "请打我女儿：13800012345",
        "打我儿子的可以吗",
        "打我女儿的就行",
    ],
)
def test_a_call_to_a_son_is_no_blow(said: str) -> None:
    assert danger(said) is None


@pytest.mark.parametrize(
    "said", ["老公打我儿子，13800012345", "打我儿子", "他天天打我儿子的头", "邻居打我妈，电话13800012345"]
)
def test_a_blow_is_one_whatever_number_stands_behind_it(said: str) -> None:
    assert danger(said) == "violence"


def test_a_child_that_cries_for_food_is_hungry() -> None:
    assert danger("娃儿在喊饿") == "hunger" and danger("不喊饿") is None


def test_an_impatient_yes_is_a_yes() -> None:
    assert plainly("好的好的，快点") == "yes" and plainly("快点") == ""

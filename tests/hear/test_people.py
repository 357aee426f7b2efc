"""Names, identity numbers and telephone numbers. All people and numbers are invented."""

from __future__ import annotations

from datetime import date

import pytest
from stdnum.cn import ric

from dialogs.hear.persons.identity import born, mask_id, read_id, sex
from dialogs.hear.persons.names import mask_name, read_name, read_own_name
from dialogs.hear.persons.phones import mask_phone, read_phone
from dialogs.hear.unclear import Unclear

TODAY = date(2026, 11, 23)


def numbered(first_17: str) -> str:
    """An invented number with the check digit that fits."""
    return first_17 + str(ric.calc_check_digit(first_17 + "0"))


OLD_CODE = numbered("52272419800101123")
NEW_CODE = numbered("52270219990228104")
ENDS_WITH_X = next(n for i in range(99) if (n := numbered(f"522702195103051{i:02}")).endswith("X"))


@pytest.mark.parametrize(
    "text, name",
    [
        ("王小明", "王小明"), ("我叫王小明", "王小明"), ("我是王小明。", "王小明"),
        ("姓名：王小明", "王小明"), ("姓名:王小明", "王小明"),
        ("王 小 明", "王小明"), ("你好，我叫王小明", "王小明"), ("他叫张三", "张三"),
        ("我叫李雷，今年三十", "李雷"), ("王小明，13985", "王小明"),
        ("我的名字是王小明", "王小明"), ("本人姓名是李四", "李四"), ("欧阳娜娜", "欧阳娜娜"),
        ("阿依古丽·买买提", "阿依古丽·买买提"),
        ("买买提•阿不都", "买买提·阿不都"), ("阿不都．买买提", "阿不都·买买提"), ("为民", "为民"),
        ("名扬", "名扬"), ("𠮷田", "𠮷田"),
        ("王\u200b小明", "王小明"), ("John Smith", "John Smith"), ("my name is John Smith", "John Smith"),
        ("O'Brien", "O'Brien"),
        ("I'm Anna-Maria Li", "Anna-Maria Li"), ("王小明吧", "王小明"),
    ],
)  # fmt: skip
def test_a_name_is_read(text: str, name: str) -> None:
    assert read_name(text) == name


@pytest.mark.parametrize(
    "text", ["", "王", "不知道", "没有", "12345", "👍", "你好", "跳过", "王" * 16, "yes",
             "王小明和李小红今天来过了申请救助一下", "房子烧光了", "腰杆痛"]
)  # fmt: skip
def test_what_is_no_name_is_asked_again(text: str) -> None:
    assert read_name(text) == Unclear("unclear-name")


@pytest.mark.parametrize(
    "text",
    [
        "要得",
        "要得嘛",
        "对头",
        "好",
        "可以噻",
        "儿子",
        "我儿子",
        "我家大女儿",
        "老伴",
        "邻居",
        "我自己",
        "my son",
    ],
)
def test_a_yes_or_a_relative_is_nobodys_name(text: str) -> None:
    assert read_own_name(text) == Unclear("unclear-name")


@pytest.mark.parametrize(
    "text", ["我是桂花村的王桂芳", "桂花村的王桂芳", "我是三组的王桂芳。", "他是金山街道的王桂芳"]
)
def test_who_says_where_they_are_from_is_heard_by_name(text: str) -> None:
    assert read_own_name(text) == "王桂芳"


@pytest.mark.parametrize(
    "text", ["打不开", "问这个干啥", "等一下", "全部都填", "金山街道", "太平村", "农村信用社"]
)
def test_what_may_be_no_name_is_asked_back(text: str) -> None:
    assert read_own_name(text) == Unclear("unclear-name-sure", text)


@pytest.mark.parametrize("text", ["岑阿妹", "欧阳娜娜", "阿依古丽·买买提", "我叫阿妹", "Ann Lee", "蒙正荣"])
def test_a_name_that_was_asked_for_is_taken(text: str) -> None:
    assert isinstance(read_own_name(text), str)


@pytest.mark.parametrize("text", ["王先生", "姓王", "李大妈", "张老师"])
def test_a_way_of_address_is_not_a_full_name(text: str) -> None:
    assert read_name(text) == Unclear("unclear-name-full")


def test_somebody_may_really_be_called_xiaohong() -> None:
    assert read_name("小红") == Unclear("unclear-name-full", "小红")


@pytest.mark.parametrize("number", [OLD_CODE, NEW_CODE, ENDS_WITH_X])
def test_an_identity_number_is_read_however_it_is_spaced(number: str) -> None:
    full_width = number.translate(str.maketrans("0123456789X", "０１２３４５６７８９Ｘ"))
    for text in (
        number,
        number.lower(),
        f" {number} ",
        " ".join(number),
        f"{number[:6]} {number[6:14]} {number[14:]}",
        f"{number[:6]}-{number[6:14]}-{number[14:]}",
        f"我的身份证号是{number}。",
        f"身份证号：{number} 电话13900000000",
        f"my id is {number}",
        full_width,
        "\u200b".join(number),
    ):
        assert read_id(text, TODAY) == number, text


def test_spoken_digits_make_an_identity_number() -> None:
    assert read_id(OLD_CODE.translate(str.maketrans("0123456789", "零一二三四五六七八九"))) == OLD_CODE


def test_a_letter_o_is_mended_only_if_the_check_digit_then_fits() -> None:
    assert read_id(OLD_CODE.replace("0", "O")) == OLD_CODE
    assert read_id(OLD_CODE.replace("1", "l")) == OLD_CODE
    wrong = OLD_CODE[:-1] + str((int(OLD_CODE[-1]) + 1) % 10)
    assert read_id(wrong.replace("0", "o")) == Unclear("unclear-id-check")


def test_a_times_sign_at_the_end_is_an_x() -> None:
    assert read_id(ENDS_WITH_X[:-1] + "×") == ENDS_WITH_X


@pytest.mark.parametrize("prefix", ["522724", "522702", "110101", "990000", "000000", "830000"])
def test_the_first_six_digits_never_matter(prefix: str) -> None:
    number = numbered(f"{prefix}19800101123")
    assert read_id(number, TODAY) == number


@pytest.mark.parametrize(
    "text, problem",
    [
        ("", "unclear-id"), ("忘了", "unclear-id"), ("123", "unclear-id"),
        ("522724800101123", "unclear-id-old"),
        (OLD_CODE[:17], "unclear-id-length"), (OLD_CODE + "1", "unclear-id-length"),
        ("13900000000", "unclear-id-length"),
        (OLD_CODE[:-1] + str((int(OLD_CODE[-1]) + 1) % 10), "unclear-id-check"),
        (OLD_CODE[:8] + "X" + OLD_CODE[9:], "unclear-id-length"),
        (numbered("52272420300101123"), "unclear-id-birth"),
        (numbered("52272419801301123"), "unclear-id-birth"),
        (numbered("52272419800230123"), "unclear-id-birth"),
        (numbered("52272418500101123"), "unclear-id-birth"),
    ],
)  # fmt: skip
def test_a_wrong_identity_number_gets_its_own_kind_sentence(text: str, problem: str) -> None:
    assert read_id(text, TODAY) == Unclear(problem)


def test_every_slip_of_one_digit_is_noticed() -> None:
    for place in range(17):
        slip = str((int(OLD_CODE[place]) + 3) % 10)
        assert isinstance(read_id(OLD_CODE[:place] + slip + OLD_CODE[place + 1 :]), Unclear)


def test_birth_and_sex_stand_in_the_number() -> None:
    assert (born(OLD_CODE), sex(OLD_CODE)) == (date(1980, 1, 1), "male")
    assert (born(NEW_CODE), sex(NEW_CODE)) == (date(1999, 2, 28), "female")
    with pytest.raises(ValueError, match="no birth date"):
        born("522724198013011235")


@pytest.mark.parametrize(
    "text, phone",
    [
        ("13900000000", "13900000000"), ("１３９００００００００", "13900000000"),
        ("139 0000 0000", "13900000000"),
        ("139-0000-0000", "13900000000"), ("+86 139 0000 0000", "13900000000"),
        ("8613900000000", "13900000000"),
        ("0086-13900000000", "13900000000"), ("电话：13900000000。", "13900000000"),
        ("我的手机是13900000000哈", "13900000000"),
        ("幺三九零零零零零零零零", "13900000000"), ("013900000000", "13900000000"),
        ("0854-2222222", "0854-2222222"),
        ("08542222222", "0854-2222222"), ("(0854)2222222", "0854-2222222"),
        ("（0854） 222 2222", "0854-2222222"),
        ("+86 854 2222222", "0854-2222222"), ("010-62345678", "010-62345678"),
        ("0851-85555555", "0851-85555555"),
        ("19900000000", "19900000000"), ("13900000000 13900000000", "13900000000"),
    ],
)  # fmt: skip
def test_a_telephone_number_is_read(text: str, phone: str) -> None:
    assert read_phone(text) == phone


@pytest.mark.parametrize(
    "text, problem",
    [
        ("", "unclear-phone"), ("没有", "unclear-phone"), ("1390000000", "unclear-phone-length"),
        ("139000000001", "unclear-phone-length"),
        ("2222222", "unclear-phone-area"),
        ("12345", "unclear-phone-length"), (OLD_CODE, "unclear-phone-length"),
        ("1" * 5000, "unclear-phone"),
    ],
)  # fmt: skip
def test_a_wrong_telephone_number_gets_its_own_kind_sentence(text: str, problem: str) -> None:
    assert read_phone(text) == Unclear(problem)


def test_of_two_telephone_numbers_one_is_asked_for() -> None:
    assert read_phone("13900000000或者13800000000") == Unclear(
        "unclear-phone-two", near=("13900000000", "13800000000")
    )


def test_masks_show_enough_to_recognise_and_no_more() -> None:
    assert mask_id("52270219900101008X") == "5227**********008X"
    assert mask_id("12345") == "*****"
    assert mask_phone("13900001234") == "139****1234"
    assert mask_phone("0854-2222233") == "0854-*****33"
    assert mask_phone("12") == "**"
    assert [mask_name(name) for name in ("王明", "王小明", "王", "")] == ["王*", "王**", "王", ""]

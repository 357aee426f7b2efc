"""Which numbers are taken out of a text, and which stay."""

from __future__ import annotations

import pytest

from dialogs.hear.long_numbers import BLOT, holds_number, without_halves, without_numbers


@pytest.mark.parametrize(
    "text",
    [
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
        "110105-1949-1231-002X",
        "11010519491231002×",
        "110105\u200b19491231\u200b002X",
        "一一〇一〇五一九四九一二三一〇〇二X",
        "110105491231002",  # of the first generation
        "1101O519491231OO2X",
        "6222020000000000000",
        "6222 0200 0000 0000 000",
        "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X",
        "110105 1949-12-31 002X",
        "𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X",
    ],
)
def test_an_id_or_a_card_goes_however_it_is_written(text: str) -> None:
    said = f"我叫张小梅，{text}，房子烧了"
    assert without_numbers(said) == f"我叫张小梅，{BLOT}，房子烧了"
    assert holds_number(said)


@pytest.mark.parametrize(
    "text",
    [
        "我的电话 13800012345",
        "打 12345、12349，或者 0854-2222222",
        "13800012345 13900001111",
        "+86 138 0001 2345",
        "2026-11-23 2026-11-27",
        "2026年11月23日 9:30",
        "编号：ABC-1234-XYZ",
        "一个月 2000，一年 24000 元",
        "家里三口人，一二三组",
        "《社会救助法》第37条",
        "",
    ],
)
def test_telephones_days_and_amounts_stay(text: str) -> None:
    assert without_numbers(text) == text
    assert not holds_number(text)


@pytest.mark.parametrize("text", ["522702", "5227 0219 90", "五二二七零二", "522702,19900307", "尾号 071233"])
def test_where_a_number_was_asked_for_its_parts_go_as_well(text: str) -> None:
    assert BLOT in without_numbers(text, asked=True)
    assert not any(each.isdecimal() and each.isascii() for each in without_numbers(text, asked=True))


def test_a_telephone_told_where_the_id_was_asked_for_stays() -> None:
    assert without_numbers("13800012345", asked=True) == "13800012345"


def test_half_hidden_numbers_are_hidden_but_not_a_telephone() -> None:
    assert without_halves("身份证号：1101**********002X") == "身份证号：********"
    assert without_halves("卡号：***************0000") == "卡号：********"
    assert without_halves("电话：138****2345") == "电话：138****2345"

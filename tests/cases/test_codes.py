"""Case codes, as people read them out and type them in."""

from __future__ import annotations

import pytest
from hypothesis import given as vary
from hypothesis import strategies as some

from cases.codes import ALPHABET, ENOUGH_BYTES, LENGTH, code_from, grouped, perhaps_a_code, read_code

CODE = "7K3M9QXA2P"


@vary(some.binary(min_size=ENOUGH_BYTES, max_size=32))
def test_every_code_can_be_read_back_however_it_is_written(random_bytes: bytes) -> None:
    code = code_from(random_bytes)
    assert len(code) == LENGTH and set(code) <= set(ALPHABET)
    wide = "".join(chr(ord(mark) + 0xFEE0) for mark in code)
    for typed in (
        code,
        code.lower(),
        grouped(code),
        wide,
        " ".join(code),
        f"我的编号是{grouped(code)}，谢谢",
    ):
        assert read_code(typed) == code


def test_the_alphabet_has_no_look_alikes() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 31
    assert not set("0O1IL") & set(ALPHABET)


def test_a_code_is_shown_in_groups() -> None:
    assert grouped(CODE) == "7K3-M9QX-A2P"


@pytest.mark.parametrize(
    "typed",
    [
        "7k3 m9qx a2p",
        "７Ｋ３－Ｍ９ＱＸ－Ａ２Ｐ",
        "7K3—M9QX—A2P",
        "编号：7K3-M9QX-A2P，身份证后四位 1234",
        "my code is 7K3-M9QX-A2P thanks",
        "7K3\u200b-M9QX-\u200eA2P",
        "7К3-М9QХ-А2Р",  # Cyrillic twins
        "7K3-M9QX-A2P 7k3m9qxa2p",
    ],
)
def test_a_code_is_found_in_what_people_type(typed: str) -> None:
    assert read_code(typed) == CODE


@pytest.mark.parametrize(
    "typed",
    ["", "🙂", "查进度", "7K3-M9QX-A2", "7K3-M9QX-A2PP", "7K3-M9QX-AO2", "0K3-M9QX-A2P", "13812345678"]
    + ["7K3-M9QX-A2P 8K3-M9QX-A2P", "A" * 5000, "1" * 10],
)
def test_nothing_is_guessed(typed: str) -> None:
    assert read_code(typed) is None


def test_too_little_chance_is_refused() -> None:
    with pytest.raises(ValueError):
        code_from(b"short")


@pytest.mark.parametrize("said", ["ABC123", "7k9-2222", "a1b2 c3d4"])
def test_letters_and_figures_are_meant_for_a_code(said: str) -> None:
    assert perhaps_a_code(said)


@pytest.mark.parametrize("said", ["12345678", "hello", "编号", "我叫张三123", "a1", "13800012345"])
def test_a_number_or_a_word_is_not(said: str) -> None:
    assert not perhaps_a_code(said)

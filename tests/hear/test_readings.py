"""The small table of readings says what pypinyin says, of every character it knows."""

from __future__ import annotations

import pytest
from pypinyin import lazy_pinyin
from pypinyin.constants import PINYIN_DICT

from dialogs.hear.readings import reading


@pytest.mark.parametrize(
    ("char", "syllable"), [("王", "wang"), ("吕", "lv"), ("〇", "ling"), ("a", None), ("😀", None)]
)
def test_a_character_has_its_usual_reading(char: str, syllable: str | None) -> None:
    assert reading(char) == syllable


def test_no_character_is_read_in_another_way_than_in_the_dictionary() -> None:
    assert len(PINYIN_DICT) > 40_000
    assert {char for char in map(chr, PINYIN_DICT) if [reading(char)] != lazy_pinyin(char)} == set()

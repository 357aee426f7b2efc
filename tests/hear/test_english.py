"""Who writes English, and who only types an OK, a medicine or a name in Latin letters."""

from __future__ import annotations

import pytest

from dialogs.hear.passing.english import writes_english


@pytest.mark.parametrize(
    "text",
    [
        "I lost my job and I cannot pay the rent.",
        "my mother is in hospital",
        "I need help",
        "how do I get dibao?",
        "I don’t understand this",
        "my baby is sick what do i do",
    ],
)
def test_a_sentence_of_english_is_heard_as_one(text: str) -> None:
    assert writes_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OK",
        "hello",
        "OK thank you",
        "Metformin Hydrochloride Sustained Release Tablets",
        "Wang Guifang",
        "wo yao shenqing jiuzhu",
        "wo mei you fan chi le",
        "ni hao wo shi li qiang",
        "我妈住在 ICU，医生说 no help",
        "https://example.org/how-to-apply",
        "13800138000",
    ],
)
def test_an_ok_a_medicine_or_pinyin_is_none(text: str) -> None:
    assert not writes_english(text)

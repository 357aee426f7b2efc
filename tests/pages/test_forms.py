"""What people type into forms, read kindly and strictly."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import FormData

from api.forms import Sent, clean, fen
from dialogs.unseen import UNSEEN


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("800", 80_000),
        ("1,200.50", 120_050),
        ("１２００", 120_000),
        ("1，200", 120_000),
        ("3000元", 300_000),
        ("¥99.9", 9_990),
        (" 0.01 ", 1),
    ],
)
def test_an_amount_in_yuan_becomes_fen(typed: str, amount: int) -> None:
    assert fen(typed) == amount


def test_a_day_that_is_none_or_of_another_age_is_no_day() -> None:
    days = ("2026-11-27", "", "2026-02-30", "0001-01-01", "3026-11-27", "9999-12-31")
    assert [Sent(FormData([("day", each)])).day("day") for each in days] == [date(2026, 11, 27), *[None] * 5]


@pytest.mark.parametrize(
    "typed", ["", "0", "-5", "1.234", "1e99", "NaN", "Infinity", "一千", "12 34", "0x10", "99999999999999"]
)
def test_what_is_no_amount_is_nothing(typed: str) -> None:
    assert fen(typed) is None


def test_typed_text_loses_what_nobody_can_see_and_keeps_its_lines() -> None:
    assert clean("  第一行\r\n第二行\x00\u202e反\u2066过来 ") == "第一行\n第二行反过来"
    assert Sent(FormData([("title", "a \n b\tc")])).line("title") == "a b c"


ODD = st.sampled_from(
    "e\u0301\u0327가각\u1100\u1161 \t\r\n\x00\x1f\u200b\u200d\u2060\ufeff\u202e\u2067\u00ad\ud800１张"
    "\u3164\u061c\U000e0041"
)


@given(st.text(st.one_of(ODD, st.characters()), max_size=40))
def test_what_was_cleaned_once_stays_as_it_is(typed: str) -> None:
    """Also where something unseen stood between a letter and its accent."""
    once = clean(typed)
    assert clean(once) == once == once.strip()
    assert not UNSEEN.search(once)


def test_what_has_no_width_keeps_nobody_from_being_found() -> None:
    assert clean("张\u200b小\ufeff梅") == "张小梅"
    assert clean("e\x00\u0301") == "\u00e9"
    assert clean("张\u3164小\U000e0041梅\u2063") == "张小梅"
    assert clean("👨\u200d👩\ufe0f") == "👨\u200d👩\ufe0f", "the joiners of emoji stay"


def test_accents_do_not_pile_up_over_the_lines_around_them() -> None:
    assert clean("a" + "\u0316" * 500) == "a" + "\u0316" * 4
    assert clean("Việt Nam e\u0323\u0302") == "Việt Nam ệ"


def test_a_form_answers_for_fields_that_were_not_sent() -> None:
    sent = Sent(FormData([("n", "１"), ("m", "12"), ("text", "x" * 5000)]))
    assert (sent.text("nothing"), sent.whole("nothing"), sent.whole("n"), sent.whole("m")) == (
        "",
        None,
        None,
        12,
    )
    assert len(sent.text("text")) == 4000
    assert Sent().ticked("keys") is False

"""What people type into forms, read kindly and strictly."""

from __future__ import annotations

import pytest
from starlette.datastructures import FormData

from api.forms import Sent, clean, fen


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


@pytest.mark.parametrize(
    "typed", ["", "0", "-5", "1.234", "1e99", "NaN", "Infinity", "一千", "12 34", "0x10", "99999999999999"]
)
def test_what_is_no_amount_is_nothing(typed: str) -> None:
    assert fen(typed) is None


def test_typed_text_loses_what_nobody_can_see_and_keeps_its_lines() -> None:
    assert clean("  第一行\r\n第二行\x00\u202e反\u2066过来 ") == "第一行\n第二行反过来"
    assert Sent(FormData([("title", "a \n b\tc")])).line("title") == "a b c"


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

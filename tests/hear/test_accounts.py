"""The number of an account: a slip is noticed before money goes astray."""

from __future__ import annotations

import pytest

from dialogs.hear.accounts import luhn, read_account
from dialogs.hear.unclear import Unclear


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("6222 0200 0000 0000 000", "6222020000000000000"),
        ("卡号是6222-0200-0000-0000-000，农信的", "6222020000000000000"),
        ("６２２２０２０００００００００００００", "6222020000000000000"),
        ("存折 2201 0000 1234", "220100001234"),
    ],
)
def test_a_number_is_read_however_it_is_written(said: str, heard: str) -> None:
    assert read_account(said) == heard


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("不记得", "unclear-account"),
        ("12345", "unclear-account-length"),
        ("1" * 30, "unclear-account-length"),
        ("6222020000000000001", "unclear-account-check"),
        ("11010519491231002X", "unclear-account-id"),
    ],
)
def test_what_is_wrong_is_said(said: str, problem: str) -> None:
    assert read_account(said) == Unclear(problem)


def test_every_single_wrong_digit_and_nearly_every_swap_of_a_card_is_noticed() -> None:
    right = "6222020000000000000"
    assert luhn(right)
    for place, digit in enumerate(right):
        wrong = f"{right[:place]}{(int(digit) + 1) % 10}{right[place + 1 :]}"
        assert not luhn(wrong)

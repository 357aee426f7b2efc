"""Somebody who calls and calls, or names the old father again and again, is heard as quickly as everybody."""

from __future__ import annotations

import pytest

from dialogs.hear.danger import danger
from dialogs.hear.passing.courtesy import calls


@pytest.mark.parametrize("text", ["喂" * 60, "喂" * 3000, "喂喂喂有人吗喂喂"])
def test_who_only_calls_is_heard(text: str) -> None:
    assert calls(text)


@pytest.mark.parametrize("text", ["喂" * 60 + "我要低保", "喂" * 3000 + "。我说", "喂你好" * 500 + "收到没"])
def test_who_calls_and_says_something_is_not_taken_for_a_caller(text: str) -> None:
    """Sixty 喂 and a word once took longer than anybody lives: each could be read as one call or as many."""
    assert not calls(text)


def test_an_old_father_named_a_thousand_times_is_still_missing() -> None:
    assert danger("我家老爹" * 1000 + "走丢了") is not None
    assert danger("我家老爹" * 1000 + "很好") is None

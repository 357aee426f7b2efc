"""Six things to do alone, three levels."""

from __future__ import annotations

from itertools import combinations

import pytest

from rules.self_care import ITEMS, SelfCare, self_care


@pytest.mark.parametrize("count", range(7))
def test_the_level_follows_from_how_many_things_cannot_be_done(count: int) -> None:
    expected = (SelfCare.FULL, *[SelfCare.PARTLY_LOST] * 3, *[SelfCare.LOST] * 3)[count]
    assert {self_care(failed) for failed in combinations(ITEMS, count)} == {expected}


def test_the_same_thing_twice_counts_once() -> None:
    assert self_care(["eat", "eat", "walk", "walk", "bathe"]) is SelfCare.PARTLY_LOST


def test_a_thing_that_the_rule_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="fly"):
        self_care(["fly"])

"""What a helper says of the one they help: theirs is kept, and the helper's own age is not taken for it."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.hear.family.counting import read_count
from dialogs.hear.family.relatives import read_relatives
from dialogs.hear.unasked.of_another import as_their_own, told_of_another

AGE, MEMBERS, OBLIGORS, NAME = "person.age", "household.members", "obligors.count", "person.name"

TOLD: dict[str, dict[str, Any]] = {
    "70岁": {AGE: 70},
    "他70岁": {AGE: 70},
    "我妈70岁了": {AGE: 70},
    "吴大爷今年七十二，无儿无女，一个人过": {AGE: 72, MEMBERS: 1, OBLIGORS: 0},
    "我25岁，帮隔壁婆婆弄，她81岁": {AGE: 81},
    "他叫吴老三，68岁": {AGE: 68, NAME: "吴老三"},
    "他家三口人": {MEMBERS: 3},
    "我今年30": {},
    "老人家七十多了": {},
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_of_the_one_who_is_helped(text: str) -> None:
    assert told_of_another(text) == TOLD[text]


@pytest.mark.parametrize(
    ("text", "count", "ties"),
    [
        ("他和老伴，带两个孙子", 4, "spouse grandchild grandchild"),
        ("老人和老伴，带两个孙子", 4, "spouse grandchild grandchild"),
        ("吴大爷跟儿子儿媳", 3, "child daughter-in-law"),
    ],
)
def test_the_household_of_another_is_counted_with_them(text: str, count: int, ties: str) -> None:
    said = as_their_own(text)
    assert read_count(said, 1, 20) == count
    assert " ".join(one.tie for one in read_relatives(said)) == ties

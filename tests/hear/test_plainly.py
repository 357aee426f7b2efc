"""Yes and no as they are said here: what says one of them and nothing else is never taken for an option."""

from __future__ import annotations

import pytest

from dialogs.hear.agreement import plainly
from dialogs.hear.amounts import read_monthly
from dialogs.hear.choice import Option, pick, pick_many
from dialogs.hear.unclear import Unclear

GO_ON: list[Option] = [("yes", ("继续", "要得")), ("no", ("先不", "不要"))]
NEW_WORK: tuple[Option, ...] = (("yes", ("有",)), ("no", ("没有",)))
AID: tuple[Option, ...] = (
    ("none", ("都不是", "没得低保")),
    ("dibao", ("吃低保",)),
    ("tekun", ("特困（五保）",)),
)
YES = ["要得", "要得嘛", "要得噻", "中", "可以噻", "得行", "是撒", "对头", "嗯嗯", "嗯呐", "好嘞", "OK", "👌"]
NO = ["要不得", "不中", "不得行", "不消", "不是噻", "使不得", "莫要", "❌"]
NONE = ["莫得", "没得", "冇", "冇得", "莫有", "没有噻", "都莫得", "没"]


@pytest.mark.parametrize(("said", "plain"), [*zip(YES, ["yes"] * 13, strict=True), ("有嘛", "have")])
def test_a_yes_of_the_village_goes_on_and_is_no_answer_to_which(said: str, plain: str) -> None:
    assert plainly(said) == plain
    assert plain == "have" or pick(said, GO_ON) == "yes"
    assert pick(said, NEW_WORK) == "yes"
    assert pick(said, AID) == pick_many(said, AID) == Unclear("unclear-which-of-them")


@pytest.mark.parametrize("said", NO)
def test_a_no_that_holds_a_yes_is_a_no(said: str) -> None:
    assert (plainly(said), pick(said, GO_ON), pick(said, AID)) == ("no", "no", "none")


@pytest.mark.parametrize("said", NONE)
def test_nothing_is_nothing_where_something_was_asked_for(said: str) -> None:
    assert (plainly(said), pick(said, NEW_WORK), pick(said, AID), pick_many(said, AID)) == (
        "none", "no", "none", (),
    )  # fmt: skip


@pytest.mark.parametrize("said", ("要得不", "中午", "没得办法", "可以申请吗", "不晓得", "有低保", "是我妈"))
def test_what_says_more_is_no_plain_yes_or_no(said: str) -> None:
    assert plainly(said) == ""


def test_what_was_earned_before_is_not_taken_for_what_is_earned_now() -> None:
    assert read_monthly("他以前一个月三千，现在没得了") == Unclear("unclear-amount-no-more", 0)
    assert read_monthly("以前一个月三千，现在做不起了") == Unclear("unclear-amount-no-more", 0)
    assert read_monthly("一个月三千") == 300_000
    assert read_monthly("以前三千，现在没三千了，一个月一千") != Unclear("unclear-amount-no-more", 0)

"""Answers about money that need a second look: what is no income, of which source it is, half a bill."""

from __future__ import annotations

from typing import Any

from dialogs.hear.ailments import ailment
from dialogs.hear.amounts import read_yearly
from dialogs.hear.reckoned import (
    for_own_use,
    nobody_paid,
    only_owed,
    share,
    sources_named,
    uninsured,
    works_no_more,
)
from dialogs.hear.second_look import aid_named
from dialogs.hear.unasked.spent import told_of_bills, without_what_came_back
from dialogs.hear.unclear import Unclear
from dialogs.questions.question import Asking
from rules import keys

_ALONE = 10  # characters; who writes more tells something else beside it


def aid_is_no_income(said: str, _: Asking, value: Any) -> Any:
    """Aid is not counted as income (刚性支出办法, 低保审核确认办法: what is paid as assistance)."""
    return Unclear("unclear-source-aid") if isinstance(value, Unclear) and aid_named(said) else value


def what_is_earned_now(said: str, _: Asking, value: Any) -> Any:
    """Who cannot work any more does not live on it."""
    sources = value.split(",") if isinstance(value, str) else []
    if "work" not in sources or not works_no_more(said):
        return value
    return ",".join(one for one in sources if one != "work") or Unclear("unclear-source-now")


def an_illness_costs(said: str, _: Asking, value: Any) -> Any:
    """An illness of years, named alone where it was asked what is hard to pay for, is perhaps the doctor."""
    unread = isinstance(value, Unclear) and value.guess is None and not value.near
    alone = unread and len(said) <= _ALONE and ailment(said) in ("grave", "lasting")
    return Unclear("unclear-choice-guess", "medical") if alone else value


def _sources(asking: Asking) -> list[str]:
    return str(asking.known.get(keys.INCOME_SOURCES.name) or "").split(",")


def eaten_and_not_sold(said: str, asking: Asking, value: Any) -> Any:
    """A farm that feeds its own brings no money; wages that just do are some."""
    farm = _sources(asking)[asking.index : asking.index + 1] == ["farm"]
    return 0 if farm and isinstance(value, Unclear) and for_own_use(said) else value


def of_the_source_asked(said: str, asking: Asking, value: Any) -> Any:
    """The pension told where the farm was asked about is not what the farm brings; it is asked about, too."""
    sources, named = _sources(asking), sources_named(said)
    other = named - set(sources[asking.index : asking.index + 1])
    if value and other == named and other & set(sources[asking.index + 1 :]):
        return Unclear("unclear-source-later")
    return value


def a_share_of_it(said: str, asking: Asking, value: Any) -> Any:
    """ "报了一半" of what was paid, asked back as a sum."""
    paid, part = asking.known.get(keys.SPENDING.name), share(said)
    if not isinstance(value, Unclear) or not isinstance(paid, int) or part is None:
        return value
    return Unclear("unclear-amount-about", paid * part // 100)


def owed_is_not_all(said: str, _: Asking, value: Any) -> Any:
    """ "还欠医院3万", where it was asked what was spent: asked back, for what is owed may be a part of it."""
    return Unclear("unclear-amount-about", value) if isinstance(value, int) and only_owed(said) else value


def without_what_others_paid(said: str, _: Asking, value: Any) -> Any:
    """What the boss gave is no part of the bill; it is offered where it is asked what came back."""
    paid_back = keys.REIMBURSED.name in told_of_bills(said)
    return read_yearly(without_what_came_back(said)) if isinstance(value, Unclear) and paid_back else value


def nothing_without_insurance(said: str, _: Asking, value: Any) -> Any:
    """Who has no health insurance was paid nothing back; nor was who says that nobody pays."""
    return 0 if isinstance(value, Unclear) and (uninsured(said) or nobody_paid(said)) else value

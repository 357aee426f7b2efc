"""Answers about a household that need a second look: who belongs to it and how they are, what it owns."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dialogs.hear.ailments import ailment, no_card
from dialogs.hear.belongings import lent, of_ones_own, owes
from dialogs.hear.family.relatives import only_of_others
from dialogs.hear.second_look import (
    can_do,
    cannot_do_anything,
    home_in_town,
    kin_named,
    no_savings,
    not_at_home,
    perhaps_severe,
)
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.heard_as import READ
from dialogs.questions.question import Asking, Question
from rules.self_care import ITEMS


def as_kin_are_called(said: str, _: Asking, value: Any) -> Any:
    """One word of kin and nothing else: 婆娘 is a wife, whatever it is near to."""
    return (isinstance(value, Unclear) and kin_named(said)) or value


def away_is_not_home(said: str, _: Asking, value: Any) -> Any:
    """“不在家” is near to 在家 and its contrary: where else, is asked back."""
    if isinstance(value, Unclear) and not_at_home(said):
        return Unclear("unclear-choice", near=("away", "apart", "missing"))
    return value


def savings_are_there(said: str, _: Asking, value: Any) -> Any:
    """A debt is no savings: "欠信用社五万"; nor is what was lent, which is another kind of property."""
    if isinstance(value, Unclear) and no_savings(said):
        return 0
    if value and lent(said):
        return Unclear("unclear-savings-lent")
    return Unclear("unclear-savings-owed") if value and owes(said) else value


def not_of_others(question: Question) -> Question:
    """The same question; the car of the firm somebody drives for is none of the family's."""

    def read(heard: Heard, asking: Asking) -> Any:
        rest = of_ones_own(heard.text) if len(heard.text) <= READ else heard.text
        value = question.read(heard.saying(rest), asking)
        unread = isinstance(value, Unclear) and value.guess is None and not value.near
        return Unclear("unclear-choice-guess", "") if rest != heard.text and unread else value

    return replace(question, read=read)


def owned_besides(said: str, _: Asking, value: Any) -> Any:
    """ "没得存款" has none of it; a flat in town is perhaps a second home."""
    if isinstance(value, Unclear) and value.guess == "savings" and no_savings(said):
        return ""
    if value == "" and home_in_town(said):
        return Unclear("unclear-choice", near=("house", "none"))
    return value


def severe_as_told(said: str, _: Asking, value: Any) -> Any:
    """Who is disabled need not be severely disabled, on which the law looks (特困人员认定办法 Art. 8(4))."""
    if value == "severe" and perhaps_severe(said):
        return Unclear("unclear-choice", near=("severe", "other"))
    return value


def done_for_them(said: str, _: Asking, value: Any) -> Any:
    """What somebody can do alone is none of what they cannot: "自己能吃饭，走路不行"."""
    nothing = not value or isinstance(value, Unclear)
    if nothing and cannot_do_anything(said):
        return Unclear("unclear-choice-guess", ",".join(ITEMS))
    able = can_do(said)
    if nothing and not able and ailment(said):
        return value if value and value.guess else Unclear("unclear-care")
    if not able or not isinstance(value, str) or not value:
        return value
    left = [one for one in value.split(",") if one not in able]
    return ",".join(left) if left else Unclear("unclear-choice")


def as_they_are(said: str, _: Asking, value: Any) -> Any:
    """Who has no card and cannot walk is no "none of these"; an illness of years is perhaps a grave one."""
    carded, uncarded = value, no_card(said)
    if uncarded:
        value = _without_a_card(value)
    if isinstance(value, str) and value:
        return value
    told = ailment(said)
    if told == "grave":
        return Unclear("unclear-choice", near=("severe", "ill"))
    if told == "lasting" and not uncarded:
        return Unclear("unclear-choice-guess", "ill")
    return Unclear("unclear-no-card") if told or (carded == "disabled" and uncarded) else value


def _without_a_card(value: Any) -> Any:
    if isinstance(value, Unclear):
        return "" if value.guess == "disabled" else value
    return ",".join(one for one in value.split(",") if one != "disabled")


def the_graver(_: str, _asking: Asking, value: Any) -> Any:
    """ "有残疾证，二级" is severe, and not both of them."""
    kinds = value.split(",") if isinstance(value, str) else []
    return ",".join(one for one in kinds if one != "disabled") if "severe" in kinds else value


def of_the_one_asked(said: str, asking: Asking, value: Any) -> Any:
    """Asked of who is in need, "老伴有残疾证" says nothing of them: the others are asked about one by one."""
    another = None if asking.index else only_of_others(said)
    if another and value and not (isinstance(value, Unclear) and value.guess is None and not value.near):
        return another
    return the_graver(said, asking, value)

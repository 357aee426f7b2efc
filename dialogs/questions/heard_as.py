"""Answers that need a second look: where somebody is, what they once had, what is no income, half a bill."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from dialogs.hear.choice import pick
from dialogs.hear.places import Division
from dialogs.hear.reckoned import share
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.question import Asking, Question
from rules import keys

Judge = Callable[[str, Asking, Any], Any]
"""Of the words, and of what was read from them."""


def judged(question: Question, judge: Judge) -> Question:
    """The same question; what was read from words is looked at once more."""

    def read(heard: Heard, asking: Asking) -> Any:
        value = question.read(heard, asking)
        return value if heard.choice else judge(joined(tidy(heard.text)), asking, value)

    return replace(question, read=read)


_ONCE = re.compile(
    r"(?:以前|原来|过去|曾经|从前|早先|[去前]年).{0,6}低保|低保.{0,8}(?:取消|停了|停掉|没得了|没有了|退了|下了|不给)"
)
_AID = re.compile(r"低保|五保|救助金?|补助金?|补贴|政府给|国家给|残疾人?(?:两项)?补|高龄")


def had_before(said: str, _: Asking, value: Any) -> Any:
    """Who once had dibao is asked whether they have it now."""
    return (
        Unclear("unclear-choice", near=("none", "dibao"))
        if value == "dibao" and _ONCE.search(said)
        else value
    )


def nobody_said_dead(_: str, _asking: Asking, value: Any) -> Any:
    """A death is never guessed from words that only look alike ("猪死完了")."""
    dead = isinstance(value, Unclear) and value.guess == "bereaved"
    return Unclear("unclear-choice") if dead else value


def aid_is_no_income(said: str, _: Asking, value: Any) -> Any:
    """Aid is not counted as income (刚性支出办法, 低保审核确认办法: what is paid as assistance)."""
    return Unclear("unclear-source-aid") if isinstance(value, Unclear) and _AID.search(said) else value


def a_share_of_it(said: str, asking: Asking, value: Any) -> Any:
    """ "报了一半" of what was paid, asked back as a sum."""
    paid, part = asking.known.get(keys.SPENDING.name), share(said)
    if not isinstance(value, Unclear) or not isinstance(paid, int) or part is None:
        return value
    return Unclear("unclear-amount-about", paid * part // 100)


def townships(asking: Asking) -> Sequence[str]:
    return tuple(place.code for place in asking.ground.places.townships())


def villages(asking: Asking) -> Sequence[str]:
    township = asking.known.get(keys.TOWNSHIP.name)
    return tuple(place.code for place in asking.ground.places.villages(str(township))) if township else ()


def read_township(heard: Heard, asking: Asking) -> Any:
    """A village's name is taken as well: people say where they live, not what administers it."""
    if heard.choice:
        return heard.choice if heard.choice in townships(asking) else Unclear("unclear-choice")
    numbered = heard.text.strip()
    if numbered.isdecimal() and len(numbered) <= 2:
        return pick(heard.text, [(code, (asking.ground.places.shown(code),)) for code in townships(asking)])
    found = asking.ground.places.match_township(heard.text)
    if isinstance(found, Division):
        return found.code if found.level == "township" else found.parent
    return found if found.near or found.guess else Unclear(_where(heard.text, asking))


_ELSEWHERE = re.compile(
    r"外(?:省|地|县|头|面)|省外|北京|上海|天津|重庆|广东|广西|浙江|江苏|福建|湖南|湖北|四川|云南|海南|江西|安徽|河南|河北|山东|山西|陕西"
    r"|甘肃|青海|宁夏|新疆|西藏|内蒙|辽宁|吉林|黑龙江|广州|深圳|东莞|佛山|杭州|宁波|温州|义乌|昆明|成都|长沙"
    r"|在[^,，。]{2,4}(?:打工|上班|做活|做工)"
)


def _where(said: str, asking: Asking) -> str:
    """Who names all of the county is asked for the part of it; who is elsewhere is told whom to ask."""
    named = asking.ground.county.name
    if named[:-1] in said or named in said:
        return "unclear-township-county"
    return "unclear-township-elsewhere" if _ELSEWHERE.search(said) else "unclear-township"


def read_village(heard: Heard, asking: Asking) -> Any:
    here = villages(asking)
    if heard.choice:
        return heard.choice if heard.choice in here else Unclear("unclear-choice")
    numbered = heard.text.strip()
    if numbered.isdecimal() and len(numbered) <= 2:
        return pick(heard.text, [(code, (asking.ground.places.shown(code),)) for code in here])
    found = asking.ground.places.match_village(
        heard.text, str(asking.known.get(keys.TOWNSHIP.name) or "") or None
    )
    return found.code if isinstance(found, Division) else found

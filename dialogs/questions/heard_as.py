"""Answers that need a second look: what somebody once had, an agreement with a doubt in it, which village."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from dialogs.hear.agreement import plainly
from dialogs.hear.asides import asks
from dialogs.hear.choice import pick
from dialogs.hear.danger import not_come_to_that
from dialogs.hear.family.on_behalf import on_behalf, tie_to_mine
from dialogs.hear.family.relatives import names_kin
from dialogs.hear.getting_by import gets_by_as_told
from dialogs.hear.persons.names import without_the_age
from dialogs.hear.places.divisions import Division
from dialogs.hear.places.named import in_the_street
from dialogs.hear.second_look import (
    doubted,
    elsewhere,
    had_dibao,
    hukou_in,
    none_now,
    roughly,
    roughly_true,
    without_comfort,
)
from dialogs.hear.text import joined, tidy
from dialogs.hear.unasked.of_another import as_their_own, told_of_another
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.question import Asking, Question
from rules import keys

READ = 200
"""Characters of an answer that are looked at again."""
_A_WORD = 4  # characters: "可以吗" may well be a yes
Judge = Callable[[str, Asking, Any], Any]
"""Of the words, and of what was read from them."""


def judged(question: Question, judge: Judge) -> Question:
    """The same question; what was read from words is looked at once more."""

    def read(heard: Heard, asking: Asking) -> Any:
        value = question.read(heard, asking)
        return value if heard.choice else judge(joined(tidy(heard.text[:READ])), asking, value)

    return replace(question, read=read)


def told_by_a_helper(question: Question) -> Question:
    """The same question; "他和老伴" counts whom the helper speaks of, as 我和老伴 counts the speaker."""

    def read(heard: Heard, asking: Asking) -> Any:
        said = heard.text if asking.who == "self" else as_their_own(heard.text)
        return question.read(heard.saying(said), asking)

    return replace(question, read=read)


def whom_it_is_for(said: str, _: Asking, value: Any) -> Any:
    """ "帮婆婆申请" is for a relative, and "给我邻居办" for a neighbour."""
    behalf = on_behalf(said) if isinstance(value, Unclear) and not value.near else None
    return behalf.speaker if behalf else value


def had_before(said: str, _: Asking, value: Any) -> Any:
    """Who once had dibao is asked whether they have it now; who asks for it, or was refused, has none."""
    if none_now(said) and (value == "dibao" or isinstance(value, Unclear)):
        return "none"
    return (
        Unclear("unclear-choice", near=("none", "dibao")) if value == "dibao" and had_dibao(said) else value
    )


def mine_or_theirs(said: str, asking: Asking, value: Any) -> Any:
    """ "我妈" to "what are you to them?" says that the speaker is a child, and no parent. Kin who was taken
    for somebody who helps ("我是他侄女婿") is "other".
    """
    if asking.who == "helper":
        return "helper_other" if isinstance(value, Unclear) and names_kin(said) else value
    return tie_to_mine(said) or value


def not_the_others_name(said: str, _: Asking, value: Any) -> Any:
    """ "他叫吴老三", where the helper is asked for their own name: the other's is asked later."""
    return Unclear("unclear-name") if keys.NAME.name in told_of_another(said) else value


def called_without_the_age(_: str, _asking: Asking, value: Any) -> Any:
    """“王桂芳，七十多了” is called 王桂芳; the age stays in the words that are kept beside the name."""
    return without_the_age(value) if isinstance(value, str) else value


def nobody_said_dead(_: str, _asking: Asking, value: Any) -> Any:
    """A death is never guessed from words that only look alike ("猪死完了")."""
    dead = isinstance(value, Unclear) and value.guess == "bereaved"
    return Unclear("unclear-choice") if dead else value


def agreed_without_a_doubt(said: str, _: Asking, value: Any) -> Any:
    """Nobody agrees in a sentence that says no or fears something ("不要随便查"), nor by asking one:
    "要回四川去申请吗".
    """
    said = without_comfort(said)
    asked = len(said) > _A_WORD and asks(said)
    agrees = value is True or (isinstance(value, Unclear) and value.guess == "yes")
    return Unclear("unclear-choice") if agrees and (asked or doubted(said)) else value


def true_as_far_as_known(said: str, _: Asking, value: Any) -> Any:
    """Who says that it is roughly so is told that an honest estimate is fine, and asked again."""
    hedged = roughly(said) and value is not True
    return Unclear("unclear-truth-roughly") if hedged or roughly_true(said) else value


def gets_by(said: str, _: Asking, value: Any) -> Any:
    """ "Do you get by?" is answered yes or no, too: what each of them means is asked back. That all is well
    is not heard where the same breath tells of hunger.
    """
    told = gets_by_as_told(said)
    unsure = isinstance(value, Unclear) and told != ("managing",)
    if (unsure or value == "none_today") and not_come_to_that(said):
        return Unclear("unclear-choice", near=("days", "managing"))
    if value == "managing" and told and told != ("managing",):
        return told[0] if len(told) == 1 else Unclear("unclear-choice", near=told)
    if not isinstance(value, Unclear) or (value.guess == "none_today" and told != ("managing",)):
        return value
    if told:
        return told[0] if len(told) == 1 else Unclear("unclear-choice", near=told)
    plain = plainly(said)
    if plain == "yes":
        return Unclear("unclear-choice-guess", "managing")
    return Unclear("unclear-choice", near=("none_today", "days")) if plain else value


def where_it_is_kept(said: str, asking: Asking, value: Any) -> Any:
    """ "户口在贵定": a township of ours, or elsewhere."""
    named = hukou_in(said)
    if not isinstance(value, Unclear) or not named:
        return value
    found = asking.ground.places.match_township(named)
    if not isinstance(found, Division):
        return value if found.near or found.guess else Unclear("unclear-choice-guess", "elsewhere")
    code = found.code if found.level == "township" else found.parent
    return "same" if code == asking.known.get(keys.TOWNSHIP.name) else "county"


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


def _where(said: str, asking: Asking) -> str:
    """Who names all of the county is asked for the part of it; who is elsewhere is told whom to ask."""
    named = asking.ground.county.name
    if named[:-1] in said or named in said:
        return "unclear-township-county"
    return "unclear-township-elsewhere" if elsewhere(said) else "unclear-township"


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
    if isinstance(found, Division):
        return found.code
    unknown = found.guess is None and not found.near
    return Unclear("unclear-village-street") if unknown and in_the_street(heard.text[:READ]) else found

"""Who belongs to the family, in one sentence: "我和老伴，带两个孙子，儿子在坐牢".

Only what is plainly said: what each person is to the speaker, and where they live if that is told. A sentence
that is open in any part gives nothing, and the plain number counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dialogs.hear.family import kin
from dialogs.hear.family.counting import ALTOGETHER, HOW_THEY_ARE, NOBODY, in_other_words
from dialogs.hear.numerals import RUN, whole, with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear

MOST = 12


class Relative(NamedTuple):
    """`tie` as `rules.keys.TIES`; `stays` as `rules.keys.STAYS_KINDS`, "" if it was not told."""

    tie: str
    stays: str


_COUPLE = re.compile(rf"{kin.A_COUPLE}|my (?:wife|husband) and i")
_ONE = re.compile(
    rf"(?:(?!{kin.A_PLACE_IN_THE_ROW})(?P<count>{RUN})(?:个|位|名)?(?: ?my )?)?"
    rf" ?(?P<kin>{kin.ANY})(?P<pair>俩|两个(?!{kin.ANY}))?"
)

_ANYBODY = re.compile(kin.ANY)

_STAYS = (
    ("prison", re.compile(r"坐牢|服刑|监狱|劳改|判刑|判了|牢里|戒毒|关起|prison|jail")),
    ("missing", re.compile(r"失踪|下落不明|missing")),
    ("clergy", re.compile(r"出家|当和尚|当尼姑|\bmonk\b|\bnun\b")),
    (
        "apart",
        re.compile(
            r"分家|分了家|分开[过住]|分出[去来]|另住|单过|单独住|成家|嫁[了到出]"
            r"|lives? apart|own (?:home|household)"
        ),
    ),
    ("school", re.compile(r"大学|大专|住校|在外(?:面|头|地)?(?:读|上|念)|寄宿|college|university|boarding")),
    ("away", re.compile(r"打工|务工|在外(?!甥)|外地|外头|away|migrant")),
    ("home", re.compile(r"一起住|住(?:在)?一起|同住|live[s]? with")),
)
_KIN_ONLY = re.compile(rf"(?:我|他|她)?(?:的|们)?家?(?:[大小二三](?=..))?(?:{kin.ANY})(?:俩|们)?")
_SPEAKER = re.compile(r"我|^(?:和|跟|与|同|带|家里)|老两口|两口子|小两口|夫妻|\b(?:me|i|myself)\b|^with ")
_MY = re.compile(rf"我(?:的|家)?(?={kin.ANY})")
_ENGLISH_KIN = re.compile(rf"(?:my|his|her|the) (?:{kin.ANY})")
_A_COMMA = re.compile(rf"(?<=我) +(?=(?:还有)?(?:{kin.ANY}))|(?<=[俩仨]) +")
"""“我 老婆 两个娃”: the space stands for one, and it is not only "my wife"."""
_OPEN = re.compile(
    r"(?<!老)(?:爷|婆|娘|姊|姐|兄|弟|母|父)(?:孙|崽|母|妹|弟|兄|子|女)?(?:俩|仨|[0-9二两三四]个?(?=$|[,，。]))"
    rf"|可能|大概|有时|好像|不知|几个|(?:{RUN})?几|[一二两三四五六七八九][二两三四五六七八九]个|maybe|perhaps"
)


def read_relatives(text: str) -> tuple[Relative, ...]:
    """The others beside the speaker; empty where the sentence does not name them all for sure."""
    said = in_other_words(joined(_A_COMMA.sub("，", with_digits(tidy(text).casefold()))))
    if not said or len(said) > 120 or _OPEN.search(said) or not _SPEAKER.search(_MY.sub(" ", said)):
        return ()
    found: list[tuple[str, Relative]] = []
    if (together := ALTOGETHER.search(said)) and together["only"]:
        said = together[0]
    for part in re.split(r"[,，。;；、]", NOBODY.sub(" ", said)):
        for word, one in _clause(part):
            _add(found, word, one, begins=_begins(part, word))
    named = tuple(one for _, one in found)
    return named if len(named) <= MOST and all(one.tie != kin.OPEN for one in named) else ()


def _add(found: list[tuple[str, Relative]], word: str, one: Relative, begins: bool) -> None:
    """我和儿子，儿子在外打工: named again to say where he lives, or how he is, so still one."""
    again = (word, Relative(one.tie, ""))
    times = found.count(again)
    if begins and times or one.stays and times == 1:
        found[:] = [(word, one) if each == again else each for each in found]
    else:
        found.append((word, one))


_IS = re.compile(HOW_THEY_ARE)


def _begins(part: str, word: str) -> bool:
    """Whether it goes on to tell how somebody is: "女儿在读大学"."""
    rest = part.removeprefix("我")
    return bool(word) and rest.startswith(word) and _IS.match(rest, len(word)) is not None


def _clause(part: str) -> Iterator[tuple[str, Relative]]:
    """Where they live is told of all who are named in one breath."""
    stays = next((kind for kind, reader in _STAYS if reader.search(part)), "")
    if _COUPLE.search(part):
        yield "", Relative("spouse", "")
        part = _COUPLE.sub(" ", part)
    if together := ALTOGETHER.search(part):  # the number is of all of them
        part = part[: together.start("n")]
    for one in _ONE.finditer(part):
        tie, each = kin.MEANS[one["kin"]]
        pair = one["pair"] and tie != "spouse"  # "我和老婆俩": the speaker is the other
        count = whole(one["count"] or "") or (2 if pair else each)
        yield from [(one["kin"], Relative(tie, stays))] * count


def names_kin(said: str) -> bool:
    """Whether any word for somebody of the family is in it."""
    return _ANYBODY.search(said) is not None


_OF_MYSELF = re.compile(r"我(?:自己|各人|本人|也|都|是|有|得|没|才|患|残|不)")


def only_of_others(said: str) -> Unclear | None:
    """Whether it tells of somebody of the family and not of who speaks: "老伴有残疾证"."""
    return Unclear("unclear-only-oneself") if names_kin(said) and not _OF_MYSELF.search(said) else None


def only_kin(said: str) -> bool:
    """Whether somebody was called by what they are to the speaker and no more: "儿子", "我老伴"."""
    word = tidy(said).strip(" 。.!！,，").lower()
    return bool(_KIN_ONLY.fullmatch(word) and not word.isascii() or _ENGLISH_KIN.fullmatch(word))

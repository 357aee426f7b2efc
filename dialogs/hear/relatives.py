"""Who belongs to the family, in one sentence: "我和老伴，带两个孙子，儿子在坐牢".

Only what is plainly said: what each person is to the speaker, and where they live if that is told. A sentence
that is open in any part gives nothing, and the plain number counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dialogs.hear.numbers import ALTOGETHER, NOBODY
from dialogs.hear.numerals import RUN, whole, with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear

MOST = 12


class Relative(NamedTuple):
    """`tie` as `rules.keys.TIES`; `stays` as `rules.keys.STAYS_KINDS`, "" if it was not told."""

    tie: str
    stays: str


_WORDS: dict[str, str] = {
    "other": "孙媳妇?|孙女婿|侄孙女?|[表堂](?:哥|姐|弟|妹|兄){1,2}|嫂子?|弟媳妇?|姐夫|妹夫"
    "|叔叔|伯伯|姑妈|舅舅"
    "|(?:brothers?|sisters?)-in-law|cousins?|uncles?|aunts?",
    "daughter-in-law": "儿媳妇?|daughters?-in-law",
    "son-in-law": "女婿|sons?-in-law",
    "parent-in-law": "公公|岳父|岳母|老?丈人|丈母娘|(?:mother|father)-in-law",
    "nephew": "侄儿|侄女|侄子|侄崽|外甥女?|nephews?|nieces?",
    "spouse": "老伴儿?|老婆|老公|爱人|丈夫|妻子|婆娘|当家的|堂客|媳妇|男人|wife|husband|spouse|partner",
    "grandchild": "外孙女|外孙|重孙|孙子|孙女|孙孙|孙崽|孙娃"
    "|grandsons?|granddaughters?|grandchild(?:ren)?|grandkids?",
    "child": "儿子|女儿|姑娘|娃娃|娃儿|娃崽|细娃|崽崽|幺儿|幺妹|孩子|小孩|儿女|子女|娃|崽"
    "|sons?|daughters?|kids?|child(?:ren)?|bab(?:y|ies)",
    "grandparent": "爷爷|奶奶|外公|外婆|grandmother|grandfather|grandma|grandpa",
    "parent": "爸爸|妈妈|父亲|母亲|老妈|老爸|老爹|爸|妈|爹|娘|mother|father|mum|mom|dad",
    "sibling": "哥哥|姐姐|弟弟|妹妹|哥|姐|弟|妹|brothers?|sisters?",
}
_TWO: dict[str, str] = {
    "grandparent": "爷爷奶奶|外公外婆|grandparents",
    "parent": "爸爸妈妈|爸妈|父母|爹妈|爹娘|parents",
    "parent-in-law": "公公婆婆|公婆|岳父岳母|in-laws",
}
_COUPLE = re.compile(r"老两口|两口子|小两口|夫妻(?:俩|两个|二人)?|my (?:wife|husband) and i")
_ALL = "|".join((*_TWO.values(), *_WORDS.values()))
_ONE = re.compile(rf"(?:(?P<count>{RUN})(?:个|位|名)?(?: ?my )?)? ?(?P<kin>{_ALL})(?P<pair>俩|两个)?")
_TIES = [(tie, re.compile(words)) for tie, words in (*_TWO.items(), *_WORDS.items())]

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
_KIN_ONLY = re.compile(rf"(?:我|他|她)?(?:的|们)?家?(?:[大小二三](?=..))?(?:{_ALL})(?:俩|们)?")
_SPEAKER = re.compile(r"我|^(?:和|跟|与|同|带|家里)|老两口|两口子|小两口|夫妻|\b(?:me|i|myself)\b|^with ")
_MY = re.compile(rf"我(?:的|家)?(?={_ALL})")
_ENGLISH_KIN = re.compile(rf"(?:my|his|her|the) (?:{_ALL})")
_OPEN = re.compile(
    rf"可能|大概|有时|好像|不知|几个|(?:{RUN})?几|[一二两三四五六七八九][二两三四五六七八九]个|maybe|perhaps"
)


def read_relatives(text: str) -> tuple[Relative, ...]:
    """The others beside the speaker; empty where the sentence does not name them all for sure."""
    said = joined(with_digits(tidy(text).casefold()))
    if not said or len(said) > 120 or _OPEN.search(said) or not _SPEAKER.search(_MY.sub(" ", said)):
        return ()
    found: list[tuple[str, Relative]] = []
    if (together := ALTOGETHER.search(said)) and together["only"]:
        said = together[0]
    for part in re.split(r"[,，。;；、]", NOBODY.sub(" ", said)):
        for kin, one in _clause(part):
            _add(found, kin, one)
    return tuple(one for _, one in found) if len(found) <= MOST else ()


def _add(found: list[tuple[str, Relative]], kin: str, one: Relative) -> None:
    """我和儿子，儿子在外打工: named again to say where he lives, so still one."""
    again = (kin, Relative(one.tie, ""))
    if one.stays and found.count(again) == 1:
        found[found.index(again)] = (kin, one)
    else:
        found.append((kin, one))


def _clause(part: str) -> Iterator[tuple[str, Relative]]:
    """Where they live is told of all who are named in one breath."""
    stays = next((kind for kind, reader in _STAYS if reader.search(part)), "")
    if _COUPLE.search(part):
        yield "", Relative("spouse", "")
        part = _COUPLE.sub(" ", part)
    if together := ALTOGETHER.search(part):  # the number is of all of them
        part = part[: together.start("n")]
    for one in _ONE.finditer(part):
        tie, each = _tie(one["kin"])
        count = whole(one["count"] or "") or (2 if one["pair"] else each)
        yield from [(one["kin"], Relative(tie, stays))] * count


def _tie(kin: str) -> tuple[str, int]:
    """What the word makes somebody, and how many people it means."""
    tie = next(tie for tie, reader in _TIES if reader.fullmatch(kin))
    return tie, 2 if tie in _TWO and re.fullmatch(_TWO[tie], kin) else 1


def names_kin(said: str) -> bool:
    """Whether any word for somebody of the family is in it."""
    return _ONE.search(said) is not None


_OF_MYSELF = re.compile(r"我(?:自己|各人|本人|也|都|是|有|得|没|才|患|残|不)")


def only_of_others(said: str) -> Unclear | None:
    """Whether it tells of somebody of the family and not of who speaks: "老伴有残疾证"."""
    return Unclear("unclear-only-oneself") if names_kin(said) and not _OF_MYSELF.search(said) else None


def only_kin(said: str) -> bool:
    """Whether somebody was called by what they are to the speaker and no more: "儿子", "我老伴"."""
    word = tidy(said).strip(" 。.!！,，").lower()
    return bool(_KIN_ONLY.fullmatch(word) and not word.isascii() or _ENGLISH_KIN.fullmatch(word))

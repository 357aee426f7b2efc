"""How many: "三个人", "我们一家五口", "六十八", "我和老伴带两个孙子"."""

from __future__ import annotations

import re

from dialogs.hear.numerals import RUN, number, whole, with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear

_ALONE = re.compile(
    r"(?:就|只有|只剩|光|剩)?我(?:自己)?一个(?:人)?|^一个人|独自|独居|单身|光棍|^我(?:自己)?$|^就我$|就我自己"
    r"|\b(?:just|only) (?:me|myself)\b|\balone\b|by myself|^(?:me|myself)$"
)
_NONE = re.compile(r"^(?:一个[都也])?(?:没有|没得|莫得|没|无|none|no|nobody)(?:人|了|的)*$")
_KIN = (
    "岳父岳母|爷爷奶奶|外公外婆|公公婆婆|爸爸妈妈|老两口|两口子|小两口|夫妻俩?|爸妈|父母|爹妈|公婆|爷爷|奶奶|外公|外婆|公公|婆婆"
    "|岳父|岳母|爸爸|妈妈|父亲|母亲|老伴|老婆|老公|爱人|媳妇|丈夫|妻子|婆娘|老汉|当家的|儿媳|女婿|爸|妈|爹|娘"
    "|儿子|女儿|姑娘|孙子|孙女|外孙女|外孙|孙孙|孙崽|重孙|崽崽|娃娃|娃儿|娃崽|娃|孩子|小孩|儿女|子女|崽|老人|大人|小的|老的"
    "|哥哥|姐姐|弟弟|妹妹|哥|姐|弟|妹|嫂子|侄儿|侄女|侄子|叔叔|伯伯|姑妈|舅舅|学生|病人"
)
_PAIRS = frozenset(("岳父岳母", "爷爷奶奶", "外公外婆", "公公婆婆", "爸爸妈妈", "老两口", "两口子", "小两口", "夫妻", "夫妻俩"
                    , "爸妈", "父母", "爹妈", "公婆"))  # fmt: skip
_ENGLISH_KIN = (
    "grandmother|grandfather|grandson|granddaughter|grandchild(?:ren)?|wife|husband|mother|father|mum|mom|dad|sons?"
    "|daughters?|kids?|child(?:ren)?|brothers?|sisters?|bab(?:y|ies)|partner|adults?"
)
_MEMBER = re.compile(
    rf"(?:(?P<count>{RUN})(?:个|位|名)?的?|(?P<one>\b(?:a|my) ))? ?(?P<kin>{_KIN}|{_ENGLISH_KIN})(?P<both>俩|两个)?"
)
# A group said with its head count: the number is for all of them (爷孙三个, 三娘母, 我们五个).
_GROUP = re.compile(
    rf"(?:爷孙|婆孙|父子|母子|母女|父女|娘母|娘崽|爷崽|姊妹|兄弟|弟兄|姐妹|我们|咱们|咱|我)(?P<after>{RUN})(?:个|口|人|娘母|爷崽|$|[,，。])"
    rf"|(?P<before>{RUN})(?:娘母|爷崽|爷孙|娘崽|姊妹|弟兄)|(?:我|爷孙|娘|母子|父子|爷|兄弟|姊妹)(?P<pair>俩|仨)"
)
_HEADS = re.compile(
    rf"(?P<heads>{RUN})(?:个|口|位|名)?(?:人|口|丁)|(?P<of>{RUN}) (?:people|persons?|of us|members)"
)
_MORE_HEADS = re.compile(r"口(?:人)?(?:和|跟|加|还有|带)|除了我|不算我|不带我|不包括我|除我")
_PLUS_ME = re.compile(r"除了我|不算我|不带我|不包括我|除我")
_VAGUE = re.compile(
    rf"(?P<low>[一二两三四五六七八九])(?P<high>[二两三四五六七八九])(?=个|口|人|岁|$)|(?:{RUN})?[几多来]"
)
_POSSESSIVE = re.compile(rf"我(?:的|家)?(?={_KIN})")
_SPEAKER = re.compile(r"我|\b(?:me|i|myself)\b")
_WITH = re.compile(r"^(?:和|跟|与|同|带|with )")


def read_count(text: str, least: int, most: int) -> int | Unclear:
    """A whole number from `least` to `most`, also as a list of family members (the speaker counted in)."""
    said = joined(with_digits(tidy(text).casefold()))
    if not said or len(said) > 200:
        return Unclear("unclear-count")
    value = _vague(said) or _count(said)
    if isinstance(value, int) and not least <= value <= most:
        return Unclear("unclear-count-range", near=(str(least), str(most)))
    return value


def _vague(said: str) -> Unclear | None:
    """两三个, 十几个: ask, do not choose."""
    found = _VAGUE.search(said)
    if not found or not (found["low"] or re.search(r"[几多来](?:个|口|岁|人|$)", said)):
        return None
    if found["low"]:
        low, high = whole(found["low"]), whole(found["high"])
        if low is None or high is None or not 0 < high - low <= 2:
            return None
        return Unclear("unclear-count-about", high)
    return Unclear("unclear-count")


def _count(said: str) -> int | Unclear:
    if _ALONE.search(said) and not _MEMBER.search(said):
        return 1
    if _NONE.search(said):
        return 0
    heads, family = _heads(said), _family(said)
    if heads is not None:
        return _heads_and_family(said, heads, family)
    if family:
        return family
    return _plain(said)


def _heads_and_family(said: str, heads: int, family: int) -> int | Unclear:
    if _PLUS_ME.search(said):
        return Unclear("unclear-count-about", heads + 1)
    if _MORE_HEADS.search(said):
        return Unclear("unclear-count-about", heads + 1)
    return heads if family <= heads else Unclear("unclear-count-about", family)


def _heads(said: str) -> int | None:
    for pattern in (_HEADS, _GROUP):
        found = pattern.search(said)
        run = next(filter(None, found.groups()), None) if found else None
        value = whole(run) if run else None
        if value is not None:
            return value
    return None


def _family(said: str) -> int:
    """The members that are named, 0 if none is."""
    total = 0
    for found in _MEMBER.finditer(said):
        count = whole(found["count"]) if found["count"] else None
        total += count or (2 if found["kin"] in _PAIRS or found["both"] else 1)
    if not total:
        return 0
    if re.fullmatch(r"(?:我们)?(?:老两口|两口子|小两口|夫妻俩?)(?:个人|个)?", said):
        return 2
    speaks = _SPEAKER.search(_POSSESSIVE.sub("", said).replace("我们", "")) or _WITH.search(said)
    return total + bool(speaks or re.search(r"\bmy wife and i\b", said))


def _plain(said: str) -> int | Unclear:
    runs = re.findall(RUN, said)
    values = [whole(run) for run in runs]
    if len(runs) == 1 and number(runs[0]) is not None and re.search(rf"-{RUN}|负", said):
        return Unclear("unclear-count-range")
    if len(values) == 1 and values[0] is not None:
        return values[0]
    return Unclear("unclear-count")

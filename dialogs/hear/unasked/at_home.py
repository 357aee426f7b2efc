"""What somebody told of their home before any question: their age, who lives there, no children.

Only what is plainly said of the speaker's own home. It is offered where it is asked for; a yes takes it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dialogs.hear.family.counting import NOBODY
from dialogs.hear.family.relatives import names_kin, read_relatives
from dialogs.hear.numerals import RUN, whole, with_digits
from dialogs.hear.text import joined, remembered, tidy
from rules import keys

_READ = 400  # characters
_AGES = range(14, 111)
_CLAUSE = re.compile(r"[,，、。;；:：!！?？\s]+")
_ME = r"(?:我|俺|本人)"
_AGE = re.compile(
    rf"{_ME}?(?:叫.{{2,4}}|是.{{2,12}}[的人])?(?P<sure>今年)?(?:都|已经|有|是|满|上)*(?P<n>{RUN})(?P<years>岁(?:的(?:老?人|老者|老太婆?|老婆婆|老头子?))?)?(?P<by_now>了)?"
)
_PLAINLY = re.compile(rf"{_ME}{RUN}")
"""“我七十六”."""
_OTHERS = re.compile(r"他|她|隔壁|邻居|对门|朋友|同事|人家|别人")
_CHILDLESS = re.compile(
    r"没儿没女|无儿无女|(?:没(?:有|得)?|莫得|无)(?:(?:儿|女|子女|后人|后代|娃|孩子|崽)[也和跟、]?)+(?:了|养老)?$"
)
_FATHER_GONE = re.compile(
    r"(?:[娃孩]子?)?(?:他|她|的)们?的?(?:爸爸?|爹妈?|妈妈?|娘|父母)[^,，。;；]{0,6}?(?:死|过世|去世|走|没|不在|跑|离)(?:了|婚)?"
)
"""“娃他爸走了” names a child and counts nobody."""
_HEADS = re.compile(
    rf"(?:(?:我们?家?|家里|屋头|屋里)(?:一家)?|一家)(?:里|一共|总共|共|有|是|就|只|上下|老小|大小)*"
    rf"(?P<n>{RUN})(?:口人?|个人)(?:过|住|吃饭)?"
)
_HEADS_FIRST = re.compile(rf"(?P<n>{RUN})口人")
"""“三口人，我、老婆和娃”: with nothing before it, it is their own home."""
_ALONE = re.compile(
    r"(?:现在|就是?|只有|只剩|剩|家里|屋头|屋里)*我(?:自己|就|也是)*一个人?(?:人)?(?:过|住|生活|在家|在屋头|过日子|过活)*(?:了|的)?"
    r"|(?:我(?:是|一直)?)?(?:独居|孤寡)(?:老人)?"
)
_RAISES = re.compile(
    rf"(?:家里|屋头)?(?:就|只有|只剩)*{_ME}(?:就|自己|一个人|独自|一人)*(?:带|拉扯|盘|养|领|供)(?:着|起|到|大)*(?P<who>{RUN}.+)"
)


@remembered(longest=12, most=512)
def told_at_home(text: str) -> Mapping[str, Any]:
    """By the names of `rules.keys`, what `text` says of the speaker's age and household."""
    heard = with_digits(tidy(text)[:_READ])
    return {**_told(heard), **_told(joined(heard))}  # "家里三口人 我残疾" as well as "三 口 人"


def _told(said: str) -> Mapping[str, Any]:
    clauses = [one for one in _CLAUSE.split(said) if one]
    return {**_age(clauses), **_household(clauses), **_no_obligors(said)}


_ONLY_ME = ("剩我", "只剩我", "就剩我", "就我", "只有我")


def _age(clauses: list[str]) -> Mapping[str, int]:
    """Of who speaks: a number behind "my mother" is hers, and so are those that follow it."""
    mine, ages = True, set()
    for one in clauses:
        found = _AGE.fullmatch(one)
        mine = one.startswith(("我是", "我叫", "本人")) or (mine and not _of_another(one))
        mine = mine or (one.startswith(("我", "俺", *_ONLY_ME)) and not _of_another(one))
        surely = found and (found["sure"] or found["years"] or found["by_now"] or _PLAINLY.fullmatch(one))
        if mine and found and surely:
            ages.add(whole(found["n"]))
    age = ages.pop() if len(ages) == 1 else None
    return {keys.AGE.name: age} if age is not None and age in _AGES else {}


def _of_another(clause: str) -> bool:
    return bool(_OTHERS.search(clause)) or names_kin(clause)


def _household(clauses: list[str]) -> Mapping[str, Any]:
    """How many live together, and who the children are that one raises alone."""
    for at, one in enumerate(clauses):
        if heads := _HEADS.fullmatch(one) or (at == 0 and _HEADS_FIRST.fullmatch(one)):
            count = whole(heads["n"])
            return {keys.MEMBERS.name: count} if count and count <= _MOST else {}
        if raised := _raised(one, clauses):
            return raised
    if any(map(_ALONE.fullmatch, clauses)) and not _somebody(clauses):
        return {keys.MEMBERS.name: 1}
    return {}


_MOST = 20


def _raised(clause: str, clauses: list[str]) -> Mapping[str, Any]:
    """ "我一个人带两个娃": three, where nobody else is named."""
    if not _RAISES.fullmatch(clause) or _somebody([one for one in clauses if one != clause]):
        return {}
    children = read_relatives(clause)
    if not children or any(one.tie not in ("child", "grandchild") for one in children):
        return {}
    ties = {keys.TIE.at(at).name: one.tie for at, one in enumerate(children, start=1)}
    return {keys.MEMBERS.name: len(children) + 1, **ties}


def _no_obligors(said: str) -> Mapping[str, int]:
    """Without children, and without anybody else who is named and would have to support them."""
    clauses = [one for one in _CLAUSE.split(said) if one]
    if not any(map(_CHILDLESS.search, clauses)) or _somebody(clauses):
        return {}
    return {keys.OBLIGORS.name: 0}


def _somebody(clauses: list[str]) -> bool:
    """Whether somebody else is named who is there: nobody who died or never was."""
    left = [NOBODY.sub(" ", _FATHER_GONE.sub(" ", _CHILDLESS.sub(" ", one))) for one in clauses]
    return any(map(_of_another, left))

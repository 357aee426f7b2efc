"""What a helper says of the one who is helped, as that one would say it: "他70岁，一个人过"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dialogs.hear.family import kin
from dialogs.hear.family.relatives import names_kin
from dialogs.hear.persons.names import read_name
from dialogs.hear.text import joined, tidy
from dialogs.hear.unasked.at_home import told_at_home
from rules import keys

_READ = 400  # characters
_OLD = "大爷|大娘|大妈|大伯|伯伯|婆婆|爷爷|奶奶|叔叔?|婶婶?|孃孃|嬢嬢|老人家?|老者"
_THEY = rf"(?:他|她|本人|人家|(?:我们村的?|[这那][个位])?[\u3400-\u9fff]{{0,2}}(?:{_OLD}))(?:自己|本人)?"
_WITH = re.compile(rf"^{_THEY}(?=一个人|独自|就|只|和|跟|与|同|带)")
_WITH_EN = re.compile(r"^(?:he|she|they)(?='s| is| and| with| lives?)")
_SUBJECT = re.compile(rf"^{_THEY}(?:家)?")
_OF_ME = re.compile(r"^(?:我|俺|咱|本人)")
_NAMED = re.compile(
    rf"(?:{_THEY}|(?<=[,，。;；]))(?:(?:的?名字|名)?叫|的?名字是)(?!不|我|你)([\u3400-\u9fff·]{{2,4}}?)(?=[,，。;；、!！\s]|身份证|电话|今年|住|$)"
)
_MARKS = re.compile(r"[,，、。;；:：!！?？\s]+")


def as_their_own(text: str) -> str:
    """ "他和老伴，带两个孙子" is 我和老伴，带两个孙子, for who reads a household as its owner tells it."""
    said = joined(tidy(text))
    return _WITH_EN.sub("i", _WITH.sub("我", said))


def told_of_another(text: str) -> Mapping[str, Any]:
    """By the names of `rules.keys`, the name, age and household of who is helped. What the helper says of
    themselves is left out.
    """
    said = joined(tidy(text)[:_READ])
    clauses = [one for one in _MARKS.split(said) if one]
    at_home = told_at_home("，".join(filter(None, map(_theirs, clauses))))
    return {**at_home, **_called(said)}


def _called(said: str) -> Mapping[str, str]:
    """ "他叫吴老三"."""
    name = read_name(names[0]) if len(names := _NAMED.findall(said)) == 1 else ""
    return {keys.NAME.name: name} if isinstance(name, str) and name else {}


def _theirs(clause: str) -> str:
    """ "吴大爷70岁了" and "我妈70岁了" are 我70岁了; "我25岁" is the helper's own."""
    if _OF_ME.match(clause) and not (names_kin(clause) or _SUBJECT.match(clause)):
        return ""
    if (kin := _KIN_FIRST.match(clause)) is not None:
        return "我" + clause[kin.end() :]
    rest = _SUBJECT.sub("", clause, count=1)
    return ("我" + rest) if rest != clause or rest.startswith(_ALONE) else rest


_ALONE = ("一个人", "独自", "独居")
_OWN_HOUSE = ("spouse", "child", "grandchild")
_NOT_OF_IT = kin.one_of(*(tie for tie in kin.EVERYBODY if tie not in _OWN_HOUSE))
_KIN_FIRST = re.compile(rf"^(?:我|俺)(?:的|们|家)*(?:{_NOT_OF_IT})")

"""How many others there are who by law have to support somebody: "两个儿子，一个姑娘嫁出去了"."""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.family.counting import MEMBER, NONE, READ, members_in, read_count, vague
from dialogs.hear.numerals import RUN, whole, with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear
from rules import keys

_GONE = re.compile(r"死|过世|去世|走了|没了|不在了|\b(?:died|dead|passed away)\b")
_CHILDLESS = re.compile(r"(?:没(?:有|得)?|莫得|无)(?:儿(?:女|也?没女|无女)?|子女|后人|后代|娃|孩子|崽)")
_SON_AND_DAUGHTER = re.compile(rf"(?P<n>{RUN})(?:个)?(?:儿(?!媳|女)|女(?!婿)|男)")
_IN_ALL = re.compile(
    rf"(?:我们?|家里|一共|总共|生了?|养了?|有|是|得)*(?P<n>{RUN})个?"
    r"(?:娃娃?|娃儿|孩子|儿女|子女|小孩|崽|children|kids)?(?=[,，。;；])"
)
_LEFT = re.compile(rf"(?:在的|活着的?|还在的?|还剩|剩下?|只剩)(?:还)?(?:有|是)?(?P<n>{RUN})个")
_WITH_THE_SPEAKER = re.compile(rf"{RUN}(?:姊妹|姐妹|兄弟|弟兄|兄妹|姐弟)")
_NOT_BOUND = re.compile(kin.one_of(*keys.IN_LAWS, "other"))
"""The law binds no nephew and no in-law (Civil Code Art. 1067, 1074, 1075)."""


def read_others(text: str, least: int, most: int) -> int | Unclear:
    """How many others there are: the speaker is not one of them, nor are those who died."""
    said = joined(with_digits(tidy(text).casefold()))
    if len(said) > READ:
        return Unclear("unclear-count")
    parts = re.split("[,，。;；]", said)
    living = "，".join(part for part in parts if not _GONE.search(part))
    if _CHILDLESS.search(living) and not re.search(RUN, living):
        return 0
    if vague(living):
        return read_count(text, least, most)
    if _WITH_THE_SPEAKER.search(living):
        return Unclear("unclear-count")
    total = _named(said, living)
    lost = sum(map(_lost, (part for part in parts if _GONE.search(part))))
    if total is None:
        return 0 if NONE.search(living) else read_count(text, least, most)
    if lost or (total == 0 and MEMBER.search(living)):
        return Unclear("unclear-count-about", total - lost) if total >= lost else Unclear("unclear-count")
    return total if least <= total <= most else Unclear("unclear-count-range")


def _named(said: str, living: str) -> int | None:
    """The number that is left or told first ("三个，都在外面"), else of all who are named."""
    if in_all := _LEFT.search(said) or _IN_ALL.match(said):
        return whole(in_all["n"])
    members = list(MEMBER.finditer(living))
    bound = [one for one in members if not _NOT_BOUND.fullmatch(one["counted"] or one["kin"])]
    sons_and_daughters = sum(whole(found["n"]) or 0 for found in _SON_AND_DAUGHTER.finditer(living))
    return sum(map(members_in, bound)) or sons_and_daughters or (0 if members else None)


def _lost(part: str) -> int:
    """ "死了一个" takes one of those who were told before; who is named there was not counted."""
    run = None if MEMBER.search(part) else re.search(RUN, part)
    return (whole(run[0]) or 0) if run else 0

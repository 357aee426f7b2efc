"""What somebody told of bills and of what came back before it was asked: "花了四万三，医保报了两万六".

Offered where it is asked for, and never more than that: a story names sums of many kinds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.hear.amounts import read_yearly
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear
from rules import keys

_READ = 400  # characters
_CLAUSE = re.compile(r"[,，。;；!！?？\s]+|(?=医保|合医|农合|保险|(?<![没不])报销?了|还[差欠])")
_ONE_OF_SEVERAL = re.compile(
    r"又|再|还要|还得|后来|每|一个月|一年|一天|一次|自己|以为|准备|听说|要花|得花|[?？吗]"
)
UNCLEAR = 0
_SUM = "(?P<sum>.*[0-9一二两三四五六七八九十].*)"
_PAID = re.compile(rf"(?:花(?:了|费|去|掉|销)|用(?:了|去|掉)|交了)(?:一共|总共|将近|差不多|大概)*{_SUM}")
_WHO_PAYS = "(?:老板|工地|包工头|工头|公司|厂里|厂子|厂方|单位|对方|肇事(?:者|方|司机)?|司机|车主)"
"""Who is answerable for it; what the family gives is none of it."""
_BACK = re.compile(
    rf"(?<![没不])(?:报销|报|赔|补)(?:了|得|到|下来)+{_SUM}"
    rf"|{_WHO_PAYS}(?:家|那边|上)?(?:只|就|才|也|后来|前后|一共|总共)*(?:给|赔|拿|垫|补)(?:了|过|的|我们?)*"
    r"(?!.*(?:工资|工钱|月|天|次))(?P<given>[^没不欠]*[0-9一二两三四五六七八九十].*)"
)


def told_of_bills(text: str) -> Mapping[str, int]:
    """By the names of `rules.keys`, in fen; a sum that is named twice is not told."""
    found: dict[str, set[int]] = {}
    for clause in _CLAUSE.split(joined(tidy(text)[:_READ])):
        for name, pattern in ((keys.SPENDING.name, _PAID), (keys.REIMBURSED.name, _BACK)):
            if said := pattern.search(clause):
                fen = UNCLEAR if _ONE_OF_SEVERAL.search(clause) else _fen(_sum(said))
                found.setdefault(name, set()).add(fen)
    return {name: sums.pop() for name, sums in found.items() if len(sums) == 1 and UNCLEAR not in sums}


def without_what_came_back(text: str) -> str:
    """ "三万二，老板给了五千" is 三万二, where it is asked what was spent."""
    clauses = _CLAUSE.split(joined(tidy(text)[:_READ]))
    return "，".join(one for one in clauses if one and not _BACK.search(one))


def _sum(said: re.Match[str]) -> str:
    return str(next(one for one in said.groups() if one is not None))


def _fen(said: str) -> int:
    """ "三万多" is 30,000, as it would be asked back."""
    read = read_yearly(said)
    if isinstance(read, Unclear):
        read = read.guess if read.problem == "unclear-amount-about" else UNCLEAR
    return read if isinstance(read, int) else UNCLEAR

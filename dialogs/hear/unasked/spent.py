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
_BACK = re.compile(rf"(?<![没不])(?:报销|报|赔|补)(?:了|得|到|下来)+{_SUM}")


def told_of_bills(text: str) -> Mapping[str, int]:
    """By the names of `rules.keys`, in fen; a sum that is named twice is not told."""
    found: dict[str, set[int]] = {}
    for clause in _CLAUSE.split(joined(tidy(text)[:_READ])):
        for name, pattern in ((keys.SPENDING.name, _PAID), (keys.REIMBURSED.name, _BACK)):
            if said := pattern.search(clause):
                fen = UNCLEAR if _ONE_OF_SEVERAL.search(clause) else _fen(said["sum"])
                found.setdefault(name, set()).add(fen)
    return {name: sums.pop() for name, sums in found.items() if len(sums) == 1 and UNCLEAR not in sums}


def _fen(said: str) -> int:
    """ "三万多" is 30,000, as it would be asked back."""
    read = read_yearly(said)
    if isinstance(read, Unclear):
        read = read.guess if read.problem == "unclear-amount-about" else UNCLEAR
    return read if isinstance(read, int) else UNCLEAR

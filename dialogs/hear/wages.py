"""A daily wage, and the days of a month that were asked for behind it: "一天120", then "20天"."""

from __future__ import annotations

import re

from dialogs.hear.amounts import CLAUSES, Amount, if_likely, read_amount
from dialogs.hear.numerals import RUN, whole
from dialogs.hear.text import bare, tidy
from dialogs.hear.unclear import Unclear

_DAYS = re.compile(
    rf"(?:一个?月)?(?:大概|差不多|就|也|只|能|要|做|干|有|是)*(?P<days>{RUN})[来多]?(?:天| ?days?)?"
    r"(?:左右|吧|嘛|的样子)?"
)
_A_WHOLE_MONTH = 31


def paid_for_the_days(wage: str, days: str) -> int | Unclear | None:
    """Fen a month for so many days of that wage; None where `days` tells no days of a month. Sums that stand
    beside it ("一天6块，吃饭10块") are of a day, too.
    """
    found = _DAYS.fullmatch(bare(days))
    count = whole(found["days"]) if found else None
    whole_wage = read_amount(wage)
    parts = [wage] if isinstance(whole_wage, Amount) else CLAUSES.split(tidy(wage))
    said = [read_amount(part) for part in parts if part.strip()]
    sums = [one.fen for one in said if isinstance(one, Amount) and one.per in ("day", None)]
    if not (count and count <= _A_WHOLE_MONTH and sums) or len(sums) < len(said):
        return None
    return if_likely(sum(sums) * count)

"""Sums that have to be reckoned first: 两个娃一人给五百, 一次四百一个月八次, 一天80做了20天."""

from __future__ import annotations

import re

from dialogs.hear.numerals import RUN, whole

_WHO = (
    r"(?:人|家|娃儿?|娃崽|儿子|姑娘|女儿|孩子|崽崽?|兄弟|姊妹|姐妹|老人|子女|学生"
    r"|kids?|children|sons?|daughters?)"
)
_EACH = r"(?:一个?人|每个?人|人均|各自?|每个(?!月|星期|礼拜)|一个(?!月|星期|礼拜|季)|一家|每家|each)"
_SEVERAL = re.compile(
    rf"(?P<n>{RUN})(?:个|位|名)? ?{_WHO}[^0-9一二两三四五六七八九十]{{0,4}}?{_EACH}"
    rf"|{_EACH}(?=.*?(?P<after>{RUN})(?:个|位|名)(?:人|娃|儿子|姑娘|女儿|孩子|崽|老人))"
)
_OF_THEM = re.compile(rf"{RUN}(?:个|位|名)(?:人|娃儿?|儿子|姑娘|女儿|孩子|崽崽?|老人)")
_MOST = 20  # people who give
_ONE_TIME = re.compile(r"(?:每一?|(?<!十)一|(?<![0-9十])1)(?:次|回|趟)")
_TIMES = re.compile(rf"(?P<n>{RUN})(?:次|回|趟)")
_OFTEN = 31  # times in a week, a month or a year

_A_DAY = re.compile(r"(?:每一?|(?<!十)一|(?<![0-9十])1)(?:天|个工)|天天|/ ?天|(?:a|per|each|every) day")
_WORKED = re.compile(
    r"(?:做|干|打|上|搞|帮|去|了|工|worked|for)[^0-9一二两三四五六七八九十廿]{0,3}"
    rf"(?P<days>{RUN})[来多]? ?(?:天|个工|days?)(?!天)"
)
_A_MONTH = re.compile(r"月|month|年|year")


def given_by_each(said: str) -> tuple[int, str] | None:
    """How many give the same, and the text with only the sum of one of them left."""
    found = _SEVERAL.search(said)
    if not found:
        return None
    n = whole(found["n"] or found["after"] or "")
    if n is None or not 1 < n <= _MOST:
        return None
    rest = f"{said[: found.start()]} {said[found.end() :]}"
    return n, _OF_THEM.sub(" ", rest)


def paid_each_time(said: str) -> tuple[int, str] | None:
    """How often the sum of one time is paid, and the text with only that sum left."""
    rest, once = _ONE_TIME.subn(" ", said)
    times = _TIMES.findall(rest)
    n = whole(times[0]) if once and len(times) == 1 else None
    return (n, _TIMES.sub(" ", rest)) if n is not None and 1 < n <= _OFTEN else None


def days_worked(said: str) -> tuple[int, str] | None:
    """For how many days a daily wage was earned, and the text without them.

    None where a month or a year is spoken of, too.
    """
    if not _A_DAY.search(said) or _A_MONTH.search(said):
        return None
    found = _WORKED.search(said)
    days = whole(found["days"]) if found else None
    if found is None or days is None or not 1 < days <= 366:
        return None
    return days, f"{said[: found.start()]} {said[found.end() :]}"

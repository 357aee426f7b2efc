"""How old somebody is: "七十三", "52年的", "虚岁71", "八个月". What is not yet full is asked back."""

from __future__ import annotations

import re

from dialogs.hear.family.counting import ALONE, MEMBER, READ, read_count
from dialogs.hear.numerals import RUN, number, whole, with_digits
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear

_BORN = re.compile(
    r"(?P<century>19|20|一九|二[零〇0])?(?P<year>[0-9]{2}|[零〇一二三四五六七八九]{2})年(?:的|生|出生|生人)?(?!前|级)"
)
_SOME_YEAR = re.compile(r"[一二三四五六七八九0-9][几多]年")


_SOON = (
    "快|奔|差(?:一?点|[^,，。]{0,4}?[天月])|不到|未满|[没不]满|还没(?:到|满)|就要|马上|将近|接近"
    "|nearly|almost|not yet"
)
_NOT_YET = re.compile(
    rf"(?:{_SOON}) ?(?:到|满|上)?(?P<n>{RUN})|(?P<short>{RUN})岁?(?:还)?(?:差|少)(?:点|一点|几)"
    rf"|虚(?:岁|龄)?(?:是|有)?(?P<counted>{RUN})|(?P<before>{RUN})虚岁|虚(?P<said>{RUN})岁"
)
"""“快80了” is 79, and so is 80 by the old count, which begins at one."""
_AND_MORE = re.compile(rf"岁(?:多|半|零?(?:{RUN}|几)个多?月)")
_A_DECADE = re.compile(
    rf"奔(?:[一二三四五六七八九]|[1-9])(?!十|[0-9])|(?:{RUN})大?(?:几|多|把|来)(?:[岁了咯的啦]|$|[,，。])"
)
"""“奔八的人”, “七十几”: some year of ten."""
_ONE_OR_THE_NEXT = re.compile(
    r"(?P<tens>[二三四五六七八九]?十)(?P<low>[一二三四五六七八])[、]?(?P<high>[二三四五六七八九])"
)
"""“六十五六”, and not “六十五”."""
_A_BABY = re.compile(
    rf"(?P<months>{RUN})(?:个多?|多个)月(?:大|了)?|半岁|(?:才|刚)(?:出?生|满月)|出生(?:才|刚)?(?:{RUN}|几)多?天|几个月|未满月"
    rf"|(?P<en>{RUN}) months?|newborn"
)
_BORN_IN_THE = re.compile(r"[0-9一二三四五六七八九][0零十]后")
_YEARS = re.compile(r"岁|years? old")


def read_age(text: str, this_year: int) -> int | Unclear:
    """Years, or the year of birth; "none" is no age. A baby that is not one yet is 0."""
    born = age_from_birth(text, this_year)
    if born is not None:
        return born
    said = joined(with_digits(tidy(text).casefold()))
    if len(said) > READ:
        return Unclear("unclear-age")
    said = _AND_MORE.sub("岁", said)
    if (months := _of_a_baby(said)) is not None:
        return months // 12
    if ALONE.search(said) or MEMBER.search(said) or _BORN_IN_THE.search(said):
        return Unclear("unclear-age")  # how many they are or when they were young, and not how old
    if between := _ONE_OR_THE_NEXT.search(said):
        return Unclear("unclear-count-about", whole(between["tens"] + between["high"]))
    if _A_DECADE.search(said):
        return Unclear("unclear-age-some")
    if not_yet := _NOT_YET.search(said):
        full = whole(next(filter(None, not_yet.groups()))) or 0
        return Unclear("unclear-count-about", full - 1) if 0 < full <= 120 else Unclear("unclear-age")
    years = read_count(said, 0, 120)
    unread = isinstance(years, Unclear) and years.problem == "unclear-count"
    return Unclear("unclear-age") if years == 0 or unread else years


def _of_a_baby(said: str) -> int | None:
    """In months, where months are all that is told: "八个月", and not "差一个月60"."""
    baby = _A_BABY.search(said)
    if baby is None or _NOT_YET.search(said) or _YEARS.search(said.replace(baby[0], "")):
        return None
    return whole(baby["months"] or baby["en"] or "") or 0


def age_from_birth(text: str, this_year: int) -> int | Unclear | None:
    """Somebody says when they were born: the years since then are asked back. None: they do not."""
    said = joined(tidy(text))
    if _SOME_YEAR.search(said):
        return Unclear("unclear-count")
    found = _BORN.search(said)
    digits = number(found["year"]) if found else None
    if found is None or digits is None:
        return None
    year = int(digits)
    if found["century"]:
        year += 2000 if found["century"].startswith(("20", "二")) else 1900
    else:
        year += 2000 if year <= this_year % 100 else 1900
    return Unclear("unclear-count-about", this_year - year) if 0 < this_year - year <= 120 else None

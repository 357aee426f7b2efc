"""What time an amount is for: 一年, 每个月, 一天, 一季度; and how many days are worked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from dialogs.hear.numerals import RUN, number, whole

Per = Literal["day", "week", "month", "year", "season"]


@dataclass(frozen=True)
class Period:
    """`rest` is the text without the words about time.

    `months` or `days` is set when the amount was said for another stretch (半年, 20天): only the speaker
    knows what it is a month. `crop` is a harvest, not a quarter. `days_a_month` and `days_a_year` are worked.
    """

    rest: str
    per: Per | None = None
    months: Decimal | None = None
    days_a_month: int | None = None
    days_a_year: int | None = None
    days: bool = False
    crop: bool = False


_WORK = r"[^0-9一二两三四五六七八九十廿,，。;]{0,6}"
_DAYS_A_MONTH = re.compile(
    rf"(?:一个?月|每个?月|1个?月|月)(?:份|里)?{_WORK}(?P<days>{RUN})(?P<vague>[来多几])?(?:天|个工|days?)(?!天)"
    rf"|(?P<said>{RUN}) ?days? (?:a|per|each|every) month"
)
_DAYS_A_YEAR = re.compile(rf"(?:一|每|全|1|今|去)年{_WORK}(?P<days>{RUN})[来多几]?(?:天|个工)")
_SEASON = re.compile(r"(?:一个?|每个?|1个?)?季度|(?:a|per|each|every) (?:quarter|season)|quarterly")
_CROP = re.compile(r"[一每这两1]季(?!度)|季(?:谷子|稻|庄稼|苞谷|菜|烤烟)")
_DAYS = re.compile(rf"{RUN}[来多几]?(?:天|个工)")
_YEAR = re.compile(
    r"(?:(?<!十)一|(?<![0-9])1|[每全今去整])年(?:到头|下来|里|度)?|年(?:收入|薪|底)|/ ?年|按年"
    r"|过年(?!前|后)|春节|年三十"
    r"|(?:a|per|each|every|one) year"
    r"|yearly|annual(?:ly)?|/ ?(?:year|yr)"
)
_MONTH = re.compile(
    r"(?:每一?|(?<!十)一|(?<![0-9十])1|上|这|本|当)个?月(?:份|里|下来)?|按月|月(?:收入|薪|工资|入)"
    r"|/ ?个?月|(?:a|per|each|every|one) month|monthly|/ ?(?:month|mo)\b"
)
_DAY = re.compile(
    r"(?:每一?|(?<!十)一|(?<![0-9十])1)(?:天|日|个工)|日(?:薪|结|工资)|/ ?[天日]|按天|天天"
    r"|(?:a|per|each|every|one) day|daily|/ ?day"
)
_WEEK = re.compile(
    r"(?:每一?|(?<!十)一|(?<![0-9十])1)个?(?:周|星期|礼拜)(?!岁|年)|/ ?周"
    r"|(?:a|per|each|every|one) week|weekly"
)
_MARKS: tuple[tuple[Per, re.Pattern[str]], ...] = (
    ("day", _DAY),
    ("week", _WEEK),
    ("month", _MONTH),
    ("season", _SEASON),
    ("year", _YEAR),
)
_SPAN = re.compile(
    rf"(?P<half>半)个?(?P<of>年|月)|(?P<count>{RUN})(?P<each>个半月|个月|年半|年(?!级)|个季度)"
)
_EACH = {"个半月": (1, "0.5"), "个月": (1, "0"), "年半": (12, "6"), "年": (12, "0"), "个季度": (3, "0")}


def read_period(said: str) -> Period:
    """Takes the words about time out of a tidied, joined, lower-case text."""
    rest, days, days_a_year = said, None, None
    worked = _DAYS_A_MONTH.search(rest)
    said_days = _in_range(worked["days"] or worked["said"], 2, 31) if worked else None
    if worked and said_days:
        rest, days = _cut(rest, worked), None if worked["vague"] else said_days
    else:
        worked = _DAYS_A_YEAR.search(rest)
        days_a_year = _in_range(worked["days"], 2, 366) if worked else None
        rest = _cut(rest, worked) if days_a_year else rest
    per, rest = _marks(rest)
    rest, months = _span(rest)
    plain = per is None
    return Period(
        rest,
        per,
        months if plain else None,
        days,
        days_a_year,
        plain and bool(_DAYS.search(rest)),
        bool(_CROP.search(rest)),
    )


def _marks(rest: str) -> tuple[Per | None, str]:
    """The first mark in the table wins: "一个月做…一天120" is a daily wage."""
    per: Per | None = None
    for name, pattern in _MARKS:
        if pattern.search(rest):
            per = per or name
            rest = pattern.sub(" ", rest)
    return per, rest


def _span(rest: str) -> tuple[str, Decimal | None]:
    found = _SPAN.search(rest)
    if not found:
        return rest, None
    if found["half"]:
        return _cut(rest, found), Decimal(6) if found["of"] == "年" else Decimal("0.5")
    count = number(found["count"])
    if count is None or not 0 < count <= 120:
        return rest, None
    months, more = _EACH[found["each"]]
    return _cut(rest, found), count * months + Decimal(more)


def _cut(text: str, found: re.Match[str] | None) -> str:
    return text if found is None else f"{text[: found.start()]} {text[found.end() :]}"


def _in_range(run: str, least: int, most: int) -> int | None:
    value = whole(run)
    return value if value is not None and least <= value <= most else None

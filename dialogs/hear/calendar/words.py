"""A day as it was said, and small facts about months."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.hear.numerals import whole
from dialogs.hear.unclear import Unclear


@dataclass(frozen=True)
class Day:
    """`about` when only the month, the week or the like was said; `day` then lies in the middle of it."""

    day: date
    about: bool = False


Found = Day | Unclear

_LUNAR = re.compile(
    r"农历|阴历|老历|旧历|腊月|正月|冬月|闰[0-9一二三四五六七八九十]|初[一二三四五六七八九十1-9](?!中|级|年级)"
    r"|廿|大年|除夕|年三十|三十晚上|过年|春节|端午|中秋|重阳|清明|七月半|中元|元宵"
    r"|lunar|chinese new year|spring festival"
)
_CHINESE_NUMBER = re.compile(
    r"[〇零一二两三四五六七八九十]+(?=年|个|月|号|日|天|周|星期|礼拜|多|半)"
    r"|(?<=月)[一二三四五六七八九十]+$"
)
_KEEP = frozenset(("一两", "两三", "三四"))
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = (
    r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\.?"
)
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_IN_YEAR = r"(?:,? (?:of )?(?P<year>(?:19|20)[0-9]{2}))"
_ENGLISH = (
    re.compile(rf"\b{_NAME} (?:the )?{_DAY}(?![0-9]){_IN_YEAR}?"),
    re.compile(rf"\b{_DAY} (?:of )?{_NAME}{_IN_YEAR}?"),
    re.compile(rf"\b{_NAME}(?P<day>){_IN_YEAR}"),
    re.compile(rf"\b(?:in|last|since|early|late) {_NAME}(?P<day>)(?P<year>)"),
)


def lunar(said: str) -> bool:
    """Whether a day of the lunar calendar is meant: it is asked back, for a mistake would be weeks."""
    return bool(_LUNAR.search(said))


def with_arabic(said: str) -> str:
    """十一月三号 -> 11月3号, 二〇二六年 -> 2026年; 两三天 stays."""

    def arabic(found: re.Match[str]) -> str:
        value = None if found.group() in _KEEP else whole(found.group())
        return found.group() if value is None else str(value)

    return _CHINESE_NUMBER.sub(arabic, said)


_ABOUT_ONE = re.compile(r"个把(?=天|周|星期|礼拜|月|年)")
_TENS = re.compile(
    r"(?<![0-9一二三四五六七八九])(?P<tens>[二三四五六七八九2-9]?[十0])(?P<more>[几多来])(?=天|个?月|年|个?星期|个?礼拜|周)"
)
_ROUGHLY = re.compile(r"(?:左右|上下|大约|大概|差不多|估计|可能)")


def in_round_numbers(said: str) -> str:
    """个把月 -> 1个多月, 十几天 -> 13多天, 二十来天 -> 20多天: they are read as about so many."""

    def counted(found: re.Match[str]) -> str:
        tens = whole(found["tens"]) or 10
        return f"{tens + 3 * (found['more'] == '几')}多"

    return _TENS.sub(counted, _ABOUT_ONE.sub("1个多", _ROUGHLY.sub("", said)))


def english_months(said: str) -> str:
    """november 3rd, 2026 -> 2026年11月3日."""

    def written(found: re.Match[str]) -> str:
        month = _MONTHS.index(found["month"]) + 1
        year = f"{found['year']}年" if found["year"] else ""
        return f" {year}{month}月{found['day'] + '日' if found['day'] else ''} "

    for pattern in _ENGLISH:
        said = pattern.sub(written, said)
    return said.strip()


_UNITS = {"week": "星期", "month": "月", "year": "年", "星期": "week", "周": "week", "礼拜": "week"}
_UNITS |= {"月": "month", "年": "year"}
_IN_TWO = re.compile(
    r"(?P<said>\b(?:last|this)) ?个?(?P<unit>星期|周|礼拜|月|年)"
    r"|(?P<chinese>[上这]个?|[去今前]) ?(?P<english>week|month|year)s?\b"
)


_BEFORE_LAST = re.compile(r"(?<![0-9半几多个之以])前个(?=月|星期|礼拜|周)")


def in_one_language(said: str) -> str:
    """ "last 星期" -> "last week", "上week" -> "上星期": who lives between two languages writes in both. And
    in the speech of Guizhou 前个月 is the one before the last.
    """

    def whole_in_it(found: re.Match[str]) -> str:
        if found["said"]:
            return f"{found['said']} {_UNITS[found['unit']]}"
        return f"{found['chinese']}{_UNITS[found['english']]}"

    return _BEFORE_LAST.sub("上上个", _IN_TWO.sub(whole_in_it, said))


def exact(year: int, month: int, day: int) -> Found:
    """The day, or word that the calendar has none such."""
    try:
        return Day(date(year, month, day))
    except ValueError:
        return Unclear("unclear-day-none")


def not_later(day: date, today: date, past: bool) -> date:
    """The middle of a month that is still running may lie ahead."""
    return min(day, today) if past else day


def months_back(day: date, months: int) -> date | None:
    """The same day `months` earlier, or the last day of that month. None before the year 1900."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < 1900:
        return None
    first = date(year, month + 1, 1)
    return first.replace(day=min(day.day, last_day(first).day))


def last_day(day: date) -> date:
    """The last day of the month of `day`."""
    return (day.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)


def in_month(first: date, words: str) -> date:
    """The middle of what `words` say of a month: 初 or 上旬, 中旬, 底 or 下旬, else of all of it."""
    words = words.lstrip("份的 ")
    if words.startswith(("初", "上旬", "头")):
        return first.replace(day=5)
    if words.startswith(("底", "末", "下旬", "尾")):
        return first.replace(day=25)
    return first.replace(day=15)

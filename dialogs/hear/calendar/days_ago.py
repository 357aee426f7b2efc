"""Days told from today: 昨天晚上, 三天前, 上周三, 前阵子."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.hear.calendar.words import Day, Found, months_back
from dialogs.hear.unclear import Unclear

_DAYS = (
    (re.compile(r"大前[天日]"), -3),
    (re.compile(r"(?<!大)前[天日晚]|(?:the )?day before yesterday"), -2),
    (re.compile(r"昨[天日晚夜儿黑]|(?<!before )yesterday|last night"), -1),
    (
        re.compile(r"今[天日晚早儿朝]|刚才|刚刚|刚发生|现在|today|tonight|this (?:morning|evening)|just now"),
        0,
    ),
    (re.compile(r"明[天日晚早儿]|tomorrow"), 1),
    (re.compile(r"大后[天日]"), 3),
    (re.compile(r"(?<!大)后[天日](?!来)"), 2),
)


def plain_word(said: str, today: date, past: bool) -> Found | None:
    """昨天, 前天. Of several, the earliest is asked back: "昨天摔的，今天才去医院"."""
    hits = [days for pattern, days in _DAYS if pattern.search(said)]
    if not hits:
        return None
    if len(hits) > 1:
        return Unclear("unclear-day-guess", (today + timedelta(min(hits))).isoformat())
    return Day(today + timedelta(hits[0]))


_COUNT = r"(?<![0-9这前上下])(?P<n>[0-9]+|半|几|一两|两三|三四|好几)(?P<more>多|来)?个?(?P<half>半|多)?"
_COUNTED = re.compile(
    rf"{_COUNT} ?(?P<unit>天|日|周|星期|礼拜|月|年|days?|weeks?|months?|years?)(?P<too>多|半)?"
    r" ?(?:左右|的?样子)?(?:之前|以前|前| ?ago\b| ?back\b)"
)
# "三天了", "三天": how long it has lasted. 11月 and 5日 are dates.
_LASTED = re.compile(
    rf"{_COUNT}(?P<unit>天|周|星期|礼拜|(?<=[个半])月|(?<=个[半多])月|(?<![0-9]{{2}})年)(?P<too>多|半)?(?:[了咯喽啦]|$)"
)
_FEW = {"一两": 1, "两三": 2, "三四": 3, "几": 3, "好几": 5}
_ONE = re.compile(r"\b(?:a|an|one) (?=(?:day|week|month|year) ago)")
_BEFORE = re.compile(r"前([0-9]+)(个月|个星期|周|年)")  # 前两个月
_LIFETIME = 100 * 12  # months


def ago(said: str, today: date, past: bool) -> Found | None:
    """三天前, 半个月前, 一年多前, 三天了. More than two weeks ago is seldom meant to the day."""
    said = _BEFORE.sub(r"\1\2前", _ONE.sub("1 ", said))
    found = _COUNTED.search(said) or (_LASTED.search(said) if past else None)
    if not found:
        return None
    number, unit = found["n"], found["unit"]
    halves = _halves(number, half="半" in (number, found["half"], found["too"]))
    vague = not number.isdecimal() or bool(found["more"] or found["too"] or found["half"])
    if halves > 2 * 400 and unit in ("天", "日", "day", "days"):
        return Unclear("unclear-day")
    if unit in ("天", "日") or unit.startswith("day"):
        return Day(today - timedelta(halves // 2), vague or halves > 2 * 14)
    if unit in ("周", "星期", "礼拜") or unit.startswith("week"):
        return Day(today - timedelta(min(halves, 10**4) * 7 // 2), about=True)
    return _months_ago(today, halves * (12 if unit == "年" or unit.startswith("year") else 1))


def _halves(number: str, *, half: bool) -> int:
    """Twice the count, to keep 一个半 whole."""
    count = 0 if number == "半" else _FEW.get(number) or int(number[:5])
    return 2 * count + int(half)


def _months_ago(today: date, halves: int) -> Found:
    day = months_back(today, halves // 2) if halves // 2 < _LIFETIME else None
    return Unclear("unclear-day") if day is None else Day(day - timedelta(15 * (halves % 2)), about=True)


_WEEKDAY = re.compile(
    r"(?P<week>(?:上个?)+|这个?|本|下个?)?(?:周|星期|礼拜)(?P<day>[1-6一二三四五六日天末])(?![0-9个年])"
    r"|(?P<last>last |this |on )?(?P<english>mon|tues|wednes|thurs|fri|satur|sun)day"
)
_ENGLISH_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_CHINESE_DAYS = {
    **{day: index for index, day in enumerate("一二三四五六日")},
    **{str(index + 1): index for index in range(6)},
    "天": 6,
    "末": 5,
}


def weekday(said: str, today: date, past: bool) -> Found | None:
    """上周三 is in the week before, 周三 the last one that has been."""
    found = _WEEKDAY.search(said)
    if not found:
        return None
    if found["english"]:
        index, weeks = _ENGLISH_DAYS.index(found["english"]), -1 if found["last"] == "last " else None
    else:
        index, weeks = _CHINESE_DAYS[found["day"]], _weeks(found["week"])
    day = today - timedelta(today.weekday()) + timedelta(index + 7 * (weeks or 0))
    if weeks is None and past and day > today:
        day -= timedelta(7)
    return Day(day, about=found["day"] == "末")


def _weeks(word: str | None) -> int | None:
    if not word:
        return None
    return -word.count("上") if "上" in word else 1 if "下" in word else 0


_WEEK = re.compile(r"(?P<week>(?:上个?)+|这个?|本)(?:周|星期|礼拜)|(?P<english>last|this) week")


def week(said: str, today: date, past: bool) -> Found | None:
    """上周: somewhere in it."""
    found = _WEEK.search(said)
    if not found:
        return None
    weeks = _weeks(found["week"]) if found["week"] else -1 if found["english"] == "last" else 0
    wednesday = today - timedelta(today.weekday()) + timedelta(7 * max(weeks or 0, -500) + 2)
    return Day(min(today, wednesday), about=True)


_VAGUE = (
    (re.compile(r"前几天|几天前|这几天|[前这]2天|最近几天|the other day|few days"), 3),
    (re.compile(r"最近|近来|这段时间|recently|lately"), 7),
    (re.compile(r"前段时间|前阵子|前一阵|前段日子|some time ago"), 30),
)


_A_YEAR_AGO = re.compile(r"去年(?:的)?(?:这个?(?:时候|月|时间)|今天|同期)|this time last year")


def vague(said: str, today: date, past: bool) -> Found | None:
    """前几天, 最近, 前阵子."""
    if _A_YEAR_AGO.search(said) and (then := months_back(today, 12)):
        return Day(then, about=True)
    return next(
        (Day(today - timedelta(days), about=True) for words, days in _VAGUE if words.search(said)), None
    )

"""Sums that have to be reckoned first: 两个娃一人给五百, 一次四百一个月八次, 一天80做了20天."""

from __future__ import annotations

import re

from dialogs.hear.belongings import owes
from dialogs.hear.family import kin
from dialogs.hear.numerals import RUN, whole

_WHO = f"(?:人|家|兄弟|姊妹|姐妹|老人|学生|{kin.ANY})"
_EACH = r"(?:一个?人|每个?人|人均|各自?|每个(?!月|星期|礼拜)|一个(?!月|星期|礼拜|季)|一家|每家|each)"
_SEVERAL = re.compile(
    rf"(?P<n>{RUN})(?:个|位|名)? ?{_WHO}[^0-9一二两三四五六七八九十]{{0,4}}?{_EACH}"
    rf"|{_EACH}(?=.*?(?P<after>{RUN})(?:个|位|名){_WHO})"
)
_OF_THEM = re.compile(rf"{RUN}(?:个|位|名){_WHO}")
_BOTH = re.compile(
    rf"(?:我们?(?:和|跟|与|同)(?:我|的|家)*(?:{kin.ANY})|{kin.A_COUPLE}|我们[俩两]个?|他们[俩两]个?)"
    rf"(?:都|是|有)*{_EACH}"
)
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
    if both := _BOTH.search(said):
        return 2, f"{said[: both.start()]} {said[both.end() :]}"
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


_SOLD = re.compile(
    r"卖了?[^,，。]{0,6}(?:猪|牛|羊|鸡|鸭|鹅|鱼|谷|稻|苞谷|玉米|洋芋|菜|烟|茶|果|药材|粮|木头|竹)"
)
_LAND = re.compile(rf"(?:种|有|做)[^,，。]{{0,4}}(?:{RUN}|几)亩")
_UNSOLD = (
    r"(?:(?:都|也)*(?:没|不)(?:有)?(?:卖|变)(?:过|成)?(?:钱|的)?|自给自足"
    r"|卖不(?:到|了|成|起|脱)(?:啥子?|什么|几个|哪样)?(?:钱|价钱?)?)"
)
_OWN_USE = re.compile(
    r"(?:(?:种点?)?(?:苞谷|包谷|玉米|谷子|洋芋|红苕|米|粮食?|菜|庄稼)(?:都|也)?(?:是|就)?)?"
    rf"(?:(?:都|就|是|只|刚好?|才够|够|自家|自己|自个|各人|全|种[点来]?[菜粮]?)*(?:吃|喂)(?:的|勒|了|完)?(?:就行|就够|而已)?"
    rf"[,，、]?{_UNSOLD}?|{_UNSOLD})[啊嘛哦的了勒咯]*"
)
_READ = 200  # characters
_SOURCES = {
    "pension": re.compile(r"农保|养老|退休|社保|老年钱"),
    "children": re.compile(r"(?:儿子?|女儿?|娃|姑娘|崽|老[大二三四])[^,，。]{0,4}(?:给|寄|打钱|打来|拿)"),
    "work": re.compile(r"打工|零工|小工|工地|工钱|上班|帮人"),
    "farm": re.compile(r"苞谷|包谷|玉米|洋芋|谷子|辣椒|烤烟|卖菜|种地|喂猪|养猪|卖猪|养鸡|卖鸡"),
}
_NO_MORE = re.compile(
    r"(?:以前|原来|之前|原先|从前|往年|去年|前几年|本来).*[0-9一二两三四五六七八九十百千万].*"
    r"(?:现在|如今|今年|这下|眼下|后来)(?P<now>.*?(?:[没冇]|莫得|做不|干不|打不|挣不).*)"
    r"|used to .*[0-9].*(?:now|any ?more|no longer)(?P<then>.*)"
    r"|^[^,，。]{0,8}?(?:[没冇]|莫得|做不|干不|打不|挣不|死)[^0-9一二两三四五六七八九十百千万]*"
    r"(?:以前|原来|之前|原先|从前|往年|去年|前几年|本来)[^,，。]*[0-9一二两三四五六七八九十百千万]"
)
_A_FIGURE = re.compile(r"[0-9一二两三四五六七八九十百千万]")
_UNSTEADY = re.compile(
    r"不(?:固定|稳定|一定)|不定时|有时候?[^,，。]{0,4}有?[^,，。]{0,4}有时|时有时无|有一天没一天|一天做[^,，。]{0,3}一天不|看(?:活路?|情况|天气)"
    r"|计件|按件|多劳多得|有活(?:路)?(?:就|才)|刚够(?:吃|用|生活)|not (?:regular|fixed)|it varies"
)


def sold_at_once(said: str) -> bool:
    """Whether the money is of a harvest or an animal: it comes once, and not every month."""
    return _SOLD.search(said) is not None


def of_the_land(said: str) -> bool:
    """Whether only the land is told, and not what it brings."""
    return _LAND.search(said) is not None


def for_own_use(said: str) -> bool:
    """Whether what is grown is eaten and not sold."""
    return _OWN_USE.fullmatch(said) is not None


def no_more(said: str) -> bool:
    """Whether a sum is told that was had once, and that there is none now: "以前一个月三千，现在没得了"."""
    found = _NO_MORE.search(said) if len(said) <= _READ else None
    return found is not None and not _A_FIGURE.search(found["now"] or found["then"] or "")


def sources_named(said: str) -> frozenset[str]:
    """Where a sum is said to come from, as the options of the question."""
    return frozenset(source for source, words in _SOURCES.items() if words.search(said))


_SPENT = re.compile(r"花|用|交|付|共|出了|总")


def only_owed(said: str) -> bool:
    """Whether a debt is told, and nothing that was paid."""
    return owes(said) and not _SPENT.search(said)


_UNINSURED = re.compile(
    r"(?:我们?|他|她|家里|屋头|今年|去年|都|也)*(?:没(?:有|得)?|莫得)(?:买|交|参加?|办)?过?"
    r"(?:医保|合医|新?农合|合作医疗|医疗保险|保险|社保)(?:的|了|过)?"
)


_WORKS_NO_MORE = re.compile(
    r"(?:不能|不得|没法|没得法)(?:再|去|出去)*(?:做|打|干|搞|上)(?:活路?|工|事|班|重活)"
    r"|(?:做|打|干|搞)不(?:了|成|得|动|起)(?:活路?|工|重活)?"
)
_WORKS = re.compile(r"打工|打零工|做工|上班|零工|小工|工地|活路|帮人")


def works_no_more(said: str) -> bool:
    """Whether work is spoken of that cannot be done any more, and no other: "我不能做活路了"."""
    rest, found = _WORKS_NO_MORE.subn(" ", said)
    return found > 0 and not _WORKS.search(rest)


_NOBODY_PAID = re.compile(
    r"(?:一分钱?(?:都|也)?)?(?:没(?:有|得)?|莫得|不)(?:人|哪个|地方|哪里)?(?:来|给)?我?(?:报销?|补)(?:过|到|成|得)?(?:的|了)?"
    r"(?!(?:过|到|成|得)?(?:完|全|够|下来|好|多|几|些|齐|[0-9一二两三四五六七八九十半]))"
)


def nobody_paid(said: str) -> bool:
    """Whether it begins with nothing having been paid back, and names no sum: "没得哪个报，讲是工伤"."""
    return _NOBODY_PAID.match(said) is not None and not _A_FIGURE.search(said)


def uninsured(said: str) -> bool:
    """Whether it says "no health insurance" and no more."""
    return _UNINSURED.fullmatch(said) is not None


def unsteady(said: str) -> bool:
    """Whether it is told that there is no steady sum."""
    return _UNSTEADY.search(said) is not None


_PART = re.compile(
    rf"(?P<half>一半|half)|百分之(?P<of>{RUN})|(?P<percent>[0-9]{{1,3}}) ?%"
    r"|(?P<tenths>[1-9一二两三四五六七八九])成(?P<and>半)?"
)


def share(said: str) -> int | None:
    """What part of a sum is told, in hundredths: "一半", "百分之七十", "七成"."""
    found = _PART.search(said)
    if found is None:
        return None
    if found["tenths"]:
        return (whole(found["tenths"]) or 0) * 10 + (5 if found["and"] else 0)
    part = 50 if found["half"] else whole(found["of"] or found["percent"])
    return part if part is not None and 0 < part <= 100 else None

"""Money as people say it: 三千五 · 1.2万 · 一年五千 · 一天120一个月做20天 · 五块八 · 没得收入."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import get_args

from dialogs.hear.calendar.periods import Per, Period, read_period
from dialogs.hear.numerals import DIGIT, RUN, number, with_digits
from dialogs.hear.reckoned import (
    days_worked,
    given_by_each,
    no_more,
    of_the_land,
    paid_each_time,
    sold_at_once,
    unsteady,
)
from dialogs.hear.text import joined, remembered, tidy
from dialogs.hear.unclear import Unclear
from dialogs.hear.vague import Vague, read_vague

UNLIKELY = 20_000_00
"""Fen a month: more is perhaps the bill of a hospital, told before it was asked for."""
LARGEST = Decimal(10**8)  # yuan; nobody who asks for assistance has or pays more


@dataclass(frozen=True)
class Amount:
    """Money in fen, for the time it was said for. `about` when the person said so (大概, 左右).

    `season` is a quarter of a year. `days_a_month` belongs to a daily wage: "一天120，一个月做20天".
    """

    fen: int
    per: Per | None
    about: bool
    days_a_month: int | None = None


WEEKS = 52  # of a year
_A_YEAR = {"week": WEEKS, "month": 12, "season": 4, "year": 1}
_MONTHS = {"month": 1, "season": 3, "year": 12}
_UNKNOWN = re.compile(
    r"不晓得|不知道|不清楚|说不清|说不准|记不|不记得|有没有|有没得|有莫得|don'?t know|not sure"
)
_NOT_ADDED = re.compile(r"报|退|自[己费付]|其中|欠|借|减|除|剩|还|[只才]给|赔|垫")  # 花了八万六，报了五万
_GROUPED = re.compile(r"(?<=(?<![0-9.,])[0-9]) (?=[0-9]{3}(?![0-9]))")  # 3 500
_FOREIGN = re.compile(r"美元|美金|欧元|英镑|日元|港币|港元|卢布|[$€£]|dollars?\b|usd")
_BELOW_ZERO = re.compile(rf"(?:^|[^{DIGIT}a-z])-[0-9]|负[{DIGIT}]|亏[了损本]|倒亏|倒贴|倒欠|minus ")
_ABOUT = re.compile(
    r"大概|大约|大致|约|差不多|左右|上下|估计|可能|将近|接近|[^跟附最]近|不到|不足|没到"
    r"|没有[0-9一二两三四五六七八九十]|出头|around|about|~"
)
_CLAIMED_NONE = re.compile(
    r"没(?:有|得)?|莫得|莫有|冇|无|不(?:挣|赚|找)|(?:挣|赚|找)不(?:到|了|着)|\b(?:no|none|nothing|nil)\b|n/a"
)
_A_SHARE = re.compile(
    r"[一1大小多少]半(?![0-9年天个月斤])|(?<![0-9])[1-9一二三四五六七八九][成折](?!年)|%|百分之|\bhalf\b"
)
_MORE_OR_LESS = re.compile(r"多(?:一?点|些)")
_BY_THE_PIECE = re.compile(
    r"(?:一|每)(?:场|趟|车|挑|斤|回)(?=[^病火雨]{0,4}?[0-9几一二两三四五六七八九十])(?!.*(?:月|年))"
)
_FILLER = re.compile(
    r"我们|我家|我|家里|屋头|现在|目前|暂时|今年|去年|全年|一年到头|到头|这段时间|每个?月|一个月|个月|一年"
    r"|一天|每年|每天"
    r"|都|也|就|还|啥子?|什么|哪样|任何|收入|工资|工作|来源|钱|养老金|退休金|低保|一[分块毛角]|半[分毛]|的"
    r"|了|哦|嘛|呢|啊|呀|是"
    r"|领|拿|有|过|挣|赚|找|报销?|退|再|在家|在|干|做|活路|活|花"
    r"|income|money|at all|i have|we have|any|has|have|work|earn"
    r"|a month|[\s,.。!?、;:~]"
)
_MEASURE = r"(?:[个人口岁亩头只条斤次家户间楼点号组届级%度年月天日份位成倍折种样]|回(?!来)|周岁|公斤|小时)"
_MONEY = re.compile(
    rf"(?:[¥￥]|rmb)?(?P<yuan>{RUN})(?:块钱?|元|圆|塊|rmb|yuan|cny)"
    rf"(?:零?(?P<jiao>[{DIGIT}])(?:[毛角]钱?|(?![{DIGIT}十百千万个人岁斤年月天亩头只多几分到至~-])))?"
    rf"(?:零?(?P<fen>[{DIGIT}])分钱?)?"
    rf"|(?P<dimes>{RUN})[毛角]钱?(?:(?P<cents>[{DIGIT}])分?钱?)?|(?P<cent>{RUN})分钱"
    rf"|(?P<bare>{RUN})(?!{_MEASURE}|[{DIGIT}])"
)
# Numbers of other things, and words with a number in them that count nothing.
_NOT_COUNTED = re.compile(
    rf"(?:{RUN}|几)[来多几]?{_MEASURE}|一(?:共|起|直|些|般|样|家|下|哈|定|切|边|会|步|阵|块儿|点(?![{DIGIT}]))"
    rf"|第[{DIGIT}十]+|(?<![{DIGIT}十百千])万一|千万别|老[一二三四五六七八九]|[一二三四五六七八九]娃"
    r"|三轮|二手|五保|五险|两口子|统一|唯一"
)


_IN_ALL = re.compile(rf".*[{DIGIT}].*(?:一共|总共|合计|加起来|拢共|总计)(?:是|有|才|就)?(?P<sum>.+)")
"""“大病又报了2万，一共报了6万”: the last one is the whole of it."""


@dataclass(frozen=True)
class _Said:
    yuan: Decimal
    period: Period
    about: bool


def read_amount(text: str) -> Amount | Unclear:
    """Yuan, jiao and fen in words or digits, with "per month" and the like where it was said.

    A vague amount (三四千) is an Unclear: its guess is fen, and `near` holds the period if one was said.
    """
    said = _said(text)
    return said if isinstance(said, Unclear) else _for_period(said)


def monthly_fen(amount: Amount, default_per: Per) -> int | Unclear:
    """Fen a month, rounded once, half up. `default_per` is what the question asked for.

    A daily wage without the days worked is an Unclear: nobody guesses the days.
    """
    per = amount.per or default_per
    if per == "week":
        return Unclear("unclear-amount-span", (amount.fen * WEEKS * 2 + 12) // 24)
    if per == "day":
        return Unclear("unclear-days") if amount.days_a_month is None else amount.fen * amount.days_a_month
    months = _MONTHS[per]
    return (2 * amount.fen + months) // (2 * months)


def if_likely(fen: int | Unclear) -> int | Unclear:
    """An income of a month, asked back where it is so much that it is perhaps none."""
    unlikely = isinstance(fen, int) and fen >= UNLIKELY
    return Unclear("unclear-amount-unlikely", fen) if unlikely else fen


@remembered(longest=16, most=2048)
def read_monthly(text: str, default_per: Per = "month") -> int | Unclear:
    """An income as fen a month, whatever period it was said for; a guess is fen a month too.

    What was earned once and is not any more is asked back as nothing.
    """
    if no_more(tidy(text)):
        return Unclear("unclear-amount-no-more", 0)
    if (of_all := _each_for_its_time(text, default_per)) is not None:
        return Unclear("unclear-amount-many", of_all)
    said = read_amount(text)
    if isinstance(said, Amount) and said.fen and said.per is None and sold_at_once(tidy(text)):
        return Unclear("unclear-amount-crop")
    if isinstance(said, Amount):
        return if_likely(monthly_fen(said, default_per))
    if not isinstance(said.guess, int) or said.problem == "unclear-amount-span":
        return said
    per = _said_per(said) or default_per
    guess = monthly_fen(Amount(said.guess, per, about=True), default_per)
    if isinstance(guess, Unclear):
        return guess
    return replace(said, guess=guess, problem=said.problem if per == "month" else "unclear-amount-span")


CLAUSES = re.compile(r"[,，;；。、]|(?<![0-9]) | (?![0-9])|加上?|还有|和")
_MOST_SUMS = 6


def _each_for_its_time(text: str, default_per: Per) -> int | None:
    """Of "养老金130，高龄补贴一年600" what both are a month; None where all is said for one time."""
    monthly = [monthly_fen(one, default_per) for one in _for_several_times(text, default_per)]
    read = [one for one in monthly if isinstance(one, int)]
    return sum(read) if read and len(read) == len(monthly) else None


def _for_several_times(text: str, default_per: Per) -> list[Amount]:
    """The sums that are told one beside the other, each for its own time; empty where it is one time."""
    parts = [part for part in CLAUSES.split(tidy(text)) if part.strip()]
    if not 1 < len(parts) <= _MOST_SUMS:
        return []
    said = [one for one in map(read_amount, parts) if isinstance(one, Amount) and one.fen]
    one_time = len({one.per or default_per for one in said}) == 1
    return [] if len(said) < len(parts) or one_time else said


def _of_a_year(text: str) -> int | None:
    """Of "学费8000，生活费一个月1000" what both are a year."""
    said = _for_several_times(text, "year")
    times = [_A_YEAR.get(one.per or "year") for one in said]
    paid = [one.fen * n for one, n in zip(said, times, strict=True) if n]
    return sum(paid) if paid and len(paid) == len(said) else None


@remembered(longest=16, most=2048)
def read_yearly(text: str) -> int | Unclear:
    """What was paid within twelve months, in fen. "每个月药费300" is asked back, twelve times as much."""
    if (of_all := _of_a_year(text)) is not None:
        return Unclear("unclear-amount-many", of_all)
    said = _said(text)
    if isinstance(said, Unclear) and said.problem == "unclear-amount-month":
        return Unclear("unclear-amount-vague")
    if isinstance(said, Unclear):
        times = _A_YEAR.get(_said_per(said) or "year")
        if times is None:
            return Unclear("unclear-amount-vague")
        return replace(said, guess=said.guess * times) if isinstance(said.guess, int) else said
    period, fen = said.period, _fen(said.yuan)
    if period.per == "day":
        return _fen(said.yuan * period.days_a_year) if period.days_a_year else Unclear("unclear-amount-vague")
    if period.per == "week":
        return Unclear("unclear-amount-yearly", fen * WEEKS)
    if period.months is not None and period.months > 12:
        return Unclear("unclear-amount-yearly", _fen(said.yuan * 12 / period.months))
    months = _MONTHS[period.per or "year"]
    return fen if months == 12 or not fen else Unclear("unclear-amount-yearly", fen * 12 // months)


def _said_per(unclear: Unclear) -> Per | None:
    return next((per for per in get_args(Per) if per in unclear.near), None)


def in_yuan(fen: int) -> str:
    """Fen as a plain number of yuan, for `$guess`: 350000 -> "3500", 580 -> "5.8"."""
    return f"{Decimal(fen) / 100:.2f}".rstrip("0").rstrip(".")


@remembered(longest=16, most=2048)
def _said(text: str) -> _Said | Unclear:
    said = _GROUPED.sub("", joined(with_digits(tidy(text).casefold())))
    if problem := _no_amount_of_ours(said):
        return Unclear(problem)
    if (each := given_by_each(said) or paid_each_time(said)) is not None:
        return _of_all(*each)
    if (worked := days_worked(said)) is not None:
        return _for_the_days(*worked)
    if _A_SHARE.search(said):
        return Unclear("unclear-amount-vague")
    if (in_all := _in_all(said)) is not None:
        return in_all
    if _BY_THE_PIECE.search(said):
        return Unclear("unclear-amount-month")
    period = read_period(_MORE_OR_LESS.sub("多", said))
    if _none_at_all(said):
        return _Said(Decimal(0), Period("", period.per), about=False)
    rest = _NOT_COUNTED.sub(" ", period.rest)
    vague = read_vague(rest)
    if vague:
        return _confirm_vague(vague, period)
    total = _one_sum(rest, period)
    if isinstance(total, Unclear):
        return replace(total, problem=_no_sum(said)) if total.problem == "unclear-amount" else total
    return _Said(total, period, bool(_ABOUT.search(said)))


def _in_all(said: str) -> _Said | None:
    whole = _IN_ALL.fullmatch(said)
    one = _said(whole["sum"]) if whole else None
    return one if isinstance(one, _Said) and one.yuan else None


def _no_amount_of_ours(said: str) -> str:
    """Why it cannot be an amount in yuan; "" if it can."""
    if not said or len(said) > 200 or _UNKNOWN.search(said):
        return "unclear-amount"
    if _FOREIGN.search(said):
        return "unclear-amount-currency"
    return "unclear-amount-negative" if _BELOW_ZERO.search(said) else ""


def _of_all(people: int, rest: str) -> Unclear:
    """What several give, each the same: shown back as the sum of all."""
    one = _said(rest)
    if isinstance(one, _Said):
        per = (one.period.per,) if one.period.per else ()
        return Unclear("unclear-amount-many", _fen(one.yuan * people), per)
    return replace(one, guess=one.guess * people) if isinstance(one.guess, int) else one


def _for_the_days(days: int, rest: str) -> _Said | Unclear:
    """A daily wage for some days: what it came to. Whether that was a month, only the speaker knows."""
    one = _said(rest)
    if isinstance(one, _Said):
        return _Said(one.yuan * days, Period("", months=Decimal(1)), one.about)
    return replace(one, guess=one.guess * days, near=()) if isinstance(one.guess, int) else one


def _none_at_all(said: str) -> bool:
    if unsteady(said) or not _CLAIMED_NONE.search(said):
        return False
    return not _FILLER.sub("", _CLAIMED_NONE.sub("", said))


def _confirm_vague(vague: Vague, period: Period) -> Unclear:
    if vague.yuan is None:
        return Unclear("unclear-amount-vague")
    if vague.yuan > LARGEST:
        return Unclear("unclear-amount-large")
    return Unclear("unclear-amount-about", _fen(vague.yuan), (period.per,) if period.per else ())


def _one_sum(rest: str, period: Period) -> Decimal | Unclear:
    found = [(match, _yuan(match)) for match in _MONEY.finditer(rest)]
    if len(found) > 1:  # a lone 一 or 二 beside a real amount is part of some word
        found = [(match, yuan) for match, yuan in found if not re.fullmatch(r"[^0-9]", match["bare"] or "")]
    sums = [yuan for _, yuan in found if yuan is not None]
    if not sums or len(sums) < len(found):
        return Unclear("unclear-amount")
    total = sum(sums, Decimal(0))
    if total > LARGEST:
        return Unclear("unclear-amount-large")
    if len(sums) > 1 and _NOT_ADDED.search(rest):
        return Unclear("unclear-amount-one")
    if len(sums) > 1:
        return Unclear("unclear-amount-many", _fen(total), (period.per,) if period.per else ())
    return total


def _no_sum(said: str) -> str:
    """What helps who names none."""
    if of_the_land(said):
        return "unclear-amount-crop"
    return "unclear-amount-unsteady" if unsteady(said) else "unclear-amount"


def _for_period(said: _Said) -> Amount | Unclear:
    yuan, period = said.yuan, said.period
    if period.crop or period.days:
        return Unclear("unclear-amount-crop" if period.crop else "unclear-amount-month")
    if period.months is not None:
        return Unclear("unclear-amount-span", _fen(yuan / period.months), ("month",))
    if period.per == "day" and period.days_a_year is not None:
        return Amount(_fen(yuan * period.days_a_year), "year", said.about)
    days = period.days_a_month if period.per == "day" else None
    return Amount(_fen(yuan), period.per, said.about, days)


def _yuan(match: re.Match[str]) -> Decimal | None:
    worth: tuple[tuple[str, Decimal], ...] = (
        ("yuan", Decimal(1)), ("bare", Decimal(1)), ("jiao", Decimal("0.1")), ("fen", Decimal("0.01")),
        ("dimes", Decimal("0.1")), ("cents", Decimal("0.01")), ("cent", Decimal("0.01")),
    )  # fmt: skip
    total = Decimal(0)
    for part, unit in worth:
        if match[part]:
            value = number(match[part])
            if value is None:
                return None
            total += value * unit
    return total


def _fen(yuan: Decimal) -> int:
    return int((yuan * 100).to_integral_value(ROUND_HALF_UP))

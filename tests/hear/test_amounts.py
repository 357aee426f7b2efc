"""Money, as it is said in the villages around Fuquan."""

from __future__ import annotations

import pytest

from dialogs.hear.amounts import (
    Amount,
    in_yuan,
    monthly_fen,
    read_amount,
    read_monthly,
    read_yearly,
)
from dialogs.hear.unclear import Unclear
from dialogs.hear.wages import paid_for_the_days


@pytest.mark.parametrize(
    "text, yuan",
    [
        ("3500", 3500), ("３５００", 3500), (" 3 500 ", 3500), ("3,500.50元", 3500.5), ("3，500", 3500),
        ("三千五", 3500),
        ("三千五百块整", 3500), ("3千5", 3500), ("3 千 5", 3500), ("三千零五", 3005), ("一万二", 12000),
        ("1万2", 12000),
        ("1.2万", 12000), ("１．２ 万元", 12000), ("两万块", 20000), ("2w", 20000), ("12k", 12000),
        ("三点五万", 35000),
        ("两百五", 250), ("百二", 120), ("廿五", 25), ("俩", 2), ("两千一百零五", 2105), ("十块", 10),
        ("壹仟贰佰元", 1200), ("陆佰元", 600),
        ("五块八", 5.8), ("五块八毛", 5.8), ("三毛五", 0.35), ("12元5角3分", 12.53), ("五块零八分", 5.08),
        ("0", 0), ("零", 0),
        ("没有", 0), ("没得", 0), ("莫得", 0), ("没收入", 0), ("没得收入", 0), ("一分钱都没得", 0),
        ("还没有工资", 0), ("no income", 0),
        ("nothing", 0), ("在家没干活", 0), ("我一年到头都没得收入", 0), ("人民币5000元", 5000),
        ("¥5000", 5000),
        ("一二三", 123), ("3500.", 3500), ("我\u200b有\u200e3500", 3500), ("３５００ 元 。", 3500),
        ("three thousand", 3000),
        ("我今年60岁，领180", 180), ("两口子种地卖5000", 5000), ("老二给2000", 2000), ("萬二", 12000),
        ("①千", 1000),
        ("两千万", 20000000), ("一万一千", 11000), ("一点五万", 15000), ("一万一", 11000), ("13万8", 138000),
        ("1万25", 10025),
        ("3万零5", 30005), ("十二万六", 126000), ("没报", 0), ("没挣钱", 0), ("找不到钱", 0),
        ("三千一共", 3000), ("5元1斤", 5),
    ],
)  # fmt: skip
def test_a_plain_amount_is_taken_as_said(text: str, yuan: float) -> None:
    read = read_amount(text)
    assert isinstance(read, Amount) and read.fen == round(yuan * 100)


@pytest.mark.parametrize(
    "text, yuan, per",
    [
        ("一年五千", 5000, "year"), ("年收入两万", 20000, "year"), ("今年卖苞谷5000块", 5000, "year"),
        ("去年收了一万二", 12000, "year"),
        ("一个月三千块钱", 3000, "month"), ("每月300", 300, "month"), ("5000/月", 5000, "month"),
        ("3500块钱一个月", 3500, "month"),
        ("每人每月500", 500, "month"), ("一天120", 120, "day"), ("120一天", 120, "day"),
        ("3000一个月", 3000, "month"), ("3000一年", 3000, "year"),
        ("一天八十块", 80, "day"), ("日薪一百二", 120, "day"),
        ("一个工150", 150, "day"),
        ("一季度600", 600, "season"), ("three thousand a month", 3000, "month"),
        ("12000 per year", 12000, "year"),
        ("一天100块，一年做200天", 20000, "year"), ("3500", 3500, None),
    ],
)  # fmt: skip
def test_the_time_it_was_said_for_is_kept(text: str, yuan: int, per: str | None) -> None:
    assert read_amount(text) == Amount(yuan * 100, per, about=False)  # type: ignore[arg-type]


def test_a_daily_wage_keeps_the_days_worked() -> None:
    wage = Amount(12000, "day", about=False, days_a_month=20)
    assert read_amount("一天120一个月做20天") == wage
    assert read_amount("一天一百二，一个月大概做二十天") == Amount(12000, "day", about=True, days_a_month=20)
    assert monthly_fen(wage, "month") == 240000


@pytest.mark.parametrize(
    "text", ["大概3000", "3000左右", "差不多三千", "不到3000", "没有3000", "about 3000", "~3000"]
)
def test_somebody_who_says_about_is_believed(text: str) -> None:
    assert read_amount(text) == Amount(300000, None, about=True)


@pytest.mark.parametrize(
    "text, yuan",
    [
        ("百八十", 100), ("十来万", 100000), ("三四千", 3500), ("3、4千", 3500), ("3,4千", 3500),
        ("万把块", 10000), ("千把块", 1000),
        ("三千多", 3000), ("十几万", 150000), ("一两万", 15000), ("十七八万", 175000), ("一万二三", 12500),
        ("3到5千", 4000),
        ("3000-5000", 4000), ("一万五到两万", 17500), ("一百来块", 100), ("千儿八百", 1000), ("上万", 10000),
        ("二十几", 25),
        ("1千多块", 1000), ("三五百块", 400), ("两三百", 250),
    ],
)  # fmt: skip
def test_a_vague_amount_is_asked_back_with_a_guess(text: str, yuan: int) -> None:
    assert read_amount(text) == Unclear("unclear-amount-about", yuan * 100)


@pytest.mark.parametrize(
    "text, problem",
    [
        ("", "unclear-amount"), ("哈哈", "unclear-amount"), ("👍", "unclear-amount"),
        ("不晓得", "unclear-amount"),
        ("有没有补助", "unclear-amount"), ("1.2.3", "unclear-amount"), ("3000,500", "unclear-amount"),
        ("50岁", "unclear-amount"),
        ("几千块", "unclear-amount-vague"), ("好几万", "unclear-amount-vague"),
        ("-500", "unclear-amount-negative"),
        ("负五百", "unclear-amount-negative"), ("亏了3000", "unclear-amount-negative"),
        ("两亿", "unclear-amount-large"),
        ("13985412345", "unclear-amount-large"), ("$500", "unclear-amount-currency"),
        ("500美元", "unclear-amount-currency"),
        ("一季谷子2000", "unclear-amount-crop"), ("20天2400", "unclear-amount-month"),
        ("9" * 5000, "unclear-amount"),
    ],
)  # fmt: skip
def test_what_is_no_amount_gets_its_own_kind_sentence(text: str, problem: str) -> None:
    read = read_amount(text)
    assert isinstance(read, Unclear) and read.problem == problem and read.guess is None


def test_several_amounts_are_added_up_and_asked_back() -> None:
    assert read_amount("工资2000，养老金150") == Unclear("unclear-amount-many", 215000)


def test_numbers_that_do_not_add_up_are_not_added() -> None:
    assert read_amount("住院花了八万六，报了五万") == Unclear("unclear-amount-one")
    assert read_amount("有时两千有时三千") == Unclear("unclear-amount-about", 250000)


def test_a_hundred_million_is_the_most_that_is_believed() -> None:
    assert read_amount("100000000") == Amount(10**10, None, about=False)
    assert read_amount("100000001") == Unclear("unclear-amount-large")


@pytest.mark.parametrize(
    "fen, per, month",
    [(500000, "year", 41667), (6, "year", 1), (5, "year", 0), (60000, "season", 20000), (1, "month", 1)],
)
def test_a_month_is_rounded_once_and_half_up(fen: int, per: str, month: int) -> None:
    assert monthly_fen(Amount(fen, None, about=False), per) == month  # type: ignore[arg-type]


def test_nobody_guesses_how_many_days_somebody_works() -> None:
    assert monthly_fen(Amount(12000, "day", about=False), "month") == Unclear("unclear-days")


@pytest.mark.parametrize(
    ("wage", "days", "yuan"),
    [
        ("一天120", "20天", 2400),
        ("120一天", "大概二十天", 2400),
        ("一天120", "二十来天吧", 2400),
        ("坐车一天6块 吃饭10块", "20", 320),
        ("120 a day", "20 days", 2400),
    ],
)
def test_the_days_that_were_asked_for_belong_to_the_wage_before(wage: str, days: str, yuan: int) -> None:
    assert isinstance(read_monthly(wage), Unclear)
    assert paid_for_the_days(wage, days) == yuan * 100


@pytest.mark.parametrize("days", ["不清楚", "40天", "一个月两千", "做一天算一天", ""])
def test_what_tells_no_days_of_a_month_is_an_answer_of_its_own(days: str) -> None:
    assert paid_for_the_days("一天120", days) is None


@pytest.mark.parametrize(
    "text, income",
    [
        ("3000", 300000), ("一年五千", 41667), ("一天120一个月做20天", 240000), ("没得", 0),
        ("一天120", Unclear("unclear-days")), ("一天80，一个月做十来天", Unclear("unclear-days")),
        ("一天100，一年做120天", 100000),
        ("三个月9000", Unclear("unclear-amount-span", 300000, ("month",))),
        ("一年三四千", Unclear("unclear-amount-span", 29167, ("year",))),
        ("半年3000", Unclear("unclear-amount-span", 50000, ("month",))),
        ("每天80到100", Unclear("unclear-days")),
    ],
)  # fmt: skip
def test_an_income_and_its_guess_are_fen_a_month(text: str, income: int | Unclear) -> None:
    assert read_monthly(text) == income


@pytest.mark.parametrize(
    "text, paid",
    [
        ("三万五", 3500000), ("一年两万", 2000000), ("三个月9000", 900000), ("没有", 0),
        ("每月药费300", Unclear("unclear-amount-yearly", 360000)),
        ("两年两万", Unclear("unclear-amount-yearly", 1000000)),
        ("每月三四百", Unclear("unclear-amount-about", 420000, ("month",))),
        ("一天20", Unclear("unclear-amount-vague")),
    ],
)  # fmt: skip
def test_a_spending_and_its_guess_are_fen_in_twelve_months(text: str, paid: int | Unclear) -> None:
    assert read_yearly(text) == paid


def test_fen_are_shown_as_yuan_without_empty_decimals() -> None:
    assert [in_yuan(fen) for fen in (350000, 580, 1, 0, 100)] == ["3500", "5.8", "0.01", "0", "1"]


@pytest.mark.parametrize(
    "text, monthly, yearly",
    [
        ("两个娃一人给五百", "many 1000", "many 1000"), ("两个儿子各给三百", "many 600", "many 600"),
        ("三个姑娘每人每月给200", "many 600", "many 7200"),
        ("两个儿子一个人给三四百", "about 700", "about 700"),
        ("一天80块做了20天", "span 1600", "1600"), ("一天一百二，干了二十五天", "span 3000", "3000"),
        ("每周三百", "span 1300", "yearly 15600"), ("一个星期200块", "span 866.67", "yearly 10400"),
        ("一个月透析8次，一次450", "many 3600", "many 43200"),
        ("一次四百一个星期三次", "span 5200", "many 62400"),
        ("赶场卖菜，一场五十", "month", "vague"), ("两万多点", "about 20000", "about 20000"),
        ("三千二三", "about 3250", "about 3250"), ("千把块", "about 1000", "about 1000"),
        ("两千出头", "2000", "2000"), ("一分钱都没有", "0", "0"),
        ("1k5", "1500", "1500"), ("1.2w", "12000", "12000"),
        ("一场病花了五千", "5000", "5000"), ("两个人一个月三千", "3000", "yearly 36000"),
        ("一年收成就千把块", "span 83.33", "about 1000"), ("报了一半", "vague", "vague"),
        ("报了六成", "vague", "vague"), ("报了百分之七十", "vague", "vague"),
        ("一家人一个月两千", "2000", "yearly 24000"),
    ],
)  # fmt: skip
def test_what_has_to_be_reckoned_first_is_shown_back(text: str, monthly: str, yearly: str) -> None:
    assert _in_short(read_monthly(text)) == monthly
    assert _in_short(read_yearly(text)) == yearly


def _in_short(read: int | Unclear) -> str:
    if isinstance(read, int):
        return in_yuan(read)
    guess = in_yuan(read.guess) if isinstance(read.guess, int) else ""
    return f"{read.problem.removeprefix('unclear-amount-')} {guess}".strip()

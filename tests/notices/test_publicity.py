"""What a public notice may say of somebody, and that nothing else gets through, however it is written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cases.illness_words import WORDS
from cases.masking import DOUBLE, NotAName, masked_name
from cases.planted import is_id, kind_of, luhn, planted
from cases.publicity import Blocked, Shown, check_shown, days_left, last_day, shown_of

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("王丽", "王*"),
        ("罗小秀", "罗*"),
        ("王 建 国", "王*"),
        ("欧阳修文", "欧阳*"),
        ("欧阳", "欧*"),
        ("司马光", "司马*"),
        ("阿依古丽·买买提", "阿*·买*"),
        ("阿依古丽•买买提", "阿*·买*"),
        ("迪丽热巴．迪力木拉提", "迪*·迪*"),
        ("Maria da Silva", "M* D* S*"),
        ("𠮷野家", "𠮷*"),
    ],
)
def test_a_neighbour_knows_the_name_and_nobody_can_search_for_it(name: str, shown: str) -> None:
    assert masked_name(name) == shown
    assert len(name) <= 2 or name not in shown


@pytest.mark.parametrize(
    "text",
    ["", "王", "王丽 13985400017", "王丽(尿毒症)", "<b>王丽</b>", "王丽522702198503070025", "·",
     "王·", "A", "王丽A", "无名氏，住三组", "9", "王*"],
)  # fmt: skip
def test_what_is_no_name_has_no_mask(text: str) -> None:
    with pytest.raises(NotAName):
        masked_name(text)


@given(some.sampled_from(sorted(DOUBLE)), some.text("秀文光明", min_size=1, max_size=2))
def test_a_double_surname_stays_whole_and_nothing_of_the_given_name(double: str, given_name: str) -> None:
    assert masked_name(double + given_name) == f"{double}*"


def an_id(area: int, day: date, order: int) -> str:
    front = f"{area:06d}{day:%Y%m%d}{order:03d}"
    return front + "10X98765432"[sum(int(d) * w for d, w in zip(front, WEIGHTS, strict=True)) % 11]


def a_card(front: str) -> str:
    return next(front + str(last) for last in range(10) if luhn(front + str(last)))


IDS = some.builds(
    an_id,
    some.integers(110000, 659999),
    some.dates(date(1930, 1, 1), date(2026, 1, 1)),
    some.integers(0, 999),
)
PHONES = some.from_regex(r"1[3-9][0-9]{9}|085[4-9][0-9]{7}", fullmatch=True)
CARDS = some.from_regex(r"62[0-9]{13,16}", fullmatch=True).map(a_card)
ILLNESSES = some.sampled_from(WORDS)
ADDRESSES = some.from_regex(r"[1-9][0-9]?(组|号|栋|单元|室)", fullmatch=True)
GAPS = some.sampled_from(["", " ", "-", " - ", "\u200b", "·", "．", "，", "\u3000", "_", "/"])
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
HAN = str.maketrans("0123456789", "零一二三四五六七八九")
AROUND = some.text("罗小秀王丽金山村人元公示", max_size=6)


@settings(max_examples=500, deadline=None)
@given(some.data())
def test_one_that_is_planted_always_blocks(data: some.DataObject) -> None:
    """Whatever it is, wherever it stands, however it is set apart or written."""
    draw = data.draw
    what = draw(some.sampled_from([IDS, PHONES, CARDS]))
    gap, written = draw(GAPS), draw(some.sampled_from([{}, WIDE, HAN]))
    number = gap.join(draw(what).translate(written))
    secret = draw(some.sampled_from([number, draw(ILLNESSES), draw(ADDRESSES)]))
    text = draw(AROUND) + secret + draw(AROUND)
    assert list(planted(text))
    with pytest.raises(Blocked):
        shown_of(text, 3, 80_000, paid=True)
    with pytest.raises(Blocked):
        check_shown(Shown("罗*", 3, 80_000), "金山街道", text)
    with pytest.raises(Blocked):
        check_shown(Shown(f"{text}*", 3, 80_000))


@given(IDS | CARDS | PHONES)
def test_a_number_in_the_place_of_another_number_blocks_too(number: str) -> None:
    whole = int(number.replace("X", "0"))
    with pytest.raises(Blocked, match="members"):
        shown_of("罗小秀", whole, 80_000, paid=True)
    with pytest.raises(Blocked, match="amount"):
        shown_of("罗小秀", 3, whole, paid=True)


def test_what_it_was_is_called_by_its_name() -> None:
    valid = an_id(522702, date(1985, 3, 7), 2)
    assert is_id(valid) and not is_id("522702198503070025") and is_id("522702850307002")
    assert [kind_of(each) for each in (valid, "13985400017", "6217002200001234567", "85412345")] == [
        "id", "phone", "number", "number",
    ]  # fmt: skip
    assert list(planted("住在三组，身份证五二二七〇二一九八五〇三〇七〇〇二五")) == ["number", "address"]
    assert kind_of(a_card("621700220000123456")) == "card"


@pytest.mark.parametrize(
    "text", ["罗*", "欧阳*", "金山街道", "龙井村", "环城路社区", "2026年11月25日", "12,600 元", "阿*·买*"]
)
def test_an_honest_text_is_let_through(text: str) -> None:
    assert list(planted(text)) == []


def test_of_a_household_only_three_things_are_shown() -> None:
    assert shown_of("罗小秀", 4, 80_000, paid=True) == Shown("罗*", 4, 80_000)
    assert shown_of("罗小秀", 4, 80_000, paid=False) == Shown("罗*", 4, None)
    with pytest.raises(Blocked) as missing:
        shown_of("", None, None, paid=True)
    assert missing.value.whats == ("name", "members", "amount")


def test_seven_days_do_not_count_the_day_of_posting() -> None:
    last = last_day(date(2026, 11, 25), 7)
    assert last == date(2026, 12, 2) and days_left(last, date(2026, 12, 2)) == 0
    for days in (0, -1, 61):
        with pytest.raises(Blocked):
            last_day(date(2026, 11, 25), days)

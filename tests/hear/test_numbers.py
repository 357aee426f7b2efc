"""How many people, how old: counted out loud."""

from __future__ import annotations

import pytest

from dialogs.hear.family.ages import age_from_birth, read_age
from dialogs.hear.family.counting import read_count
from dialogs.hear.family.obligors import read_others
from dialogs.hear.unclear import Unclear


@pytest.mark.parametrize(
    "text, count",
    [
        ("6", 6), ("６", 6), ("⑥", 6), ("六", 6), ("六十八", 68), ("68岁", 68), ("今年六十八岁了", 68),
        ("五个", 5), ("0", 0),
        ("三个人", 3), ("3 个 人", 3), ("我们一家五口", 5), ("家里有6口人", 6), ("四口之家", 4),
        ("我们五个", 5), ("一共四个人", 4),
        ("就我一个", 1), ("就我一个人", 1), ("一个人", 1), ("我一个人过", 1), ("独居", 1), ("just me", 1),
        ("I live alone", 1),
        ("我一个人过，没有儿女", 1), ("我一个人，老伴走了", 1), ("我和老伴，没有孩子", 2),
        ("五口人，没得儿子", 5),
        ("我和老伴", 2), ("和老伴", 2), ("我跟我妈", 2), ("我俩", 2), ("我们两口子", 2), ("老两口", 2),
        ("夫妻两个", 2), ("爷孙俩", 2), ("我和老伴两个", 2), ("我和老伴两个人", 2), ("我跟老伴俩", 2),
        ("就我和老伴两个，娃儿都分出去了", 2), ("我和老婆娃儿三个", 3), ("我和孙子两个人过", 2),
        ("我和老伴两个，还带一个孙子", 3), ("我、老伴、孙子三个人", 3),
        ("我和老伴带两个孙子", 4), ("老两口带个孙子", 3), ("爷孙三个", 3), ("三娘母", 3), ("我爸妈和我", 3),
        ("两个大人三个小孩", 5),
        ("我、老婆、儿子、女儿", 4), ("三个人，我和两个娃", 3), ("老人两个，娃三个", 5),
        ("5个人，3个小孩", 5), ("两个娃", 2),
        ("me and my wife", 2), ("my wife and I and two kids", 4), ("three people", 3), ("5 of us", 5),
        ("没有", 0), ("没得人", 0),
    ],
)  # fmt: skip
def test_people_are_counted(text: str, count: int) -> None:
    assert read_count(text, 0, 130) == count


@pytest.mark.parametrize(
    "text, guess",
    [("两三个", 3), ("我爸", 2), ("我老伴，儿子，媳妇", 4), ("除了我还有3个", 4), ("我儿子一家三口和我", 4)],
)
def test_who_is_counted_in_is_asked_when_it_is_open(text: str, guess: int) -> None:
    assert read_count(text, 0, 20) == Unclear("unclear-count-about", guess)


@pytest.mark.parametrize("text", ["", "哈哈", "2.5", "一家人", "十几个", "好多", "1 2 3", "六" * 300])
def test_what_is_no_number_is_asked_again(text: str) -> None:
    assert read_count(text, 0, 20) == Unclear("unclear-count")


@pytest.mark.parametrize("text", ["200", "-3", "两百个人", "99999999999999999999"])
def test_a_number_that_cannot_be_is_asked_again(text: str) -> None:
    assert read_count(text, 1, 20) == Unclear("unclear-count-range")


def test_the_ends_of_the_range_count() -> None:
    assert (read_count("1", 1, 20), read_count("20", 1, 20)) == (1, 20)
    assert read_count("没有", 1, 20) == Unclear("unclear-count-range")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("没有儿女", 0),
        ("一个都没有", 0),
        ("两个儿子一个女儿", 3),
        ("一儿一女", 2),
        ("儿子死了，只有个姑娘", 1),
        ("三个", 3),
        ("三个，都在外面打工", 3),
        ("四个娃，两个男娃两个女娃", 4),
        ("有三个，老大不管我，老二瘫了", 3),
        ("大儿子二儿子，还有个姑娘", 3),
        ("生了五个，在的三个", 3),
        ("没得了，儿子前年走了", 0),
        ("0", 0),
    ],
)
def test_of_others_the_speaker_is_none_and_the_dead_are_not_counted(text: str, count: int) -> None:
    assert read_others(text, 0, 10) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [("三个，死了一个", 2), ("two sons, one died", 1), ("有个侄儿", 0), ("只有个女婿", 0)],
)
def test_who_died_and_whom_the_law_does_not_bind_is_asked_back(text: str, count: int) -> None:
    assert read_others(text, 0, 10) == Unclear("unclear-count-about", count)


def test_brothers_and_sisters_with_the_speaker_among_them_are_asked_for() -> None:
    assert read_others("五姊妹", 0, 10) == Unclear("unclear-count")


@pytest.mark.parametrize(
    ("text", "years"),
    [("快80了", 79), ("奔七十了", 69), ("差一个月60", 59), ("虚岁71", 70), ("71虚岁", 70), ("不到一岁", 0)]
    + [("80差点", 79), ("还差一点八十", 79)],
)
def test_an_age_that_is_not_full_is_asked_back_as_the_one_before(text: str, years: int) -> None:
    assert read_age(text, 2026) == Unclear("unclear-count-about", years)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("八个月", 0),
        ("才一个多月", 0),
        ("半岁", 0),
        ("刚满月", 0),
        ("十八个月", 1),
        ("7 months", 0),
        ("满七十", 70),
        ("差不多70", 70),
        ("三岁半", 3),
        ("一岁多", 1),
        ("三岁零两个月", 3),
    ],
)
def test_a_baby_is_told_in_months_and_is_no_child_of_eight(text: str, years: int) -> None:
    assert read_age(text, 2026) == years


@pytest.mark.parametrize("text", ["七十多", "七十几", "80多了", "七十大几", "七十来岁", "奔八的人了"])
def test_some_year_of_ten_is_asked_for(text: str) -> None:
    assert read_age(text, 2026) == Unclear("unclear-age-some")


def test_one_year_or_the_next_is_asked_back() -> None:
    assert read_age("六十五六", 2026) == Unclear("unclear-count-about", 66)
    assert read_age("六十五", 2026) == 65


def test_a_decade_of_birth_is_no_age() -> None:
    assert read_age("70后", 2026) == Unclear("unclear-age")


@pytest.mark.parametrize(
    ("text", "years"),
    [("1957年的", 69), ("一九五八年", 68), ("57年生的", 69), ("二零一五年", 11), ("15年的", 11)],
)
def test_who_says_when_they_were_born_is_asked_whether_that_is_their_age(text: str, years: int) -> None:
    assert age_from_birth(text, 2026) == Unclear("unclear-count-about", years)


@pytest.mark.parametrize("text", ["六十八", "68岁", "快七十了", "今年68"])
def test_an_age_is_no_year(text: str) -> None:
    assert age_from_birth(text, 2026) is None


def test_nobody_was_born_in_the_year_five() -> None:
    assert age_from_birth("五几年生的", 2026) == Unclear("unclear-count")


@pytest.mark.parametrize("text", ["我一个人过，没有儿女", "就我一个人", "我和老伴", "没有"])
def test_how_many_they_are_is_no_age(text: str) -> None:
    assert read_age(text, 2026) == Unclear("unclear-age")

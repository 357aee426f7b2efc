"""The townships and villages of Fuquan, by the names people use."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.hear.places.atlas import Places
from dialogs.hear.places.divisions import Division, parse_divisions
from dialogs.hear.unclear import Unclear

CSV = Path(__file__).parents[2] / "counties" / "fuquan" / "divisions.csv"
WITHIN = ("贵州省", "贵州", "黔南布依族苗族自治州", "黔南州")
PLACES = Places(parse_divisions(CSV.read_text(encoding="utf-8")), WITHIN)
JINSHAN, MACHANGPING, NIUCHANG, LUPING = "522702001", "522702002", "522702106", "522702103"


def said(found: Division | Unclear) -> str:
    return PLACES.shown(found.code) if isinstance(found, Division) else found.problem


def test_every_place_is_there() -> None:
    assert len(PLACES.townships()) == 8
    assert sum(len(PLACES.villages(town.code)) for town in PLACES.townships()) == 87
    assert PLACES.name("522702001201") == "太平村村民委员会"


def test_names_are_shown_without_their_committee() -> None:
    assert [PLACES.shown(code) for code in ("522702001201", "522702002004", "522702002204", JINSHAN)] == [
        "太平村", "黄丝社区", "黄丝村", "金山街道",
    ]  # fmt: skip


def test_shown_names_are_unique_within_a_township() -> None:
    for town in PLACES.townships():
        shown = [PLACES.shown(village.code) for village in PLACES.villages(town.code)]
        assert len(set(shown)) == len(shown)


def test_every_place_is_found_by_the_name_it_is_shown_under_in_english() -> None:
    assert [PLACES.shown(code, "en") for code in (JINSHAN, "522702001201")] == [
        "Jinshan Subdistrict",
        "Taiping Village",
    ]
    for town in PLACES.townships():
        assert PLACES.match_township(f"I live in {PLACES.shown(town.code, 'en')}") == town
        for village in PLACES.villages(town.code):
            assert PLACES.match_village(PLACES.shown(village.code, "en"), town.code) == village


def test_a_county_without_names_in_another_language_shows_its_own() -> None:
    places = Places(parse_divisions("code,name,level,parent\n990101001,河东镇,township,990101\n"))
    assert places.shown("990101001", "en") == "河东镇"


@pytest.mark.parametrize("town", PLACES.townships(), ids=lambda town: town.code)
def test_every_township_is_found_by_its_full_and_its_short_name(town: Division) -> None:
    short = town.name.removesuffix("街道").removesuffix("镇").removesuffix("乡")
    for text in (town.name, short, f"福泉市{town.name}", f"我住在{town.name}", f"{town.name}政府"):
        assert PLACES.match_township(text) == town, text


@pytest.mark.parametrize(
    "village", [v for t in PLACES.townships() for v in PLACES.villages(t.code)], ids=lambda v: v.code
)
def test_every_village_is_found_by_its_name(village: Division) -> None:
    town = PLACES.name(village.parent)
    shown = PLACES.shown(village.code)
    assert PLACES.match_village(shown, village.parent) == village
    assert PLACES.match_village(village.name, village.parent) == village
    assert PLACES.match_village(f"{town}{shown}", None) == village
    assert PLACES.match_village(f"福泉市{town}{shown}三组", None) == village
    assert PLACES.match_village(f"{town} {shown} 12号", village.parent) == village


@pytest.mark.parametrize(
    "text, shown",
    [
        ("金山办事处", "金山街道"), ("金山南路", "金山南路社区"), ("牛厂", "牛场镇"),
        ("马厂坪", "马场坪街道"), ("龙昌", "龙昌镇"),
        ("龙昌村", "龙昌村"), ("龙昌社区", "龙昌社区"), ("黄丝", "马场坪街道"), ("黄丝村", "黄丝村"),
        ("东南街", "牛场镇"),
        ("仙桥村", "仙桥村"), ("太平", "太平村"), ("黎娥社区", "藜峨社区"),
        ("我在马场坪街道黄丝社区", "黄丝社区"), ("牛場鎮", "牛场镇"),
        ("道坪镇高坪司", "高坪司村"), ("瓮福磷矿", "瓮福磷矿社区"),
    ],
)  # fmt: skip
def test_a_township_or_its_village_is_understood(text: str, shown: str) -> None:
    assert said(PLACES.match_township(text)) == shown


@pytest.mark.parametrize("text", ["", "福泉市", "贵阳", "哈哈", "👍", "瓮安县"])
def test_a_place_elsewhere_is_asked_again(text: str) -> None:
    assert PLACES.match_township(text) == Unclear("unclear-township")


@pytest.mark.parametrize(
    "text, township, shown",
    [
        ("黄丝社区", None, "黄丝社区"), ("黄丝村", None, "黄丝村"), ("东南街村", None, "东南街村"),
        ("五新", NIUCHANG, "五新社区"),
        ("乐岗五新", None, "乐岗五新社区"), ("瓮福", MACHANGPING, "瓮福社区"), ("瓮福社区", None, "瓮福社区"),
        ("回龙村", None, "迴龙村"),
        ("迴龙", None, "迴龙村"), ("甘巴哨", None, "甘粑哨村"), ("双古村", None, "双谷村"),
        ("翁洋", LUPING, "翁羊村"), ("马场坪", None, "马场坪村"),
        ("马场坪黄丝社区", None, "黄丝社区"), ("太平村委会", None, "太平村"),
        ("藜峨居委会", None, "藜峨社区"), ("仙桥", None, "仙桥村"),
        ("陆坪街上", None, "陆坪镇街道社区"), ("陆坪镇街道社区", None, "陆坪镇街道社区"),
        ("龙井", None, "龙井村"), ("马龙井", None, "马龙井村"),
    ],
)  # fmt: skip
def test_a_village_is_understood(text: str, township: str | None, shown: str) -> None:
    assert said(PLACES.match_village(text, township)) == shown


@pytest.mark.parametrize(
    "text, township, near",
    [
        ("黄丝", None, {"黄丝社区", "黄丝村"}), ("黄丝", MACHANGPING, {"黄丝社区", "黄丝村"}),
        ("马场坪街道黄丝", None, {"黄丝社区", "黄丝村"}),
        ("龙昌", None, {"龙昌社区", "龙昌村"}), ("东南街", None, {"东南街社区", "东南街村"}),
        ("东南街", NIUCHANG, {"东南街社区", "东南街村"}),
        ("牛场镇西北街", None, {"西北街社区", "西北街村"}), ("五新", None, {"五新社区", "乐岗五新社区"}),
        ("五新社区", None, {"五新社区", "乐岗五新社区"}), ("瓮福", None, {"瓮福社区", "瓮福磷矿社区"}),
    ],
)  # fmt: skip
def test_a_name_that_exists_twice_is_asked_back(text: str, township: str | None, near: set[str]) -> None:
    found = PLACES.match_village(text, township)
    assert isinstance(found, Unclear) and found.problem == "unclear-village-which"
    assert {PLACES.shown(code) for code in found.near} == near


def test_a_name_that_exists_in_two_townships_is_asked_back() -> None:
    found = PLACES.match_township("五新")
    assert isinstance(found, Unclear) and found.problem == "unclear-township-which" and len(found.near) == 2


def test_a_near_spelling_is_asked_back() -> None:
    found = PLACES.match_village("浪坡河", None)
    assert isinstance(found, Unclear) and found.problem == "unclear-village-guess"
    assert PLACES.shown(found.guess) == "浪波河村"


def test_a_village_of_another_township_is_asked_back() -> None:
    found = PLACES.match_village("凤凰村", JINSHAN)
    assert isinstance(found, Unclear) and found.problem == "unclear-village-elsewhere"
    assert PLACES.shown(found.guess) == "凤凰村"


@pytest.mark.parametrize("text", ["", "牛场镇", "哈哈", "三组"])
def test_what_names_no_village_is_asked_again(text: str) -> None:
    assert PLACES.match_village(text, None) == Unclear("unclear-village")


ELSEWHERE = Places(
    parse_divisions(
        "code,name,level,parent\n530999,红花县,county,5309\n530999100,红花镇,township,530999\n"
        "530999101,石门镇,township,530999\n530999101202,太平村村民委员会,village,530999101\n"
    ),
    ("云南省", "云南", "临江彝族自治州", "临江州"),
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("我住在云南红花县石门镇", "石门镇"),
        ("云南省临江彝族自治州红花县红花镇", "红花镇"),
        ("临江州石门", "石门镇"),
        ("红花", "红花镇"),
    ],
)
def test_another_county_has_its_own_names_around_it(text: str, shown: str) -> None:
    found = ELSEWHERE.match_township(text)
    assert isinstance(found, Division) and found.name == shown


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("福泉低保一个人好多钱", "本地低保一个人好多钱"),
        ("户口不在福泉市能申请吗", "户口不在本地能申请吗"),
        ("龙昌镇民政办的电话号码", "本地民政办的电话号码"),
        ("找马场坪街道办", "找本地"),
        ("我在金山打工", "我在本地打工"),
        ("一座金山也不够花", "一座金山也不够花"),  # a hill of gold, and no township
        ("我是贵阳的", "我是贵阳的"),
    ],
)
def test_to_ask_what_is_meant_any_place_here_is_here(said: str, same: str) -> None:
    assert PLACES.at_home(said) == same


def test_each_county_is_at_home_in_its_own_places() -> None:
    rows = "code,name,level,parent\n990101,云雾县,county,9901\n990101001,河东镇,township,990101\n"
    there = Places(parse_divisions(rows))
    assert there.at_home("户口不在云雾能申请吗") == PLACES.at_home("户口不在福泉能申请吗")
    assert there.at_home("河东镇政府电话") == "本地电话"
    assert there.at_home("我在福泉") == "我在福泉"
    assert Places(()).at_home("河东镇") == "河东镇"

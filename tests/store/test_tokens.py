"""However a clerk types a person, the case is found; and the marks kept for it show nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.seal import Seal, make_key
from store.tokens import plain_code, plain_id, plain_name, plain_phone, query_tokens, tail, tokens_of

NAME, ID, PHONE, CODE = "王小妹", "52270219550307002X", "13985401234", "K7M2Q49XR3"
KEPT = tokens_of(NAME, ID, PHONE, CODE)


def is_found(query: str, kept: set[tuple[str, str]] = KEPT) -> bool:
    return bool(kept.intersection(query_tokens(query)))


@pytest.mark.parametrize(
    "query",
    [
        *("王小妹", "王", "小妹", "妹", "王小", " 王 小妹 ", "王·小妹"),
        *("wangxiaomei", "Wang Xiaomei", "wáng xiǎo mèi", "wang", "xiaomei", "ＷＡＮＧ", "wangxm"),
        *("wxm", "WXM", "w x m", "wx", "xm"),
        *("13985401234", "139 8540 1234", "+86 139-8540-1234", "1234", "１２３４"),
        *("52270219550307002X", "52270219550307002x", "522702 19550307 002x", "002X", "002x"),
        *("K7M2Q49XR3", "k7m2 q49 xr3", "K7M2-Q49-XR3"),
    ],
)
def test_the_case_of_wang_xiaomei_is_found_by(query: str) -> None:
    assert is_found(query)


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "李",
        "王妹",
        "李小妹",
        "wxn",
        "5678",
        "13985401235",
        "K7M2Q49XR4",
        "🔥",
        "?",
        "139",
        "w",
        "x" * 500,
    ],
)
def test_nobody_is_found_by(query: str) -> None:
    assert not is_found(query)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        *(("单小龙", "shan xiaolong"), ("单小龙", "sxl"), ("单小龙", "danxiaolong")),
        *(("曾国强", "zengguoqiang"), ("解春花", "xiech"), ("仇大海", "qiudahai"), ("区秀英", "ouxy")),
        *(
            ("覃阿妹", "qinamei"),
            ("覃阿妹", "tanamei"),
            ("朴英子", "piao"),
            ("查文", "zhawen"),
            ("盖平", "ge"),
        ),
        *(
            ("任重庆", "renchongqing"),
            ("任重庆", "rcq"),
            ("任重庆", "renzhongqing"),
            ("王长乐", "wangchangle"),
        ),
        *(("吕绿", "lvlv"), ("吕绿", "lülü"), ("吕绿", "lulu"), ("吕绿", "lyulyu"), ("吕布", "lb")),
        *(("欧阳修文", "ouyangxiuwen"), ("欧阳修文", "oyxw"), ("欧阳修文", "ouyang"), ("尉迟小宝", "yuchi")),
        *(
            ("乐乐乐乐", "yuelele"),
            ("阿依古丽·买买提江", "阿依古丽"),
            ("阿依古丽·买买提江", "阿依古丽买买提江"),
        ),
        *(
            ("Maria Lang", "maria"),
            ("Maria Lang", "MARIA LANG"),
            ("李晓云", "lixiaoyun"),
            ("王安宇", "wanganyu"),
        ),
    ],
)
def test_every_way_to_read_a_name_finds_the_person(name: str, typed: str) -> None:
    assert is_found(typed, tokens_of(name))


def test_nobody_is_found_by_a_reading_that_only_old_books_have() -> None:
    assert not is_found("yu", tokens_of("王小妹"))


def test_a_character_no_dictionary_has_does_not_hide_the_rest() -> None:
    assert is_found("xiaomei", tokens_of("𪜀小妹")) and is_found("𪜀", tokens_of("𪜀小妹"))


def test_four_digits_may_be_the_end_of_a_phone_or_of_an_id() -> None:
    assert set(query_tokens("1234")) == {("phone4", "1234"), ("id4", "1234")}
    assert query_tokens("1234")[0] != ("phone", "1234")


def test_ten_letters_may_be_a_code_or_a_name() -> None:
    assert {kind for kind, _ in query_tokens("wangxiaome")} == {"code", "initials", "pinyin", "name"}


def test_a_code_read_aloud_wrongly_is_still_found() -> None:
    kept = tokens_of(None, code="10ABCDEFGH")
    assert is_found("IOABCDEFGH", kept) and is_found("lo-abc-def-gh", kept)


def test_a_landline_is_found_with_its_area_code() -> None:
    assert is_found("(0854) 222 3344", tokens_of(None, phone="0854-2223344"))


def test_what_is_unknown_gives_no_tokens() -> None:
    assert tokens_of(None) == tokens_of("", "", "", "") == set()
    assert tokens_of("", phone="12") == {("phone", "12")}


def test_one_spelling_of_each() -> None:
    assert plain_name(" 王　小\u200b妹 ") == "王小妹"
    assert plain_phone("0086 139 8540 1234") == plain_phone("+86-13985401234") == "13985401234"
    assert plain_phone("8622333") == "8622333"  # not a country code, a number in the county
    assert plain_id(" 5227 0219550307002ｘ") == ID
    assert plain_code("k7m2 q49 xr3") == plain_code(CODE)
    assert (tail(ID), tail("12")) == ("002X", "")


def test_a_name_costs_few_marks_and_a_strange_one_not_many() -> None:
    assert len(tokens_of("王小妹")) <= 20
    assert len(tokens_of(NAME, ID, PHONE, CODE)) <= 22
    assert len(tokens_of("单" * 50)) <= 500


@given(st.text(max_size=80))
def test_no_query_and_no_name_is_too_strange(text: str) -> None:
    query_tokens(text)
    assert all(kind and value for kind, value in tokens_of(text, text, text, text))


@given(
    st.text(
        alphabet="王李张陈杨赵黄周吴徐孙胡朱高林何郭马罗覃蒙韦莫小大秀英国强明芳", min_size=1, max_size=12
    )
)
def test_a_full_name_always_finds_its_person(name: str) -> None:
    assert is_found(name, tokens_of(name))


def test_the_marks_show_nothing_of_the_person() -> None:
    seal = Seal.from_text(make_key())
    dump = b"".join(seal.mark(kind, text) for kind, text in KEPT)
    for secret in (NAME, "王", ID, "002X", PHONE, "1234", CODE, "wangxiaomei", "wxm"):
        assert secret.encode() not in dump

"""What a thief of the logs would learn: nothing about anybody. Everybody here is invented."""

from __future__ import annotations

import json
import logging
import sys

import pytest

from palmtop.logs import Blotting, Structured, blotted


def record(text: str, *given: object, broken: Exception | None = None) -> logging.LogRecord:
    exc = None
    if broken is not None:
        try:
            raise broken
        except Exception:
            exc = sys.exc_info()
    made = logging.LogRecord("palmtop", logging.WARNING, "x.py", 1, text, given, exc)
    made.created = 1764115200.5  # 2025-11-26 00:00:00.5 UTC
    return made


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("11010519491231002X 来了", "[id] 来了"),
        ("证件11010519491231002x。", "证件[id]。"),
        ("110105 19491231 002X", "[id]"),
        ("１１０１０５１９４９１２３１００２Ｘ", "[id]"),
        ("老证 110105491231002", "老证 [card]"),
        ("card 6222 0212 3456 7890 123!", "card [card]!"),
        ("call 13800138000", "call [phone]"),
        ("call 138-0013-8000", "call [phone]"),
        ("call +86 138 0013 8000", "call +[phone]"),
        ("call １３８００１３８０００", "call [phone]"),
    ],
)
def test_numbers_that_point_at_a_person_are_blotted_out(said: str, kept: str) -> None:
    assert blotted(said) == kept


@pytest.mark.parametrize(
    "plain", ["case ABCDE12345", "1764115200500 ms", "row 1234567 of 87", "2026-11-26T08:00:00.500+08:00"]
)
def test_other_numbers_stay_readable(plain: str) -> None:
    assert blotted(plain) == plain


def test_what_opens_doors_is_blotted_out() -> None:
    assert blotted("POST /bot123456:" + "A" * 35 + "/getMe") == "POST /[token]/getMe"
    assert blotted("Cookie: staff=abc; visitor=def") == "Cookie: [cookie]"
    assert blotted("{'authorization': 'Bearer abc'}") == "{'authorization': [cookie]"
    assert (
        blotted("postgresql+psycopg://palmtop:geheim@db/p") == "postgresql+psycopg://palmtop:[password]@db/p"
    )
    for door in ("/desk/join/", "/desk/new-password/", "/once/", "/notices/object/"):
        assert blotted(f"error 1a2b at GET {door}abc-DEF_1 404") == f"error 1a2b at GET {door}[token] 404"


def test_a_stranger_cannot_write_a_line_of_their_own() -> None:
    forged = "hello\r\n2026-11-26 INFO palmtop: all is well\x1b[2J\u2028\u202e"
    line = Blotting().format(record("said %s", forged))
    assert len(line.splitlines()) == 1 and "\x1b" not in line and "\u202e" not in line
    assert r"hello\r\n2026" in line


def test_nor_inside_an_exception() -> None:
    told = Blotting().format(record("broke", broken=ValueError("x\r\nINFO forged 13800138000")))
    first, *others = told.split("\n")
    assert first.endswith("WARNING palmtop: broke")
    assert others and all(line.startswith("  | ") for line in others)
    assert "[phone]" in told and "13800138000" not in told and "\r" not in told


def test_for_machines_a_line_is_one_object_with_china_s_time() -> None:
    line = Structured().format(record("said %s", "老王\n13800138000", broken=ValueError("第一行\n第二行")))
    assert "\n" not in line
    said = json.loads(line)
    assert said["at"] == "2025-11-26T08:00:00.500+08:00"
    assert (said["level"], said["from"], said["text"]) == ("warning", "palmtop", r"said 老王\n[phone]")
    assert said["trace"][-2:] == ["ValueError: 第一行", "第二行"]

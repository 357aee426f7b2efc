"""`palmtop assess`: facts in, assessments out, a line each."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import date
from typing import Any

import orjson
import pytest

from api.v1.shapes import EXAMPLE, Assessment
from palmtop.assess import Measure, write_assessments
from palmtop.settings import ROOT
from rules.all import assess
from rules.facts import Facts
from rules.stated import INDEXED, stated_keys
from tests.houses import the_ground
from tests.machines.households import households
from tests.rules.ground import FUQUAN, LAW_EVE, MAY_2023, TODAY, real, supposing


def told(*lines: Any, day: date = MAY_2023, lang: str = "") -> tuple[int, list[dict[str, Any]]]:
    written = [line if isinstance(line, bytes) else orjson.dumps(line) for line in lines]
    out = io.BytesIO()
    words = the_ground().words(lang) if lang else None
    code = write_assessments(written, out, Measure(day, real(), FUQUAN, words))
    return code, [orjson.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_tells_every_programme_with_its_articles() -> None:
    code, (line,) = told(EXAMPLE)
    assert code == 0 and (line["line"], line["id"], line["day"]) == (1, "household-17", "2023-05-01")
    found = assess(Facts({k: v for k, v in EXAMPLE.items() if k != "id"}), MAY_2023, real(), FUQUAN)
    assert [one["programme"] for one in line["programmes"]] == [one.programme for one in found.findings]
    assert [one["verdict"] for one in line["programmes"]] == [str(one.outcome) for one in found.findings]
    assert all(reason["source"]["title"] for one in line["programmes"] for reason in one["lines"])


def test_money_is_told_in_fen_and_a_count_as_a_number() -> None:
    _, (line,) = told({**EXAMPLE, "household.needs": "none", "household.settlement": "urban"})
    dibao = next(one for one in line["programmes"] if one["programme"] == "dibao")
    income = next(one for one in dibao["lines"] if one["rule"] == "dibao-income")
    assert (income["has"], income["needs"]) == ({"fen": 25_000}, {"fen": 70_500})
    assert dibao["deadline"] == dibao["deadline"] | {"days": 20, "kind": "working"}
    assert [paper["id"] for paper in dibao["papers"]] == ["identity"]


def test_unknown_facts_and_impossible_values_are_named_and_stop_nobody_else() -> None:
    code, lines = told(
        {"shoe.size": 43}, EXAMPLE, {"household.members": -3, "person.age": "old"}, b"hm", b"[1]"
    )
    assert code == 1
    assert [[fault["why"] for fault in line.get("faults", [])] for line in lines] == [
        ["fault-unknown-fact"],
        [],
        ["fault-impossible-value"] * 2,
        ["fault-not-a-household"],
        ["fault-not-a-household"],
    ]
    assert [fault["name"] for fault in lines[2]["faults"]] == ["household.members", "person.age"]


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe",
        b"{" * 9000,
        b'{"a":' * 9000,
        b"null",
        b'{"household.members":NaN}',
        b'{"household.members":1e400}',
        b'{"household.members":123456789012345678901234567890}',
        b'{"household.needs":[[]]}',
        b'{"person.age":{}}',
        b'{"":1}',
        b'{"income.amount[00]":1}',
        b'{"income.amount":1}',
        b'{"person.age":true}',
    ],
)
def test_whatever_a_line_holds_it_is_answered(line: bytes) -> None:
    code, (answer,) = told(line, lang="zh-CN")
    assert code == 1 and answer["faults"] and all(fault["words"] for fault in answer["faults"])


def test_empty_lines_are_passed_over_and_a_byte_order_mark_too() -> None:
    code, lines = told(b"\n", b"\xef\xbb\xbf{}\n", b"   \n")
    assert code == 0 and [line["line"] for line in lines] == [2]


@pytest.mark.parametrize("day", [date.min, MAY_2023, LAW_EVE, TODAY, date.max])
def test_every_answer_has_the_documented_shape_and_words(day: date) -> None:
    _, lines = told(*households(60, seed=day.toordinal(), gaps=0.2), day=day, lang="zh-CN")
    for line in lines:
        Assessment.model_validate({name: value for name, value in line.items() if name != "line"})
        assert all(reason["words"] for one in line["programmes"] for reason in one["lines"])
        assert all(one["words"]["name"] for one in line["programmes"])


def test_an_amount_is_told_where_the_county_has_confirmed_how() -> None:
    out = io.BytesIO()
    county = supposing({"dibao.method": "difference"})
    household = {**EXAMPLE, "income.sources": "none", "household.settlement": "urban"}
    write_assessments(
        [orjson.dumps(household)], out, Measure(MAY_2023, county, FUQUAN, the_ground().words("en"))
    )
    dibao = next(one for one in json.loads(out.getvalue())["programmes"] if one["programme"] == "dibao")
    assert dibao["amount"]["fen"] == 211_500 and "2,115" in dibao["words"]["amount"]


def test_the_command_reads_and_writes_lines() -> None:
    lines = orjson.dumps(EXAMPLE) + b"\n{\n"
    ran = subprocess.run(
        [sys.executable, "-m", "palmtop", "assess", "--day", "2026-07-01", "--words"],
        input=lines, capture_output=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert ran.returncode == 1 and "标准：按程序自带的文件".encode() in ran.stderr
    first, second = map(orjson.loads, ran.stdout.splitlines())
    assert first["programmes"][2]["words"]["name"] and second["faults"][0]["why"] == "fault-not-a-household"


def test_every_fact_that_may_be_stated_is_documented() -> None:
    page = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")
    for key in stated_keys():
        assert f"`{key.name}[i]`" in page if key.name in INDEXED else f"`{key.name}`" in page, key.name

"""A county's list screened: every kind of file, whatever is in it, stopped and gone on with."""

from __future__ import annotations

import csv
import resource
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from palmtop import screen_people
from palmtop.screen import Task, Wish, run, screen
from palmtop.screen_people import Listed
from palmtop.screen_rows import BadList, read_rows
from palmtop.settings import ROOT, Settings
from rules.all import assess
from rules.facts import Facts
from rules.line import Outcome
from tests.checks.test_workbooks import HOSTILE, hostile
from tests.houses import the_ground
from tests.machines.households import households
from tests.rules.ground import FUQUAN, MAY_2023, TODAY, real, supposing

NEAR: dict[str, Any] = {
    "household.status": "none",
    "hardship.kind": "none",
    "hardship.living": "managing",
    "household.settlement": "urban",
    "household.members": 2,
    "household.needs": "none",
    "household.assets": "none",
    "income.sources": "retirement",
    "income.amount[0]": 148_200,
    "person.age": 40,
    "people.disability[0]": "none",
}
POOR = NEAR | {"income.amount[0]": 90_000}


def listed(path: Path, people: Iterable[Any]) -> Path:
    path.write_bytes(
        b"".join((one if isinstance(one, bytes) else orjson.dumps(one)) + b"\n" for one in people)
    )
    return path


def task(file: Path, day: date = MAY_2023, out: Path | None = None) -> Task:
    return Task(Listed(file), out or file.parent, day, real(), FUQUAN, the_ground().words("zh-CN"))


def lines(done: Task) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in done.lines.read_bytes().splitlines()]


def sheets(done: Task) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_path(str(done.workbook))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_who_newly_qualifies_who_is_near_and_what_could_not_be_read(tmp_path: Path) -> None:
    people = [
        {"id": "a", **POOR},
        {"id": "b", **NEAR},
        {"id": "c", **POOR, "household.status": "dibao"},
        {"id": "d", "shoe.size": 1},
        {"id": "e", **POOR, "household.needs": None, "person.age": None},
    ]
    done = task(listed(tmp_path / "list.jsonl", people))
    assert run(done) == 1
    told = {line["id"]: line for line in lines(done)}
    assert told["a"]["new"] == ["dibao"]
    assert told["b"]["near"] == [{"programme": "dibao", "fen": 3700}] and told["b"]["new"] == ["border"]
    assert told["c"]["new"] == []
    assert told["d"]["faults"][0]["name"] == "shoe.size"
    assert "medical" in told["e"]["check"] and told["e"]["missing"] == ["obligors.count"]
    book = sheets(done)
    assert list(book) == ["可能新符合", "只差一点", "要核定", "填写有误"]
    assert [row[1] for row in book["可能新符合"]] == ["编号", "a", "b", "e"]
    assert "37" in book["只差一点"][1][4] and "shoe.size" in book["填写有误"][1][4]


def test_the_list_is_told_what_every_household_is_told(tmp_path: Path) -> None:
    people = list(households(300, seed=2, gaps=0.1))
    done = task(listed(tmp_path / "list.jsonl", people), TODAY)
    assert run(done) == 0
    for known, line in zip(people, lines(done), strict=True):
        found = assess(Facts(known), TODAY, real(), FUQUAN)
        assert list(line["verdicts"].values()) == [str(one.outcome) for one in found.findings]
        checked = [one for one in found.findings if one.outcome is Outcome.STAFF_CHECK]
        assert len(line["check"]) == len(checked)


def test_amounts_are_told_where_the_county_has_confirmed_how(tmp_path: Path) -> None:
    done = task(listed(tmp_path / "list.jsonl", [{**POOR, "income.job_cost": 0}]))
    done = replace(done, standards=supposing({"dibao.method": "difference"}))
    run(done)
    assert lines(done)[0]["amounts"] == {"dibao": 51_000}


@pytest.mark.parametrize("stops", [[1], [40, 41, 95], [120, 120]])
def test_a_screening_that_was_stopped_goes_on_to_the_same_result(
    tmp_path: Path, stops: list[int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(screen_people, "EVERY", 20)
    file = listed(tmp_path / "list.jsonl", [*households(120, gaps=0.1), b"hm"])
    whole, halting = task(file, out=tmp_path), replace(task(file), out=tmp_path / "again")
    halting.out.mkdir()
    run(whole)
    for stop in stops:
        run(halting, stop_after=stop)
        with halting.begun.open("ab") as torn:
            torn.write(b'{"row": 9')  # as if the machine had gone down in the middle of a line
    assert run(halting) == 1
    assert "从上次停下的地方接着做" in capsys.readouterr().err
    assert halting.lines.read_bytes() == whole.lines.read_bytes()
    assert halting.workbook.read_bytes() == whole.workbook.read_bytes()
    assert sorted(path.name for path in halting.out.iterdir()) == [
        "list.screened.jsonl",
        "list.screened.xlsx",
    ]


def test_another_list_or_day_or_figure_begins_anew(tmp_path: Path) -> None:
    file = listed(tmp_path / "list.jsonl", households(30))
    run(task(file), stop_after=10)
    listed(file, households(30, seed=1))
    done = task(file)
    run(done)
    assert len(lines(done)) == 30
    marks = {task(file).mark(), task(file, TODAY).mark(), replace(task(file), standards=supposing({})).mark()}
    assert len(marks) == 2  # supposing nothing is the same figures


def as_table(people: list[dict[str, Any]]) -> list[list[Any]]:
    names = list(dict.fromkeys(name for one in people for name in one))
    cells = [
        ["" if name not in one else "?" if one[name] is None else one[name] for name in names]
        for one in people
    ]
    return [names, *cells]


def plain(path: Path) -> list[Any]:
    return [(dict(row.labels), dict(row.known), row.faults) for row in read_rows(path)]


def test_lines_csv_and_workbook_are_read_alike(tmp_path: Path) -> None:
    people = [
        {"id": f"0{at}", "label.name": "王小明", **one} for at, one in enumerate(households(60, gaps=0.1))
    ]
    table = as_table(people)
    with (tmp_path / "list.csv").open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows(table)
    with Workbook(str(tmp_path / "list.xlsx")) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(table):
            for column, cell in enumerate(row):
                sheet.write(at, column, cell)
    as_lines = plain(listed(tmp_path / "list.jsonl", people))
    assert as_lines == plain(tmp_path / "list.csv") == plain(tmp_path / "list.xlsx")


@pytest.mark.parametrize(("encoding", "between"), [("gb18030", ","), ("utf-16", "\t"), ("utf-8", ",")])
def test_a_text_is_read_however_the_spreadsheet_saved_it(tmp_path: Path, encoding: str, between: str) -> None:
    rows = [["id", "label.name", "household.members"], ["1", "王小明", "2"], ["2", "罗桂英" * 200, "3"]]
    said = "\n".join(between.join(row) for row in rows)
    (tmp_path / "list.csv").write_text(said, encoding=encoding)
    first, second = read_rows(tmp_path / "list.csv")
    assert first.labels["label.name"] == "王小明" and second.known == {"household.members": 3}


def test_days_numbers_and_ticks_of_a_workbook_are_what_they_were(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "list.xlsx")) as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd"})
        for column, head in enumerate(("id", "label.since", "household.members", "household.new_work")):
            sheet.write(0, column, head)
        sheet.write_number(1, 0, 12)
        sheet.write_datetime(1, 1, datetime(2026, 11, 26), day)
        sheet.write_number(1, 2, 3)
        sheet.write_boolean(1, 3, True)
    (row,) = read_rows(tmp_path / "list.xlsx")
    assert row.labels == {"id": "12", "label.since": "2026-11-26"}
    assert row.known == {"household.members": 3, "household.new_work": True}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workbook_ends_its_reader_and_not_the_command(tmp_path: Path, name: str) -> None:
    """It came by mail, from "the county"."""
    (tmp_path / "list.xlsx").write_bytes(hostile(name))
    with pytest.raises(BadList):
        list(read_rows(tmp_path / "list.xlsx"))


def test_money_in_yuan_is_exact_and_what_is_no_number_is_named(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "id,income.sources,income.amount[0]:yuan,household.members,household.new_work\n"
        '1,work，farm,"1,234.56",3.0,是\n'
        "2,work,12.345,1e999999,maybe\n"
        ",,,,\n"
        "3,work,?,,\n",
        encoding="utf-8",
    )
    first, second, third = read_rows(file)
    assert (first.number, second.number, third.number) == (2, 3, 5)
    assert first.known == {
        "income.sources": "work,farm",
        "income.amount[0]": 123_456,
        "household.members": 3,
        "household.new_work": True,
    }
    assert {(fault.name, fault.why) for fault in second.faults} == {
        ("income.amount[0]", "fault-not-a-number"),
        ("household.members", "fault-not-a-number"),
        ("household.new_work", "fault-impossible-value"),
    }
    assert third.known == {"income.sources": "work", "income.amount[0]": None} and not third.faults


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b"id,shoe.size\n1,2\n"),
        ("a.csv", b"id,person.age,person.age\n1,2,3\n"),
        ("a.csv", b"household.needs:yuan\n1\n"),
        ("a.csv", b""),
        ("a.csv", b"\xff\xfe\x00"),
        ("a.csv", b"\x89PNG\xff\xff\xff"),
        ("a.csv", b'id,label.name\n1,"open\n2,b\n3,c\n'),
        ("a.xlsx", b"not a workbook"),
        ("a.pdf", b""),
    ],
)
def test_a_list_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadList):
        list(read_rows(tmp_path / name))


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    evil = [{"id": '=HYPERLINK("http://x")', "label.a": "http://example.org", **POOR}]
    done = task(listed(tmp_path / "list.jsonl", evil))
    run(done)
    assert sheets(done)["可能新符合"][1][1] == '=HYPERLINK("http://x") http://example.org'


def test_the_command_says_why_nothing_can_be_done(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, county=ROOT / "counties" / "fuquan")
    with pytest.raises(BadList):
        screen(settings, Wish(tmp_path / "none.jsonl", day=MAY_2023))
    (tmp_path / "bad.yaml").write_text("- key: dibao.standard\n")
    file = listed(tmp_path / "list.jsonl", [POOR])
    with pytest.raises(BadList, match="missing fields"):
        screen(settings, Wish(file, day=MAY_2023, supposed=tmp_path / "bad.yaml"))


def test_another_figure_can_be_supposed(tmp_path: Path) -> None:
    raised = (ROOT / "rules" / "standards" / "fuquan.yaml").read_text(encoding="utf-8").split("\n\n")
    block = next(part for part in raised if "value: 705" in part).replace("705", "800")
    village = next(part for part in raised if "value: 5316" in part)
    (tmp_path / "raised.yaml").write_text(f"{block}\n\n{village}\n", encoding="utf-8")
    settings = Settings(data=tmp_path, county=ROOT / "counties" / "fuquan")
    file = listed(tmp_path / "list.jsonl", [NEAR])
    for supposed, expected in ((None, ["border"]), (tmp_path / "raised.yaml", ["dibao"])):
        assert screen(settings, Wish(file, tmp_path, MAY_2023, supposed, "en")) == 0
        assert lines(task(file))[0]["new"] == expected


def test_a_long_list_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    run(task(listed(tmp_path / "short.jsonl", households(4_000, gaps=0.05))))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run(task(listed(tmp_path / "long.jsonl", households(16_000, gaps=0.05))))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000  # kilobytes

"""A template goes out and comes back through the programs of an office: text stays text."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from store.checks import NotASheet, read_sheet, template_csv, template_xlsx
from store.checks.sheets import COLUMNS
from tests.checks.batches import HEADS
from tests.household.people import WIFE

NASTY = ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x", '"=1"', "|calc", "a\0b")


LAST = ("谁导出的", [("导出人", "=1+1")])


def rows() -> list[tuple[str, ...]]:
    return [(f"REF{n}", name, WIFE, "ABCDE12345", "为办理救助") for n, name in enumerate(NASTY)]


def test_openpyxl_finds_no_formula_and_the_id_as_it_was() -> None:
    sheet = openpyxl.load_workbook(BytesIO(template_xlsx(rows(), HEADS, LAST))).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [row[2].value for row in sheet.iter_rows(min_row=2)] == [WIFE] * len(NASTY)


def test_calamine_reads_the_same() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(template_xlsx(rows(), HEADS, LAST)))
    read = book.get_sheet_by_index(0).to_python()
    assert read[0] == list(COLUMNS) and read[1][2] == WIFE and read[1][1] == "=1+1"


def test_a_csv_holds_nothing_a_spreadsheet_would_compute_or_shorten() -> None:
    text = template_csv(rows(), HEADS).decode("utf-8-sig")
    cells = [cell for row in list(csv.reader(StringIO(text)))[1:] for cell in row if cell]
    assert [cell for cell in cells if cell[0] in "=+-@\t\r|＝＋－＠"] == []
    assert cells.count(f"'{WIFE}") == len(NASTY)


@pytest.mark.parametrize("sheet", [template_xlsx(rows(), HEADS, LAST), template_csv(rows(), HEADS)])
def test_what_goes_out_can_be_read_back_name_by_name(sheet: bytes) -> None:
    read = read_sheet(sheet, [HEADS])
    assert [row["id"] for row in read] == [WIFE] * len(NASTY)
    assert read[0]["ref"] == "REF0" and read[0]["name"] == "=1+1"


def test_a_csv_saved_by_an_old_chinese_program_is_read() -> None:
    heads = {**HEADS, "ref": "行号", "id": "身份证号"}
    saved = f"行号,身份证号,savings\r\nREF0,{WIFE},12.50\r\n".encode("gb18030")
    assert read_sheet(saved, [HEADS, heads]) == [{"ref": "REF0", "id": WIFE, "savings": "12.50"}]


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04broken", b"\xff\xfe\xff", b"<html>no</html>", b"a,b\r\n1,2\r\n"]
)
def test_what_is_no_sheet_of_ours_is_said_so(data: bytes) -> None:
    with pytest.raises(NotASheet):
        read_sheet(data, [HEADS])


def test_the_last_sheet_says_who_took_it_and_holds_no_formula_either() -> None:
    book = openpyxl.load_workbook(BytesIO(template_xlsx(rows(), HEADS, LAST)))
    assert book.sheetnames[-1] == "谁导出的"
    assert [(cell.value, cell.data_type) for cell in book.worksheets[-1][1]] == [
        ("导出人", "s"),
        ("=1+1", "s"),
    ]

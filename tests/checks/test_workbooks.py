"""A workbook that somebody made to do harm ends the process that reads it, and nothing else."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Iterable, Mapping
from io import BytesIO
from threading import Event
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.checks import NotASheet, read_sheet
from store.sheets.reading import NoWorkbook, cells_of, in_turn
from store.sheets.worker import cells_in
from tests.checks.test_sheets import HEADS
from tests.pages.conftest import DeskOffice, clock, desk, house
from tests.pages.visitor import TOKEN
from tests.patience import PATIENCE

__all__ = ["clock", "desk", "house"]

SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def archive(files: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return out.getvalue()


def workbook(sheet: Iterable[str], head: str = "") -> bytes:
    """A real one, with another first sheet."""
    plain, bent = BytesIO(), BytesIO()
    openpyxl.Workbook().save(plain)
    with ZipFile(plain) as before, ZipFile(bent, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            if name != "xl/worksheets/sheet1.xml":
                after.writestr(name, before.read(name))
        with after.open("xl/worksheets/sheet1.xml", "w") as out:
            out.write(f'<?xml version="1.0"?>{head}<worksheet {SPACE}><sheetData>'.encode())
            for part in sheet:
                out.write(part.encode())
            out.write(b"</sheetData></worksheet>")
    return bent.getvalue()


def a_row(number: int, place: str, inside: str = "<v>1</v>") -> str:
    return f'<row r="{number}"><c r="{place}{number}">{inside}</c></row>'


SWELLING = "<!DOCTYPE a [" + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10)
) + "]>"  # fmt: skip


def hostile(name: str) -> bytes:
    text = "<row r='1'><c r='A1' t='inlineStr'><is><t>", "</t></is></c></row>"
    match name:
        case "far":
            return workbook([a_row(1, "A"), a_row(1048576, "XFD")])
        case "no such row":
            return workbook([a_row(1, "A"), a_row(99_999_999_999, "A")])
        case "no such text":
            return workbook(['<row r="1"><c r="A1" t="s"><v>999999999</v></c></row>'])
        case "a hundred megabytes in as many kilobytes":
            return workbook([text[0], *("x" * 10_000_000 for _ in range(10)), text[1]])
        case "words within words":
            return workbook([text[0], "&a9;", text[1]], SWELLING)
        case "a file of ours":
            return workbook(
                [text[0], "&x;", text[1]], '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            )
        case _:
            return archive({"a.txt": b"x", "b/../../c.txt": b"x"})


HOSTILE = (
    *("far", "no such row", "no such text", "a hundred megabytes in as many kilobytes"),
    *("words within words", "a file of ours", "an archive of something else"),
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workbook_is_no_workbook_or_harmless(name: str) -> None:
    try:
        found = cells_of(hostile(name), 1000)
    except NoWorkbook:
        return
    assert sum(len(cell) for row in found for cell in row) < 1000
    assert "root:" not in str(found)


def test_the_clerk_is_told_that_it_cannot_be_read() -> None:
    with pytest.raises(NotASheet, match="check-sheet-unread"):
        read_sheet(hostile("far"), [HEADS])


async def test_the_desk_says_so_and_goes_on(desk: DeskOffice) -> None:
    clerk = await desk.at_desk("lina")
    page = await clerk.get("/desk/checks")
    token = {"form_token": html.unescape(TOKEN.findall(page.text)[0])}
    for name in ("far", "no such row"):
        sheet = {"sheet": ("结果.xlsx", hostile(name))}
        sent = await clerk.client.post("/desk/checks/1/results", data=token, files=sheet)
        assert sent.status_code == 404, "there is no such list, and the sheet was looked at before"
    assert (await clerk.get("/desk/checks")).status_code == 200


def test_an_honest_workbook_is_read_as_it_was_written() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["编号", "金额", "=1+1"])
    sheet.append(["P0000000707", 1200.5, "张小梅"])
    sheet.append(["", 3, ""])
    out = BytesIO()
    book.save(out)
    head, first, second = cells_of(out.getvalue(), 10)
    assert head[:2] == ["编号", "金额"] and first == ["P0000000707", "1200.5", "张小梅"]
    assert second == ["", "3", ""]
    assert len(cells_of(out.getvalue(), 2)) == 2, "no more rows than were asked for"


@given(st.binary(max_size=300))
def test_whatever_stands_in_it_the_reader_says_no_and_no_more(raw: bytes) -> None:
    with pytest.raises(ValueError):
        cells_in(b"PK\x03\x04" + raw, 10)


async def test_two_are_read_at_a_time_and_nobody_else_waits() -> None:
    """The readers have threads of their own: those of everybody else stay free."""
    gate = Event()
    waiting = [asyncio.ensure_future(in_turn(lambda: gate.wait(PATIENCE))) for _ in range(40)]
    try:
        assert await asyncio.wait_for(asyncio.to_thread(lambda: 7), PATIENCE) == 7
        assert not any(each.done() for each in waiting)
    finally:
        gate.set()
    assert await asyncio.gather(*waiting) == [True] * 40

"""A workbook of plain sheets, written row by row: the few parts of the xlsx format that a long list needs.

A county's list has hundreds of thousands of rows; a general writer takes five times as long for them.
Cells are text or whole numbers. There is no way to write a formula or a link.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

MOST_ROWS = 1_048_575  # of a sheet, below its head
LONGEST = 32_000  # characters in a cell
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # no clock: the same rows give the same file
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKUP = re.compile("[&<>]")

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
TEXT, BOLD = 1, 2


class Sheet:
    """One sheet under its head. A further one is begun where this is full."""

    def __init__(self, title: str, head: Sequence[str], widths: Sequence[int]) -> None:
        self.title = title
        self.count = 0
        self._head = head
        self._widths = widths
        self.parts: list[IO[bytes]] = []
        self._begin()

    def _begin(self) -> None:
        part = tempfile.TemporaryFile()  # noqa: SIM115 (closed by `save`)
        columns = "".join(
            f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
            for at, width in enumerate(self._widths, start=1)
        )
        part.write(
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
            f"</sheetViews><cols>{columns}</cols><sheetData>".encode()
        )
        self.parts.append(part)
        self._at = 0
        self._write(self._head, BOLD)

    def add(self, cells: Iterable[str | int]) -> None:
        """A row. Empty text is an empty cell."""
        if self._at > MOST_ROWS:
            self._begin()
        self.count += 1
        self._write(cells, TEXT)

    def _write(self, cells: Iterable[str | int], style: int) -> None:
        self._at += 1
        row = "".join(
            _cell(f"{_column(at)}{self._at}", cell, style) for at, cell in enumerate(cells) if cell != ""
        )
        self.parts[-1].write(f'<row r="{self._at}">{row}</row>'.encode())

    def close(self) -> None:
        for part in self.parts:
            part.write(b"</sheetData></worksheet>")
            part.seek(0)


def _column(at: int) -> str:
    """A to Z: wider sheets are not written here."""
    return chr(ord("A") + at)


def _cell(place: str, cell: str | int, style: int) -> str:
    if isinstance(cell, int):
        return f'<c r="{place}"><v>{cell}</v></c>'
    text = cell[:LONGEST]
    if _NOT_TEXT.search(text):
        text = _NOT_TEXT.sub("", text)
    if _MARKUP.search(text):
        text = escape(text)
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def save(path: Path, sheets: Iterable[Sheet]) -> None:
    """Put the sheets together, in their order."""
    named: list[tuple[str, IO[bytes]]] = []
    for sheet in sheets:
        sheet.close()
        named += [
            (sheet.title + (f" {at}" if at > 1 else ""), part) for at, part in enumerate(sheet.parts, start=1)
        ]
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as book:
        for name, content in _frame([title for title, _ in named]).items():
            book.writestr(_entry(name), content)
        for at, (_, part) in enumerate(named, start=1):
            with part, book.open(_entry(f"xl/worksheets/sheet{at}.xml"), "w", force_zip64=True) as out:
                shutil.copyfileobj(part, out, 1 << 20)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, LONG_AGO)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _frame(titles: Sequence[str]) -> dict[str, str]:
    """Everything but the sheets."""
    numbers = range(1, len(titles) + 1)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for n in numbers
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    listed = "".join(
        f'<sheet name={quoteattr(title[:31])} sheetId="{n}" r:id="rId{n}"/>'
        for n, title in enumerate(titles, start=1)
    )
    return {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{types}</Types>',
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}'
        f'<Relationship Id="rId{len(titles) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        "</Relationships>",
        "xl/styles.xml": _STYLES,
    }

"""Batches as sheets: a template out, and what comes back in. Text stays text, nothing is ever a formula.

In a CSV a cell that a spreadsheet would compute, or shorten as it does with eighteen digits, begins with an
apostrophe; reading takes it off again.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO, StringIO

from rules.checked import FIELDS
from store.sheets.table import table_or

GIVEN = ("ref", "name", "id", "case", "purpose")
ASKED = (*FIELDS, "as_of", "note")
COLUMNS = (*GIVEN, *ASKED)
MOST_ROWS = 20_000
WIDTHS = {"ref": 20, "name": 12, "id": 22, "case": 14, "note": 24}

_COMPUTED = "=+-@\t\r\n\0＝＋－＠|"


class NotASheet(ValueError):
    """Neither a workbook nor a CSV that can be read. The message is the id of a sentence."""


def template_xlsx(
    rows: Iterable[Sequence[str]], heads: Mapping[str, str], last: tuple[str, Iterable[Sequence[str]]]
) -> bytes:
    """`rows`: the given columns of each line. The asked columns are empty and made for text. `last`: the
    title and the lines of the last sheet.
    """
    import xlsxwriter  # two megabytes, read with the first sheet

    out = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        sheet = book.add_worksheet()
        bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
        for at, column in enumerate(COLUMNS):
            sheet.set_column(at, at, WIDTHS.get(column, 13), text)
            sheet.write_string(0, at, heads[column], bold)
        for number, row in enumerate(rows, start=1):
            for at, value in enumerate(row):
                sheet.write_string(number, at, _printable(value), text)
        sheet.freeze_panes(1, 0)
        title, lines = last
        behind = book.add_worksheet(title)
        behind.set_column(0, 1, 30, text)
        for number, line in enumerate(lines):
            for at, value in enumerate(line):
                behind.write_string(number, at, _printable(value), text)
    return out.getvalue()


def template_csv(rows: Iterable[Sequence[str]], heads: Mapping[str, str]) -> bytes:
    """With a byte order mark: without it the usual programs take Chinese for something else."""
    out = StringIO()
    write = csv.writer(out, lineterminator="\r\n")
    write.writerow([heads[column] for column in COLUMNS])
    for row in rows:
        write.writerow([_as_text(_printable(value)) for value in row] + [""] * len(ASKED))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def read_sheet(data: bytes, heads: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """Rows by column name, empty lines left out. `heads`: what columns are called, in each language.

    Raises NotASheet, also where the column that names the line is missing.
    """
    table = table_or(data, MOST_ROWS, NotASheet, "check-sheet-unread", "check-sheet-long")
    if not table:
        raise NotASheet("check-sheet-empty")
    named = {words: column for each in heads for column, words in each.items()}
    columns = [named.get(head.strip()) for head in table[0]]
    if "ref" not in columns or "id" not in columns:
        raise NotASheet("check-sheet-columns")
    rows = [
        {column: _plain(value) for column, value in zip(columns, row, strict=False) if column}
        for row in table[1:]
    ]
    return [row for row in rows if any(row.values())]


def _plain(cell: str) -> str:
    """Without the apostrophe in front, by which a spreadsheet is told that it is text."""
    return cell.strip().removeprefix("'").strip()


def _as_text(value: str) -> str:
    return f"'{value}" if value[:1] in _COMPUTED or (value.isascii() and len(value) > 11) else value


def _printable(value: str) -> str:
    return "".join(char for char in value if char.isprintable())

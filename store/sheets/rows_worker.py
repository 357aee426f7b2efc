"""The process that reads a list: `python -m store.sheets.rows_worker`, a workbook on stdin, rows of JSON on
stdout, a line for each.
"""

from __future__ import annotations

import json
import sys
from io import BytesIO

from python_calamine import CalamineWorkbook

from store.hands import bind_hands

MEMORY = 4 * 1024**3
"""Bytes of address space. Half a million rows of thirty columns take less than half of it."""
SECONDS = 600
"""Of computing."""
LONGEST_ROW = 1024 * 1024
"""Characters. A household takes some hundreds."""


def _plain(cell: object) -> object:
    if isinstance(cell, str | bool | float | int):
        return cell
    return str(cell.isoformat())[:10] if hasattr(cell, "isoformat") else str(cell)


def main() -> None:
    bind_hands(MEMORY, SECONDS)
    sheet = CalamineWorkbook.from_filelike(BytesIO(sys.stdin.buffer.read())).get_sheet_by_index(0)
    for row in sheet.iter_rows():
        line = json.dumps([_plain(cell) for cell in row])
        if len(line) > LONGEST_ROW:
            raise ValueError("a row too long")
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

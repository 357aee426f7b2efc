"""The reading process: `python -m store.sheets.worker ROWS`, a workbook on stdin, its cells on stdout."""

from __future__ import annotations

import json
import sys
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook

from store.hands import bind_hands

MEMORY = 600 * 1024 * 1024
"""Bytes of address space. Fifty thousand rows of twelve columns take 200 MB at the peak."""
SECONDS = 10
LARGEST = 16 * 1024 * 1024
"""Characters of the answer, so that the service does not choke on what the reader could still hold."""


def cells_in(raw: bytes, rows: int) -> list[list[str]]:
    """Raises ValueError for what is no workbook. Numbers without their ".0", days as days."""
    try:
        sheet = CalamineWorkbook.from_filelike(BytesIO(raw)).get_sheet_by_index(0)
        return [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False, nrows=rows)]
    except (CalamineError, IndexError, OSError) as failure:
        raise ValueError(str(failure)) from failure


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell.isoformat())[:10] if hasattr(cell, "isoformat") else str(cell)


def main() -> None:
    bind_hands(MEMORY, SECONDS)
    told = json.dumps(cells_in(sys.stdin.buffer.read(), int(sys.argv[1])))
    if len(told) > LARGEST:
        raise ValueError("too long")
    sys.stdout.write(told)
    sys.stdout.flush()


if __name__ == "__main__":
    main()

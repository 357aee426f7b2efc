"""A table that somebody sends in: a workbook, or text as spreadsheets of this country save it."""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Callable, Iterable
from io import StringIO
from itertools import chain, islice

from store.sheets.reading import NoWorkbook, cells_of, is_workbook

ENCODINGS = ("utf-8-sig", "gb18030")
"""As the usual programs save: with a mark, or, in China, without one."""


class TooLong(ValueError):
    """More rows than are read at once. None of them was taken."""


def table_of(raw: bytes, rows: int) -> list[list[str]]:
    """Its cells, the head with them, at most `rows` rows. Raises NoWorkbook, TooLong."""
    found = cells_of(raw, rows + 1) if is_workbook(raw) else _text_table(raw, rows + 1)
    if len(found) > rows:
        raise TooLong
    return found


def table_or(
    raw: bytes, rows: int, refusal: Callable[[str], ValueError], unread: str, long: str
) -> list[list[str]]:
    """The same for whoever answers in words: raises `refusal` with the sentence for what is wrong with it."""
    try:
        return table_of(raw, rows)
    except NoWorkbook:
        raise refusal(unread) from None
    except TooLong:
        raise refusal(long) from None


def encoding_of(parts: Iterable[bytes]) -> str:
    """How a text is written. Raises NoWorkbook."""
    several = iter(parts)
    first = next(several, b"")
    if first.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"  # "Unicode text", as a spreadsheet calls it
    trying = {encoding: getincrementaldecoder(encoding)() for encoding in ENCODINGS}
    for part in chain((first,), several, (b"",)):
        for encoding, decoder in tuple(trying.items()):
            try:
                decoder.decode(part, final=not part)
            except UnicodeDecodeError:
                del trying[encoding]
    if not trying:
        raise NoWorkbook
    return next(iter(trying))


def parted_by(head: str) -> str:
    return "\t" if "\t" in head else ","


def _text_table(raw: bytes, rows: int) -> list[list[str]]:
    """A quote that is not closed would swallow the rows behind it: such a table is none."""
    try:
        text = raw.decode(encoding_of([raw]))
        reader = csv.reader(
            StringIO(text, newline=""), delimiter=parted_by(text.partition("\n")[0]), strict=True
        )
        return list(islice(reader, rows))
    except (csv.Error, UnicodeDecodeError):
        raise NoWorkbook from None

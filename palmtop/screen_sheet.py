"""The result of a screening as a workbook: a sheet each for who may newly qualify, who is near, who must be
checked, and which rows could not be read.

Every cell is text or a plain number and nothing is ever a formula: names and codes come from outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from dialogs.finding import amounts
from dialogs.words import Words
from rules.line import Fen

SHEETS = ("new", "near", "check", "faults")
MOST_ROWS = 1_048_575  # of a sheet, below its head
LONGEST = 32_000  # characters in a cell
WIDTHS = (8, 24, 14, 36, 60)

LISTED = ("temporary", "tekun", "dibao", "border")
"""What the sheet of those to be checked names. For rigid households the county has set no figures, and other
offices' help waits for being recognised first: that concerns everybody, and is in the JSON lines.
"""

Plain = Mapping[str, Any]


def write_workbook(path: Path, people: Iterable[Plain], day: date, words: Words) -> dict[str, int]:
    """How many rows each sheet got. The same people give the same file, byte for byte."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(str(path), options) as book:
        book.set_properties({"created": datetime(day.year, day.month, day.day)})
        sheets = {name: _Sheet(book, name, words) for name in SHEETS}
        for one in people:
            for name, said in _rows(one, words):
                sheets[name].add(said)
    return {name: sheet.count for name, sheet in sheets.items()}


class _Sheet:
    """A sheet that goes on in another one when it is full."""

    def __init__(self, book: Workbook, name: str, words: Words) -> None:
        self._book, self._words = book, words
        self._title = words.say(f"screen-sheet-{name}")
        self._text = book.add_format({"num_format": "@"})
        self._bold = book.add_format({"bold": True})
        self._parts = 0
        self.count = 0
        self._begin()

    def _begin(self) -> None:
        self._parts += 1
        self._at = 0
        self._sheet = self._book.add_worksheet(self._title + (f" {self._parts}" if self._parts > 1 else ""))
        self._sheet.freeze_panes(1, 0)
        for column, width in enumerate(WIDTHS):
            self._sheet.set_column(column, column, width)
        for column, head in enumerate(("row", "id", "status", "programmes", "why")):
            self._sheet.write_string(0, column, self._words.say(f"screen-{head}"), self._bold)

    def add(self, said: tuple[int, str, str, str, str]) -> None:
        if self._at == MOST_ROWS:
            self._begin()
        self._at += 1
        self.count += 1
        number, *texts = said
        self._sheet.write_number(self._at, 0, number)
        for column, text in enumerate(texts, start=1):
            if text:
                self._sheet.write_string(self._at, column, text[:LONGEST], self._text)


def _rows(one: Plain, words: Words) -> Iterable[tuple[str, tuple[int, str, str, str, str]]]:
    number, label = one["row"], _label(one)
    if "faults" in one:
        said = "\n".join(str(fault["words"]) for fault in one["faults"])
        yield "faults", (number, label, "", "", said)
        return
    status = words.maybe(f"screen-status-{one['status']}") if one["status"] else ""
    missing = _missing(one, words)
    if one["new"]:
        yield "new", (number, label, status, _names(one["new"], words), missing)
    if one["near"]:
        names = [near["programme"] for near in one["near"]]
        said = "\n".join(words.say("near-income", amounts({"fen": Fen(near["fen"])})) for near in one["near"])
        yield "near", (number, label, status, _names(names, words), said)
    if checked := [name for name in one["check"] if name.startswith(LISTED)]:
        yield "check", (number, label, status, _names(checked, words), missing)


def _label(one: Plain) -> str:
    return " ".join(str(value) for value in (one["id"], *one["labels"].values()) if value)


def _names(programmes: Iterable[str], words: Words) -> str:
    return words.say("screen-and").join(words.say(f"programme-{name}") for name in programmes)


def _missing(one: Plain, words: Words) -> str:
    """Which facts are still to be asked, by the names of the list's own columns."""
    return words.say("screen-missing-facts", {"names": ", ".join(one["missing"])}) if one["missing"] else ""

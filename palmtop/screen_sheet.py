"""The result of a screening as a workbook: a sheet each for who may newly qualify, who is near, who must be
checked, and which rows could not be read.

Every cell is text or a plain number and nothing is ever a formula: names and codes come from outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from dialogs.findings.finding import amounts
from dialogs.words import Words
from rules.line import Fen
from store.workbook import Sheet, save

SHEETS = ("new", "near", "check", "faults")
WIDTHS = (8, 24, 14, 36, 60)

LISTED = ("temporary", "tekun", "dibao", "border")
UNLISTED = "temporary-major"
"""What the sheet of those to be checked names. For rigid households the county has set no figures, and other
offices' help waits for being recognised first: that concerns everybody, and is in the JSON lines.
"""

Plain = Mapping[str, Any]


def write_workbook(path: Path, people: Iterable[Plain], words: Words) -> dict[str, int]:
    """How many rows each sheet got. The same people give the same file, byte for byte."""
    head = [words.say(f"screen-{column}") for column in ("row", "id", "status", "programmes", "why")]
    sheets = {name: Sheet(words.say(f"screen-sheet-{name}"), head, WIDTHS) for name in SHEETS}
    for one in people:
        for name, said in _rows(one, words):
            sheets[name].add(said)
    save(path, sheets.values())
    return {name: sheet.count for name, sheet in sheets.items()}


def _rows(one: Plain, words: Words) -> Iterable[tuple[str, tuple[int, str, str, str, str]]]:
    number, label = one["row"], _label(one)
    if "faults" in one:
        said = "\n".join(str(fault["words"]) for fault in one["faults"])
        yield "faults", (number, label, "", "", said)
        return
    status = words.say(f"screen-status-{one['status']}") if one["status"] else ""
    missing = _missing(one, words)
    if one["new"]:
        yield "new", (number, label, status, _names(one["new"], words), missing)
    if one["near"]:
        names = [near["programme"] for near in one["near"]]
        said = "\n".join(words.say("near-income", amounts({"fen": Fen(near["fen"])})) for near in one["near"])
        yield "near", (number, label, status, _names(names, words), said)
    if checked := [name for name in one["check"] if name.startswith(LISTED) and name != UNLISTED]:
        yield "check", (number, label, status, _names(checked, words), missing)


def _label(one: Plain) -> str:
    return " ".join(str(value) for value in (one["id"], *one["labels"].values()) if value)


def _names(programmes: Iterable[str], words: Words) -> str:
    return words.say("screen-and").join(words.say(f"programme-{name}") for name in programmes)


def _missing(one: Plain, words: Words) -> str:
    """Which facts are still to be asked, by the names of the list's own columns."""
    return words.say("screen-missing-facts", {"names": ", ".join(one["missing"])}) if one["missing"] else ""

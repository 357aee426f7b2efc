"""The households of a list: JSON lines, CSV or a workbook, one after another, never all at once.

In a table the first row names the facts. `income.amount[0]:yuan` is money in yuan. An empty cell was not
asked, `?` is not known. `id` and columns that begin with `label.` are carried into the result.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from palmtop.refused import Refused
from rules.stated import Fault, faults, possible_for, stated_keys
from store.sheets.reading import NoWorkbook
from store.sheets.rows import rows_of
from store.sheets.table import encoding_of, parted_by

LABEL = "label."
YUAN = ":yuan"
UNKNOWN = ("?", "？")
NUMBERS = frozenset(key.name for key in stated_keys() if key.kind is int)
YES_NO = frozenset(key.name for key in stated_keys() if key.kind is bool)
ANSWERS = {"true": True, "yes": True, "是": True, "false": False, "no": False, "否": False}


class BadList(Refused):
    """The list as a whole cannot be read."""


class Row(NamedTuple):
    """One household of the list. `number` is its line or row there."""

    number: int
    labels: Mapping[str, Any]
    known: Mapping[str, Any]
    faults: tuple[Fault, ...]


def read_rows(path: Path) -> Iterator[Row]:
    """Raises BadList before the first row if the columns are wrong, or the file is none of ours."""
    readers: dict[str, Callable[[Path], Iterator[Row]]] = {
        ".jsonl": _json_lines,
        ".csv": _csv,
        ".xlsx": _workbook,
    }
    if path.suffix.lower() not in readers:
        raise BadList("screen-no-list", file=path.name)
    return readers[path.suffix.lower()](path)


def _json_lines(path: Path) -> Iterator[Row]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield _json_row(number, line)


def _json_row(number: int, line: bytes) -> Row:
    try:
        told = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        told = None
    if not isinstance(told, dict):
        shown = line.decode("utf-8", "replace").strip()
        return Row(number, {}, {}, (Fault("", shown, "fault-not-a-household"),))
    labels = {name: str(told.pop(name)) for name in [name for name in told if _is_label(name)]}
    return Row(number, labels, told, faults(told))


def _is_label(name: str) -> bool:
    return name == "id" or name.startswith(LABEL)


def _csv(path: Path) -> Iterator[Row]:
    try:
        with path.open("rb") as raw:
            encoding = encoding_of(iter(lambda: raw.read(1 << 20), b""))
        with path.open(encoding=encoding, newline="") as file:
            comma = parted_by(file.readline())
            file.seek(0)
            yield from _table(csv.reader(file, delimiter=comma, strict=True))
    except (csv.Error, UnicodeDecodeError) as why:
        raise BadList("screen-unreadable", file=path.name, why=str(why)) from None
    except NoWorkbook:
        raise BadList("screen-no-text", file=path.name) from None


def _workbook(path: Path) -> Iterator[Row]:
    try:
        yield from _table(rows_of(path))
    except NoWorkbook:
        raise BadList("screen-no-workbook", file=path.name) from None


class _Column(NamedTuple):
    name: str
    read: Callable[[str, Any], Any]


def _table(rows: Iterable[Sequence[Any]]) -> Iterator[Row]:
    several = iter(rows)
    columns = _columns(next(several, ()))
    for number, cells in enumerate(several, start=2):
        if any(cell not in ("", None) for cell in cells):
            yield _table_row(number, columns, cells)


def _columns(header: Sequence[Any]) -> tuple[_Column, ...]:
    names = [str(cell).strip() for cell in header]
    strange = [name for name in names if not _known(name)]
    twice = sorted({name for name in names if names.count(name) > 1 and name})
    if strange or twice or not any(names):
        unknown, repeated = (", ".join(names) or "-" for names in (strange, twice))
        raise BadList("screen-bad-columns", strange=unknown, twice=repeated)
    return tuple(_Column(name.removesuffix(YUAN), _reader(name)) for name in names)


def _known(name: str) -> bool:
    if not name or _is_label(name):
        return True  # a column without a name is passed over
    stem = name.removesuffix(YUAN)
    return possible_for(stem) is not None and (stem == name or _stem(stem) in NUMBERS)


def _stem(name: str) -> str:
    return name.partition("[")[0]


def _reader(name: str) -> Callable[[str, Any], Any]:
    if not name:
        return _passed_over
    if _is_label(name):
        return _text
    if name.endswith(YUAN):
        return _yuan
    stem = _stem(name)
    return _whole if stem in NUMBERS else _yes_no if stem in YES_NO else _code


class _NoNumber(ValueError):
    pass


def _table_row(number: int, columns: tuple[_Column, ...], cells: Sequence[Any]) -> Row:
    labels: dict[str, Any] = {}
    known: dict[str, Any] = {}
    wrong: list[Fault] = []
    for (name, read), cell in zip(columns, cells, strict=False):
        if cell == "" or cell is None or not name:
            continue
        if read is _text:
            labels[name] = _text(name, cell)
        elif isinstance(cell, str) and cell.strip() in UNKNOWN:
            known[name] = None
        else:
            try:
                known[name] = read(name, cell)
            except _NoNumber:
                wrong.append(Fault(name, cell, "fault-not-a-number"))
    return Row(number, labels, known, (*wrong, *faults(known)))


def _passed_over(_: str, __: Any) -> Any:
    return None


def _text(_: str, cell: Any) -> str:
    """A number typed into a column of codes: as it is read, without a decimal point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _code(_: str, cell: Any) -> Any:
    text = _text("", cell).replace("，", ",").replace("、", ",")
    return ",".join(part.strip() for part in text.split(",")) if "," in text else text


def _yes_no(_: str, cell: Any) -> Any:
    return cell if isinstance(cell, bool) else ANSWERS.get(str(cell).strip().lower(), str(cell))


def _whole(_: str, cell: Any) -> int:
    return _exactly(cell, 1)


def _yuan(_: str, cell: Any) -> int:
    return _exactly(cell, 100)


def _exactly(cell: Any, times: int) -> int:
    """A whole number after multiplying. Raises _NoNumber for anything else: nothing is rounded silently."""
    if isinstance(cell, bool):
        raise _NoNumber
    try:
        number = Decimal(str(cell).strip().replace(",", "").replace("，", "")) * times
    except ArithmeticError:  # no number, or one without end
        raise _NoNumber from None
    if not number.is_finite() or number != number.to_integral_value() or abs(number) > 10**15:
        raise _NoNumber
    return int(number)

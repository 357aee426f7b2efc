"""The divisions of a county, as its file lists them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Division:
    """A county, township or village by its statistical code; `level` is county, township or village."""

    code: str
    name: str
    level: str
    parent: str
    names: Mapping[str, str] = field(default_factory=dict, compare=False)  # in other languages


COLUMNS = ("code", "name", "level", "parent")


def parse_divisions(csv_text: str) -> tuple[Division, ...]:
    """The rows of a file with the columns code, name, level, parent, and one for each other language in which
    places have names. Raises KeyError if one of the four is missing.
    """
    rows = csv.DictReader(io.StringIO(csv_text.lstrip("\ufeff")))
    return tuple(Division(row["code"], row["name"], row["level"], row["parent"], _names(row)) for row in rows)


def _names(row: Mapping[str, str]) -> Mapping[str, str]:
    return {lang: name for lang, name in row.items() if lang not in COLUMNS and name}

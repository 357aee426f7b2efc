"""Reads the standards from their files. The only place that does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from rules.standards import BadStandards, Standards, parse

FOLDER = Path(__file__).resolve().parents[2] / "rules" / "standards"


def load_standards(folder: Path = FOLDER) -> Standards:
    """All `*.yaml` of a folder as one set. Raises BadStandards if they contradict each other or lack a
    source.
    """
    return parse(row for path in sorted(folder.glob("*.yaml")) for row in _rows(path))


def _rows(path: Path) -> Iterator[Mapping[str, object]]:
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadStandards([f"{path.name} is not a list of values"])
    yield from rows


def supposing(standards: Standards, path: Path) -> Standards:
    """The same with the values of one file in place of those for the same key and area. For trying out a
    figure before it counts. Raises BadStandards.
    """
    supposed = parse(_rows(path)).values
    replaced = {(value.key, value.area) for value in supposed}
    return Standards([v for v in standards.values if (v.key, v.area) not in replaced] + list(supposed))

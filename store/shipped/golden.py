"""Reads the table of golden households."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from rules.golden import Golden

FILE = Path(__file__).resolve().parents[2] / "rules" / "golden" / "households.yaml"


@cache
def golden_table() -> dict[str, Any]:
    """The file as it is written: profiles, and households with what is expected of them."""
    table: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return table


@cache
def golden_households() -> tuple[Golden, ...]:
    table = golden_table()
    return tuple(
        Golden(
            one["name"],
            one["day"],
            {**table["profiles"][one["profile"]], **one.get("facts", {})},
            one.get("standards", {}),
        )
        for one in table["households"]
    )

"""What the doctor says of one thing it looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class How(StrEnum):
    WELL = "well"
    LOOK = "look"  # somebody should look
    ILL = "ill"


@dataclass(frozen=True, slots=True)
class Finding:
    """`name`: its sentence is `doctor-<name>`, with `values`."""

    name: str
    how: How
    values: Mapping[str, Any]


def said(sentence: str, how: How, **values: Any) -> Finding:
    return Finding(sentence, how, values)

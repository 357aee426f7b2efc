"""Which standards a rule looked at, and the same standards again years later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from rules.standards import Confidence, Standard, Standards

DAYS = ("valid_from", "valid_to", "published_on", "reconfirm_by")


class Asked(Standards):
    """The same standards; remembers the keys that were asked for."""

    def __init__(self, inner: Standards) -> None:
        self.values = inner.values
        self.asked: set[str] = set()
        self._inner = inner

    def within(self, key: str, day: date, area: str, population: str = "all") -> Standard | None:
        self.asked.add(key)
        return self._inner.within(key, day, area, population)

    def rows_for(self, area: str) -> list[dict[str, Any]]:
        """Everything that could have been found under the keys asked for, as JSON values."""
        return [_row(one) for one in self.values if one.key in self.asked and area.startswith(one.area)]


class Frozen(Standards):
    """Standards as they were kept. A key that was asked for in vain is known, and has no value."""

    def __init__(self, rows: Iterable[Mapping[str, Any]], asked: Iterable[str]) -> None:
        super().__init__(_standard(row) for row in rows)
        for key in asked:
            self._by_key.setdefault(key, [])


def _row(one: Standard) -> dict[str, Any]:
    kept = {name: value for name, value in asdict(one).items() if name != "on"}
    days = {name: kept[name].isoformat() if kept[name] else None for name in DAYS}
    return {**kept, **days, "confidence": str(one.confidence)}


def _standard(row: Mapping[str, Any]) -> Standard:
    days = {name: date.fromisoformat(row[name]) if row[name] else None for name in DAYS}
    return Standard(**{**row, **days, "confidence": Confidence(row["confidence"])})

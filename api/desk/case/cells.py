"""Cells of the household table in words: what a column is called, and what stands in it."""

from __future__ import annotations

from typing import Any

from dialogs.words import Words
from rules.checked import FIELDS, MONEY

CHOSEN = ("tie", "stays", "state", "labour", "disability")
"""Columns whose values are chosen from a list: `household-<column>-<value>`."""


def column(stem: str, words: Words) -> str:
    """What the column of "people.wages" is called; "" for a fact about no person."""
    group, _, field = stem.partition(".")
    if group not in ("people", "obligors"):
        return ""
    return words.maybe(f"check-column-{field}") if field in FIELDS else words.maybe(f"household-{field}")


def in_words(name: str, value: Any, words: Words) -> str:
    """A cell's value as a clerk reads it; "" where it is not known."""
    if value is None or value == "":
        return ""
    field = name.partition("[")[0].partition(".")[2]
    if field == "disability" and value != "none":
        kind, _, grade = str(value).partition("-")
        return words.say("show-disability", {"kind": kind, "grade": grade})
    if field in CHOSEN:
        return words.maybe(f"household-{field}-{value}") or str(value)
    if field == "needs":
        named = [words.maybe(f"household-needs-{each}") or each for each in str(value).split(",") if each]
        return words.say("household-and").join(named)
    if field == "income":
        return words.say("show-money-month", {"yuan": _yuan(value)})
    if field == "status":
        return words.maybe(f"check-status-{value}") or str(value)
    return words.say("desk-yuan", {"amount": _yuan(value)}) if field in MONEY else str(value)


def _yuan(fen: int) -> str:
    return f"{fen / 100:,.2f}".removesuffix(".00")

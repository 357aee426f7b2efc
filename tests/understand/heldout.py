"""The held-out sentences: written and committed before any example, pattern or number was chosen."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from dialogs.understand import Understood, understand
from tests.houses import the_ground


class Case(NamedTuple):
    text: str
    intent: str
    topic: str | None


def cases(name: str = "heldout.tsv") -> list[Case]:
    rows = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [Case(text, intent, None if topic == "-" else topic) for text, intent, topic in map(_cut, rows)]


def _cut(row: str) -> tuple[str, str, str]:
    text, intent, topic = row.split("\t")
    return text, intent, topic


def meant(text: str) -> Understood:
    """As it is understood in the county of the tests."""
    return understand(text, the_ground().places)


def readings(found: Understood) -> list[tuple[str, str | None]]:
    """The best reading and the others, best first."""
    return [(found.intent, found.topic), *((intent, topic) for intent, topic, _ in found.alternatives)]


def share_within(cases: list[Case], first: int) -> float:
    """How many cases have the right reading among the `first` ones."""
    right = sum((case.intent, case.topic) in readings(meant(case.text))[:first] for case in cases)
    return right / len(cases)

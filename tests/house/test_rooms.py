"""A crowded room is divided, and what it is divided into leans one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.test_doors import ORDER, ROOT

MOST_FILES = 32
DIVIDED = ("api/desk", "store", "dialogs", "rules")


def _leans(file: Path, of: str) -> Iterator[str]:
    """The parts of a room that a file of it imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == of:
                yield from (alias.name for alias in node.names)
            elif node.module.startswith(f"{of}."):
                yield node.module.removeprefix(f"{of}.").partition(".")[0]


@pytest.mark.parametrize("room", DIVIDED)
def test_no_two_parts_of_a_room_lean_on_each_other(room: str) -> None:
    of, leaning = room.replace("/", "."), set()
    for file in sorted((ROOT / room).rglob("*.py")):
        part = file.relative_to(ROOT / room).parts[0].removesuffix(".py")
        leaning |= {(part, other) for other in _leans(file, of) if other != part}
    assert leaning
    assert sorted(pair for pair in leaning if pair[::-1] in leaning) == []


def test_no_folder_is_crowded() -> None:
    folders = {file.parent for room in ORDER for file in (ROOT / room).rglob("*.py")}
    crowded = {str(folder.relative_to(ROOT)): len(list(folder.glob("*.py"))) for folder in folders}
    assert {folder: files for folder, files in crowded.items() if files > MOST_FILES} == {}

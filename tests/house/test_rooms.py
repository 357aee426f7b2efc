"""A crowded room is divided, and what it is divided into leans one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
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


def _imported(file: Path, modules: dict[str, Path]) -> Iterator[Path]:
    """The files of the house that a file imports, for the types alone as well."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        named: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module:
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            named = [name if name in modules else node.module for name in inside]
        elif isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        yield from (modules[name] for name in named if name in modules)


def test_no_file_imports_its_way_back_to_itself() -> None:
    files = [file for room in ORDER for file in sorted((ROOT / room).rglob("*.py"))]
    paths = {file: file.relative_to(ROOT).with_suffix("") for file in files}
    modules = {".".join(path.parts).removesuffix(".__init__"): file for file, path in paths.items()}
    leaning = {file: set(_imported(file, modules)) - {file} for file in files}
    assert sum(map(len, leaning.values())) > len(files)
    try:
        TopologicalSorter(leaning).prepare()
    except CycleError as circle:
        pytest.fail(" <- ".join(str(paths[file]) for file in circle.args[1]))

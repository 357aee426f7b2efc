"""Doors open inward only: palmtop -> api -> bot -> store -> dialogs, cases -> rules. Pure rooms know
nothing of the world.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ORDER = ("palmtop", "api", "bot", "store", "documents", "dialogs", "cases", "rules")
MAY = {
    "rules": set(),
    "cases": {"rules"},
    "dialogs": {"rules", "cases"},
    "documents": {"rules", "cases", "dialogs"},
    "store": {"rules", "cases", "dialogs", "documents"},
    "bot": {"rules", "cases", "dialogs", "documents", "store"},
    "api": {"rules", "cases", "dialogs", "documents", "store", "bot"},
    "palmtop": set(ORDER),
}
WORLD = {
    "aiogram", "aiohttp", "asyncio", "fastapi", "glob", "httpx", "os", "pathlib", "random", "requests",
    "secrets",
    "shutil", "socket", "sqlalchemy", "starlette", "subprocess", "tempfile", "threading", "time", "urllib",
    "uuid",
}  # fmt: skip
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}
PURE = ("rules", "dialogs", "cases")


def files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0] if not node.level else file.parent.name)
    return names


@pytest.mark.parametrize("room", ORDER)
def test_a_room_opens_only_inner_doors(room: str) -> None:
    wrong = [
        (str(file.relative_to(ROOT)), name)
        for file in files(room)
        for name in imported(file) & set(ORDER)
        if name != room and name not in MAY[room]
    ]
    assert wrong == []


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_imports_nothing_of_the_world(room: str) -> None:
    wrong = [(str(file.relative_to(ROOT)), name) for file in files(room) for name in imported(file) & WORLD]
    assert wrong == []


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_looks_at_no_clock_and_opens_no_file(room: str) -> None:
    wrong = []
    for file in files(room):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                if (node.value.id, node.attr) in CLOCKS:
                    wrong.append((file.name, node.lineno))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
                wrong.append((file.name, node.lineno))
    assert wrong == []


def test_only_the_store_begins_or_commits_a_transaction() -> None:
    wrong = []
    for room in ("api", "bot", "palmtop"):  # the pure rooms have no way to a database at all
        for file in files(room):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and node.attr in (
                    "commit",
                    "rollback",
                    "begin",
                    "begin_nested",
                ):
                    wrong.append((str(file.relative_to(ROOT)), node.lineno))
    assert wrong == []


def test_only_a_channel_knows_what_telegram_is() -> None:
    """And one file of it loads the client: loaded elsewhere, it takes a hundred megabytes more."""
    known = [
        str(file.relative_to(ROOT)) for room in ORDER for file in files(room) if "aiogram" in imported(file)
    ]
    assert known == ["bot/telegram/library.py"]


def test_only_the_one_keeper_writes_the_state_of_a_case() -> None:
    """`update(cases)` with a state stands in the casework, where `cases.moves.make` decided it, and nowhere
    else.
    """
    wrong = []
    for room in ("api", "bot", "palmtop", "store"):
        for file in files(room):
            text = file.read_text(encoding="utf-8")
            if "update(cases)" in text and "store/casework" not in str(file):
                wrong.append(str(file.relative_to(ROOT)))
    assert wrong == []

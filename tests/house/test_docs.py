"""What the texts say is so: settings, links, pictures, commands, files and functions."""

from __future__ import annotations

import re
import subprocess
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from palmtop.__main__ import _parser
from palmtop.settings import ROOT, Settings
from store.schema import metadata

TEXTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ROOMS = "rules|dialogs|cases|store|bot|api|palmtop|tests|locales|counties|migrations|bench|docs"
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|\bsrc=\"([^\"]+)\"")
COMMAND = re.compile(r"python -m palmtop ([a-z][a-z-]*)")
MAKE = re.compile(r"`make ([a-z]+)")
NAMED_FILE = re.compile(rf"`((?:{ROOMS})/[\w./-]+)`")
NAMED_THING = re.compile(r"`((?:rules|dialogs|cases|store|bot|api|palmtop)(?:\.\w+)+)(?:\(.*?\))?`")
LARGEST_PICTURE = 150 * 1024


def said(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def rows_of_settings() -> dict[str, str]:
    """Variable and default, as the table has them."""
    rows = re.findall(
        r"^\| `(PALMTOP_\w+)` \|.*?\| ([^|]*) \|[^|]*\|$", said(ROOT / "docs/settings.md"), re.M
    )
    return {name: default.strip("` ") for name, default in rows}


def test_every_setting_stands_in_the_table_with_its_default() -> None:
    expected = {f"PALMTOP_{field.name.upper()}": _shown(field.default) for field in fields(Settings)}
    assert rows_of_settings() == expected


def _shown(default: object) -> str:
    if isinstance(default, Path) and default.is_absolute():
        return default.relative_to(ROOT).as_posix()
    return str(default) or "(empty)"


@pytest.mark.parametrize("path", TEXTS, ids=names(TEXTS))
def test_every_link_and_picture_is_there(path: Path) -> None:
    for target in ("".join(parts) for parts in LINK.findall(said(path))):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, heading = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), target
        if heading:
            assert heading in _headings(there), target


def _headings(path: Path) -> set[str]:
    found = re.findall(r"^#+ (.+)$", said(path), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


@pytest.mark.parametrize("path", TEXTS, ids=names(TEXTS))
def test_every_command_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", said(ROOT / "Makefile"), re.M))
    assert set(MAKE.findall(said(path))) <= targets
    assert set(COMMAND.findall(said(path))) <= _commands()


def _commands() -> set[str]:
    [commands] = [action.choices for action in _parser()._actions if action.choices]
    return set(commands)


@pytest.mark.parametrize("path", TEXTS, ids=names(TEXTS))
def test_every_file_that_is_named_exists(path: Path) -> None:
    missing = [name for name in NAMED_FILE.findall(said(path)) if not list(ROOT.glob(name.rstrip("/.")))]
    assert missing == []


@pytest.mark.parametrize("path", TEXTS, ids=names(TEXTS))
def test_every_function_that_is_named_exists(path: Path) -> None:
    assert [name for name in NAMED_THING.findall(said(path)) if not _exists(name)] == []


def _exists(name: str) -> bool:
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        try:
            thing: object = import_module(".".join(parts[:end]))
        except ImportError:
            continue
        for part in parts[end:]:
            if not hasattr(thing, part):
                return False
            thing = getattr(thing, part)
        return True
    return False


def test_the_page_on_a_province_counts_the_tables_that_bear_their_place() -> None:
    tables = metadata.tables.values()
    placed = sum("area" in table.c for table in tables)
    assert f"{placed} of {len(tables)} tables carry the division code" in said(ROOT / "docs/province.md")


def test_pictures_are_small_enough_for_a_slow_line() -> None:
    pictures = sorted((ROOT / "docs/pictures").glob("*.png"))
    assert [path.name for path in pictures if path.stat().st_size > LARGEST_PICTURE] == []


def test_no_text_names_a_folder_of_somebodys_machine() -> None:
    for path in TEXTS:
        assert not re.search(r"(?<![\w/.])/(?:home|root|work|Users)/", said(path)), path.name


def test_nothing_that_is_kept_is_a_link() -> None:
    """One leads to a folder of the machine on which it was made; a clone of it has no Python to run."""
    listed = subprocess.run(["git", "ls-files", "-s"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a checkout: nothing says what is kept")
    assert [line for line in listed.stdout.splitlines() if line.startswith("120000")] == []

"""A struct of msgspec is no dataclass, although the type checker would take it for one (decision 48)."""

from __future__ import annotations

from pathlib import Path

import pytest
from mypy import api

from palmtop.settings import ROOT

LINES = """
import dataclasses
from dataclasses import dataclass, replace as changed
from typing import TypeVar

from msgspec import Struct, structs

class Word(Struct, frozen=True):
    said: str = ""

class Long(Word, frozen=True):
    more: str = ""

@dataclass(frozen=True)
class Page:
    said: str = ""

T = TypeVar("T", Page, Long)

def either(one: Page | Long) -> object:
    return {either}

def kind(one: T) -> object:
    return {kind}

alone: object = {alone}
"""
RIGHT = {"either": "one", "kind": "one", "alone": "dataclasses.replace(Page(), said='b')"}


def complaints(folder: Path, **wrong: str) -> str:
    file = folder / "lines.py"
    file.write_text(LINES.format(**{**RIGHT, **wrong}), encoding="utf-8")
    told, broken, _ = api.run(
        ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(folder), str(file)]
    )
    assert not broken
    return told


@pytest.mark.parametrize(
    "place, line",
    [
        ("alone", "dataclasses.replace(Word(), said='b')"),
        ("alone", "changed(Long(), said='b')"),
        ("alone", "dataclasses.asdict(Word())"),
        ("alone", "dataclasses.fields(Word)"),
        ("either", "changed(one, said='b')"),
        ("kind", "changed(one, said='b')"),
    ],
)
def test_what_works_for_dataclasses_only_is_not_taken_for_a_struct(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, line: str
) -> None:
    """It would raise TypeError when it runs, before somebody who waits for an answer."""
    monkeypatch.chdir(ROOT)  # the plug-in is named from there
    assert "take this from msgspec.structs" in complaints(tmp_path, **{place: line})


def test_dataclasses_are_left_alone_and_structs_have_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    told = complaints(tmp_path, alone="structs.replace(Word(), said='b')", kind="dataclasses.asdict(Page())")
    assert "Success" in told

"""What somebody says means the same on every Python that a county may have.

Debian 12 has 3.11.2, in which `(?:...)++` loses what it took: for months numbers of people and of yuan were
read rightly on newer ones only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from palmtop.settings import ROOT
from tests.guard.hearing import heard_in
from tests.guard.patterns import gives_nothing_back
from tests.guard.test_patterns import all_of_them

CHATS = ROOT / "tests" / "chats"
ASKED = "import sys; print(sys.version.split()[0])"
OURS = sys.version.split()[0]
FOLDERS = ("/usr/bin", "/usr/local/bin", *os.environ.get("PATH", "").split(os.pathsep))


def test_no_pattern_keeps_what_it_took() -> None:
    assert gives_nothing_back(r"[0-9](?:ab?)++")
    assert gives_nothing_back(r"(?:x(?>ab?))")
    assert not gives_nothing_back(r"(?:ab?)+[+]\+")
    found = [one.where for one in all_of_them() if gives_nothing_back(one.pattern.pattern)]
    assert not found, found


def test_every_python_here_hears_the_same() -> None:
    others = dict(_others())
    if not others:
        pytest.skip(f"no Python {sys.version_info.major}.{sys.version_info.minor} here but our own")
    said = sorted({line for chat in CHATS.glob("*.chat") for line in _said(chat)})
    ours = heard_in(said)
    assert len(said) > 1_000 and len(set(ours)) > 300
    for version, python in others.items():
        pairs = zip(said, ours, _heard_by(python, said), strict=True)
        differently = [(text, here, there) for text, here, there in pairs if here != there]
        assert not differently, (version, differently[:5])


def _said(chat: Path) -> list[str]:
    lines = chat.read_text(encoding="utf-8").splitlines()
    return [line[2:].strip() for line in lines if line.startswith("> ")]


def _others() -> Iterator[tuple[str, str]]:
    """Pythons of our own kind, for which the same libraries are built, but of another release."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for folder in dict.fromkeys(FOLDERS):
        python = f"{folder}/{name}"
        version = _run(python, "-c", ASKED).strip() if Path(python).exists() else ""
        if version and version != OURS:
            yield version, python


def _heard_by(python: str, said: list[str]) -> list[str]:
    heard: list[str] = json.loads(_run(python, "-m", "tests.guard.hearing", given=json.dumps(said)))
    return heard


def _run(python: str, *arguments: str, given: str = "") -> str:
    libraries = os.pathsep.join((str(ROOT), sysconfig.get_path("purelib")))
    done = subprocess.run(
        [python, "-S", *arguments],
        input=given,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": libraries, "PYTHONIOENCODING": "utf-8"},
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0 or not given, done.stderr
    return done.stdout if done.returncode == 0 else ""

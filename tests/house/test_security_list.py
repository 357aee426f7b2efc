"""The list of security checks is whole; it and the threat model name only tests that are there."""

from __future__ import annotations

import re

import pytest

from palmtop.settings import ROOT

ROW = re.compile(r"^\| S(\d+) \| (.*?) \| (.*?) \| (ok|partly|open) \|$", re.M)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def rows() -> list[tuple[str, str, str, str]]:
    return ROW.findall((ROOT / "docs/security.md").read_text(encoding="utf-8"))


def test_each_of_the_64_checks_stands_in_the_list_once() -> None:
    assert [int(number) for number, *_ in rows()] == list(range(1, 65))


@pytest.mark.parametrize("page", ["security.md", "threat-model.md"])
def test_every_test_that_is_named_is_there(page: str) -> None:
    named = set(TEST.findall((ROOT / "docs" / page).read_text(encoding="utf-8")))
    assert named
    for file, name in sorted(named):
        text = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"^(?:async )?def {name}\(", text, re.M), name


def test_only_what_a_test_shows_is_called_shown() -> None:
    for number, shown, tests, result in rows():
        assert bool(TEST.search(tests)) == bool(shown) == (result != "open"), number

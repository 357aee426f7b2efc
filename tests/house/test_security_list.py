"""The list of security checks is whole, and names only tests that are there."""

from __future__ import annotations

import re

from palmtop.settings import ROOT

ROW = re.compile(r"^\| S(\d+) \| (.*?) \| (.*?) \| (ok|partly|open) \|$", re.M)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def rows() -> list[tuple[str, str, str, str]]:
    return ROW.findall((ROOT / "docs/security.md").read_text(encoding="utf-8"))


def test_each_of_the_64_checks_stands_in_the_list_once() -> None:
    assert [int(number) for number, *_ in rows()] == list(range(1, 65))


def test_every_test_that_is_named_is_there() -> None:
    for number, _, tests, _ in rows():
        for file, name in TEST.findall(tests):
            text = (ROOT / file).read_text(encoding="utf-8")
            assert re.search(rf"^(?:async )?def {name}\(", text, re.M), (number, name)


def test_only_what_a_test_shows_is_called_shown() -> None:
    for number, shown, tests, result in rows():
        assert bool(TEST.search(tests)) == bool(shown) == (result != "open"), number

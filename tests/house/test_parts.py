"""The list of parts is whole, and names what is installed."""

from __future__ import annotations

import re
from importlib.metadata import version

import orjson

from palmtop.parts import LOCK, parts


def test_every_line_that_is_installed_from_is_a_part_with_its_hashes() -> None:
    told = orjson.loads(parts())
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    text = LOCK.read_text("utf-8")
    assert len(told["components"]) == len(re.findall(r"^\S+==", text, re.M))
    hashes = [
        each["content"] for part in told["components"] for each in part["externalReferences"][0]["hashes"]
    ]
    assert sorted(hashes) == sorted(re.findall(r"sha256:(\w+)", text))
    references = [part["bom-ref"] for part in told["components"]]
    assert len(set(references)) == len(references)


def test_it_names_the_versions_that_run_here() -> None:
    told = {part["name"]: part["version"] for part in orjson.loads(parts())["components"]}
    for name in ("fastapi", "sqlalchemy", "cryptography", "argon2-cffi", "aiogram"):
        assert told[name] == version(name), name


def test_the_same_file_gives_the_same_list() -> None:
    assert parts() == parts()

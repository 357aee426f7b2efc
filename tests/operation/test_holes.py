"""The county brings a list of known holes on a stick; the machine has no way out and needs none."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest

from palmtop.__main__ import main
from palmtop.county import spoken
from palmtop.holes import installed, told

HERE = {"jinja2": "3.1.4", "odd-one": "1.0rc1"}


def hole(name: str, *events: dict[str, str], versions: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    """Events as the open lists write them."""
    affected = {
        "package": {"ecosystem": "PyPI", "name": name},
        "ranges": [{"type": "ECOSYSTEM", "events": list(events)}],
        "versions": list(versions),
    }
    return {"id": "HOLE-1", "summary": "a hole", "affected": [affected], **more}


@pytest.mark.parametrize(
    ("entry", "hit"),
    [
        (hole("Jinja2", {"introduced": "0"}, {"fixed": "3.1.5"}), True),
        (hole("jinja2", {"introduced": "0"}, {"fixed": "3.1.4"}), False),
        (hole("jinja2", {"introduced": "3.1.4"}, {"last_affected": "3.1.4"}), True),
        (hole("jinja2", {"introduced": "3.2"}), False),
        (
            hole("jinja2", {"introduced": "0"}, {"fixed": "2.10"}, {"introduced": "3"}, {"fixed": "3.1.10"}),
            True,
        ),
        (hole("jinja2", {"introduced": "0"}, {"fixed": "2.10"}, {"introduced": "4"}), False),
        (hole("jinja2", versions=("3.1.3", "3.1.4")), True),
        (hole("jinja2", versions=("3.1.3",)), False),
        (hole("jinja2", {"introduced": "0"}, withdrawn="2026-01-01T00:00:00Z"), False),
        (hole("odd_one", {"introduced": "0"}, {"fixed": "1.0"}), True),  # cannot be told: somebody looks
        (hole("something.else", {"introduced": "0"}), False),
    ],
)
def test_a_part_is_named_where_its_version_has_the_hole(entry: dict[str, Any], hit: bool) -> None:
    lines = told(entry, HERE, spoken("en"))
    assert bool(lines) is hit and all("HOLE-1 a hole" in line for line in lines)


def test_what_is_installed_is_held_against_a_folder_or_a_zip(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "sqlalchemy"
    bad, good = hole(name, versions=(installed()[name],)), hole(name, versions=("0.1",))
    (tmp_path / "list").mkdir()
    for at, entry in enumerate((good, bad)):
        (tmp_path / "list" / f"{at}.json").write_bytes(orjson.dumps(entry))
    (tmp_path / "good.json").write_bytes(orjson.dumps([good]))
    with ZipFile(tmp_path / "list.zip", "w") as archive:
        archive.write(tmp_path / "list" / "1.json", "1.json")
    assert main(["holes", str(tmp_path / "list")]) == 1
    assert f"{name} {installed()[name]}：HOLE-1 a hole" in capsys.readouterr().out
    assert main(["holes", str(tmp_path / "list.zip")]) == 1
    assert main(["holes", str(tmp_path / "good.json")]) == 0


@pytest.mark.parametrize("content", [b"", b"[1]", b"{}", b"[]", b"PK", b"\xff"])
def test_what_is_no_list_is_not_taken_for_a_clean_one(tmp_path: Path, content: bytes) -> None:
    for name in ("list.json", "list.zip"):
        (tmp_path / name).write_bytes(content)
        assert main(["holes", str(tmp_path / name)]) == 2
    assert main(["holes", str(tmp_path / "nothing.json")]) == 2
    assert main(["holes", str(tmp_path / "nothing")]) == 2

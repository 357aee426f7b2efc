"""Papers on the shelf: sealed, found again by their name only, and gone when dropped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store.papers.shelf import NotOnShelf, Shelf
from store.seal import Seal, Tampered, make_key

SEAL = Seal.from_text(make_key())
PHOTO = b"\xff\xd8\xff" + b"a hospital bill" * 1000


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "papers", SEAL)


def on_disk(shelf_root: Path) -> list[Path]:
    return [path for path in shelf_root.rglob("*") if path.is_file()]


def test_what_was_kept_comes_back(shelf: Shelf) -> None:
    name = shelf.keep(PHOTO)
    assert len(name) == 32 and shelf.fetch(name) == PHOTO
    assert list(shelf.names()) == [name]


def test_the_disk_shows_nothing_of_it(shelf: Shelf, tmp_path: Path) -> None:
    shelf.keep(PHOTO)
    (file,) = on_disk(tmp_path)
    assert b"hospital" not in file.read_bytes() and not file.read_bytes().startswith(b"\xff\xd8")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o077 == 0


def test_the_same_photo_twice_gets_two_names(shelf: Shelf) -> None:
    assert shelf.keep(PHOTO) != shelf.keep(PHOTO)


def test_a_dropped_paper_is_gone(shelf: Shelf, tmp_path: Path) -> None:
    name = shelf.keep(PHOTO)
    shelf.drop(name)
    shelf.drop(name)
    assert on_disk(tmp_path) == []
    with pytest.raises(NotOnShelf):
        shelf.fetch(name)


def test_two_papers_swapped_on_disk_do_not_open(shelf: Shelf, tmp_path: Path) -> None:
    mine, yours = shelf.keep(b"mine"), shelf.keep(b"yours")
    root = tmp_path / "papers"
    (root / mine[:2] / mine).write_bytes((root / yours[:2] / yours).read_bytes())
    with pytest.raises(Tampered):
        shelf.fetch(mine)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "..",
        "../../etc/passwd",
        "/etc/passwd",
        "a" * 31,
        "A" * 32,
        "a" * 32 + "\n",
        "a" * 32 + "\0",
        "ab/" + "c" * 29,
    ],
)
def test_a_name_that_is_not_ours_reaches_no_file(shelf: Shelf, name: str) -> None:
    with pytest.raises(NotOnShelf):
        shelf.fetch(name)
    with pytest.raises(NotOnShelf):
        shelf.drop(name)


def test_a_full_disk_leaves_no_half_paper(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        shelf.keep(PHOTO)
    monkeypatch.undo()
    assert on_disk(tmp_path) == [] and list(shelf.names()) == []


def test_an_empty_shelf_has_no_names(shelf: Shelf) -> None:
    assert list(shelf.names()) == []

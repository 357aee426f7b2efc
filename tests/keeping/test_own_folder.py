"""Whoever else has an account on the machine reads nothing of the house, however it was started."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from palmtop.settings import Settings
from palmtop.wiring import build


@pytest.fixture
def usual_mask() -> Iterator[None]:
    """Of a shell; systemd sets a narrower one (deploy/palmtop.service)."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_the_folder_of_the_house_is_nobody_elses(tmp_path: Path, usual_mask: None) -> None:
    house = build(Settings(data=tmp_path / "data"))
    try:
        house.store.write_now(lambda tx: tx.wake("desk"))
        made = [tmp_path / "data", *(tmp_path / "data").rglob("*")]
        assert any(path.name == "palmtop.db-wal" for path in made)
        assert not [path.name for path in made if path.stat().st_mode & 0o077 and path.parent == tmp_path]
        books = [path for path in made if path.name.startswith("palmtop.db")]
        assert not [path.name for path in books if path.stat().st_mode & 0o077]
    finally:
        house.store.close()


def test_what_a_county_set_otherwise_stays(tmp_path: Path, usual_mask: None) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o750)
    (folder / "palmtop.db").touch(0o640)
    build(Settings(data=folder)).store.close()
    assert folder.stat().st_mode & 0o777 == 0o750
    assert (folder / "palmtop.db").stat().st_mode & 0o777 == 0o640

"""Whoever else has an account on the machine reads nothing of the house, however it was started."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from palmtop.doctor.findings import How
from palmtop.doctor.looking import examine
from palmtop.settings import Settings
from palmtop.wiring import build, real_now


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


def test_an_older_folder_that_everybody_could_read_is_shut(
    tmp_path: Path, usual_mask: None, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(data=tmp_path / "data")
    build(settings).store.close()
    settings.data.chmod(0o755)
    assert findings(settings)["folder-open"] is How.LOOK
    build(settings).store.close()
    assert settings.data.stat().st_mode & 0o777 == 0o700
    assert "it was shut" in caplog.text
    assert findings(settings)["folder"] is How.WELL


def test_a_folder_that_holds_other_things_is_left_and_said(
    tmp_path: Path, usual_mask: None, caplog: pytest.LogCaptureFixture
) -> None:
    """Shutting the home of somebody, or /srv, would lock out others."""
    settings = Settings(data=tmp_path / "data")
    settings.data.mkdir(mode=0o755)
    (settings.data / "photos of a feast").mkdir()
    build(settings).store.close()
    assert settings.data.stat().st_mode & 0o777 == 0o755
    assert "let its owner shut it" in caplog.text


def findings(settings: Settings) -> dict[str, How]:
    return {each.name: each.how for each in examine(settings, real_now())}

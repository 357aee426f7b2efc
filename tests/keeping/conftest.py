"""A house that has lived: the demonstration with all its people."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palmtop.demo import fill
from palmtop.settings import Settings
from store.seal import make_key

NOW = datetime(2026, 11, 26, 2, tzinfo=UTC)
OLD = make_key()


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    fill(Settings(data=folder, secret=OLD), NOW)
    return folder


@pytest.fixture
def lived(played: Path, tmp_path: Path) -> Settings:
    """A copy to do things to, sealed with the master key `OLD`."""
    shutil.copytree(played, tmp_path / "data")
    return Settings(data=tmp_path / "data", secret=OLD)

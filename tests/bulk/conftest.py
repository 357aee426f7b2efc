"""The desk with its pages, on each database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.house import House
from store.database import Store
from tests.houses import a_house
from tests.pages.conftest import clock, desk

__all__ = ["clock", "desk"]


@pytest.fixture
def house(tmp_path: Path, clock: list[datetime], store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield built

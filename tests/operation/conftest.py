"""A house on each database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.house import House
from store.database import Store
from tests.houses import a_house

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path: Path, store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: NOW, store) as made:
        yield made

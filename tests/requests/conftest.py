"""A resident who talks with a whole house, and the staff who read what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database import Store
from tests.chats.player import Player, clock_on
from tests.houses import a_house
from tests.requests.today import TODAY


@pytest.fixture
def resident(store: Store, tmp_path: Path) -> Iterator[Player]:
    clock = clock_on(TODAY)
    with a_house(tmp_path, clock, store) as house:
        yield Player(house, clock)

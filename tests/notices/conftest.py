"""An office with a notice board."""

from __future__ import annotations

import pytest

from store.database import Store
from store.seal import Seal
from tests.houses import the_ground
from tests.notices.board import Board
from tests.store.office import NOW, Office


@pytest.fixture
def board(store: Store, seal: Seal) -> Board:
    """On each database."""
    day = the_ground().on(NOW.date())
    return Board(Office(store, seal, day, NOW)).hire()

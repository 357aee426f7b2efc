"""An office with people for each hand, on each database."""

from __future__ import annotations

import pytest

from store.database import Store
from store.seal import Seal
from tests.houses import the_ground
from tests.money.till import Till, hire
from tests.store.office import Office


@pytest.fixture
def till(store: Store, seal: Seal) -> Till:
    office = Office(store, seal, the_ground())
    hire(office)
    return Till(office)

"""An office on each database."""

from __future__ import annotations

import pytest

from store.database import Store
from store.seal import Seal
from tests.houses import the_ground
from tests.store.office import Office


@pytest.fixture
def office(store: Store, seal: Seal) -> Office:
    return Office(store, seal, the_ground())

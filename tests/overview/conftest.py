"""The office of the store on each database, and the desk with its pages."""

from __future__ import annotations

import pytest

from store.database import Store
from store.seal import Seal
from tests.houses import the_ground
from tests.pages.conftest import clock, desk, house
from tests.store.office import Office

__all__ = ["clock", "desk", "house", "office"]


@pytest.fixture
def office(store: Store, seal: Seal) -> Office:
    return Office(store, seal, the_ground())

"""Everything here is marked `faults`; the long run is asked for with LONG=1."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest

from tests.faults.service import Nursery, a_nursery

LONG = os.environ.get("LONG") == "1"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/tests/faults/" in str(item.path):
            item.add_marker("faults")


@pytest.fixture
async def nursery() -> AsyncIterator[Nursery]:
    async with a_nursery() as opened:
        yield opened

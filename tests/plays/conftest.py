"""A town of its own for each play, with a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from api.app import create_app
from tests.houses import a_house
from tests.plays.town import Town

OPENED = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    clock = [OPENED]
    with a_house(tmp_path, lambda: clock[0]) as house:
        async with AsyncExitStack() as doors:
            opened = Town(house, create_app(house), clock, doors)
            await opened.hire()
            yield opened

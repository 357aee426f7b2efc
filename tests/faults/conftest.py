"""Everything here is marked `faults`. LONG=1 asks for the long run, FAULTS_SHARE for a part of it.

FAULTS_FIRST=21 lets the deaths at each place (R2) begin at the 21st time.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from tests.databases import PostgresServer
from tests.faults.service import Nursery, a_nursery

LONG = os.environ.get("LONG") == "1"
SHARE = float(os.environ.get("FAULTS_SHARE") or 1)
FIRST = int(os.environ.get("FAULTS_FIRST") or 1)


def so_many(short: int, long: int) -> int:
    """How often something is played: in `make test`, or in the long run, of which SHARE is played."""
    return max(short, round(long * SHARE)) if LONG else short


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/tests/faults/" in str(item.path):
            item.add_marker("faults")
            if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.function):
                item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@contextmanager
def an_empty_database(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Of the kind that `request.param` names, for as long as the fixture that asks lives."""
    if request.param == "sqlite":
        yield f"sqlite:///{folder / 'palmtop.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = server.empty()
    yield server.at(name)
    server.drop(name)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def nursery() -> AsyncIterator[Nursery]:
    """One for all: reading the code takes longer than most of what is tested."""
    async with a_nursery() as opened:
        yield opened

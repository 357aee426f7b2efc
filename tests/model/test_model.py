"""Dialogue and case together: any order of what people, staff, time and machines do keeps the promises.

`MODEL=500 pytest tests/model` for more runs, `MODEL_STEPS=80` for longer ones. What Hypothesis finds it
prints as a story; with `MODEL_SHRINK=1` as the shortest one. On SQLite and on PostgreSQL.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.databases import PostgresServer
from tests.model.living import LivingHouse

RUNS, STEPS = os.environ.get("MODEL"), int(os.environ.get("MODEL_STEPS", "40"))
ON_SQLITE, ON_POSTGRES = 8, 3  # stories, unless `MODEL` says how many
SHRINK = bool(os.environ.get("MODEL_SHRINK"))
"""What was found is made as short as it can be: minutes, for somebody who waits for it."""


class LivingHouseOnPostgres(LivingHouse):
    """The same stories, where the database keeps order in another way."""


@pytest.fixture(scope="class")
def served(postgres: PostgresServer) -> Iterator[None]:
    LivingHouseOnPostgres.server = postgres
    yield
    LivingHouseOnPostgres.server = None


def _so_many(stories: int) -> settings:
    return settings(
        max_examples=int(RUNS or stories),
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        derandomize=RUNS is None,
        phases=[Phase.generate, *([Phase.shrink] if SHRINK else [])],
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )


LivingHouse.TestCase.settings = _so_many(ON_SQLITE)
LivingHouseOnPostgres.TestCase.settings = _so_many(ON_POSTGRES)
TestLivingHouse = LivingHouse.TestCase
TestLivingHouseOnPostgres = pytest.mark.postgres(
    pytest.mark.usefixtures("served")(LivingHouseOnPostgres.TestCase)
)

"""The measurement of several processes runs; what it measures depends on the machine."""

from __future__ import annotations

import pytest
from sqlalchemy import create_engine, func, select

from bench import many
from store.schema import cases
from tests.databases import PostgresServer


@pytest.mark.postgres
def test_the_same_residents_are_served_by_one_two_and_four_processes(postgres: PostgresServer) -> None:
    url = postgres.at(postgres.empty())
    found = many.run(url, rounds=1, chats=4)
    for [one] in found.values():
        assert one.rate > 0 and one.ours > 0 and one.database >= 0
    assert len(many.table(found)) == 7
    engine = create_engine(url)
    with engine.connect() as conn:
        filed = conn.execute(select(func.count()).select_from(cases)).scalar_one()
    engine.dispose()
    assert filed == 4 * 8 + 3 * 4, "each resident of the warm-up and of the rounds handed in"

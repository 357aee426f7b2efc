"""Many letters are due at once, and the database does not expect them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.house import House
from store.post.letters import _CLAIM
from store.times import ms
from tests.channels.letter_rows import write

LETTERS, MOST_EACH = 400, 20
LEASE = 6_000


@pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
@pytest.mark.parametrize("lane", ["reply", "notice"])
def test_to_find_the_next_ones_no_letter_is_compared_with_all_others(house: House, lane: str) -> None:
    for number in range(LETTERS):
        write(house, "明年的标准已经公布了。", to=f"6{number}", lane=lane)
    assert _rows_looked_at(_plan(house, lane)) < LETTERS * MOST_EACH


def _plan(house: House, lane: str) -> Mapping[str, Any]:
    """What PostgreSQL did to claim letters of that lane."""
    now = ms(house.now())
    values = {"channel": "telegram", "now": now, "until": now + LEASE, "beyond": now + 2 * LEASE, "most": 16}
    sql, parameters = _CLAIM[lane].bind(house.store.engine.dialect, values)
    with house.store.engine.begin() as conn:
        [[said]] = conn.exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", parameters).all()
    plan: Mapping[str, Any] = said[0]["Plan"]
    return plan


def _rows_looked_at(plan: Mapping[str, Any]) -> float:
    """In all steps, those that were left out as well."""
    each = plan["Actual Rows"] + sum(rows for name, rows in plan.items() if name.startswith("Rows Removed"))
    return float(each * plan["Actual Loops"]) + sum(_rows_looked_at(step) for step in plan.get("Plans", ()))

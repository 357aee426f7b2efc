"""The harness itself: without any fault, everybody is served, and nothing contradicts an invariant."""

from __future__ import annotations

from pathlib import Path

from tests.faults.service import Nursery
from tests.faults.town import a_seed, a_town


async def test_everybody_is_served(nursery: Nursery, tmp_path: Path, empty_database_url: str) -> None:
    mode = "webhook" if empty_database_url.startswith("sqlite") else "polling"
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), mode=mode) as town:
        await town.conversations(8, at_once=8)
        await town.settle()
        assert town.verdict() == [], town.logged()
        assert len(town.history.books.cases) == 8
        asides = [bubble for bubble in town.history.bubbles if bubble.aside]
        assert asides, "nobody was offered the key that shares a number"
        assert town.provider.refused == {}, "in fair weather we obey every limit"

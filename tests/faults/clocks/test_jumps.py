"""R17. The clock of the machine jumps while people talk: nobody is answered twice, late, or not at all."""

from __future__ import annotations

import asyncio
import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cases.calendar import china_day
from cases.clock import due
from cases.states import Track
from cases.terms import Terms
from store.times import moment
from tests.faults.clerk import Clerk, hire
from tests.faults.clocks.machine import MachineClock
from tests.faults.conftest import so_many
from tests.faults.excuses import doubled
from tests.faults.history import Row, now
from tests.faults.provider import Weather
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town
from tests.houses import the_ground

RIGHT = timedelta()
JUMPS: tuple[timedelta | datetime, ...] = (
    timedelta(hours=1),
    timedelta(hours=-1),
    timedelta(days=1),
    RIGHT,
    timedelta(days=-1),
    datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC),  # a second before the year ends in China
    datetime(2028, 2, 28, 15, 59, 59, tzinfo=UTC),  # and before the 29th of February begins
    RIGHT,
)
ROUNDS, PEOPLE = so_many(1, 12), so_many(5, 12)
BETWEEN = (0.6, 1.4)
"""Seconds from one jump to the next: a letter is out for as long."""
LESS_THAN_NOTHING = re.compile(r"[-−]\s?\d+(?:\.\d+)?\s*(?:天|日|小时|分钟|秒|个工作日)")


async def test_a_clock_that_jumps(nursery: Nursery, tmp_path: Path, empty_database_url: str) -> None:
    """Two processes where there may be two. The provider is slow, so that letters are out when it jumps."""
    clock = MachineClock(tmp_path / "clock")
    async with a_town(
        nursery,
        tmp_path,
        empty_database_url,
        seed=a_seed(),
        roles=("all",) if empty_database_url.startswith("sqlite") else ("all", "all"),
        weather=Weather(slow=0.5),
        settings=clock.settings(),
        clerk=False,  # who is at the desk is signed out by a day that passes in a second
    ) as town:
        for _ in range(ROUNDS):
            talking = asyncio.create_task(town.conversations(PEOPLE, at_once=PEOPLE))
            for jump in JUMPS:
                await asyncio.sleep(town.dice.uniform(*BETWEEN))
                clock.stands_at(jump) if isinstance(jump, datetime) else clock.off(jump)
            right = now()
            await talking
            print(f"{PEOPLE} people were through {now() - right:.1f} s after the clock was right")
        await town.settle()
        assert town.verdict() == [], town.logged()
        assert doubled(town.history) == [], "nothing is said twice because of a clock"
        assert {row["state"] for row in town.history.books.letter} <= {"sent", "queued"}
        assert [wrong for case in town.history.books.cases if (wrong := _wrong_day(case))] == []
        assert await _shown_less_than_nothing(town) == []


def _wrong_day(case: Row) -> str:
    """Where the last day for an answer is not the law's, counted from the day in China it was handed in."""
    ground = the_ground()
    terms = Terms(ground.calendar, ground.county, ground.standards)
    wanted = due(Track(case["track"]), china_day(moment(case["submitted_at"])), terms, case["area"])
    assert wanted is not None
    return "" if case["due"] == wanted.day else f"case {case['id']}: {case['due']}, not {wanted.day}"


async def _shown_less_than_nothing(town: Town) -> list[str]:
    """To somebody at the desk, by a clock that is right again."""
    cookie = hire(town.url, int(time.time() * 1000), "zhaoli")
    clerk = Clerk(cookie, town.history, lambda: town.service.doors, town.dice)
    pages = [f"/desk/cases/{case['id']}" for case in town.history.books.cases]
    shown = [await clerk.reads("/desk?view=nobody", 'href="/desk/cases/')]
    shown += [await clerk.reads(page, 'name="version"') for page in pages]
    assert all(shown)
    return [found for page in shown for found in LESS_THAN_NOTHING.findall(page)]

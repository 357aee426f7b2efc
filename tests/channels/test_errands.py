"""Work that comes round again: at its hour, once, and again after it went wrong."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.errands import ERRANDS, Errand, errands_due
from bot.house import House
from store import errands
from store.database import Tx
from store.errands import next_tick
from tests.channels.conftest import Clock

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Diary:
    """Remembers when it was run; `left` says how often there is still more."""

    def __init__(self, left: int = 0) -> None:
        self.at: list[datetime] = []
        self.left = left

    def __call__(self, tx: Tx, house: House, now: datetime) -> bool:
        self.at.append(now)
        self.left -= 1
        return self.left >= 0


def hourly(diary: Diary) -> Errand:
    return Errand("hourly", HOUR, diary)


async def test_it_runs_at_its_hour_and_once_for_all_it_missed(house: House, clock: Clock) -> None:
    diary = Diary()
    assert await errands_due(house, [hourly(diary)]) == 0  # heard of, not yet due
    clock.pass_by(minutes=59)
    assert await errands_due(house, [hourly(diary)]) == 0
    clock.pass_by(minutes=1)
    assert await errands_due(house, [hourly(diary)]) == 1
    assert await errands_due(house, [hourly(diary)]) == 0
    clock.pass_by(hours=7)
    assert await errands_due(house, [hourly(diary)]) == 1
    assert len(diary.at) == 2


async def test_two_processes_that_look_at_once_run_it_once(house: House, clock: Clock) -> None:
    diary = Diary()
    await errands_due(house, [hourly(diary)])
    clock.pass_by(hours=1)
    await asyncio.gather(*(errands_due(house, [hourly(diary)]) for _ in range(6)))
    assert len(diary.at) == 1


async def test_what_is_too_much_for_one_transaction_is_done_in_several(house: House, clock: Clock) -> None:
    diary = Diary(left=3)
    await errands_due(house, [hourly(diary)])
    clock.pass_by(hours=1)
    assert await errands_due(house, [hourly(diary)]) == 4


async def test_one_that_breaks_leaves_nothing_behind_and_is_tried_again(house: House, clock: Clock) -> None:
    broken, diary = [True], Diary()

    def run(tx: Tx, house: House, now: datetime) -> None:
        errands.hurry(tx, "left-behind", now)
        if broken[0]:
            raise RuntimeError("boom")

    both = [Errand("breaks", HOUR, run), Errand("other", HOUR, diary)]
    await errands_due(house, both)
    clock.pass_by(hours=1)
    assert await errands_due(house, both) == 1 and len(diary.at) == 1
    rows = house.store.read_now(errands.how_they_went)
    assert "left-behind" not in rows and rows["breaks"].error == "RuntimeError"
    broken[0] = False
    clock.pass_by(minutes=1)
    assert await errands_due(house, both) == 1
    assert house.store.read_now(errands.how_they_went)["breaks"].error is None


@pytest.mark.parametrize(
    "now, every, offset, expected",
    [
        ("2026-11-23T09:00", DAY, timedelta(), "2026-11-23T16:00"),  # midnight in China
        ("2026-11-23T09:00", DAY, 6 * HOUR, "2026-11-23T22:00"),
        ("2026-11-23T22:00", DAY, 6 * HOUR, "2026-11-24T22:00"),
        ("2026-11-23T09:00:30", timedelta(minutes=5), timedelta(), "2026-11-23T09:05"),
    ],
)
def test_the_grid_counts_from_midnight_in_china(
    now: str, every: timedelta, offset: timedelta, expected: str
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert next_tick(at, every, offset) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_no_two_errands_share_a_name() -> None:
    names = [each.name for each in ERRANDS]
    assert len(names) == len(set(names)) and all(len(name) <= 32 for name in names)

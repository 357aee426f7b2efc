"""Jobs for other systems have short leases: a dead process is soon followed, a slow one not overtaken."""

from __future__ import annotations

import pytest

from bot import holding
from bot.holding import held, lease_ms
from bot.house import House
from store import jobs
from store.jobs import LeaseLost, Work
from store.residents.talks import new_job
from store.times import ms
from tests.channels.conftest import Clock
from tests.patience import until


def written(house: House, count: int = 1) -> None:
    for number in range(count):
        house.store.write_now(
            lambda tx, key=f"job:{number}": new_job(tx, house.seal, "carry", key, {}, ms(house.now()))  # type: ignore[misc]
        )


def claimed(house: House, most: int = 8) -> list[Work]:
    return house.store.write_now(
        lambda tx: jobs.claim(tx, house.seal, ["carry"], ms(house.now()), lease_ms(house), most)
    )


def test_nobody_waits_longer_than_a_minute_for_a_dead_process(house: House, clock: Clock) -> None:
    written(house)
    assert len(claimed(house)) == 1 and claimed(house) == []
    assert lease_ms(house) <= 60_000
    clock.pass_by(seconds=60)
    assert len(claimed(house)) == 1


async def test_who_is_slow_is_not_overtaken_nor_those_behind_in_the_line(
    house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "LOOK_SECONDS", 0.01)
    written(house, 3)
    first, *behind = claimed(house)
    before = first.lease
    async with held(house, first, behind):
        for _ in range(4):  # two minutes
            clock.pass_by(seconds=30)
            await until(lambda: first.lease >= ms(clock()) + lease_ms(house))
            assert claimed(house) == []
    assert first.lease > before
    for work in (first, *behind):
        house.store.write_now(lambda tx, one=work: jobs.done(tx, one))  # type: ignore[misc]


async def test_who_hung_does_not_begin_what_another_has_by_now(house: House, clock: Clock) -> None:
    written(house)
    [mine] = claimed(house)
    clock.pass_by(seconds=60)
    [theirs] = claimed(house)
    with pytest.raises(LeaseLost):
        async with held(house, mine):
            pytest.fail("it was sent a second time")
    house.store.write_now(lambda tx: jobs.done(tx, theirs))


async def test_who_was_overtaken_meanwhile_writes_nothing_down(house: House, clock: Clock) -> None:
    written(house)
    [mine] = claimed(house)
    async with held(house, mine):
        clock.pass_by(seconds=60)
        [theirs] = claimed(house)
    with pytest.raises(LeaseLost):
        house.store.write_now(lambda tx: jobs.done(tx, mine))
    house.store.write_now(lambda tx: jobs.done(tx, theirs))

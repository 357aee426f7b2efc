"""The clock of the machine is a day ahead for a while, and is then set right (R17)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.channel import Inbound
from bot.door import put_off
from bot.errands import Errand, errands_due
from bot.house import House
from dialogs.message import Heard, Say
from store import jobs, throttle
from store.casework import post_to_resident
from store.casework.letters import HOLD
from store.database import Tx
from store.post import failures, letters
from store.residents.conversation import letters_after
from store.residents.talks import new_job
from store.schema import letter
from store.times import ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import a_resident

LEASE = 20_000


class Round:
    """An errand that only notes when it was made."""

    def __init__(self) -> None:
        self.at: list[datetime] = []

    def __call__(self, tx: Tx, house: House, now: datetime) -> None:
        self.at.append(now)


@pytest.fixture
def minute() -> Round:
    return Round()


async def look(house: House, minute: Round) -> None:
    await errands_due(house, [Errand("minute", timedelta(minutes=1), minute)])


async def a_day_ahead(house: House, clock: Clock, minute: Round) -> None:
    """Errands have been made at the right time, and at the wrong one."""
    await look(house, minute)
    clock.pass_by(days=1)
    await look(house, minute)
    assert len(minute.at) == 1


async def set_right(house: House, clock: Clock, minute: Round) -> None:
    clock.pass_by(days=-1)
    await look(house, minute)


def claimed(house: House) -> list[str]:
    found = house.store.write_now(
        lambda tx: letters.claim(tx, house.seal, ["telegram"], ms(house.now()), LEASE, 9)
    )
    return [out.say.text for out in found]


def write(house: House, resident: int, words: str, **how: object) -> None:
    house.store.write_now(
        lambda tx: post_to_resident(tx, house.seal, resident, Say(words), words, house.now(), None, **how)  # type: ignore[arg-type]
    )


async def test_what_was_written_ahead_leaves_when_the_clock_is_right(
    house: House, clock: Clock, minute: Round
) -> None:
    resident = a_resident(house, "501")
    await a_day_ahead(house, clock, minute)
    write(house, resident, "写在明天的")
    house.store.write_now(lambda tx: new_job(tx, house.seal, "fetch_file", "k", {}, ms(house.now())))
    held = Inbound("telegram", "501", "m1", Heard("太快了"))
    at = house.now().timestamp() + 30
    house.store.write_now(lambda tx: put_off(tx, house, held, at, say=False))
    await set_right(house, clock, minute)
    assert claimed(house) == ["写在明天的"]
    now = ms(house.now())
    assert house.store.write_now(lambda tx: jobs.claim(tx, house.seal, ["fetch_file"], now, LEASE, 9))
    assert house.store.read_now(lambda tx: failures.due(tx, house.seal, house.now()))


async def test_a_reply_of_staff_does_not_hold_up_the_page_for_a_day(
    house: House, clock: Clock, minute: Round
) -> None:
    resident = a_resident(house, "a" * 64, "web")
    await a_day_ahead(house, clock, minute)
    write(house, resident, "写在明天的", by_staff=1, hold=HOLD)
    await set_right(house, clock, minute)
    write(house, resident, "今天的")
    clock.pass_by(seconds=HOLD.total_seconds())
    lines = house.store.read_now(lambda tx: letters_after(tx, house.seal, resident, 0, now=ms(house.now())))
    assert [line.text for line in lines] == ["写在明天的", "今天的"]


async def test_what_was_held_for_the_night_is_held_as_long_and_no_longer(
    house: House, clock: Clock, minute: Round
) -> None:
    clock.pass_by(hours=6)  # eleven at night in China
    resident = a_resident(house, "501")
    await a_day_ahead(house, clock, minute)
    write(house, resident, "夜里写的")
    [row] = house.store.read_now(lambda tx: tx.execute(select(letter)).all())
    asleep = row.held_until - ms(house.now())
    await set_right(house, clock, minute)
    await set_right_again(house, clock, minute)
    assert claimed(house) == []
    clock.pass_by(seconds=asleep / 1000)
    assert claimed(house) == ["夜里写的"]


async def set_right_again(house: House, clock: Clock, minute: Round) -> None:
    """The next round finds nothing to bring back."""
    clock.pass_by(minutes=1)
    await look(house, minute)
    clock.pass_by(minutes=-1)


async def test_a_night_ends_at_its_hour_where_the_clock_was_an_hour_ahead(
    house: House, clock: Clock, minute: Round
) -> None:
    clock.pass_by(hours=6)  # eleven at night in China
    resident = a_resident(house, "501")
    await look(house, minute)
    write(house, resident, "夜里写的")
    [before] = house.store.read_now(lambda tx: tx.execute(select(letter.c.held_until)).scalars().all())
    clock.pass_by(hours=1)
    await look(house, minute)
    write(house, resident, "钟快的时候写的")
    clock.pass_by(hours=-1)
    await look(house, minute)
    held = house.store.read_now(lambda tx: tx.execute(select(letter.c.held_until)).scalars().all())
    assert list(held) == [before, before]


async def test_errands_come_round_again_at_their_hour_and_not_in_a_day(
    house: House, clock: Clock, minute: Round
) -> None:
    await a_day_ahead(house, clock, minute)
    await set_right(house, clock, minute)
    assert len(minute.at) == 1  # it was made ahead; not twice for one hour
    clock.pass_by(minutes=1)
    await look(house, minute)
    assert len(minute.at) == 2


async def test_clocks_that_differ_by_seconds_are_not_set_back(
    house: House, clock: Clock, minute: Round
) -> None:
    resident = a_resident(house, "501")
    await look(house, minute)
    clock.pass_by(minutes=1)
    await look(house, minute)
    write(house, resident, "在两秒以后")
    clock.pass_by(seconds=-2)
    await look(house, minute)
    assert claimed(house) == []
    clock.pass_by(seconds=2)
    assert claimed(house) == ["在两秒以后"]


async def test_who_guessed_too_often_ahead_is_not_shut_out_for_a_day(
    house: House, clock: Clock, minute: Round
) -> None:
    await a_day_ahead(house, clock, minute)
    who = ("somebody",)
    tries = [
        house.store.write_now(lambda tx: throttle.may_try(tx, who, house.now()))
        for _ in range(throttle.TRIES + 1)
    ]
    assert tries[-1] is False
    await set_right(house, clock, minute)
    assert house.store.write_now(lambda tx: throttle.may_try(tx, who, house.now()))

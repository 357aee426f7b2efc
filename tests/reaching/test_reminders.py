"""Who began and did not hand in is reminded: after a day, after three, once each, by day."""

from __future__ import annotations

import asyncio
from typing import Any

from sqlalchemy import select

from bot.errands import errands_due
from bot.house import House
from store import errands
from store.schema import consent, left_draft
from tests.channels.conftest import Clock
from tests.channels.letter_rows import rows
from tests.reaching.people import at, pass_by, says
from tests.store.office import Office

FIRST_ANSWERS = ("申请", "知道了", "我自己", "房子着火")


async def begins(house: House, clock: Clock, hour: int = 10) -> int:
    """Somebody answers some questions on Telegram and puts the phone away."""
    at(clock, hour)
    who = 0
    for text in FIRST_ANSWERS:
        who = await says(house, text)
    await errands_due(house)
    return who


def reminders(house: House) -> list[Any]:
    return [row for row in rows(house) if row.key.startswith("draft:")]


async def test_after_a_day_and_after_three_and_never_again(house: House, clock: Clock) -> None:
    await begins(house, clock)
    seen = []
    for _ in range(10):
        await pass_by(house, clock, hours=12)
        seen.append(len(reminders(house)))
    assert seen == [0, 1, 1, 1, 1, 2, 2, 2, 2, 2]
    assert {row.lane for row in reminders(house)} == {"notice"}


async def test_two_processes_remind_once(house: House, clock: Clock) -> None:
    await begins(house, clock)
    clock.pass_by(hours=24)
    await asyncio.gather(*(errands_due(house) for _ in range(6)))
    assert len(reminders(house)) == 1
    house.store.write_now(lambda tx: errands.hurry(tx, "drafts left behind", house.now()))
    await errands_due(house)
    assert len(reminders(house)) == 1


async def test_another_answer_begins_the_wait_anew_and_no_reminder_comes_twice(
    house: House, clock: Clock
) -> None:
    await begins(house, clock)
    await pass_by(house, clock, hours=23)
    await says(house, "昨天")
    await pass_by(house, clock, hours=23)
    assert reminders(house) == []
    await pass_by(house, clock, hours=2)
    assert len(reminders(house)) == 1
    await says(house, "接着填")
    await says(house, "只能撑几天")
    await pass_by(house, clock, hours=70)
    assert len(reminders(house)) == 1
    await pass_by(house, clock, hours=12)
    await pass_by(house, clock, hours=200)
    assert len(reminders(house)) == 2


async def test_what_is_due_in_a_day_is_not_written_with_every_answer(house: House, clock: Clock) -> None:
    def noted() -> int:
        return int(house.store.read_now(lambda tx: tx.execute(select(left_draft.c.answered_at)).scalar_one()))

    await begins(house, clock)
    first = noted()
    clock.pass_by(minutes=4)
    await says(house, "昨天")
    assert noted() == first
    clock.pass_by(minutes=8)
    await says(house, "只能撑几天")
    assert noted() == first + 12 * 60_000
    await says(house, choice="g:discard")
    await says(house, "申请")
    await says(house, "知道了")
    await says(house, "我自己")
    assert noted() == first + 12 * 60_000


async def test_nobody_is_reminded_at_night_and_who_hands_in_or_lets_go_before_the_morning_not_at_all(
    house: House, clock: Clock
) -> None:
    await begins(house, clock, hour=22)
    await pass_by(house, clock, hours=25)
    assert reminders(house) == []
    at(clock, 7, 0, day=25)
    await says(house, choice="g:discard")
    at(clock, 8, 30, day=25)
    await errands_due(house)
    assert reminders(house) == []
    assert house.store.read_now(lambda tx: tx.execute(select(left_draft)).first()) is None


async def test_in_the_morning_it_comes_after_all(house: House, clock: Clock) -> None:
    await begins(house, clock, hour=22)
    await pass_by(house, clock, hours=25)
    at(clock, 8, 1, day=25)
    await errands_due(house)
    [row] = reminders(house)
    assert row.held_until == 0


async def test_who_applied_at_the_counter_is_not_reminded(house: House, clock: Clock) -> None:
    who = await begins(house, clock)
    Office(house.store, house.seal, house.today(), house.now()).file(who)
    await pass_by(house, clock, hours=30)
    assert reminders(house) == []


async def test_after_a_long_stand_still_reminders_do_not_come_at_once_both(
    house: House, clock: Clock
) -> None:
    await begins(house, clock)
    await pass_by(house, clock, days=10)
    await pass_by(house, clock, hours=1)
    assert len(reminders(house)) == 1


async def test_looking_around_is_not_reminded_of(house: House, clock: Clock) -> None:
    at(clock, 10)
    await says(house, "我能享受什么")
    await says(house, "知道了")
    await pass_by(house, clock, days=4)
    assert reminders(house) == []


async def test_no_more_reminders_is_kept_as_a_record(house: House, clock: Clock) -> None:
    who = await begins(house, clock)
    await says(house, "别再提醒")
    await pass_by(house, clock, hours=30)
    assert reminders(house) == []
    kept = house.store.read_now(
        lambda tx: tx.execute(select(consent).where(consent.c.kind == "remind")).all()
    )
    assert [(row.resident_id, row.given) for row in kept] == [(who, False)]


async def test_no_thanks_is_about_this_one_even_if_it_is_gone_on_with(house: House, clock: Clock) -> None:
    await begins(house, clock)
    await pass_by(house, clock, hours=24)
    await says(house, choice="g:no-thanks:temporary")
    await says(house, choice="g:resume:temporary")
    await says(house, "昨天")
    await pass_by(house, clock, hours=100)
    assert len(reminders(house)) == 1
    await says(house, choice="g:restart:temporary")
    for text in FIRST_ANSWERS[1:]:
        await says(house, text)
    at(clock, 12, day=30)
    await errands_due(house)
    assert len(reminders(house)) == 2

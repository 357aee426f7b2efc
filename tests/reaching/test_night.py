"""Nobody's phone rings at night for what can wait; what was held is one message in the morning."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from bot.channel import Sent, TryLater
from bot.house import House
from bot.post import LEAST_TRIES, LONGEST_RETRY, post_due
from cases.calendar import CHINA
from dialogs.quiet import BestTime, silent_until
from store.schema import cases
from tests.channels.conftest import Clock
from tests.channels.letter_rows import a_resident, rows, states, write
from tests.channels.test_post import Pigeon
from tests.reaching.people import at, pass_by, post, says
from tests.store.office import Office, a_request


async def carried(house: House, pigeon: Pigeon) -> list[str]:
    """What leaves now."""
    pigeon.carried.clear()
    while await post_due(house, {pigeon.name: pigeon}):
        pass
    return pigeon.said


@pytest.mark.parametrize(
    ("best", "hour", "silent"),
    [
        (BestTime.DAY, 7, True), (BestTime.DAY, 8, False), (BestTime.DAY, 20, False),
        (BestTime.DAY, 21, True),
        (BestTime.EARLY, 19, False), (BestTime.EARLY, 20, True), (BestTime.EARLY, 8, False),
        (BestTime.ANY, 3, False),
    ],
)  # fmt: skip
def test_the_hours_are_those_that_were_promised(best: BestTime, hour: int, silent: bool) -> None:
    now = datetime(2026, 11, 23, hour, 0, tzinfo=CHINA)
    assert (silent_until(now, best) is not None) is silent


@given(st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31), timezones=st.just(UTC)))
def test_the_morning_is_never_far_and_never_quiet(now: datetime) -> None:
    until = silent_until(now, BestTime.EARLY)
    if until is not None:
        assert 0 < (until - now).total_seconds() <= 12 * 3600
        assert until.astimezone(CHINA).hour == 8 and silent_until(until, BestTime.EARLY) is None


async def test_three_messages_of_a_night_are_one_in_the_morning(house: House, clock: Clock) -> None:
    who, pigeon = a_resident(house, "501"), Pigeon()
    at(clock, 21, 5)
    for text in ("已经受理。", "已经批准。", "已经发放。"):
        post(house, who, text)
    assert await carried(house, pigeon) == []
    at(clock, 7, 59, day=24)
    assert await carried(house, pigeon) == []
    at(clock, 8, 0, day=24)
    [text] = await carried(house, pigeon)
    assert text == "您有 3 条新消息：\n\n已经受理。\n\n已经批准。\n\n已经发放。"
    assert states(house) == ["sent"] * 3 and await carried(house, pigeon) == []


async def test_one_message_of_a_night_is_itself(house: House, clock: Clock) -> None:
    who, pigeon = a_resident(house, "501"), Pigeon()
    at(clock, 23)
    post(house, who, "已经受理。")
    at(clock, 8, day=24)
    assert await carried(house, pigeon) == ["已经受理。"]


async def test_in_one_message_each_button_stands_once_and_the_lock_screen_learns_nothing(
    house: House, clock: Clock
) -> None:
    who, pigeon = a_resident(house, "501"), Pigeon()
    at(clock, 23)
    post(house, who, "已经受理。")
    post(house, who, "已经批准 1,200 元。")
    at(clock, 8, day=24)
    seen: list[tuple[list[str], str]] = []
    pigeon.during = lambda letter: seen.append(
        ([option.label for option in letter.say.options], letter.say.preview)
    )
    await carried(house, pigeon)
    assert seen == [(["查进度", "改发消息的时间"], "您有 2 条新消息，请打开看看。")]


async def test_who_writes_at_night_is_answered_at_night(house: House, clock: Clock) -> None:
    pigeon = Pigeon()
    at(clock, 22)
    who = await says(house, "菜单")
    post(house, who, "已经受理。")
    assert len(await carried(house, pigeon)) == 1  # the answer; what was held before does not stop it
    await says(house, "政策")
    assert "已经受理。" not in await carried(house, pigeon)
    at(clock, 8, day=24)
    assert await carried(house, pigeon) == ["已经受理。"]


async def test_a_clerk_who_is_talked_with_is_heard_at_once_and_one_who_is_not_in_the_morning(
    house: House, clock: Clock
) -> None:
    pigeon = Pigeon()
    at(clock, 21, 30)
    who = await says(house, "菜单")
    await carried(house, pigeon)
    clock.pass_by(minutes=30)
    post(house, who, "我马上看。", by_staff=1)
    assert await carried(house, pigeon) == ["我马上看。"]
    clock.pass_by(minutes=1)
    post(house, who, "看好了。", by_staff=1)
    assert await carried(house, pigeon) == []


async def test_what_is_urgent_rings_at_night(house: House, clock: Clock) -> None:
    office, pigeon = Office(house.store, house.seal, house.today(), house.now()), Pigeon()
    who = office.resident("501")
    calm, urgent = office.file(who), office.file(who, a_request("temporary:2"))
    house.store.write_now(
        lambda tx: tx.execute(update(cases).where(cases.c.id == urgent).values(urgent=True))
    )
    at(clock, 2)
    post(house, who, "可以等。", case_id=calm)
    post(house, who, "救助已经在路上。", case_id=urgent)
    assert await carried(house, pigeon) == ["救助已经在路上。"]


async def test_each_may_say_when_it_suits_them(house: House, clock: Clock) -> None:
    pigeon = Pigeon()
    at(clock, 12)
    early = await says(house, "晚上 8 点以后不要发", sender="501")
    any_time = await says(house, "随时可以发", sender="502")
    usual = await says(house, "菜单", sender="503")
    await carried(house, pigeon)
    at(clock, 20, 10)
    for who, text in ((early, "早睡的"), (any_time, "随时的"), (usual, "一般的")):
        post(house, who, text)
    assert sorted(await carried(house, pigeon)) == sorted(["随时的", "一般的"])
    at(clock, 23)
    for who, text in ((any_time, "夜里随时的"), (usual, "夜里一般的")):
        post(house, who, text)
    assert await carried(house, pigeon) == ["夜里随时的"]
    await says(house, choice="g:send-day", sender="502")
    await carried(house, pigeon)
    post(house, any_time, "又一条")
    assert await carried(house, pigeon) == []


async def test_the_open_page_is_not_held_back(house: House, clock: Clock) -> None:
    who = a_resident(house, "page", channel="web")
    at(clock, 23)
    post(house, who, "已经受理。")
    [row] = rows(house)
    assert (row.held_until, row.due_at) == (0, row.at)


async def test_a_morning_message_that_fails_is_tried_again_and_nothing_of_it_is_lost(
    house: House, clock: Clock
) -> None:
    who = a_resident(house, "501")
    at(clock, 23)
    post(house, who, "一")
    post(house, who, "二")
    at(clock, 8, day=24)
    pigeon = Pigeon(TryLater(7.0, "busy"), Sent("9"))
    assert await carried(house, pigeon) == []
    clock.pass_by(seconds=8)
    [text] = await carried(house, pigeon)
    assert text.endswith("一\n\n二") and states(house) == ["sent", "sent"]


async def test_a_held_letter_has_its_whole_day_of_tries_from_the_morning_on(
    house: House, clock: Clock
) -> None:
    who = a_resident(house, "501")
    at(clock, 21)
    post(house, who, "一")
    at(clock, 22, day=24)
    await carried(house, Pigeon(TryLater(0, "down")))
    assert states(house) == ["queued"]
    at(clock, 9, day=25)
    for _ in range(LEAST_TRIES):  # nothing is given up after few of them: perhaps only the clock leapt
        assert states(house) == ["queued"]
        await carried(house, Pigeon(TryLater(0, "down")))
        clock.pass_by(seconds=2 * LONGEST_RETRY)
    assert states(house) == ["failed"]


async def test_replies_come_before_notices_and_notices_in_the_order_they_were_written(
    house: House, clock: Clock
) -> None:
    for number in range(6):
        write(house, f"通知{number}", to=f"6{number}", resident_id=number, lane="notice")
        clock.pass_by(seconds=1)
    write(house, "回答", to="600", resident_id=7)
    assert await carried(house, Pigeon()) == ["回答", *(f"通知{number}" for number in range(6))]


async def test_for_one_person_too_a_reply_comes_before_a_notice(house: House) -> None:
    write(house, "通知", lane="notice")
    write(house, "回答")
    pigeon = Pigeon()
    pigeon.carried.clear()
    assert await post_due(house, {"telegram": pigeon}) == 1 and pigeon.said == ["回答"]
    assert await carried(house, pigeon) == ["通知"]


async def test_nothing_is_held_for_ever(house: House, clock: Clock) -> None:
    who = a_resident(house, "501")
    for hour in range(24):
        at(clock, hour)
        post(house, who, str(hour))
    at(clock, 8, day=24)
    await pass_by(house, clock, minutes=1)
    while states(house).count("sent") < 24:
        assert await carried(house, Pigeon())

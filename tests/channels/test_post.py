"""The post at work: real store, a channel that does as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any

import pytest

from bot.channel import Channel, Delivery, Inbound, Letter, Sent, TryLater, Unreachable
from bot.house import House
from bot.pace import Pace
from bot.post import LONGEST_RETRY, Postman, post_due, retry_after, run_post
from bot.telegram.deliver import Telegram
from store.times import ms
from tests.channels.conftest import Clock, at_real_speed
from tests.channels.letter_rows import a_resident, rows, states, write
from tests.patience import PATIENCE, until
from tests.telegram_fake import FakeTelegram


class Pigeon:
    """A channel that writes down what it carries, and when; `outcomes` come first."""

    def __init__(self, *outcomes: Delivery | Exception, name: str = "telegram", slow: float = 0.0) -> None:
        self.name = name
        self.carried: list[tuple[str, str, float]] = []
        self.during: Callable[[Letter], object] = lambda letter: None
        self._outcomes = list(outcomes)
        self._slow = slow
        self.gate: asyncio.Event | None = None  # nothing arrives before it is open

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        return None

    async def deliver(self, letter: Letter) -> Delivery:
        self.during(letter)
        await asyncio.sleep(self._slow)
        if self.gate is not None:
            await self.gate.wait()
        outcome = self._outcomes.pop(0) if self._outcomes else Sent(str(letter.id))
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, Sent):
            self.carried.append((letter.to, letter.say.text, monotonic()))
        return outcome

    @property
    def said(self) -> list[str]:
        return [text for _, text, _ in self.carried]


@asynccontextmanager
async def the_post(house: House, *channels: Channel) -> AsyncIterator[None]:
    stop = asyncio.Event()
    running = asyncio.create_task(run_post(house, {one.name: one for one in channels}, stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(running, PATIENCE)


@pytest.fixture
def seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    """The post looks by itself once a minute only: what leaves before was woken."""
    monkeypatch.setattr("bot.post.POLL_SECONDS", 60.0)


async def round_of(house: House, channel: Channel) -> int:
    return await post_due(house, {channel.name: channel})


async def test_a_letter_leaves_and_is_marked_with_the_providers_number(house: House) -> None:
    write(house, "您好")
    assert await round_of(house, Pigeon()) == 1
    [row] = rows(house)
    assert (row.state, row.provider_id, row.due_at) == ("sent", str(row.id), ms(house.now()))
    assert await round_of(house, Pigeon()) == 0


async def test_a_failing_letter_is_tried_after_5_seconds_then_ever_later_and_given_up_after_a_day(
    house: House, clock: Clock
) -> None:
    write(house, "您好")
    began, waits = clock.at, []
    while states(house) == ["queued"]:
        await round_of(house, Pigeon(TryLater(0, "no network")))
        [row] = rows(house)
        waits.append(row.due_at - ms(clock.at))
        clock.pass_by(milliseconds=row.due_at - ms(clock.at))
        assert len(waits) < 200
    assert 4_000 <= waits[0] <= 6_000 and 8_000 <= waits[1] <= 12_000
    assert all(wait <= LONGEST_RETRY * 1200 for wait in waits)
    assert 24 <= (clock.at - began).total_seconds() / 3600 <= 25
    [row] = rows(house)
    assert (row.state, row.error) == ("failed", "given up after a day: no network")


def test_letters_that_failed_together_do_not_return_together() -> None:
    assert [retry_after(0, 0.0), retry_after(0, 1.0)] == pytest.approx([4.0, 6.0])
    assert retry_after(500, 0.5) == LONGEST_RETRY


async def test_asked_to_wait_a_letter_waits_exactly_that_long_and_it_is_not_held_against_it(
    house: House, clock: Clock
) -> None:
    write(house, "您好")
    await round_of(house, Pigeon(TryLater(17.0, "asked to wait")))
    [row] = rows(house)
    assert (row.due_at - ms(clock.at), row.attempts) == (17_000, 0)


async def test_who_blocked_us_gets_no_second_try_and_staff_are_told(house: House) -> None:
    resident_id = a_resident(house, "501")
    write(house, "一", "二", resident_id=resident_id)
    desk = house.store.listen("desk")
    await round_of(house, Pigeon(Unreachable("blocked by the user", blocked=True)))
    assert states(house) == ["blocked", "blocked"]
    assert desk.is_set()


async def test_a_letter_that_cannot_be_delivered_lets_the_next_one_go(house: House) -> None:
    write(house, "一", "二")
    assert await round_of(house, Pigeon(Unreachable("message text is strange"))) == 1
    pigeon = Pigeon()
    await round_of(house, pigeon)
    assert states(house) == ["failed", "sent"] and pigeon.said == ["二"]


async def test_a_mistake_in_a_channel_costs_no_letter(house: House) -> None:
    write(house, "一")
    await round_of(house, Pigeon(ZeroDivisionError()))
    [row] = rows(house)
    assert (row.state, row.attempts, row.error) == ("queued", 1, "ZeroDivisionError")


async def test_no_transaction_is_open_while_a_letter_is_carried(sqlite_house: House) -> None:
    house = sqlite_house
    write(house, "一")
    pigeon = Pigeon()
    pigeon.during = lambda letter: write(house, "中途")  # would wait for ever
    await asyncio.wait_for(round_of(house, pigeon), PATIENCE)
    assert states(house) == ["sent", "queued"]


async def test_the_post_wakes_when_a_letter_is_written(house: House, seldom: None) -> None:
    pigeon = Pigeon()
    async with the_post(house, pigeon):
        await asyncio.sleep(0.1)
        write(house, "您好")
        await until(lambda: states(house) == ["sent"])


async def test_letters_of_one_person_keep_their_order_and_a_second_between_them(sqlite_house: House) -> None:
    house = sqlite_house
    pigeon = Pigeon()
    async with the_post(house, pigeon):
        write(house, "一", "二", "三")
        await until(lambda: len(pigeon.carried) == 3)
    assert pigeon.said == ["一", "二", "三"]
    gaps = [later[2] - earlier[2] for earlier, later in zip(pigeon.carried, pigeon.carried[1:], strict=False)]
    assert all(gap >= 0.95 for gap in gaps)


async def test_an_album_is_answered_as_soon_as_it_is_complete(sqlite_house: House, seldom: None) -> None:
    house, pigeon = at_real_speed(sqlite_house), Pigeon()
    async with the_post(house, pigeon):
        began = monotonic()
        write(house, "收到 3 张", due_at=ms(house.now()) + 300)
        await until(lambda: pigeon.said == ["收到 3 张"])
        assert pigeon.carried[0][2] - began > 0.25


async def test_a_slow_channel_does_not_hold_up_another(sqlite_house: House) -> None:
    house, gate = sqlite_house, asyncio.Event()
    slow, quick = Pigeon(), Pigeon(name="sms")
    slow.deliver = _stuck_for("501", gate, slow.deliver)  # type: ignore[method-assign]
    async with the_post(house, slow, quick):
        write(house, "慢")
        write(house, "快", to="139", channel="sms")
        await until(lambda: quick.said == ["快"])
        assert slow.said == []
        gate.set()


async def test_a_slow_delivery_does_not_hold_up_other_people(sqlite_house: House) -> None:
    house, gate = sqlite_house, asyncio.Event()
    pigeon = Pigeon()
    pigeon.deliver = _stuck_for("501", gate, pigeon.deliver)  # type: ignore[method-assign]
    async with the_post(house, pigeon):
        write(house, "慢")
        write(house, "快", to="502", resident_id=2)
        await until(lambda: pigeon.said == ["快"])
        gate.set()


def _stuck_for(person: str, gate: asyncio.Event, deliver: Any) -> Any:
    async def deliver_or_wait(letter: Letter) -> Delivery:
        if letter.to == person:
            await gate.wait()
        delivered: Delivery = await deliver(letter)
        return delivered

    return deliver_or_wait


async def test_when_everybody_must_wait_nothing_leaves_for_that_long(sqlite_house: House) -> None:
    house = at_real_speed(sqlite_house)
    pigeon, tried = Pigeon(TryLater(0.6, "asked to wait", everybody=True)), list[float]()
    pigeon.during = lambda letter: tried.append(monotonic())
    async with the_post(house, pigeon):
        write(house, "一")
        await until(lambda: rows(house)[0].error is not None)
        write(house, "二", to="502", resident_id=2)
        await until(lambda: len(pigeon.carried) == 2)
        assert tried[1] - tried[0] >= 0.6


async def test_when_nothing_works_the_channel_rests_instead_of_trying_everybody(sqlite_house: House) -> None:
    house = sqlite_house
    for number in range(60):
        write(house, "好", to=str(number), resident_id=number)
    pigeon = Pigeon(*[TryLater(0, "down")] * 100)
    postman = Postman(house, pigeon, Pace(1000))
    for _ in range(10):
        await postman.round()
    tried = sum(row.attempts for row in rows(house))
    assert 20 <= tried <= 44


async def test_a_mass_mailing_leaves_at_25_a_second_and_an_answer_overtakes_it(sqlite_house: House) -> None:
    house, pigeon = at_real_speed(sqlite_house), Pigeon()
    for number in range(80):
        write(house, "通知", to=str(number), resident_id=number, due_at=ms(house.now()) - 1_000)
    async with the_post(house, pigeon):
        await until(lambda: len(pigeon.carried) >= 10)
        write(house, "回答", to="person", resident_id=99)
        await until(lambda: "回答" in pigeon.said)
        assert len(pigeon.carried) < 10 + 45
        await until(lambda: len(pigeon.carried) == 81)
    times = [at for _, _, at in pigeon.carried]
    busiest = max(sum(at <= other < at + 1 for other in times) for at in times)
    assert busiest <= 30, "Telegram would refuse more"


async def test_a_store_that_is_away_costs_neither_a_letter_nor_the_post(
    sqlite_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = sqlite_house
    pigeon, real = Pigeon(), house.store.write
    away = {"for": 3}

    async def sometimes(work: Any) -> Any:
        if away["for"]:
            away["for"] -= 1
            raise OSError("the store is away")
        return await real(work)

    monkeypatch.setattr(house.store, "write", sometimes)
    write(house, "一")
    async with the_post(house, pigeon):
        await until(lambda: states(house) == ["sent"])
    assert pigeon.said == ["一"]


async def test_a_letter_that_left_is_marked_even_if_the_store_needs_a_moment(
    sqlite_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = sqlite_house
    pigeon, real = Pigeon(), house.store.write

    async def sometimes(work: Any) -> Any:
        if pigeon.carried and len(failures) < 2:
            failures.append(1)
            raise OSError("the store is away")
        return await real(work)

    failures: list[int] = []
    monkeypatch.setattr(house.store, "write", sometimes)
    write(house, "一")
    await round_of(house, pigeon)
    assert (states(house), pigeon.said, len(failures)) == (["sent"], ["一"], 2)


async def test_through_telegram_a_question_takes_the_old_buttons_away(
    house: House, telegram: Telegram, fake: FakeTelegram
) -> None:
    write(house, "几口人？", about="members")
    await round_of(house, telegram)
    write(house, "收入多少？", about="income")
    await round_of(house, telegram)
    await telegram.settle()
    assert fake.texts() == ["几口人？", "收入多少？"]
    [edit] = fake.sent("editMessageReplyMarkup")
    assert edit.fields["message_id"] == rows(house)[0].provider_id

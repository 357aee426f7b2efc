"""From a phone to the store and back, over real HTTP, with everything that is built in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from sqlalchemy import func, select

from bot.door import take
from bot.house import House
from bot.jobs import run_jobs
from bot.post import run_post
from bot.telegram.arrivals import Arrivals
from bot.telegram.deliver import Telegram
from bot.telegram.polling import Poller
from store.schema import address, inbox, letter, paper
from tests.channels.conftest import at_real_speed
from tests.papers.files import photo
from tests.patience import PATIENCE, until
from tests.telegram_fake import Call, FakeTelegram, a_message

CHAT = 501


@asynccontextmanager
async def running(house: House, telegram: Telegram) -> AsyncIterator[None]:
    stop = asyncio.Event()
    channels = {telegram.name: telegram}
    poller = Poller(telegram.bot, Arrivals(telegram, partial(take, house)), long_poll=1)
    loops = [poller.run(stop), run_post(house, channels, stop), run_jobs(house, channels, stop)]
    tasks = [asyncio.create_task(loop) for loop in loops]
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE)


def bubbles(fake: FakeTelegram) -> list[Call]:
    return fake.sent()


async def press(fake: FakeTelegram, bubble: Call, number: int, payload: str) -> None:
    """Tap a button, as Telegram reports it: with the bubble it stands under."""
    shown = a_message(CHAT, number, text=bubble.fields["text"], reply_markup=bubble.markup)
    who = {"id": CHAT, "is_bot": False, "first_name": "秀英", "language_code": "zh-hans"}
    await fake.queue(callback_query={"id": f"q{number}", "from": who, "message": shown, "data": payload})


def count(house: House, table: Any, *where: Any) -> int:
    return house.store.read_now(
        lambda tx: int(tx.execute(select(func.count()).select_from(table).where(*where)).scalar_one())
    )


async def test_a_greeting_is_answered_and_a_tapped_button_goes_on(
    house: House, telegram: Telegram, fake: FakeTelegram
) -> None:
    house = at_real_speed(house)
    async with running(house, telegram):
        await fake.say(CHAT, "您好")
        await until(lambda: len(bubbles(fake)) >= 1)
        hello = bubbles(fake)[0]
        label, payload = next(key for row in hello.buttons for key in row if key[1] == "g:apply")
        await press(fake, hello, 1, payload)
        await until(lambda: len(bubbles(fake)) >= 2 and bool(fake.sent("editMessageText")))
        await until(lambda: not fake.waiting())
    assert fake.sent("answerCallbackQuery")
    chosen = fake.sent("editMessageText")[0].fields["text"]
    assert chosen.endswith("申请救助") and hello.fields["text"] in chosen
    assert count(house, letter, letter.c.state == "sent") == len(bubbles(fake))


async def test_the_same_update_five_times_is_answered_once(
    house: House, telegram: Telegram, fake: FakeTelegram
) -> None:
    house, arrivals = at_real_speed(house), Arrivals(telegram, partial(take, house))
    raw = {"update_id": 1, "message": a_message(CHAT, 1, text="您好")}
    await asyncio.gather(*(arrivals.hand_in(raw) for _ in range(5)))
    once = count(house, letter)
    await arrivals.hand_in(raw)
    assert (count(house, inbox), count(house, address)) == (1, 1)
    assert count(house, letter) == once


async def test_who_blocks_us_is_marked_and_unmarked_when_they_come_back(
    house: House, telegram: Telegram, fake: FakeTelegram
) -> None:
    house = at_real_speed(house)
    async with running(house, telegram):
        fake.fail("sendMessage", 403, "Forbidden: bot was blocked by the user")
        await fake.say(CHAT, "您好")
        await until(lambda: count(house, address, address.c.blocked_at.is_not(None)) == 1)
        await fake.say(CHAT, "您好")
        await until(lambda: count(house, address, address.c.blocked_at.is_(None)) == 1)
        await until(lambda: bool(bubbles(fake)))


async def test_each_picture_of_an_album_is_kept(house: House, telegram: Telegram, fake: FakeTelegram) -> None:
    house = at_real_speed(house)
    for number in range(3):
        fake.holds_file(f"p{number}", photo((200 + number, 100)))
    async with running(house, telegram):
        await fake.say(CHAT, "您好")
        await until(lambda: len(bubbles(fake)) >= 1)
        for number in range(3):
            size = {
                "file_id": f"p{number}",
                "file_unique_id": "u",
                "width": 200,
                "height": 100,
                "file_size": 900,
            }
            await fake.queue(message=a_message(CHAT, 20 + number, photo=[size], media_group_id="77"))
        await until(lambda: count(house, paper, paper.c.state == "kept") == 3)
        await until(lambda: count(house, letter, letter.c.state == "queued") == 0)
    assert len(bubbles(fake)) > 1


async def test_a_sticker_gets_a_kind_answer(house: House, telegram: Telegram, fake: FakeTelegram) -> None:
    house = at_real_speed(house)
    async with running(house, telegram):
        await fake.queue(message=a_message(CHAT, 1, sticker={"file_id": "s", "emoji": "👍"}))
        await until(lambda: bool(bubbles(fake)))
    assert bubbles(fake)[0].fields["text"]

"""A thief holds the bot's token, or the secret of its webhook: what they can do, and how it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from api.telegram import HEADER, Doorway, WithWebhook
from bot.door import take
from bot.house import House
from bot.telegram.arrivals import Arrivals
from bot.telegram.client import connect
from bot.telegram.deliver import Telegram
from bot.telegram.webhook import PATH, RawWebhook, keep_updates_coming
from store.residents.talks import inbox_context
from store.schema import address, inbox, letter
from tests.patience import PATIENCE, until
from tests.telegram_fake import TOKEN, FakeTelegram, a_message

SECRET, ANOTHER = "kR7-hu_9Zq2mPw4sXt8vBn3cLd6fGj1a", "uY2_pQ8-vTz5nKm1cXb7wRf4sLd9gHj3"
OURS, THEIRS = "https://help.example", "https://thief.example/collect"
VICTIM, THIEF = 501, 666


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram, which would be told to come again, waits here until the update is kept."""
    monkeypatch.setattr("api.telegram.PATIENCE", PATIENCE)


@pytest.fixture
def app(house: House, telegram: Telegram) -> FastAPI:
    app = WithWebhook()
    app.state.telegram = Doorway(Arrivals(telegram, partial(take, house)), SECRET)
    return app


@pytest.fixture
async def web(app: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://house") as client:
        yield client


async def bring(web: httpx2.AsyncClient, number: int, chat: int, text: str, secret: str = SECRET) -> Any:
    update = {"update_id": number, "message": a_message(chat, number, text=text)}
    return await web.post(PATH, json=update, headers={HEADER: secret})


def told_by(house: House, chat: int) -> list[str]:
    """What the house believes that this chat said."""
    mine = select(inbox.c.message_id).join(address, address.c.resident_id == inbox.c.resident_id)
    mine = mine.where(address.c.sender == str(chat)).order_by(inbox.c.id)
    return list(house.store.read_now(lambda tx: tx.execute(mine).scalars().all()))


async def test_who_knows_the_secret_speaks_for_others_and_reads_nothing(
    house: House, web: httpx2.AsyncClient
) -> None:
    """This is what it surrenders: whose chat number they know, for that person they can write."""
    await bring(web, 1, VICTIM, "我叫罗小秀，房子烧了")
    forged = await bring(web, 2, VICTIM, "查进度")
    assert (forged.status_code, forged.content) == (200, b""), "not a word comes back"
    assert "罗小秀" not in str(forged.headers)
    assert told_by(house, VICTIM) == ["7:1:501", "7:2:501"]
    answers = house.store.read_now(lambda tx: set(tx.execute(select(letter.c.sender)).scalars()))
    assert answers == {str(VICTIM)}, "every answer goes to the person, who sees that somebody wrote"


async def test_numbers_used_up_by_a_thief_keep_nobody_else_out(house: House, web: httpx2.AsyncClient) -> None:
    """Telegram's updates are numbered one after the other, so the next ones are easy to know."""
    for number in range(10, 14):
        await bring(web, number, THIEF, "你好")
    assert (await bring(web, 12, VICTIM, "我家没有吃的了")).status_code == 200
    assert told_by(house, VICTIM) == ["7:12:501"]
    kept = select(inbox.c.body).where(inbox.c.message_id == "7:12:501")
    body = house.store.read_now(lambda tx: bytes(tx.execute(kept).scalar_one()))
    assert "我家没有吃的了" in house.seal.open(body, inbox_context("telegram", "7:12:501")).decode()


async def test_with_another_secret_the_old_one_is_worth_nothing_and_nothing_is_lost(
    house: House, app: FastAPI, web: httpx2.AsyncClient, telegram: Telegram
) -> None:
    app.state.telegram = Doorway(Arrivals(telegram, partial(take, house)), ANOTHER)  # started with it
    assert (await bring(web, 1, VICTIM, "您好")).status_code == 401, "Telegram has not been told yet ..."
    assert told_by(house, VICTIM) == []
    for _ in range(2):
        assert (await bring(web, 1, VICTIM, "您好", ANOTHER)).status_code == 200, "... and brings it again"
    assert told_by(house, VICTIM) == ["7:1:501"]


@asynccontextmanager
async def webhook_kept(telegram: Telegram) -> AsyncIterator[None]:
    stop = asyncio.Event()
    keeping = asyncio.create_task(keep_updates_coming(telegram.bot, OURS, SECRET, stop, every=0.05))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(keeping, PATIENCE)


async def brought_to(telegram: Telegram) -> str:
    return str((await telegram.bot(RawWebhook()))["url"])


async def test_who_holds_the_token_has_messages_brought_elsewhere_and_it_is_noticed(
    fake: FakeTelegram, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    thief = fake.bot()
    try:
        async with webhook_kept(telegram):
            await until(lambda: len(fake.sent("setWebhook")) == 1)
            await thief.set_webhook(THEIRS, drop_pending_updates=False)
            await until(lambda: len(fake.sent("setWebhook")) == 3)
    finally:
        await thief.session.close()
    assert await brought_to(telegram) == OURS + PATH
    assert fake.sent("setWebhook")[-1].fields["secret_token"] == SECRET
    [noticed] = [each for each in caplog.records if "elsewhere" in each.message]
    assert noticed.levelno == logging.ERROR and noticed.message.endswith("to thief.example")


async def test_where_telegram_was_away_at_the_start_it_is_told_later(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.fail("setWebhook", 500, "Internal Server Error")
    fake.fail("getWebhookInfo", 500, "Internal Server Error")
    async with webhook_kept(telegram):
        await until(lambda: fake.asked["setWebhook"] >= 2)
    assert await brought_to(telegram) == OURS + PATH


async def test_a_new_token_names_the_same_bot_so_nothing_is_taken_twice(
    house: House, fake: FakeTelegram, telegram: Telegram
) -> None:
    update = {"update_id": 1, "message": a_message(VICTIM, 1, text="您好")}
    await Arrivals(telegram, partial(take, house)).hand_in(update)
    renewed = connect(TOKEN.partition(":")[0] + ":another-token", fake.url)
    after = Telegram(renewed, house.ground.languages, OURS)
    try:
        await Arrivals(after, partial(take, house)).hand_in(update)
    finally:
        await after.close()
    assert told_by(house, VICTIM) == ["7:1:501"]

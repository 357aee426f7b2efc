"""The doctor asks Telegram whether the bot is still ours."""

from __future__ import annotations

import asyncio
from pathlib import Path

from palmtop.doctor.findings import Finding, How
from palmtop.doctor.telegram import look_at_telegram
from palmtop.settings import Settings
from tests.channels.conftest import fake
from tests.telegram_fake import TOKEN, FakeTelegram

__all__ = ["fake"]


def settings(fake: FakeTelegram, mode: str = "webhook", token: str = TOKEN) -> Settings:
    return Settings(
        data=Path("nowhere"),
        telegram_token=token,
        telegram_api=fake.url,
        telegram_mode=mode,
        public_url="https://help.example",
    )


async def asked(given: Settings) -> Finding:
    [found] = await asyncio.to_thread(lambda: list(look_at_telegram(given)))
    return found


async def bring_to(fake: FakeTelegram, url: str) -> None:
    bot = fake.bot()
    try:
        await bot.set_webhook(url)
    finally:
        await bot.session.close()


async def test_messages_come_to_us(fake: FakeTelegram) -> None:
    await bring_to(fake, "https://help.example/telegram/webhook")
    found = await asked(settings(fake))
    assert (found.name, found.how, found.values) == ("telegram-right", How.WELL, {"waiting": 0})
    assert (await asked(settings(fake, "polling"))).name == "telegram-elsewhere"


async def test_somebody_with_the_token_has_them_brought_elsewhere(fake: FakeTelegram) -> None:
    await bring_to(fake, "https://thief.example/collect?of=everybody")
    for mode in ("webhook", "polling"):
        found = await asked(settings(fake, mode))
        assert (found.name, found.how) == ("telegram-elsewhere", How.ILL)
        assert found.values == {"host": "thief.example"}


async def test_nobody_is_told_where_to_bring_them(fake: FakeTelegram) -> None:
    assert (await asked(settings(fake))).values == {"host": "-"}
    assert (await asked(settings(fake, "polling"))).name == "telegram-right"


async def test_the_token_was_revoked_or_is_none(fake: FakeTelegram) -> None:
    fake.fail("getWebhookInfo", 401, "Unauthorized")
    assert (await asked(settings(fake))).name == "telegram-token"
    found = await asked(settings(fake, token="no token at all"))
    assert (found.name, found.how) == ("telegram-token", How.ILL)


async def test_telegram_is_away(fake: FakeTelegram) -> None:
    fake.fail("getWebhookInfo", 502, "Bad Gateway")
    found = await asked(settings(fake))
    assert (found.name, found.how) == ("telegram-away", How.LOOK)


def test_without_a_bot_nobody_is_asked() -> None:
    assert list(look_at_telegram(Settings(data=Path("nowhere")))) == []

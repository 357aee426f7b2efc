"""What Telegram says of our bot: does it take the token, and to whom does it bring what people write?

Whoever stole the token can have it all brought to themselves; here it shows, besides in the silence.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from palmtop.doctor.findings import Finding, How, said
from palmtop.settings import Settings

SECONDS = 15


def look_at_telegram(settings: Settings) -> Iterator[Finding]:
    """Nothing where there is no bot."""
    if settings.telegram_token:
        yield asyncio.run(_asked(settings))


async def _asked(settings: Settings) -> Finding:
    from bot.telegram.client import connect
    from bot.telegram.library import (
        AiogramError,
        TelegramNotFound,
        TelegramUnauthorizedError,
        TokenValidationError,
    )
    from bot.telegram.webhook import RawWebhook, address_for, host_of

    try:
        bot = connect(settings.telegram_token, settings.telegram_api)
    except TokenValidationError:
        return said("telegram-token", How.ILL)
    try:
        told = await bot(RawWebhook(), request_timeout=SECONDS)
    except (TelegramUnauthorizedError, TelegramNotFound):
        return said("telegram-token", How.ILL)
    except AiogramError:
        return said("telegram-away", How.LOOK)
    finally:
        await bot.session.close()
    brought = str(told.get("url") or "")
    if brought != (address_for(settings.url) if settings.telegram_mode == "webhook" else ""):
        return said("telegram-elsewhere", How.ILL, host=host_of(brought) or "-")
    return said("telegram-right", How.WELL, waiting=int(told.get("pending_update_count") or 0))

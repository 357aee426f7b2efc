"""Telling Telegram where to bring updates, and looking that it still does. What is brought arrives in
`api.telegram`.

Whoever has the bot's token can have every message brought to themselves, and nobody here would notice but by
the silence.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any
from urllib.parse import urlsplit

from bot.telegram import PATH
from bot.telegram.client import REQUEST_SECONDS
from bot.telegram.library import AiogramError, Bot, TelegramMethod
from bot.watch.pulse import WITHIN, Beat, unheard

log = logging.getLogger(__name__)

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The updates we ask for. `my_chat_member` tells who blocked us."""
CONNECTIONS = 40
LOOK_SECONDS = 60.0


class RawWebhook(TelegramMethod[dict[str, Any]]):
    """getWebhookInfo, of which two fields are read."""

    __returning__ = dict[str, Any]
    __api_method__ = "getWebhookInfo"


async def keep_updates_coming(
    bot: Bot,
    public_url: str,
    secret: str,
    stop: asyncio.Event,
    every: float = LOOK_SECONDS,
    beat: Beat = unheard,
) -> None:
    """Until `stop`: told at once, looked at every minute, told again when they go elsewhere or never went."""
    within = every + 2 * REQUEST_SECONDS + WITHIN
    beat(within)
    await bring_updates_to(bot, public_url, secret)
    stopped = asyncio.create_task(stop.wait())
    try:
        while not stop.is_set():
            beat(within)
            await asyncio.wait({stopped}, timeout=every)
            if not stop.is_set() and await _strayed(bot, public_url):
                await bring_updates_to(bot, public_url, secret)
    finally:
        stopped.cancel()


async def _strayed(bot: Bot, public_url: str) -> bool:
    """False also where Telegram cannot be asked just now."""
    try:
        brought = str((await bot(RawWebhook())).get("url") or "")
    except AiogramError as failure:
        log.warning("Telegram cannot be asked where it brings updates: %s", type(failure).__name__)
        return False
    if brought == address_for(public_url):
        return False
    log.error("Telegram brings the updates of this bot elsewhere, to %s", host_of(brought) or "nobody")
    return True


def address_for(public_url: str) -> str:
    return public_url.rstrip("/") + PATH


def host_of(url: str) -> str:
    """As much of somebody else's address as may stand in a log."""
    try:
        return (urlsplit(url).hostname or "")[:100]
    except ValueError:
        return "an address that cannot be read"


async def bring_updates_to(bot: Bot, public_url: str, secret: str) -> bool:
    """Whether Telegram agreed. What waits there is kept: nobody's message is dropped because we restarted."""
    try:
        await bot.set_webhook(
            address_for(public_url),
            secret_token=secret,
            allowed_updates=KINDS,
            max_connections=CONNECTIONS,
        )
    except AiogramError as failure:
        log.error("the webhook could not be set: %s", failure)
        return False
    return True

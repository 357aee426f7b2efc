"""Telling Telegram where to bring updates. What is brought arrives in `api.telegram`."""

from __future__ import annotations

import logging

from bot.telegram import PATH
from bot.telegram.library import AiogramError, Bot

log = logging.getLogger(__name__)

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The updates we ask for. `my_chat_member` tells who blocked us."""
CONNECTIONS = 40


async def bring_updates_to(bot: Bot, public_url: str, secret: str) -> bool:
    """Whether Telegram agreed. What waits there is kept: nobody's message is dropped because we restarted."""
    try:
        await bot.set_webhook(
            public_url.rstrip("/") + PATH,
            secret_token=secret,
            allowed_updates=KINDS,
            max_connections=CONNECTIONS,
        )
    except AiogramError as failure:
        log.error("the webhook could not be set: %s", failure)
        return False
    return True

"""The connection to a Bot API server."""

from __future__ import annotations

from bot.telegram.library import AiohttpSession, Bot, TelegramAPIServer
from bot.telegram.receive import parsed

REQUEST_SECONDS = 15.0


def connect(token: str, api: str = "https://api.telegram.org") -> Bot:
    """A client; nothing is sent yet. Raises aiogram's TokenValidationError. `Telegram.close` closes it."""
    server = TelegramAPIServer.from_base(api)
    return Bot(token, session=AiohttpSession(api=server, timeout=REQUEST_SECONDS, json_loads=parsed))

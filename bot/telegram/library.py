"""aiogram, without the hundred megabytes of it that are of no use here. Import its names from this file only.

On import aiogram has pydantic build the reader and the writer of each of Telegram's 400 types: 107 MB, and
two seconds of the processor. We send ten kinds of request and read three kinds of answer, so the building is
left out while aiogram is imported, and done for those. See docs/decisions/0010-aiogram-kept-small.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pydantic import BaseModel


@contextmanager
def _nothing_built() -> Iterator[dict[str, Any]]:
    """Meanwhile `model_rebuild` only collects the names in which types speak of each other."""
    names: dict[str, Any] = {}

    def note(_: type[BaseModel], /, *, _types_namespace: Mapping[str, Any] | None = None, **__: Any) -> None:
        names.update(_types_namespace or {})

    whole = BaseModel.__dict__["model_rebuild"]
    BaseModel.model_rebuild = classmethod(note)  # type: ignore[method-assign, assignment]
    try:
        yield names
    finally:
        BaseModel.model_rebuild = whole  # type: ignore[method-assign]


with _nothing_built() as _names:
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.exceptions import (
        AiogramError,
        ClientDecodeError,
        TelegramBadRequest,
        TelegramConflictError,
        TelegramEntityTooLarge,
        TelegramForbiddenError,
        TelegramMigrateToChat,
        TelegramNetworkError,
        TelegramNotFound,
        TelegramRetryAfter,
        TelegramServerError,
        TelegramUnauthorizedError,
    )
    from aiogram.methods import (
        AnswerCallbackQuery,
        DeleteMessage,
        DeleteWebhook,
        EditMessageReplyMarkup,
        EditMessageText,
        GetFile,
        SendMessage,
        SetChatMenuButton,
        SetMyCommands,
        SetWebhook,
    )
    from aiogram.methods.base import Request, Response, TelegramMethod
    from aiogram.types import (
        BotCommand,
        File,
        InlineKeyboardButton,
        InlineKeyboardMarkup,
        KeyboardButton,
        MenuButtonCommands,
        Message,
        ReplyKeyboardMarkup,
        ReplyKeyboardRemove,
        ResponseParameters,
        WebAppInfo,
    )
    from aiogram.utils.token import TokenValidationError

USED: tuple[type[BaseModel], ...] = (
    *(BotCommand, File, Message, MenuButtonCommands, ResponseParameters),
    *(InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove),
    *(AnswerCallbackQuery, DeleteMessage, DeleteWebhook, EditMessageReplyMarkup, EditMessageText, GetFile),
    *(WebAppInfo, SendMessage, SetChatMenuButton, SetMyCommands, SetWebhook, Request, Response),
)
"""What is built: every type that is made or read here. Any other one says at its first use that it is not."""


def build(types: Iterable[type[BaseModel]]) -> None:
    """Reader and writer of each. Nothing is left to do if aiogram was there before us, whole."""
    for each in types if _names else ():
        each.model_rebuild(_types_namespace=_names)


build(USED)

__all__ = [
    "USED",
    "AiogramError",
    "AiohttpSession",
    "Bot",
    "BotCommand",
    "ClientDecodeError",
    "InlineKeyboardButton",
    "InlineKeyboardMarkup",
    "KeyboardButton",
    "MenuButtonCommands",
    "Message",
    "ReplyKeyboardMarkup",
    "ReplyKeyboardRemove",
    "TelegramAPIServer",
    "TelegramBadRequest",
    "TelegramConflictError",
    "TelegramEntityTooLarge",
    "TelegramForbiddenError",
    "TelegramMethod",
    "TelegramMigrateToChat",
    "TelegramNetworkError",
    "TelegramNotFound",
    "TelegramRetryAfter",
    "TelegramServerError",
    "TelegramUnauthorizedError",
    "TokenValidationError",
    "WebAppInfo",
    "build",
]

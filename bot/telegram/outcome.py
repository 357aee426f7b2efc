"""What an answer of Telegram means for a letter: sent later, or not at all."""

from __future__ import annotations

from bot.channel import TryLater, Unreachable
from bot.telegram.library import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

WRONG_TOKEN_WAIT = 60.0
UNKNOWN_REFUSALS = 3
"""Not every 403 means that the person closed the door: one we do not know is tried again this often."""

_CLOSED = (
    "bot was blocked by the user",
    "user is deactivated",
    "bot can't initiate conversation",
    "bot was kicked",
    "chat not found",
    "peer_id_invalid",
)


def outcome(failure: AiogramError, attempts: int) -> TryLater | Unreachable:
    """`attempts`: how often this letter was tried before."""
    if isinstance(failure, TelegramRetryAfter):
        return TryLater(float(failure.retry_after), "asked to wait")
    if isinstance(failure, TelegramUnauthorizedError | TelegramNotFound):
        return TryLater(WRONG_TOKEN_WAIT, "the token is not accepted", everybody=True)
    if isinstance(failure, TelegramForbiddenError | TelegramBadRequest):
        return _refused(failure, attempts)
    if isinstance(failure, TelegramMigrateToChat | TelegramEntityTooLarge):
        return Unreachable(_why(failure))
    if isinstance(failure, ClientDecodeError):
        return TryLater(0, "an answer that is not Telegram's")  # a gateway's HTML page
    if isinstance(failure, TelegramNetworkError | TelegramServerError):
        return TryLater(0, type(failure).__name__)
    return TryLater(0, type(failure).__name__)


def _refused(failure: TelegramForbiddenError | TelegramBadRequest, attempts: int) -> TryLater | Unreachable:
    why = _why(failure)
    if any(closed in why.lower() for closed in _CLOSED):
        return Unreachable(why, blocked=True)
    if isinstance(failure, TelegramForbiddenError) and attempts + 1 < UNKNOWN_REFUSALS:
        return TryLater(0, why)
    return Unreachable(why)


def _why(failure: AiogramError) -> str:
    """Telegram's own words, without aiogram's trimmings."""
    message = getattr(failure, "message", "")
    return (message if isinstance(message, str) else type(failure).__name__)[:200]

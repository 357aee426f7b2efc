"""The way in for Telegram's webhook. The 200 is sent only after the update is kept."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

import orjson
from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from bot.telegram import PATH
from bot.telegram.receive import parsed

if TYPE_CHECKING:  # the client is heavy, and only loaded where a bot is set up
    from bot.telegram.arrivals import Arrivals

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
_HEADER = HEADER.lower().encode()  # as ASGI says it
LARGEST_BODY = 1024 * 1024
PATIENCE = 2.5
"""Seconds until Telegram is told to come again. The work goes on; the update is then known already."""


@dataclass(frozen=True)
class Doorway:
    """Kept in `app.state.telegram` while the webhook is in use; without it the path does not exist."""

    arrivals: Arrivals
    secret: str
    busy: dict[object, asyncio.Task[None]] = field(default_factory=dict)
    """By the number of the update."""


class WithWebhook(FastAPI):
    """An application that meets messages before pages are looked through: finding a route among two hundred
    and preparing what a page may need, in the application and around it, takes as long as the turn of a
    conversation. The answers have no body, so they need none of the headers of pages.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != PATH:
            await super().__call__(scope, receive, send)
            return
        status = await _answer(getattr(self.state, "telegram", None), scope, receive)
        await send({"type": "http.response.start", "status": status, "headers": _EMPTY})
        await send({"type": "http.response.body"})


_EMPTY = [(b"content-length", b"0")]


async def _answer(doorway: Doorway | None, scope: Scope, receive: Receive) -> int:
    """The status that Telegram is told."""
    if doorway is None:
        return 404
    if scope["method"] != "POST":
        return 405
    given = next((value for name, value in scope["headers"] if name == _HEADER), b"")
    if not _knows(given, doorway.secret):
        return 401
    body = await _body(receive)
    if body is None:
        return 413
    raw = _read(body)
    if raw is None:
        return 400  # it knew the secret, so somebody between us spoils the messages
    return 200 if await _kept(doorway, raw) else 503


def _knows(given: bytes, secret: str) -> bool:
    """In constant time. Without a secret of ours nobody gets in."""
    return bool(secret) and compare_digest(given, secret.encode())


async def _body(receive: Receive) -> bytes | None:
    """None if it is too large, or breaks off; then it is not read to the end."""
    held = bytearray()
    while True:
        part = await receive()
        if part["type"] != "http.request":
            return None
        held += part.get("body", b"")
        if len(held) > LARGEST_BODY:
            return None
        if not part.get("more_body"):
            return bytes(held)


def _read(body: bytes) -> dict[str, Any] | None:
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError:
        raw = _read_leniently(body)
    return raw if isinstance(raw, dict) else None


def _read_leniently(body: bytes) -> Any:
    """orjson refuses half characters (lone surrogates) and enormous numbers, which people can provoke."""
    try:
        return parsed(body)
    except (ValueError, RecursionError):
        return None


async def _kept(doorway: Doorway, raw: dict[str, Any]) -> bool:
    """Whether the update is in the store. Never cancelled half-way: what takes longer ends by itself, and
    is not begun once more when the update comes again meanwhile. A busy hour would make itself busier.
    """
    number = raw["update_id"] if isinstance(raw.get("update_id"), int) else object()
    work = doorway.busy.get(number)
    if work is None:
        work = doorway.busy[number] = asyncio.create_task(doorway.arrivals.hand_in(raw))
        work.add_done_callback(lambda done: _finished(doorway, number, done))
    await asyncio.wait({work}, timeout=PATIENCE)
    return work.done() and work.exception() is None


def _finished(doorway: Doorway, number: object, work: asyncio.Task[None]) -> None:
    del doorway.busy[number]
    failure = None if work.cancelled() else work.exception()
    if failure is not None:
        log.error("an update could not be kept; Telegram will bring it again", exc_info=failure)
